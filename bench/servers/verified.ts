/** `getMe` as everybody is served: the token is verified, and the session looked up. */
import { startTrivial } from './parts/trivial.js';

export const start = (): Promise<{ port: number }> => startTrivial({});
