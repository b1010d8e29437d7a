import type { Atomically } from '../shared/atomically.js';
import type { Ids } from '../shared/ids.js';
import type { Clock } from '../shared/time.js';
import { requireTimeZone } from '../shared/time-zone.js';
import { Violations } from '../shared/violations.js';
import { DEFAULT_SETTINGS, type User } from '../users/user.js';
import { emailKey } from './email.js';
import { EmailTaken, InvalidCredentials } from './errors.js';
import type { PasswordPolicy } from './password-policy.js';
import type {
  Account,
  AccountRepository,
  PasswordHasher,
  Sessions,
  SessionStart,
  SignedIn,
} from './ports.js';

/** Where somebody signs in, for the list of their sessions. */
export type Place = Pick<SessionStart, 'device' | 'origin'>;

export interface Registration {
  readonly email: string;
  readonly password: string;
  readonly displayName: string;
  readonly locale?: string | undefined;
  readonly timeZone?: string | undefined;
}

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

export interface AuthServiceNeeds {
  readonly accounts: AccountRepository;
  readonly passwords: PasswordHasher;
  readonly policy: PasswordPolicy;
  readonly sessions: Sessions;
  readonly atomically: Atomically;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** Signing up and signing in. */
export class AuthService {
  constructor(private readonly needs: AuthServiceNeeds) {}

  async register(input: Registration, place: Place): Promise<SignedIn> {
    const { accounts, passwords, sessions, atomically } = this.needs;
    await this.needs.policy.require(input.password, input);
    const user = this.newUser(input);
    const passwordHash = await passwords.hash(input.password);
    return atomically(async () => {
      if (!(await accounts.add({ user, passwordHash }, emailKey(input.email)))) throw new EmailTaken();
      return sessions.begin({ user, method: 'password', ...place });
    });
  }

  /** A wrong password and an unknown address cost the same and answer the same. */
  async login({ email, password }: Credentials, place: Place): Promise<SignedIn> {
    const { accounts, passwords, sessions } = this.needs;
    const account = await accounts.findByEmail(emailKey(email));
    const matches = await passwords.verify(password, account?.passwordHash);
    if (!account || !matches) throw new InvalidCredentials();
    await this.strengthen(account, password);
    return sessions.begin({ user: account.user, method: 'password', ...place });
  }

  /** The password is known only now: the moment to hash it with the work of today. */
  private async strengthen({ user, passwordHash }: Account, password: string): Promise<void> {
    const { accounts, passwords } = this.needs;
    if (!passwords.isOutdated(passwordHash)) return;
    await accounts.savePasswordHash(user.id, await passwords.hash(password));
  }

  private newUser({ email, displayName, locale = 'en', timeZone = 'UTC' }: Registration): User {
    const violations = new Violations();
    const now = this.needs.clock.now();
    const zone = requireTimeZone(violations, '#/timeZone', timeZone);
    violations.throwIfAny();
    return {
      id: this.needs.ids.next(),
      email: email.trim(),
      displayName,
      role: 'user',
      locale,
      timeZone: zone,
      emailVerifiedAt: null,
      settings: DEFAULT_SETTINGS,
      version: 1,
      createdAt: now,
      updatedAt: now,
    };
  }
}
