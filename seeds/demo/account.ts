import { createClient } from '../../generated/client.js';

/** The demo athlete. Everybody may know the password: the account exists in development only. */
export const DEMO = { email: 'demo@spotter.example', password: 'a year of honest training' } as const;

/** Registers the athlete where that has not been done. */
export async function ensureAccount(baseUrl: string): Promise<void> {
  const api = createClient({ baseUrl });
  const body = { ...DEMO, displayName: 'Demo Athlete', timeZone: 'Europe/Berlin' };
  await api.registerUser({ body }).catch((error: { code?: string }) => {
    if (error.code !== 'email_taken') throw error;
  });
}
