import { Conflict, DomainError, Invalid, NotFound, Unauthenticated, Unavailable } from '../shared/errors.js';

/** Says nothing about which of the two was wrong. */
export class InvalidCredentials extends Unauthenticated {
  readonly code = 'invalid_credentials';

  constructor() {
    super('The e-mail address or the password is wrong.');
  }
}

export class TokenExpired extends Unauthenticated {
  readonly code = 'token_expired';

  constructor(message = 'The access token has expired.') {
    super(message);
  }
}

export class TokenInvalid extends Unauthenticated {
  readonly code = 'token_invalid';

  constructor() {
    super('The access token is not valid.');
  }
}

/** The token is genuine, and what it stood for is over: its session, its user, or their being let in. */
export class TokenRevoked extends Unauthenticated {
  readonly code = 'token_revoked';

  constructor(message = 'The session of the access token has ended.') {
    super(message);
  }
}

/** Says nothing about what is wrong with it: whoever holds a stolen one learns nothing. */
export class RefreshTokenInvalid extends Unauthenticated {
  readonly code = 'refresh_token_invalid';

  constructor() {
    super('The refresh token is not valid.');
  }
}

export class ReauthenticationRequired extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'reauthentication_required';

  constructor() {
    super('The last proof of who is signed in is more than ten minutes old.');
  }
}

export class SessionNotFound extends NotFound {
  readonly code = 'session_not_found';

  constructor() {
    super('There is no such session.');
  }
}

export class EmailTaken extends Conflict {
  readonly code = 'email_taken';

  constructor() {
    super('There is an account with this e-mail address.', [
      { pointer: '#/email', code: 'email_taken', detail: 'belongs to an existing account' },
    ]);
  }
}

export class WeakPassword extends Invalid {
  constructor(reasons: readonly [string, ...string[]], pointer: string) {
    const [first, ...rest] = reasons.map((detail) => ({
      pointer,
      code: 'weak_password',
      detail,
    }));
    super([first!, ...rest]);
  }
}

/** Says nothing about whether the password was right, or whether there is an account. */
export class AccountLocked extends DomainError {
  readonly kind = 'too_many';
  readonly code = 'account_locked';

  constructor(override readonly retryAfterSeconds: number) {
    super('Too many sign-ins with this e-mail address have failed in a row.');
  }
}

/** A network has failed too often, over all accounts. */
export class TooManyFailures extends DomainError {
  readonly kind = 'too_many';
  readonly code = 'rate_limited';

  constructor(override readonly retryAfterSeconds: number) {
    super('Too many sign-ins from your network address have failed.');
  }
}

/**
 * The caller is known by their token, and gave a password that is not theirs. No 401, which would say that the token
 * is no good and have clients throw it away.
 */
export class WrongPassword extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'wrong_password';

  constructor(pointer: string) {
    super('The password is wrong.', [
      { pointer, code: 'wrong_password', detail: 'does not belong to the account' },
    ]);
  }
}

/** As many passwords as may wait are waiting to be hashed. */
export class PasswordsBusy extends Unavailable {
  constructor() {
    super('Too many sign-ins at once.');
  }
}
