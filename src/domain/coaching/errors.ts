import { Conflict, DomainError, NotFound } from '../shared/errors.js';
import type { CoachPermission } from './link.js';

export class CoachLinkNotFound extends NotFound {
  readonly code = 'coach_link_not_found';

  constructor() {
    super('There is no link with this id.');
  }
}

export class AthleteNotFound extends NotFound {
  readonly code = 'athlete_not_found';

  constructor() {
    super('Nobody with this id lets you see their training.');
  }
}

const SEEN: Readonly<Record<CoachPermission, string>> = {
  workouts_read: 'workouts',
  measurements_read: 'measurements',
};

export class PermissionNotGranted extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'permission_not_granted';

  constructor(permission: CoachPermission) {
    super(`The athlete does not let you see ${SEEN[permission]}.`);
  }
}

/** Says nothing of why: whoever tries codes learns nothing. */
export class InvitationInvalid extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'invitation_invalid';

  constructor() {
    super('The code opens nothing.');
  }
}

export class OwnInvitation extends Conflict {
  readonly code = 'own_invitation';

  constructor() {
    super('The invitation is your own.');
  }
}

export class CoachAlreadyLinked extends Conflict {
  readonly code = 'coach_already_linked';

  constructor() {
    super('There is an active link between you and the athlete.');
  }
}
