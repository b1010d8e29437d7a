import { expect } from '@jest/globals';
import { PATCH, NOWHERE, refused, tagOf, wrong, type Stories } from './story.js';

export const account: Stories = {
  'an athlete ends the session of a lost phone': async ({ client, newcomer, signInAgain }) => {
    const person = await newcomer();
    const phone = await signInAgain(person);
    const { items } = (await person.client.listSessions({})).body;
    const lost = items.find(({ isCurrent }) => !isCurrent)!;
    const path = { sessionId: lost.id };
    const seen = await person.client.getSession({ path });
    expect(await person.client.getSession.ifChanged(seen.etag, { path })).toBeUndefined();

    await person.client.revokeSession({ path });

    await refused(client(phone.token).getMe({}), 401, 'token_revoked');
    await refused(person.client.getSession({ path }), 404, 'session_not_found');
  },

  'a new password ends every other session': async ({ client, newcomer, signInAgain }) => {
    const person = await newcomer();
    const other = await signInAgain(person);
    const passwords = { currentPassword: person.password, newPassword: 'eight loud geese after noon' };
    await refused(
      person.client.changePassword({ body: { ...passwords, currentPassword: 'not the one of anybody' } }),
      403,
      'wrong_password',
    );

    await person.client.changePassword({ body: passwords });

    await refused(client(other.token).getMe({}), 401, 'token_revoked');
    const again = await signInAgain({ ...person, password: passwords.newPassword });
    await again.client.reauthenticate({ body: { password: passwords.newPassword } });
    await refused(
      again.client.reauthenticate({ body: { password: person.password } }),
      403,
      'wrong_password',
    );
  },

  'an athlete moves to another address': async ({ client, newcomer, tokenMailedTo }) => {
    const person = await newcomer();
    const email = `moved-${person.email}`;
    await person.client.resendVerification({});

    await person.client.changeEmail({ body: { email, currentPassword: person.password } });
    await client().verifyEmail({ body: { token: await tokenMailedTo(email, 'verify-email') } });

    const { body } = await client().login({ body: { email, password: person.password } });
    expect(body.user.email).toBe(email);
  },

  'a script reads with a key that can do nothing else': async ({ client, newcomer }) => {
    const person = await newcomer();
    const { body: made } = await person.client.createApiKey({
      body: { name: 'Home dashboard', scopes: ['workouts:read'], expiresAt: null },
    });
    const script = client(made.key);
    expect((await script.listWorkouts({})).body.items).toEqual([]);
    await refused(script.createWorkout({ body: wrong({}) }), 403, 'insufficient_scope');
    const path = { apiKeyId: made.id };
    expect((await person.client.listApiKeys({})).body.items.map(({ id }) => id)).toEqual([made.id]);
    expect((await person.client.getApiKey({ path })).body).not.toHaveProperty('key');

    await person.client.deleteApiKey({ path });

    await refused(script.listWorkouts({}), 401, 'token_revoked');
    await refused(person.client.getApiKey({ path }), 404, 'api_key_not_found');
  },

  'two devices change the settings, and the later one is told': async ({ newcomer }) => {
    const { client } = await newcomer();
    const seen = await client.getMe({});
    expect(await client.getMe.ifChanged(seen.etag)).toBeUndefined();

    await client.updateMe({
      headers: tagOf(seen),
      type: PATCH,
      body: { settings: { unitSystem: 'imperial' } },
    });

    const late = client.updateMe({ headers: tagOf(seen), type: PATCH, body: { displayName: 'Ana Sá' } });
    await refused(late, 412, 'precondition_failed');
    await refused(
      client.updateMe({ type: PATCH, body: { timeZone: 'Europe/Atlantis' } }),
      422,
      'invalid_time_zone',
    );
    await refused(client.updateMe({ type: PATCH, body: wrong({ id: NOWHERE }) }), 422, 'validation_failed');
  },

  'somebody leaves, and comes back in time': async ({ client, newcomer, signInAgain }) => {
    const person = await newcomer();
    await refused(person.client.restoreMe({}), 409, 'deletion_not_requested');
    const { body } = await person.client.deleteMe({});
    expect(body.dueAt > body.requestedAt).toBe(true);
    await refused(client(person.token).getMe({}), 401, 'token_revoked');

    const back = await signInAgain(person);
    expect((await back.client.restoreMe({})).body.deletionDueAt).toBeNull();
  },
};
