import { emailKey } from './email.js';
import type { PasswordCheck } from './password-check.js';
import type { Sessions, SessionStart, SignedIn } from './ports.js';

/** Where somebody signs in, for the list of their sessions. */
export type Place = Pick<SessionStart, 'device' | 'origin'>;

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

export interface SignInServiceNeeds {
  readonly check: PasswordCheck;
  readonly sessions: Sessions;
}

/** Signing in with a password. */
export class SignInService {
  constructor(private readonly needs: SignInServiceNeeds) {}

  /** A wrong password, an unknown address and a suspended account cost the same and answer the same. */
  async login({ email, password }: Credentials, place: Place): Promise<SignedIn> {
    const { check, sessions } = this.needs;
    const key = emailKey(email);
    const proof = { emailKey: key, account: await check.find(key), password, origin: place.origin };
    return check.prove(proof, ({ user }) => sessions.begin({ user, method: 'password', ...place }));
  }
}
