/**
 * That Prism finds nothing is worth what it would have found: each example of each response passes through it unharmed, and
 * each of them with one constraint broken is seen, with the operation and the place.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeForPrism } from '../../src/contract/mock/index.js';
import { startPrism, type Prism } from '../../src/contract/mock/prism.js';
import { breaksOf } from '../../src/contract/prove/breaks.js';
import { exampleRequests } from '../../src/contract/prove/examples.js';
import { writeRequest } from '../../src/contract/prove/requests.js';
import type { HeaderDeclaration, Operation, ProvenDocument } from '../../src/contract/prove/document.js';
import { judgedFetch } from '../e2e/judged.js';
import { bundles, openDocuments } from '../support/documents.js';
import { figure } from '../support/figures.js';
import { temporaryFolder } from '../support/folder.js';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const documents = openDocuments();
const judged = judgedFetch(documents);

let answer: Answer;
let seen = 0;
const folder = temporaryFolder();
let upstream: Server;
let prism: Prism;
beforeAll(async () => {
  upstream = createServer((_request, response) =>
    response.writeHead(answer.status, answer.headers).end(answer.body),
  );
  await new Promise<void>((resolve) => upstream.listen(0, '127.0.0.1', resolve));
  prism = await startPrism({
    document: writeForPrism(bundles, 'proxy', folder.path),
    upstream: `http://127.0.0.1:${(upstream.address() as AddressInfo).port}`,
  });
}, 120_000);
afterAll(async () => {
  await prism?.stop();
  upstream.close();
  folder.remove();
  figure('sight', `${seen} faults planted in answers, each seen`);
});

/** What Prism says of an answer. */
async function verdictOn(operation: Operation, given: Answer): Promise<string[]> {
  answer = given;
  const { target, method, headers, body } = writeRequest(operation, exampleRequests(operation)[0]!.input);
  const response = await judged.fetch(prism.origin + target, {
    method,
    headers,
    ...(body !== undefined && { body }),
  });
  await response.arrayBuffer();
  return judged.takeViolations();
}

const sample = ({ name, schema }: HeaderDeclaration, { response }: ProvenDocument): string =>
  response.resolve<{ const?: string }>(schema).const ?? SAMPLES[name.toLowerCase()] ?? 'text';
/** Values of required headers; examples of headers stand beside their schemas. */
const SAMPLES: Readonly<Record<string, string>> = {
  'api-version': '1.0.0',
  'x-request-id': '01a1f86b-377c-76eb-bc5f-f73f7cee340b',
  etag: '"7"',
  location: '/here',
  deprecation: '@1795132800',
  sunset: 'Tue, 30 Nov 2027 23:59:59 GMT',
};

/** Each declared body of an operation, as its first example has it. */
function bodiesOf(document: ProvenDocument, operation: Operation) {
  return Object.entries(operation.responses).flatMap(([status, { media, headers }]) => {
    const required = headers
      .filter((header) => header.required)
      .map((header) => [header.name, sample(header, document)]);
    return media.flatMap(({ type, schema, examples }) => {
      const head = { ...(Object.fromEntries(required) as object), 'content-type': type };
      return { status: Number(status), schema, headers: head, values: examples.map(({ value }) => value) };
    });
  });
}

const cases = documents.flatMap((document) =>
  document.operations.map((operation) => ({ id: operation.id, document, operation })),
);

describe('Prism in front of $id', () => {
  it.each(cases)(
    'passes the examples of $id, and sees what is broken in them',
    async ({ document, operation }) => {
      const wrong: string[] = [];
      for (const { status, schema, headers, values } of bodiesOf(document, operation)) {
        for (const value of values) {
          const said = await verdictOn(operation, { status, headers, body: JSON.stringify(value) });
          if (said.length > 0) wrong.push(`${status} as in its example: ${said.join('; ')}`);
        }
        const breaks = breaksOf(document.response, schema, values[0]);
        for (const { value, pointer, keyword } of status < 400 ? breaks : breaks.slice(0, 1)) {
          const said = await verdictOn(operation, { status, headers, body: JSON.stringify(value) });
          if (said.length === 0) wrong.push(`${status} ${pointer} ${keyword}: not seen`);
          seen += 1;
        }
      }
      expect(wrong).toEqual([]);
    },
    120_000,
  );
});

describe('what no schema says', () => {
  const { document, operation } = cases.find(({ id }) => id === 'getWorkout')!;
  const bodies = bodiesOf(document, operation);
  const [found, missing] = [200, 404].map((status) => bodies.find((body) => body.status === status)!);
  const tell = (given: Partial<Answer>, of = found!): Promise<string[]> =>
    verdictOn(operation, {
      status: of.status,
      headers: of.headers,
      body: JSON.stringify(of.values[0]),
      ...given,
    });

  it('is seen: a status that is not declared', async () => {
    expect(await tell({ status: 418 })).toContainEqual(
      expect.stringContaining('Unable to match the returned status'),
    );
  });

  it('is seen: another media type', async () => {
    const headers = { ...found!.headers, 'content-type': 'application/xml' };
    expect(await tell({ headers })).toContainEqual(expect.stringContaining('application/xml'));
  });

  it('is seen: a header that is missing', async () => {
    const { ETag: _gone, ...headers } = found!.headers as Record<string, string>;
    expect(await tell({ headers })).toContainEqual(expect.stringMatching(/header.*etag/i));
  });

  it.each([
    ['code', 'exercise_not_found'],
    ['status', 410],
  ])('is seen: a problem whose %s is not that of its response', async (member, value) => {
    const body = JSON.stringify({ ...(missing!.values[0] as object), [member]: value });
    expect(await tell({ body }, missing)).toContainEqual(expect.stringContaining(`#/${member}`));
  });
});
