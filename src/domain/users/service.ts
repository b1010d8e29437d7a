import { TokenRevoked } from '../auth/errors.js';
import type { Actor } from '../shared/actor.js';
import type { Atomically } from '../shared/atomically.js';
import { PreconditionFailed } from '../shared/errors.js';
import { type Patch, patched } from '../shared/patch.js';
import type { Clock } from '../shared/time.js';
import { requireTimeZone } from '../shared/time-zone.js';
import { type IfMatch, requireVersion } from '../shared/version.js';
import { Violations } from '../shared/violations.js';
import type { UserRepository } from './repository.js';
import type { Settings, User } from './user.js';

export interface UserPatch extends Patch<Pick<User, 'displayName' | 'locale' | 'timeZone'>> {
  readonly settings?: Patch<Settings> | undefined;
}

export interface UserServiceNeeds {
  readonly users: UserRepository;
  readonly atomically: Atomically;
  readonly clock: Clock;
}

const PROFILE = ['displayName', 'locale', 'timeZone'] as const;
const SETTINGS = [
  'unitSystem',
  'weekStartsOn',
  'level',
  'effortScale',
  'e1rmFormula',
  'defaultRestSeconds',
  'sex',
  'bornOn',
  'heightCm',
] as const satisfies readonly (keyof Settings)[];

/** A user's own profile and settings. */
export class UserService {
  constructor(private readonly needs: UserServiceNeeds) {}

  async get(actor: Actor): Promise<User> {
    const user = await this.needs.users.find(actor.userId);
    // The token outlived its user.
    if (!user) throw new TokenRevoked();
    return user;
  }

  async update(actor: Actor, patch: UserPatch, ifMatch: IfMatch): Promise<User> {
    return this.needs.atomically(async () => {
      const user = await this.needs.users.lock(actor.userId);
      if (!user) throw new TokenRevoked();
      requireVersion(user.version, ifMatch);
      const changed = this.changed(user, patch);
      if (!(await this.needs.users.save(changed))) throw new PreconditionFailed();
      return changed;
    });
  }

  private changed(user: User, patch: UserPatch): User {
    const now = this.needs.clock.now();
    const violations = new Violations();
    const merged = patched(user, patch, PROFILE);
    const settings = patched(user.settings, patch.settings ?? {}, SETTINGS);
    const timeZone = requireTimeZone(violations, '#/timeZone', merged.timeZone);
    requireBirthday(violations, settings, now);
    violations.throwIfAny();
    return { ...merged, timeZone, settings, version: user.version + 1, updatedAt: now };
  }
}

function requireBirthday(violations: Violations, { bornOn }: Settings, now: string): void {
  if (bornOn !== null && (bornOn < '1900-01-01' || bornOn > now.slice(0, 10))) {
    violations.add('validation_failed', '#/settings/bornOn', 'must lie between 1900 and today');
  }
}
