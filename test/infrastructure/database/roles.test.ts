/** The API as the role that owns nothing: it does its work, and whoever has taken it over cannot change the schema. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { prepareSchema } from '../../../src/infrastructure/database/provision.js';
import { startApi, type Api } from '../../support/api.js';

const ROLES = readFileSync(new URL('../../../ops/roles.sql', import.meta.url), 'utf8');

/** Roles belong to the whole server, which others use as well. */
const mark = randomBytes(4).toString('hex');
const own = (text: string): string => text.replaceAll(/spotter_(owner|app)/g, `$&_${mark}`);

let api: Api;
let adminUrl: string;
let serverUrl: string;
beforeAll(async () => {
  api = await startApi({ through: withTwoRoles });
});
afterAll(async () => {
  await api.close();
  const server = new URL(adminUrl);
  server.pathname = '/postgres';
  await run(server.href, own('drop role spotter_app'), own('drop role spotter_owner'));
});

/** Makes the schema anew, as its owner; the address of the database for the server's role. */
async function withTwoRoles(url: string): Promise<string> {
  adminUrl = url;
  await run(url, 'drop schema public cascade', 'create schema public', own(ROLES));
  const passwords = ['owner', 'app'].map((role) => own(`alter role spotter_${role} password '${mark}'`));
  await run(url, ...passwords);
  await prepareSchema(as('owner'), true, () => undefined);
  return (serverUrl = as('app'));
}

function as(role: 'owner' | 'app'): string {
  const url = new URL(adminUrl);
  url.username = own(`spotter_${role}`);
  url.password = mark;
  return url.href;
}

async function run(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

describe('rule 45: the role of the server', () => {
  it('does the work of the API', async () => {
    const ana = await api.signUpAthlete();
    const workout = await ana.logWorkout();

    expect(await ana.patch(`/workouts/${workout.id}`, { title: 'Evening' })).toMatchObject({ status: 200 });
    expect(await ana.delete(`/workouts/${workout.id}`)).toMatchObject({ status: 204 });
    expect(await api.as({}).get('/readiness')).toMatchObject({ status: 200 });
  });

  it.each([
    'drop table users',
    'drop schema public cascade',
    'alter table users add column is_admin boolean',
    'alter table users disable trigger all',
    'truncate users cascade',
    'create table loot (secret text)',
    'create temporary table users (id uuid)',
    'create schema loot',
    'create role root superuser',
    "copy users to program 'cat'",
    "select pg_read_file('/etc/passwd')",
    own('set role spotter_owner'),
  ])('cannot %s', async (statement) => {
    // 42501: insufficient_privilege
    await expect(run(serverUrl, statement)).rejects.toMatchObject({ code: '42501' });
  });

  it('owns nothing', async () => {
    const client = new pg.Client({ connectionString: serverUrl });
    await client.connect();
    const { rows } = await client.query(
      `select relname from pg_class where pg_get_userbyid(relowner) = current_user
       union select nspname from pg_namespace where pg_get_userbyid(nspowner) = current_user`,
    );
    await client.end();

    expect(rows).toEqual([]);
  });
});
