/**
 * What has to exist before the examples of the document make sense: the exercises that a body names, the workout
 * that a path leads to. Everything is made through the API, with the ids of the examples. An operation that needs
 * nothing needs no line here.
 */
import { randomUUID } from 'node:crypto';
import type { Operation } from '../../../src/contract/prove/document.js';
import type { RequestInput } from '../../../src/contract/prove/requests.js';
import type { Person } from '../../support/application.js';
import { setRecoveryStage } from './stage/recovery.js';
import { setKeyStage } from './stage/keys.js';
import { onSessions } from './stage/sessions.js';
import { stagePeople } from './stage/people.js';
import { withOwnPassword } from './stage/passwords.js';

type Json = Record<string, unknown>;

const json = (value: unknown): RequestInput => ({ body: { type: 'application/json', value } });

/** Makes what `input` presupposes, and answers the input with the entity tag that it asks for. */
export async function setStage(
  person: Person,
  operation: Operation,
  input: RequestInput,
): Promise<RequestInput> {
  const path = (input.path ?? {}) as Record<string, string>;
  const body = input.body?.value;
  if (operation.id === 'registerUser' || operation.id === 'login')
    return withOwnEmail(person, operation, input);
  const recovery = await setRecoveryStage(person, operation, input);
  if (recovery) return recovery;
  const withKeys = await setKeyStage(person, operation, input);
  if (withKeys) return withKeys;
  const onSession = await onSessions(person, operation, input);
  if (onSession) return onSession;
  const people = await stagePeople(person, operation, input);
  if (people) return tagged(operation, people.input, people.etag);
  const own = withOwnPassword(person, operation, input);
  if (own) return own;
  for (const [exerciseId, sets] of exercisesIn(body))
    await createExercise(person, exerciseId, trackingTypeOf(sets));
  return tagged(operation, input, await createTarget(person, operation, path, body));
}

function tagged(operation: Operation, input: RequestInput, etag: string | undefined): RequestInput {
  return needsTag(operation, input) && etag
    ? { ...input, header: { ...input.header, 'If-Match': etag } }
    : input;
}

/** An address can have one account only; whoever signs in has one. */
async function withOwnEmail(
  person: Person,
  operation: Operation,
  input: RequestInput,
): Promise<RequestInput> {
  const { type, value } = input.body!;
  const body = { type, value: { ...(value as Json), email: `${randomUUID()}@spotter.example` } };
  if (operation.id === 'login')
    await person.call('registerUser', json({ displayName: 'Ana', ...body.value }));
  return { ...input, body };
}

function needsTag(operation: Operation, input: RequestInput): boolean {
  return operation.source['x-requires-if-match'] === true || input.header?.['If-Match'] !== undefined;
}

/** The resource that the path names; answers its entity tag. */
async function createTarget(
  person: Person,
  operation: Operation,
  path: Record<string, string>,
  body: unknown,
) {
  const { exerciseId, workoutId, setId, measurementId } = path;
  if (exerciseId) return createExercise(person, exerciseId, 'weight_reps');
  if (workoutId) return createWorkout(person, workoutId, operation, body);
  if (setId) {
    await createWorkout(person, WORKOUT, operation, {
      id: setId,
      parentSetId: valuesOf(body, 'parentSetId')[0],
    });
    return (await person.call('getSet', { path })).etag;
  }
  if (measurementId) {
    const quantity = { value: 80, unit: 'kg' };
    const measurement = { id: measurementId, kind: 'bodyweight', quantity, measuredAt: YESTERDAY };
    return (await person.call('createMeasurementV2', json(measurement))).etag;
  }
  if (operation.id === 'getActiveWorkout') return createWorkout(person, WORKOUT, operation, {});
  if (operation.id === 'updateMe' || operation.id === 'deleteMe') return (await person.call('getMe')).etag;
  return undefined;
}

const WORKOUT = '019cafd1-6a60-7c4e-9b52-000000000001';
const EXERCISE = '019cafd1-6a60-7c4e-9b52-000000000002';
const ENTRY = '019cafd1-6a60-7c4e-9b52-000000000003';
const YESTERDAY = '2026-03-01T18:00:00Z';

async function createExercise(person: Person, id: string, trackingType: string): Promise<string> {
  return (await person.call('createExercise', json({ id, name: `Exercise ${id}`, trackingType }))).etag;
}

/** In progress where the operation is about that; its one entry and set have the ids that the body refers to. */
async function createWorkout(
  person: Person,
  id: string,
  operation: Operation,
  body: unknown,
): Promise<string> {
  const isLive = ['completeWorkout', 'addSets', 'getActiveWorkout'].includes(operation.id);
  await createExercise(person, EXERCISE, 'weight_reps');
  const [entryId = ENTRY] = valuesOf(body, 'workoutExerciseId');
  const setId = operation.path.includes('{setId}') ? valuesOf(body, 'id')[0] : undefined;
  const [parentId] = operation.path.includes('{setId}') ? valuesOf(body, 'parentSetId') : [];
  const work = { load: { value: 50, unit: 'kg' }, reps: 5 };
  const parents = parentId === undefined ? [] : [{ id: parentId, ...work }];
  const set = { ...(setId !== undefined && { id: setId }), ...work };
  const workout = {
    id,
    title: 'Evening session',
    startedAt: YESTERDAY,
    ...(!isLive && { endedAt: '2026-03-01T19:00:00Z' }),
    exercises: [{ id: entryId, exerciseId: EXERCISE, sets: [...parents, set] }],
  };
  return (await person.call('createWorkout', json(workout))).etag;
}

/** The exercises that a body refers to, with the sets that it has them do. */
function exercisesIn(body: unknown): Map<string, Json[]> {
  const found = new Map<string, Json[]>();
  visit(body, (node) => {
    const id = node['exerciseId'];
    if (typeof id !== 'string') return;
    const sets = Array.isArray(node['sets']) ? (node['sets'] as Json[]) : [node];
    found.set(id, [...(found.get(id) ?? []), ...sets]);
  });
  return found;
}

/** The tracking type of an exercise that is done in such sets. */
function trackingTypeOf(sets: readonly Json[]): string {
  const all = (measure: string) => sets.every((set) => set[measure] !== undefined);
  const some = (measure: string) => sets.some((set) => set[measure] !== undefined);
  if (some('distanceMeters')) return some('load') ? 'weight_distance' : 'distance_duration';
  if (some('durationSeconds')) return some('load') ? 'weight_duration' : 'duration';
  return all('load') ? 'weight_reps' : 'bodyweight_reps';
}

function valuesOf(body: unknown, name: string): string[] {
  const found: string[] = [];
  visit(body, (node) => {
    if (typeof node[name] === 'string') found.push(node[name]);
  });
  return found;
}

function visit(node: unknown, see: (node: Json) => void): void {
  if (Array.isArray(node)) for (const item of node) visit(item, see);
  else if (typeof node === 'object' && node !== null) {
    see(node as Json);
    for (const member of Object.values(node)) visit(member, see);
  }
}
