/** What belongs to somebody else, for each operation that takes an id: it is as if it were not there. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Operation } from '../../../src/contract/prove/document.js';
import { exampleRequests } from '../../../src/contract/prove/examples.js';
import { idNames, idPlaces, isId, referenceNames } from '../../../src/contract/prove/references.js';
import { writeRequest, type RequestInput } from '../../../src/contract/prove/requests.js';
import {
  checkBodyIds,
  checkPathIds,
  differences,
  type Encounter,
} from '../../../src/contract/prove/strangers.js';
import {
  answer,
  contract,
  startApplication,
  type Person,
  type RunningApplication,
} from '../../support/application.js';
import { operations, plainRequest, roleFor, rolesOf, withPathIds } from './facts.js';
import { setStage } from './stage.js';

let application: RunningApplication;
beforeAll(async () => {
  application = await startApplication();
});
afterAll(() => application.close());

interface Meeting extends Encounter {
  readonly owner: Person;
}

/** Two people with the same role, for each of whom a request of the operation is a success, with ids of their own. */
async function meetingOver(operation: Operation, input: RequestInput): Promise<Meeting> {
  const [owner, stranger] = await Promise.all([
    application.signUp(roleFor(operation)),
    application.signUp(roleFor(operation)),
  ]);
  const [theirs, own] = await Promise.all([
    setStage(owner, operation, withOtherIds(input)),
    setStage(stranger, operation, input),
  ]);
  return { owner, theirs, own, headers: stranger.headers };
}

/** The same request about other things: each id that it names is another one, everywhere. */
function withOtherIds({ path, body, ...others }: RequestInput): RequestInput {
  const ids = new Map<string, string>();
  const text = JSON.stringify({ path, body }).replace(UUID, (id) => {
    ids.set(id, ids.get(id) ?? randomUUID());
    return ids.get(id)!;
  });
  return { ...others, ...(JSON.parse(text) as RequestInput) };
}

const UUID = /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/g;

/** Those that may see whatever there is own nothing of it; who else may call them is proven in identity.test.ts. */
const owned = withPathIds.filter((operation) => !rolesOf(operation).includes('admin'));

describe('the path of', () => {
  it.each(owned)('$id leads nobody to what belongs to somebody else', async (operation) => {
    const meeting = await meetingOver(operation, plainRequest(operation));

    expect(await checkPathIds(operation, application.send, meeting)).toEqual([]);

    // Whatever the stranger tried, it is there as it was, the entity tag included.
    await succeed(operation, meeting.theirs, meeting.owner);
  });
});

const referring = operations.filter(
  (operation) => referenceNames(contract.of(operation), operation).length > 0,
);

/** One example for each member that refers to something. */
function examplesWith(operation: Operation, names: readonly string[]): RequestInput[] {
  const examples = exampleRequests(operation).map(({ input }) => input);
  const found = names.map((name) => {
    const example = examples.find((input) =>
      idPlaces(contract.of(operation), operation, input).some((place) => place.name === name),
    );
    if (!example) throw new Error(`${operation.id} needs an example of a body with ${name}`);
    return example;
  });
  return [...new Set(found)];
}

describe('the body of', () => {
  it.each(referring)('$id refers to nothing that belongs to somebody else', async (operation) => {
    for (const input of examplesWith(operation, referenceNames(contract.of(operation), operation))) {
      const meeting = await meetingOver(operation, input);
      await succeed(operation, meeting.theirs, meeting.owner); // so that all of it is there, for its owner
      expect(await checkBodyIds(contract.of(operation), operation, application.send, meeting)).toEqual([]);
    }
  });

  const choosing = operations.filter((operation) =>
    idNames(contract.of(operation), operation).includes('id'),
  );
  it.each(choosing)('$id can choose an id that somebody else has', async (operation) => {
    const [input] = examplesWith(operation, ['id']);
    const [taken, free] = [withOtherIds(input!), withOtherIds(input!)];
    const answerTo = async (said: RequestInput) => {
      const person = await application.signUp(roleFor(operation));
      return succeed(operation, await setStage(person, operation, said), person);
    };
    await answerTo(taken);

    expect(differences(await answerTo(taken), await answerTo(free))).toEqual([]);
  });
});

describe('the query of', () => {
  const asking = operations
    .filter((operation) => !rolesOf(operation).includes('admin'))
    .flatMap((operation) =>
      operation.parameters
        .filter(({ in: place, schema }) => place === 'query' && isId(contract.of(operation).request, schema))
        .map(({ name }) => ({ operation, id: operation.id, name })),
    );

  it.each(asking)('$id finds nothing by the $name of somebody else', async ({ operation, name }) => {
    const stranger = await application.signUp(roleFor(operation));
    const ready = await setStage(stranger, operation, plainRequest(operation));
    const [by, byUnknown] = await Promise.all(
      [await idOfSomebody(name), randomUUID()].map((id) =>
        succeed(operation, { ...ready, query: { ...ready.query, [name]: id } }, stranger),
      ),
    );

    expect(differences(by!, byUnknown!)).toEqual([]);
    expect(answer(by!).json['items']).toEqual([]);
  });

  /** The id of something that somebody has, and has used. */
  async function idOfSomebody(name: string): Promise<string> {
    const source = referring.find((operation) =>
      referenceNames(contract.of(operation), operation).includes(name),
    );
    if (!source) throw new Error(`no body refers to anything by ${name}: say here where one comes from`);
    const owner = await application.signUp(roleFor(source));
    const input = await setStage(owner, source, withOtherIds(examplesWith(source, [name])[0]!));
    await succeed(source, input, owner);
    return idPlaces(contract.of(source), source, input).find((place) => place.name === name)!.id;
  }
});

async function succeed(operation: Operation, input: RequestInput, { headers }: Person) {
  const response = await application.send(writeRequest(operation, input, headers));
  if (response.status >= 300)
    throw new Error(`${operation.id} answered ${response.status}: ${response.body.toString()}`);
  return response;
}
