import type { Actor } from '../shared/actor.js';
import type { Ids } from '../shared/ids.js';
import type { Clock } from '../shared/time.js';
import { requireTimeZone } from '../shared/time-zone.js';
import { Violations } from '../shared/violations.js';
import { DEFAULT_SETTINGS, type User } from '../users/user.js';
import { emailKey } from './email.js';
import { EmailTaken, InvalidCredentials } from './errors.js';
import type { PasswordPolicy } from './password-policy.js';
import type { AccessTokens, Account, AccountRepository, PasswordHasher } from './ports.js';
import { scopesOf } from './scopes.js';

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

export interface Session {
  readonly accessToken: string;
  readonly tokenType: 'Bearer';
  readonly expiresInSeconds: number;
  readonly user: User;
}

export interface AuthServiceNeeds {
  readonly accounts: AccountRepository;
  readonly passwords: PasswordHasher;
  readonly policy: PasswordPolicy;
  readonly tokens: AccessTokens;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** Signing up and signing in. */
export class AuthService {
  constructor(private readonly needs: AuthServiceNeeds) {}

  async register(input: Registration): Promise<Session> {
    const { accounts, passwords } = this.needs;
    await this.needs.policy.require(input.password, input);
    const user = this.newUser(input);
    const passwordHash = await passwords.hash(input.password);
    if (!(await accounts.add({ user, passwordHash }, emailKey(input.email)))) throw new EmailTaken();
    return this.session(user);
  }

  /** A wrong password and an unknown address cost the same and answer the same. */
  async login({ email, password }: Credentials): Promise<Session> {
    const { accounts, passwords } = this.needs;
    const account = await accounts.findByEmail(emailKey(email));
    const matches = await passwords.verify(password, account?.passwordHash);
    if (!account || !matches) throw new InvalidCredentials();
    await this.strengthen(account, password);
    return this.session(account.user);
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

  private session(user: User): Session {
    const actor: Actor = { userId: user.id, role: user.role, scopes: scopesOf(user.role) };
    const { token, expiresInSeconds } = this.needs.tokens.issue(actor);
    return { accessToken: token, tokenType: 'Bearer', expiresInSeconds, user };
  }
}
