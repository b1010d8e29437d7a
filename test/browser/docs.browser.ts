/** /docs in a real browser: signing in, and trying operations out. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { DEMO, DEMO_ADMIN } from '../../seeds/demo/logins.js';
import { versions } from '../../src/api/versions.js';
import { giveRole } from '../support/application.js';
import { startApi, type Api, type Athlete } from '../support/api.js';
import { Visitor } from '../support/browser.js';
import { freePort } from '../support/free-port.js';

/** Where people develop, with the demo athlete and the administrator; and a server that knows neither. */
let development: Api;
let elsewhere: Api;
let robin: Athlete;
let atHome: Visitor;
let visitor: Visitor;
beforeAll(async () => {
  const port = await freePort();
  [development, elsewhere] = await Promise.all([
    startApi({
      environment: {
        NODE_ENV: 'development',
        PORT: String(port),
        // Signing out is for pages of the service itself.
        PUBLIC_URL: `http://127.0.0.1:${port}`,
        PASSWORD_HASH_COST: '4',
        RATE_LIMIT_SCALE: '1000',
      },
    }),
    startApi(),
  ]);
  robin = await development.signUpAthlete({ ...DEMO });
  await robin.logWorkout({ title: 'Upper B' });
  await development.signUpAthlete({ ...DEMO_ADMIN });
  await giveRole(development.database, DEMO_ADMIN.email, 'admin');
  [atHome, visitor] = await Promise.all([Visitor.start(development.origin), Visitor.start(elsewhere.origin)]);
});
afterAll(async () => {
  await Promise.all([atHome.close(), visitor.close()]);
  await Promise.all([development.close(), elsewhere.close()]);
});

const operation = (page: Page, area: string, id: string): Locator =>
  page.locator(`#operations-${area}-${id}`);
/** What stands above Swagger UI, which has operations of the same names. */
const signIn = (page: Page): Locator => page.locator('#sign-in');
const status = (page: Page): Locator => signIn(page).getByRole('status');

async function expand(found: Locator): Promise<void> {
  await found.locator('.opblock-summary-control').click();
  await found.getByRole('button', { name: 'Execute' }).waitFor();
}

/** Sends the request, and waits for what comes back. */
async function execute(found: Locator, expected: number): Promise<string> {
  await found.getByRole('button', { name: 'Execute' }).click();
  await found
    .locator('.live-responses-table .response .response-col_status', { hasText: String(expected) })
    .waitFor();
  return (await found.locator('.live-responses-table').textContent()) ?? '';
}

/** A refusal that is tried out is an error in the browser's console as well. */
const besidesRefusals = (complaints: readonly string[]): string[] =>
  complaints.filter((complaint) => !/responded with a status of 4\d\d/.test(complaint));

async function signInAs(page: Page, { email, password }: { email: string; password: string }): Promise<void> {
  await signIn(page).getByLabel('E-mail').fill(email);
  await signIn(page).getByLabel('Password').fill(password);
  await signIn(page).getByRole('button', { name: 'Sign in', exact: true }).click();
}

