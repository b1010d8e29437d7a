import { Conflict, DomainError, NotFound } from '../shared/errors.js';

export class UserNotFound extends NotFound {
  readonly code = 'user_not_found';

  constructor() {
    super('There is no user with this id.');
  }
}

export class OwnAccount extends Conflict {
  readonly code = 'own_account';

  constructor() {
    super('Another administrator has to change your account.');
  }
}

export class LastAdministrator extends Conflict {
  readonly code = 'last_administrator';

  constructor() {
    super('Nobody else could manage the accounts.');
  }
}

/** The caller was an administrator when the request began, and is none now. */
export class NoLongerAdministrator extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'insufficient_role';

  constructor() {
    super('You are no longer an administrator.');
  }
}
