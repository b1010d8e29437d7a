/**
 * The mock answers what the document declares, for every operation, status and example: exactly that status and a body that the
 * document allows, from the examples, made up, and made up with a seed.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startMock } from '../../src/contract/mock/index.js';
import { AMBIENT_HEADERS, responseChecker } from '../../src/contract/prove/check-response.js';
import type { Operation, ProvenDocument } from '../../src/contract/prove/document.js';
import { exampleRequests } from '../../src/contract/prove/examples.js';
import { sendTo, type HttpResponse } from '../../src/contract/prove/http.js';
import { writeRequest } from '../../src/contract/prove/requests.js';
import { bundleOf, bundles, openDocuments } from '../support/documents.js';
import { figure } from '../support/figures.js';
import { temporaryFolder } from '../support/folder.js';

const documents = openDocuments();
const cases = documents.flatMap((document) =>
  document.operations.map((operation) => ({ id: operation.id, document, operation })),
);

type Options = Pick<Parameters<typeof startMock>[0], 'dynamic' | 'seed' | 'bundles'>;

/** A mock, and how to ask an operation of it for a state. */
async function open(options: Partial<Options> = {}) {
  const folder = temporaryFolder();
  const mock = await startMock({ bundles, port: 0, host: '127.0.0.1', folder: folder.path, ...options });
  const send = sendTo(`http://127.0.0.1:${mock.port}`);
  return {
    folder: folder.path,
    port: mock.port,
    ask(operation: Operation, prefer: string, headers: Record<string, string> = {}): Promise<HttpResponse> {
      const isPublic = operation.security.every((alternative) => Object.keys(alternative).length === 0);
      const own = { prefer, ...(!isPublic && { authorization: 'Bearer anything' }), ...headers };
      return send(writeRequest(operation, exampleRequests(operation)[0]!.input, own));
    },
    async close() {
      send.close();
      await mock.stop();
      folder.remove();
    },
  };
}
type Mock = Awaited<ReturnType<typeof open>>;

/** What is wrong with an answer; a mock says that it is one. */
function faultsOf(
  document: ProvenDocument,
  operation: Operation,
  status: string,
  response: HttpResponse,
): string[] {
  const check = responseChecker(document, { ambientHeaders: [...AMBIENT_HEADERS, 'x-mock'] });
  const request = { method: operation.method, target: operation.path };
  return [
    ...(String(response.status) === status ? [] : [`answered ${response.status}`]),
    ...(response.headers['x-mock'] === 'true' ? [] : ['says not that it is a mock']),
    ...check(request, response).violations,
  ].map((fault) => `code=${status}: ${fault}`);
}

describe('the mock', () => {
  let mock: Mock;
  beforeAll(async () => {
    mock = await open();
  }, 60_000);
  afterAll(async () => {
    figure('mock', `${asked} states of ${cases.length} operations, from examples and made up`);
    await mock?.close();
  });
  let asked = 0;

  it.each(cases)(
    'answers every status and example of $id',
    async ({ document, operation }) => {
      const wrong: string[] = [];
      for (const [status, { media, problems }] of Object.entries(operation.responses)) {
        wrong.push(...faultsOf(document, operation, status, await mock.ask(operation, `code=${status}`)));
        asked += 1;
        const examples = media.flatMap((one) => one.examples);
        for (const { name, value } of examples) {
          // Clients that ask for what a success is written in get problems all the same, as from the server.
          const prefer = `code=${status}, example=${name}`;
          const response = await mock.ask(operation, prefer, { accept: accepted(operation) });
          wrong.push(...faultsOf(document, operation, status, response));
          if (response.body.toString() !== JSON.stringify(value)) wrong.push(`${prefer}: another body`);
          asked += 1;
        }
        const shown = examples.map(({ value }) => (value as { code?: string }).code);
        wrong.push(
          ...problems.filter((code) => !shown.includes(code)).map((code) => `${status} ${code}: no example`),
        );
      }
      expect(wrong).toEqual([]);
    },
    60_000,
  );

  it('shows lists empty, on the first page and on the last', () => {
    const lists = cases.filter(({ operation }) => operation.parameters.some(({ name }) => name === 'cursor'));
    const lacking = lists.flatMap(({ id, operation }) => {
      const pages = operation.responses['200']!.media.flatMap(({ examples }) =>
        examples.map(({ value }) => value as { items: unknown[]; nextCursor: string | null }),
      );
      const states = {
        'entries and no next page': pages.some(
          ({ items, nextCursor }) => items.length > 0 && nextCursor === null,
        ),
        'entries and a next page':
          !SHORT.includes(id) && pages.every(({ nextCursor }) => nextCursor === null),
        'no entries': !ALWAYS.includes(id) && pages.every(({ items }) => items.length > 0),
      };
      return Object.entries(states).flatMap(([state, is]) =>
        is === (state === 'entries and no next page') ? [] : [`${id}: no example with ${state}`],
      );
    });
    expect(lacking).toEqual([]);
  });

  it('refuses what the document forbids, and strangers', async () => {
    const { operation } = cases.find(({ id }) => id === 'createExercise')!;
    const stranger = await mock.ask(operation, '', { authorization: '' });
    expect(stranger.status).toBe(401);
  });
});