describe('without signing in', () => {
  it('an operation for everybody is tried out', async () => {
    const { page, complaints } = await visitor.open('/docs');
    const found = operation(page, 'service', 'getHealth');
    await expand(found);

    expect(await execute(found, 200)).toContain('"status": "pass"');
    expect(await found.getByRole('heading', { name: 'cURL (bash)' }).count()).toBe(1);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('an operation is found by what it does, and has an address of its own', async () => {
    const { page, complaints } = await visitor.open('/docs');
    await operation(page, 'service', 'getHealth').waitFor();

    await page.getByLabel('Find an operation').fill('workouts get list');

    await operation(page, 'service', 'getHealth').waitFor({ state: 'detached' });
    expect(await page.locator('.opblock').count()).toBeLessThan(6);
    await operation(page, 'workouts', 'listWorkouts').locator('.opblock-summary-control').click();
    expect(new URL(page.url()).hash).toBe('#/workouts/listWorkouts');
    await page.goto('about:blank');
    await page.goto(`${elsewhere.origin}/docs#/workouts/listWorkouts`);
    await page.locator('#operations-workouts-listWorkouts.is-open').waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('the demo athlete', () => {
  it.each([1280, 390])('is signed in with one button, at a width of %d', async (width) => {
    const { page, complaints } = await atHome.open('/docs', { width });
    const found = operation(page, 'workouts', 'listWorkouts');
    await signIn(page).getByRole('button', { name: 'Sign in as the demo athlete' }).click();
    await status(page).getByText(`Signed in as ${DEMO.displayName}`).waitFor();
    await expand(found);

    expect(await execute(found, 200)).toContain('"title": "Upper B"');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('signs out, and the session ends with it', async () => {
    const { page, complaints } = await atHome.open('/docs');
    const found = operation(page, 'workouts', 'listWorkouts');
    const before = (await robin.get<{ items: unknown[] }>('/sessions')).body.items.length;
    await signIn(page).getByRole('button', { name: 'Sign in as the demo athlete' }).click();
    await signIn(page).getByRole('button', { name: 'Sign out' }).click();
    await status(page).getByText('Signed out.').waitFor();
    await expand(found);

    expect(await execute(found, 401)).toContain('"code": "unauthenticated"');
    await signIn(page).getByRole('button', { name: 'Sign in as the demo athlete' }).waitFor();
    expect((await robin.get<{ items: unknown[] }>('/sessions')).body.items.length).toBe(before);
    expect(besidesRefusals(complaints)).toEqual([]);
    await page.close();
  });
});

describe('the administrator', () => {
  it('may do what others may not', async () => {
    const { page, complaints } = await atHome.open('/docs');
    const found = operation(page, 'admin', 'listUsers');
    await signIn(page).getByRole('button', { name: 'Sign in as the administrator' }).click();
    await status(page).getByText(`Signed in as ${DEMO_ADMIN.displayName}`).waitFor();
    await expand(found);

    expect(await execute(found, 200)).toContain('"items"');
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('where people use it', () => {
  it('says so where the session could not be ended', async () => {
    const ana = await elsewhere.signUpAthlete();
    const { page } = await visitor.open('/docs');
    await signInAs(page, ana);

    // This server believes to be reached under another name.
    await signIn(page).getByRole('button', { name: 'Sign out' }).click();

    await status(page).getByText('Signed out here, but the session goes on').waitFor();
    await page.close();
  });

  it('nobody is offered, and who has an account signs in with it', async () => {
    const ana = await elsewhere.signUpAthlete();
    const { page, complaints } = await visitor.open('/docs', { width: 390 });
    expect(
      await signIn(page)
        .getByRole('button', { name: /demo|administrator/ })
        .count(),
    ).toBe(0);

    await signInAs(page, { ...ana, password: 'not hers, for sure' });
    await status(page).getByText('E-mail or password is wrong').waitFor();
    await signInAs(page, ana);
    await status(page).getByText('Signed in as Ana').waitFor();

    expect(besidesRefusals(complaints)).toEqual([]);
    await page.close();
  });

  it('the password and the token stay in the page', async () => {
    const ana = await elsewhere.signUpAthlete();
    const { page } = await visitor.open('/docs');
    await signInAs(page, ana);
    await status(page).getByText('Signed in as').waitFor();

    expect(page.url()).toBe(`${elsewhere.origin}/docs`);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate<number>('localStorage.length + sessionStorage.length')).toBe(0);
    expect(await signIn(page).getByLabel('Password').inputValue()).toBe('');
    await page.reload();
    await status(page).getByText('Nobody is signed in').waitFor();
    await page.close();
  });

  it('a parameter of the path is asked for, by name, and sent', async () => {
    const ana = await elsewhere.signUpAthlete();
    const { id } = await ana.logWorkout({ title: 'Squats' });
    const { page, complaints } = await visitor.open('/docs#/workouts/getWorkout');
    const found = operation(page, 'workouts', 'getWorkout');
    await signInAs(page, ana);
    await status(page).getByText('Signed in as').waitFor();

    await found.getByRole('textbox', { name: 'workoutId' }).fill(id);
    await found.getByRole('textbox', { name: 'If-None-Match' }).fill('');

    expect(await execute(found, 200)).toContain('"title": "Squats"');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('a session that was ended elsewhere is noticed', async () => {
    const ana = await elsewhere.signUpAthlete();
    const { page, complaints } = await visitor.open('/docs#/users/getMe');
    await signInAs(page, ana);
    await status(page).getByText('Signed in as').waitFor();
    await ana.post('/auth/logout', { everywhere: true });

    await execute(operation(page, 'users', 'getMe'), 401);

    await status(page).getByText('The session has ended. Sign in again.').waitFor();
    await signIn(page).getByLabel('Password').waitFor();
    expect(besidesRefusals(complaints)).toEqual([]);
    await page.close();
  });

  it('a token that has expired is said to have', async () => {
    const ana = await elsewhere.signUpAthlete();
    const { page, complaints } = await visitor.open('/docs', { prepare: (opened) => opened.clock.install() });
    await signInAs(page, ana);
    await status(page).getByText('Signed in as').waitFor();

    await page.clock.fastForward('15:01');

    await status(page).getByText('The access token has expired. Sign in again.').waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('a server that does not answer is said not to', async () => {
    const ana = await elsewhere.signUpAthlete();
    const { page } = await visitor.open('/docs', {
      prepare: async (opened) => void (await opened.route('**/auth/login', (route) => route.abort())),
    });

    await signInAs(page, ana);

    await status(page).getByText('The server does not answer. Is it running?').waitFor();
    await page.close();
  });
});

describe('an operation that will go', () => {
  it('says since when, until when, and what to use instead', async () => {
    const { page, complaints } = await visitor.open('/docs', {
      prepare: async (opened) =>
        void (await opened.route('**/openapi.json', async (route) => {
          const response = await route.fetch();
          const json = (await response.json()) as { paths: Record<string, Record<string, object>> };
          Object.assign(json.paths['/api/v1/workouts']!['get']!, {
            deprecated: true,
            'x-deprecated-at': '2026-11-01',
            'x-sunset': '2027-05-31',
            'x-successor': '/api/v2/workouts',
          });
          await route.fulfill({ response, json });
        })),
    });

    await operation(page, 'workouts', 'listWorkouts')
      .getByText('Deprecated since 2026-11-01. Answers until 2027-05-31. Use GET /api/v2/workouts instead.')
      .waitFor();
    const others = versions[0].contract.operations.filter(({ deprecation }) => deprecation).length;
    expect(await page.locator('.deprecation').count()).toBe(1 + others);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
