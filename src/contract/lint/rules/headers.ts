/** The headers and parameters that conventions of the engine hang on. */
import type { OpenApi, Operation, Response } from '../document.js';
import { rule } from '../rule.js';
import { requiredMembers } from '../schemas.js';
import { isProblem } from './errors.js';
import { readsOfOne } from './resources.js';

const takesHeader = ({ parameters }: Operation, name: string): boolean =>
  parameters.some((each) => each.in === 'header' && each.name.toLowerCase() === name.toLowerCase());

const responsesHaveStandardHeaders = rule({
  id: 'response-has-standard-headers',
  keeps: 'C-91, C-80',
  options: { headers: ['X-Request-Id', 'API-Version', 'X-Content-Type-Options', 'Cache-Control'] },
  check({ operations }, report, { headers }) {
    for (const response of operations.flatMap(({ responses }) => responses)) {
      const missing = headers.filter((name) => !response.headers.has(name.toLowerCase()));
      if (missing.length > 0)
        report(response.at, `The ${response.status} must declare ${missing.join(', ')}.`);
    }
  },
});

const errorsAreNotStored = rule({
  id: 'problem-is-not-stored',
  keeps: 'C-53',
  check({ operations }, report) {
    for (const response of operations.flatMap(({ responses }) => responses)) {
      const caching = response.headers.get('cache-control')?.schema?.node.const;
      if (!isProblem(response) || caching === undefined || caching === 'no-store') continue;
      report(response.at, 'A problem must not be stored: its `Cache-Control` is the constant no-store.');
    }
  },
});

/** What belongs to a user must not be kept where others are served from, whatever is between. */
const answersOfSomebodyArePrivate = rule({
  id: 'answer-of-somebody-is-private',
  keeps: 'C-53, ASVS 14.3.2',
  check({ operations }, report) {
    for (const { security, method, responses } of operations) {
      const isForAll = security.length === 0 && method === 'get';
      for (const { status, headers, at } of responses.filter((each) => /^[23]/.test(each.status))) {
        const caching = headers.get('cache-control')?.schema?.node.const;
        if (isForAll || isPrivate(caching)) continue;
        report(
          at,
          `The ${status} is for one user: its \`Cache-Control\` is a constant, no-store or private.`,
        );
      }
    }
  },
});

const isPrivate = (caching: unknown): boolean =>
  typeof caching === 'string' && /^(no-store|private)\b/.test(caching) && !/\bpublic\b/.test(caching);

const readsAreConditional = rule({
  id: 'resource-has-etag',
  keeps: 'C-51',
  check(document, report) {
    for (const { operation, response } of readsOfOne(document)) {
      if (!response.headers.has('etag')) report(response.at, `${operation.name} must answer an ETag.`);
      if (!takesHeader(operation, 'If-None-Match'))
        report(operation.at, `${operation.name} must take If-None-Match.`, 'key');
    }
  },
});

const writesAreConditional = rule({
  id: 'write-takes-if-match',
  keeps: 'C-52',
  options: { methods: ['put', 'patch', 'delete'] },
  check({ operations }, report, { methods }) {
    for (const operation of operations) {
      const demanded = operation.node['x-requires-if-match'] === true;
      if ((!methods.includes(operation.method) && !demanded) || takesHeader(operation, 'If-Match')) continue;
      report(operation.at, `${operation.name} changes a resource and must take If-Match.`, 'key');
    }
  },
});

const createsAreRepeatable = rule({
  id: 'create-takes-idempotency-key',
  keeps: 'C-50',
  check({ operations }, report) {
    for (const operation of operations) {
      const creates = operation.responses.some(({ status }) => ['201', '202', '207'].includes(status));
      if (operation.method !== 'post' || !creates || takesHeader(operation, 'Idempotency-Key')) continue;
      report(operation.at, `${operation.name} creates something and must take Idempotency-Key.`, 'key');
    }
  },
});

const createdIsAddressed = rule({
  id: 'created-resource-is-addressed',
  keeps: 'C-20',
  check(document, report) {
    for (const response of createdResources(document)) {
      const missing = ['Location', 'ETag'].filter((name) => !response.headers.has(name.toLowerCase()));
      if (missing.length > 0)
        report(response.at, `The 201 must say where the resource is: declare ${missing.join(', ')}.`);
    }
  },
});

/** 201 with a body that has an id of its own; a batch has none. */
const createdResources = ({ operations, reader }: OpenApi): Response[] =>
  operations
    .flatMap(({ responses }) => responses)
    .filter(
      ({ status, media }) =>
        status === '201' && media.some(({ schema }) => schema && requiredMembers(reader, schema).has('id')),
    );

/** The statuses that tell a client when to come back, or how to identify itself. */
const TELLING = { '401': 'WWW-Authenticate', '405': 'Allow', '429': 'Retry-After', '503': 'Retry-After' };

const errorsTellHowToGoOn = rule({
  id: 'error-tells-how-to-go-on',
  keeps: 'section 5',
  check({ operations }, report) {
    for (const response of operations.flatMap(({ responses }) => responses)) {
      const header = TELLING[response.status as keyof typeof TELLING];
      if (header && !response.headers.has(header.toLowerCase())) {
        report(response.at, `The ${response.status} must declare ${header}.`);
      }
    }
  },
});

export const headerRules = [
  responsesHaveStandardHeaders,
  errorsAreNotStored,
  answersOfSomebodyArePrivate,
  readsAreConditional,
  writesAreConditional,
  createsAreRepeatable,
  createdIsAddressed,
  errorsTellHowToGoOn,
];
