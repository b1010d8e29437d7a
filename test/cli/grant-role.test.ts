/** `grant-role`, run as an operator runs it, beside a server that remembers its callers. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from '../../src/infrastructure/database/database.js';
import { must, startApi, type Api } from '../support/api.js';
import { Processes } from '../support/processes.js';

const processes = new Processes();
let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterEach(() => processes.killAll());
afterAll(() => api.close());

async function grantRole(...args: string[]) {
  const environment = { DATABASE_URL: api.database.url, LOG_LEVEL: 'info' };
  const run = processes.run('cli/main.ts', ['grant-role', ...args], environment);
  return { exit: await run.exit, output: run.output() };
}

describe('grant-role', () => {
  it('makes an administrator, and writes it down', async () => {
    const { id, email, password } = await api.signUpAthlete();

    const { exit, output } = await grantRole(email.toUpperCase(), 'admin');

    expect([exit, output]).toEqual([0, expect.stringContaining(`${email}: user -> admin`)]);
    const { accessToken } = await must(
      api.as({}).post<{ accessToken: string }>('/auth/login', { email, password }),
    );
    const admin = api.as({ authorization: `Bearer ${accessToken}` });
    expect((await admin.get('/admin/users?limit=1')).status).toBe(200);
    const events = await api.database.db.many(sql`
      select actor_id as actor, address, details from audit_events
      where subject_id = ${id} and type = 'role_changed'`);
    expect(events).toEqual([{ actor: null, address: null, details: { before: 'user', after: 'admin' } }]);
    expect((await grantRole(email, 'admin')).output).toContain('is admin already');
  });

  it('takes a role away from somebody whom the server knows', async () => {
    const coach = await api.signUpAs('coach');
    expect((await coach.get('/athletes')).status).toBe(200);

    expect((await grantRole(coach.email, 'user')).exit).toBe(0);

    expect((await coach.get('/athletes')).status).toBe(403);
  });

  it('says what is wrong', async () => {
    const stranger = await grantRole('nobody@spotter.example', 'admin');
    expect([stranger.exit, stranger.output]).toEqual([1, expect.stringContaining('has no account')]);
    const { email } = await api.signUpAthlete();
    const unknown = await grantRole(email, 'king');
    expect([unknown.exit, unknown.output]).toEqual([1, expect.stringContaining('user, coach, admin')]);
  });
});