/** What a success is written in, and nothing else. */
const accepted = ({ responses }: Operation): string =>
  Object.entries(responses)
    .flatMap(([status, { media }]) => (status.startsWith('2') ? media.map(({ type }) => type) : []))
    .join(', ') || '*/*';

/** Never more than a page; never without an entry. */
const SHORT = ['listSessions', 'listIdentities', 'listApiKeys'];
const ALWAYS = ['listSessions'];

describe('the dynamic mock', () => {
  let mock: Mock;
  beforeAll(async () => {
    mock = await open({ dynamic: true });
  }, 60_000);
  afterAll(() => mock?.close());

  it.each(cases)(
    'makes up right answers of $id, whatever the status',
    async ({ document, operation }) => {
      const wrong: string[] = [];
      for (const status of Object.keys(operation.responses))
        for (let times = 0; times < 2; times += 1)
          wrong.push(...faultsOf(document, operation, status, await mock.ask(operation, `code=${status}`)));
      expect(wrong).toEqual([]);
    },
    60_000,
  );
});

describe('the seeded mock', () => {
  it('makes up the same answers each time, and others with another seed', async () => {
    const wanted = cases.filter(({ id }) => ['listWorkouts', 'getMe', 'listUsers'].includes(id));
    const answersWith = async (seed: string): Promise<string[]> => {
      const mock = await open({ dynamic: true, seed });
      const bodies: string[] = [];
      for (const { operation } of wanted)
        bodies.push((await mock.ask(operation, 'code=200')).body.toString());
      await mock.close();
      return bodies;
    };
    const [first, again, other] = [await answersWith('42'), await answersWith('42'), await answersWith('43')];
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
  }, 120_000);
});

describe('a document that changes', () => {
  it('is in effect without a restart, and a broken one leaves the last good one', async () => {
    const folder = temporaryFolder();
    const file = path.join(folder.path, 'openapi.json');
    const source = JSON.stringify(bundleOf(bundles[0]!));
    writeFileSync(file, source);
    const changes: (Error | undefined)[] = [];
    const mock = await startMock({
      bundles: [{ name: 'v1', file }],
      port: 0,
      host: '127.0.0.1',
      folder: folder.path,
      onChange: (fault) => changes.push(fault),
    });
    const health = async () => (await fetch(`http://127.0.0.1:${mock.port}/api/v1/health`)).json();
    const until = async (is: () => Promise<boolean> | boolean) => {
      for (let i = 0; i < 300 && !(await is()); i += 1)
        await new Promise((resolve) => setTimeout(resolve, 100));
    };
    try {
      writeFileSync(file, source.replaceAll('{"status":"pass"}', '{"status":"warn"}'));
      await until(async () => ((await health()) as { status: string }).status === 'warn');
      expect(await health()).toEqual({ status: 'warn' });
      writeFileSync(file, source.slice(1));
      await until(() => changes.some(Boolean));
      expect(changes.at(-1)).toBeInstanceOf(SyntaxError);
      expect(await health()).toEqual({ status: 'warn' });
    } finally {
      await mock.stop();
      folder.remove();
    }
  }, 120_000);
});

describe('an example that breaks its schema', () => {
  it('is seen in the answer', async () => {
    const folder = temporaryFolder();
    const file = path.join(folder.path, 'openapi.json');
    writeFileSync(
      file,
      JSON.stringify(bundleOf(bundles[0]!)).replaceAll('{"status":"pass"}', '{"status":7}'),
    );
    const mock = await open({ bundles: [{ name: 'v1', file }] });
    const { document, operation } = cases.find(({ id }) => id === 'getHealth')!;

    const faults = faultsOf(document, operation, '200', await mock.ask(operation, 'code=200'));

    await mock.close();
    folder.remove();
    expect(faults).toContainEqual(expect.stringMatching(/^code=200: body: #\/status must be/));
  }, 60_000);
});
