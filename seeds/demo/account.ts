import { createClient, isProblem } from '../../generated/client.js';

export interface DemoAccount {
  readonly email: string;
  readonly password: string;
  readonly displayName: string;
  readonly timeZone?: string;
}

/** Registers an account through the public API, unless it is there. */
export async function registerOnce(apiUrl: string, account: DemoAccount): Promise<void> {
  try {
    await createClient({ baseUrl: apiUrl }).registerUser({ body: account });
  } catch (error) {
    if (!isProblem(error, 'email_taken')) throw error;
  }
}
