/** The other people whom operations are about: athletes of a coach, coaches of an athlete, users of an administrator. */
import type { Operation } from '../../../../src/contract/prove/document.js';
import type { RequestInput } from '../../../../src/contract/prove/requests.js';
import type { Person } from '../../../support/application.js';

/** A request about somebody who is there, with the entity tag of what it changes. */
export interface StagedRequest {
  readonly input: RequestInput;
  readonly etag?: string;
}

const json = (value: unknown): RequestInput => ({ body: { type: 'application/json', value } });

/** Undefined for operations that are about nobody else. The ids are those of who is there, not of the examples. */
export async function stagePeople(
  person: Person,
  operation: Operation,
  input: RequestInput,
): Promise<StagedRequest | undefined> {
  const { userId, coachLinkId, athleteId } = input.path ?? {};
  if (operation.id === 'acceptCoachLink') {
    const { code } = await invite(await person.another());
    return { input: { ...input, ...json({ invitationCode: code }) } };
  }
  if (userId !== undefined) {
    const { id } = await person.another();
    const path = { userId: id };
    return { input: { ...input, path }, etag: (await person.call('getUser', { path })).etag };
  }
  if (coachLinkId !== undefined) {
    const { id, etag } = await invite(person);
    return { input: { ...input, path: { coachLinkId: id } }, etag };
  }
  return athleteId === undefined ? undefined : coached(person, input);
}

/** Somebody who lets the coach see everything, with the workout that the path names. */
async function coached(coach: Person, input: RequestInput): Promise<StagedRequest> {
  const athlete = await coach.another();
  const { code } = await invite(athlete);
  await coach.call('acceptCoachLink', json({ invitationCode: code }));
  const id = input.path?.['workoutId'];
  const times = { startedAt: '2026-03-01T18:00:00Z', endedAt: '2026-03-01T19:00:00Z' };
  if (id !== undefined) await athlete.call('createWorkout', json({ id, title: 'Evening session', ...times }));
  return { input: { ...input, path: { ...input.path, athleteId: athlete.id } } };
}

async function invite(athlete: Person): Promise<{ id: string; code: string; etag: string }> {
  const permissions = ['workouts_read', 'measurements_read'];
  const { json: link, etag } = await athlete.call('createCoachLink', json({ permissions }));
  return { id: String(link['id']), code: String(link['invitationCode']), etag };
}
