import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { refusal, startApi, type Api, type Athlete, type Shape } from '../support/api.js';

type User = Shape<'User'>;

let api: Api;
let ana: Athlete;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

describe('getMe', () => {
  beforeAll(async () => {
    ana = await api.signUpAthlete();
  });

  it('answers the profile, and no secret', async () => {
    const { status, body, text } = await ana.get<User>('/me');

    expect(status).toBe(200);
    expect(body).toMatchObject({ id: ana.id, email: ana.email, role: 'user', version: 1 });
    expect(text).not.toMatch(/passw|hash|\$2[aby]\$/i);
  });

  it('is not answered twice to a client that has it', async () => {
    const { etag } = await ana.get('/me');

    expect(await ana.get('/me', { 'if-none-match': etag })).toMatchObject({ status: 304, text: '' });
  });
});

describe('updateMe', () => {
  beforeAll(async () => {
    ana = await api.signUpAthlete();
  });

  it('changes what is named and keeps the rest', async () => {
    const { body: before } = await ana.get<User>('/me');

    const { status, body } = await ana.patch<User>('/me', {
      displayName: 'Ana M.',
      settings: { weekStartsOn: 7 },
    });

    expect(status).toBe(200);
    expect(body).toEqual({
      ...before,
      displayName: 'Ana M.',
      settings: { ...before.settings, weekStartsOn: 7 },
      version: before.version + 1,
      updatedAt: body.updatedAt,
    });
    expect((await ana.get('/me')).body).toEqual(body);
  });

  it('clears what can be empty with null', async () => {
    await ana.patch('/me', { settings: { heightCm: 172.5, bornOn: '1990-02-28', sex: 'female' } });

    const { body } = await ana.patch<User>('/me', { settings: { heightCm: null, bornOn: null } });

    expect(body.settings).toMatchObject({ heightCm: null, bornOn: null, sex: 'female' });
  });

  it('takes a merge patch under its own media type', async () => {
    const type = { 'content-type': 'application/merge-patch+json' };

    expect(await ana.patch('/me', { displayName: 'Patch' }, type)).toMatchObject({
      status: 200,
      body: { displayName: 'Patch' },
    });
  });

  it.each(['role', 'email', 'id', 'version', 'emailVerifiedAt', 'createdAt'])(
    'does not let %s be set',
    async (member) => {
      expect(await ana.patch('/me', { [member]: 'admin' })).toMatchObject(
        refusal(422, 'validation_failed', { pointer: `#/${member}` }),
      );
    },
  );

  it('refuses a version that is no longer there', async () => {
    const { etag } = await ana.get('/me');
    await ana.patch('/me', { displayName: 'First' }, { 'if-match': etag });

    expect(await ana.patch('/me', { displayName: 'Second' }, { 'if-match': etag })).toMatchObject(
      refusal(412, 'precondition_failed'),
    );
    expect((await ana.get<User>('/me')).body.displayName).toBe('First');
  });

  it('refuses a time zone that does not exist', async () => {
    expect(await ana.patch('/me', { timeZone: 'Mars/Olympus_Mons' })).toMatchObject(
      refusal(422, 'invalid_time_zone', { pointer: '#/timeZone' }),
    );
  });

  it.each(['2999-01-01', '1990-02-29', '1990-13-01'])('refuses a birthday on %s', async (bornOn) => {
    expect(await ana.patch('/me', { settings: { bornOn } })).toMatchObject(
      refusal(422, 'validation_failed', { pointer: '#/settings/bornOn' }),
    );
  });

  it('is seen by nobody else', async () => {
    const ben = await api.signUpAthlete({ displayName: 'Ben' });
    await ana.patch('/me', { displayName: 'Not Ben' });

    expect((await ben.get<User>('/me')).body.displayName).toBe('Ben');
  });
});
