import { Conflict, DomainError } from '../shared/errors.js';

/** Wrong, used, replaced and expired are the same: whoever guesses learns nothing. */
export class MailedTokenInvalid extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'mailed_token_invalid';

  constructor() {
    super('The token was used, replaced or has expired, or was never mailed.', [
      { pointer: '#/token', code: 'mailed_token_invalid', detail: 'is not good (any more)' },
    ]);
  }
}

export class EmailAlreadyVerified extends Conflict {
  readonly code = 'email_already_verified';

  constructor() {
    super('The address of the account is confirmed.');
  }
}
