import type { AuditLog } from '../audit/event.js';
import type { Outbox } from '../mail/outbox.js';
import type { Atomically } from '../shared/atomically.js';
import type { Ids } from '../shared/ids.js';
import type { Clock } from '../shared/time.js';
import { requireTimeZone } from '../shared/time-zone.js';
import { Violations } from '../shared/violations.js';
import { DEFAULT_SETTINGS, type User } from '../users/user.js';
import { emailKey } from './email.js';
import { EmailTaken } from './errors.js';
import type { PasswordPolicy } from './password-policy.js';
import type { AccountRepository, PasswordHasher, Sessions, SignedIn } from './ports.js';
import type { Place } from './sign-in.js';

export interface Registration {
  readonly email: string;
  readonly password: string;
  readonly displayName: string;
  readonly locale?: string | undefined;
  readonly timeZone?: string | undefined;
}

export interface RegistrationServiceNeeds {
  readonly accounts: AccountRepository;
  readonly passwords: PasswordHasher;
  readonly policy: PasswordPolicy;
  readonly sessions: Sessions;
  readonly outbox: Outbox;
  readonly audit: AuditLog;
  readonly atomically: Atomically;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** Signing up. */
export class RegistrationService {
  constructor(private readonly needs: RegistrationServiceNeeds) {}

  async register(input: Registration, place: Place): Promise<SignedIn> {
    const { policy, passwords, atomically } = this.needs;
    const user = this.newUser(input);
    await policy.require(input.password, user);
    // Slow on purpose, so it does not belong into the transaction.
    const passwordHash = await passwords.hash(input.password);
    return atomically(() => this.begin(user, passwordHash, place));
  }

  private async begin(user: User, passwordHash: string, place: Place): Promise<SignedIn> {
    const { accounts, sessions, outbox, audit } = this.needs;
    if (!(await accounts.add(user, emailKey(user.email), passwordHash))) throw new EmailTaken();
    const about = { subjectId: user.id, actorId: user.id, origin: place.origin };
    await audit.record({ ...about, type: 'account_created', details: { method: 'password' } });
    await outbox.enqueue({ template: 'email_verification', to: { userId: user.id } });
    return sessions.begin({ user, method: 'password', ...place });
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
      deletionDueAt: null,
      settings: DEFAULT_SETTINGS,
      version: 1,
      createdAt: now,
      updatedAt: now,
    };
  }
}
