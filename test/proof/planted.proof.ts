/** Faults that are planted in a server are found behind the proxy, with operation and place; a story that is missing, too. */
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeForPrism } from '../../src/contract/mock/index.js';
import { startPrism, type Prism } from '../../src/contract/mock/prism.js';
import { createClient, type Client } from '../../generated/client.js';
import { untold } from '../e2e/coverage.js';
import { judgedFetch } from '../e2e/judged.js';
import { startApplication, type RunningApplication } from '../support/application.js';
import { bundles, openDocuments } from '../support/documents.js';
import { temporaryFolder } from '../support/folder.js';

const documents = openDocuments();
const judged = judgedFetch(documents);
const folder = temporaryFolder();

let application: RunningApplication;
let prism: Prism;
let client: Client;
beforeAll(async () => {
  application = await startApplication({ environment: deployed() });
  const document = writeForPrism(bundles, 'proxy', folder.path);
  prism = await startPrism({ document, upstream: application.origin });
  const { token } = await application.signUp();
  client = createClient({ baseUrl: prism.origin, token: () => token, fetch: judged.fetch });
}, 120_000);
afterAll(async () => {
  await prism?.stop();
  await application?.close();
  folder.remove();
});

/** Where people develop, the server's own check of answers would find these faults first. */
function deployed(): Record<string, string> {
  const secret = (): string => randomBytes(32).toString('base64url');
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    NODE_ENV: 'staging',
    RESPONSE_CHECK_SHARE: '0',
    HOST: '127.0.0.1',
    PUBLIC_URL: 'https://log.example.org',
    SECURITY_CONTACT: 'mailto:security@example.org',
    TOKEN_SIGNING_KEY: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    CURSOR_SECRET: secret(),
    IDEMPOTENCY_SECRET: secret(),
    PASSWORD_PEPPER: secret(),
    MAIL_URL: 'smtp://127.0.0.1:1',
    MAIL_FROM: 'Spotter <no-reply@example.org>',
    SHUTDOWN_DELAY_MS: '0',
  };
}

/** What Prism says of a call while `change` stands behind the handler. */
async function verdictOn(
  operationId: string,
  change: (reply: { body: Record<string, unknown> }) => unknown,
  call: () => Promise<unknown>,
): Promise<string[]> {
  application.intercept(operationId, async (handle) => change((await handle()) as never));
  await call().catch(() => undefined);
  application.intercept(operationId);
  return judged.takeViolations();
}

describe('a response that breaks the document', () => {
  it('is named with operation and pointer', async () => {
    const said = await verdictOn(
      'getMe',
      (reply) => ({ ...reply, body: { ...reply.body, role: 'king' } }),
      () => client.getMe({}),
    );
    expect(said).toContainEqual(
      expect.stringMatching(/^getMe \(GET \/api\/v1\/me\): response body #\/role: .*allowed values/),
    );
  });

  it('is seen in a list, too', async () => {
    const said = await verdictOn(
      'listSessions',
      (reply) => ({
        ...reply,
        body: {
          ...reply.body,
          items: (reply.body['items'] as object[]).map((item) => ({ ...item, method: 'magic' })),
        },
      }),
      () => client.listSessions({}),
    );
    expect(said).toContainEqual(
      expect.stringContaining('listSessions (GET /api/v1/sessions): response body #/items/0/method'),
    );
  });

  it('is none where nothing is planted', async () => {
    expect(
      await verdictOn(
        'getMe',
        (reply) => reply,
        () => client.getMe({}),
      ),
    ).toEqual([]);
  });
});

describe('an operation without a story', () => {
  const told = new Map(
    documents.flatMap(({ operations }) => operations.map(({ id }) => [id, new Set([200])] as const)),
  );

  it('is named with its path', () => {
    const without = new Map([...told].filter(([id]) => id !== 'getSet'));
    expect(untold(documents, without)).toEqual([
      'getSet (GET /api/v1/sets/{setId}) succeeds in no story: add one to test/e2e/',
    ]);
  });

  it('is one that never succeeds', () => {
    expect(untold(documents, new Map(told).set('getSet', new Set([404])))).toHaveLength(1);
  });

  it('is excused with a reason, as long as that is needed', () => {
    const excused = { getSet: 'it needs something that no test has' };
    expect(untold(documents, new Map(told).set('getSet', new Set()), excused)).toEqual([]);
    expect(untold(documents, told, excused)).toEqual(['getSet is told after all: take its excuse back']);
  });
});
