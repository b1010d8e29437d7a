import { expect } from '@jest/globals';
import { PATCH, NOWHERE, refused, tagOf, wrong, type Stories } from './story.js';

export const admin: Stories = {
  'an administrator finds an account, suspends it and sees who did it': async (world) => {
    const [person, office] = [await world.newcomer(), await world.admin()];
    const { items } = (await office.client.listUsers({ query: { q: person.email } })).body;
    expect(items.map(({ id }) => id)).toEqual([person.id]);
    const path = { userId: person.id };
    const seen = await office.client.getUser({ path });
    expect(await office.client.getUser.ifChanged(seen.etag, { path })).toBeUndefined();
    await refused(
      office.client.updateUser(wrong({ path, type: PATCH, body: { role: 'coach' } })),
      428,
      'precondition_required',
    );

    await office.client.updateUser({
      path,
      headers: tagOf(seen),
      type: PATCH,
      body: { status: 'suspended' },
    });

    await refused(person.client.getMe({}), 401, 'token_revoked');
    const late = office.client.updateUser({
      path,
      headers: tagOf(seen),
      type: PATCH,
      body: { status: 'active' },
    });
    await refused(late, 412, 'precondition_failed');
    const { body } = await office.client.listAuditEvents({ query: { subjectId: person.id, limit: 5 } });
    expect(body.items).toContainEqual(expect.objectContaining({ actorId: office.id }));
  },

  'an administrator ends the sessions of an account': async (world) => {
    const [person, office] = [await world.newcomer(), await world.admin()];

    await office.client.endUserSessions({ path: { userId: person.id } });

    await refused(person.client.getMe({}), 401, 'token_revoked');
    await refused(office.client.getUser({ path: { userId: NOWHERE } }), 404, 'user_not_found');
  },

  'nobody else may look': async ({ client, newcomer }) => {
    const { client: own, id } = await newcomer();
    await refused(own.listUsers({}), 403, 'insufficient_role');
    await refused(own.listAuditEvents({}), 403, 'insufficient_role');
    await refused(own.endUserSessions({ path: { userId: id } }), 403, 'insufficient_role');
    await refused(client().listUsers({}), 401, 'unauthenticated');
  },
};
