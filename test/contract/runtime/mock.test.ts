import { beforeAll, describe, expect, it } from '@jest/globals';
import { createContract, type ContractOptions } from '../../../src/contract/runtime/index.js';
import { parsePrefer } from '../../../src/contract/runtime/mock/prefer.js';
import type { Api } from '../../../src/contract/types.js';
import { build, type Built } from '../compile/support.js';
import { museum } from './museum.js';
import { Service, type Answer, type Sent } from './support.js';

type Options = ContractOptions<Api, string>;

const all = ['listPaintings', 'addPainting', 'getPainting', 'copyPainting', 'sellPainting'];

let built: Built;
beforeAll(async () => {
  built = await build(museum);
});

const options = (more: Partial<Options> = {}): Options => ({
  ...built,
  handlers: {},
  unimplemented: all,
  mock: () => museum,
  verifiers: {
    bearer: ({ headers: { authorization } }) =>
      authorization ? { actor: 'ada', scopes: authorization.split(' ').slice(1), roles: [] } : undefined,
  },
  conventions: { cursorKey: 'k'.repeat(32) },
  replies: 'strict',
  ...more,
});

/** Sends to a museum in which nothing is built; each test has its own. */
const visit = async (more?: Partial<Options>) => {
  const service = await Service.serve(options(more));
  return (url: string, { headers = {}, ...sent }: Sent = {}): Promise<Answer> =>
    service.send(`/v1${url}`, { ...sent, headers: { authorization: 'Bearer read write', ...headers } });
};

describe('an operation without a handler, while people develop', () => {
  it('is answered with the first example of its first success, which says that it is one', async () => {
    const send = await visit();
    const { status, headers, body } = await send('/paintings', { method: 'POST', json: { title: 'Rue' } });
    expect([status, body]).toEqual([201, { id: 'p1', version: 1, title: 'Rue' }]);
    expect(headers).toMatchObject({ 'x-mock': 'true', etag: '"1"', location: '/v1/paintings/p1' });
  });

  it('is nothing else where there is no body', async () => {
    const { status, headers, text } = await (await visit())('/paintings/p7', { method: 'DELETE' });
    expect([status, headers['x-mock'], text]).toEqual([204, 'true', '']);
  });

  it.each<[string, number, string, Sent]>([
    ['whoever is nobody', 401, 'unauthenticated', { headers: { authorization: '' } }],
    ['who lacks the scope', 403, 'insufficient_scope', { headers: { authorization: 'Bearer read' } }],
    ['a type that it does not answer', 406, 'not_acceptable', { headers: { accept: 'image/png' } }],
    [
      'a type that it does not read',
      415,
      'unsupported_media_type',
      { body: 'a', headers: { 'content-type': 'text/csv' } },
    ],
    ['what breaks the contract', 422, 'validation_failed', { json: { title: 7 } }],
  ])('refuses %s as if it were built', async (_who, status, code, sent) => {
    const answer = await (await visit())('/paintings', { method: 'POST', json: { title: 'Rue' }, ...sent });
    expect(answer).toMatchObject({ status, body: { code } });
    expect(answer.headers).not.toHaveProperty('x-mock');
  });

  it('brings the id of its path back', async () => {
    expect((await (await visit())('/paintings/p7')).body).toEqual({ id: 'p7', version: 3, title: 'Rue' });
  });

  it('says where the resource is that it made beside another', async () => {
    const { headers } = await (await visit())('/paintings/p7/copy', { method: 'POST' });
    expect(headers.location).toBe('/v1/paintings/p2');
  });

  it('answers If-None-Match', async () => {
    const answer = await (await visit())('/paintings/p7', { headers: { 'if-none-match': '"3"' } });
    expect(answer).toMatchObject({ status: 304, headers: { etag: '"3"' } });
  });

  it('turns over one page, with a cursor that is good', async () => {
    const send = await visit();
    const first = await send('/paintings');
    const cursor = first.body.nextCursor as string;
    expect(first.headers.link).toBe(`</v1/paintings?cursor=${cursor}>; rel="next"`);
    expect(await send(`/paintings?cursor=${cursor}`)).toMatchObject({
      status: 200,
      body: { nextCursor: null },
    });
    expect(await send('/paintings?cursor=made-up')).toMatchObject({
      status: 400,
      body: { code: 'invalid_cursor' },
    });
  });
});

describe('Prefer', () => {
  const preferring = async (prefer: string, url = '/paintings', sent: Sent = {}): Promise<Answer> =>
    (await visit())(url, { ...sent, headers: { prefer } });
  const adding: Sent = { method: 'POST', json: { title: 'Rue' } };

  it('chooses a status, and the problem is about this request', async () => {
    const { status, headers, body } = await preferring('code=409', '/paintings', adding);
    expect([status, headers['x-mock'], headers['content-type']]).toEqual([
      409,
      'true',
      'application/problem+json',
    ]);
    expect(body).toEqual({
      ...{ code: 'on_loan', status: 409, detail: 'As it is shown.' },
      ...{ instance: '/v1/paintings', requestId: headers['x-request-id'] ?? body.requestId },
    });
    expect(body.requestId).not.toBe('another');
  });

  it('chooses an example, in whatever response it is', async () => {
    expect((await preferring('example=empty')).body).toEqual({ items: [], nextCursor: null });
    expect(await preferring('example=painting_not_found', '/paintings/p7')).toMatchObject({ status: 404 });
  });

  it('chooses both', async () => {
    const both = await preferring('code=400, example=invalid_cursor');
    expect(both).toMatchObject({ status: 400, body: { code: 'invalid_cursor' } });
  });

  it('has the headers that say how to go on', async () => {
    expect((await preferring('code=429', '/paintings', adding)).headers['retry-after']).toBe('30');
    expect(await preferring('code=304', '/paintings/p7')).toMatchObject({
      status: 304,
      headers: { etag: '"1"' },
    });
  });

  it.each([
    ['code=418', 'choose one of 200, 304, 400, 404, 406, 422, 500, 501'],
    ['code=200, example=rose', 'choose one of rue'],
    ['example=rose', 'choose one of rue, malformed_request,'],
  ])('is told what there is instead of %s', async (prefer, choice) => {
    const { status, headers, body } = await preferring(prefer, '/paintings/p7');
    expect([status, headers['x-mock']]).toEqual([422, undefined]);
    expect(body.errors).toEqual([
      { header: 'Prefer', detail: expect.stringContaining(choice) as unknown, code: 'enum' },
    ]);
  });

  it('does not spare a wrong request', async () => {
    expect((await preferring('code=409', '/paintings', { method: 'POST', json: {} })).status).toBe(422);
  });

  it.each([
    ['code=409, example=name', { code: '409', example: 'name' }],
    ['respond-async; Code = "409" , example="a \\"b\\""', { code: '409', example: 'a "b"' }],
    ['code=404, code=409', { code: '404', example: undefined }],
    ['wait=5', { code: undefined, example: undefined }],
  ])('is read as RFC 7240 says: %s', (header, preference) => {
    expect(parsePrefer(header)).toEqual(preference);
  });
});

describe('in production', () => {
  it('an operation without a handler is 501, for those who may call it', async () => {
    const send = await visit({ mock: undefined });
    expect(await send('/paintings')).toMatchObject({
      status: 501,
      body: { code: 'not_implemented', detail: 'listPaintings is not built yet.' },
    });
    expect((await send('/paintings', { headers: { authorization: '' } })).status).toBe(401);
    expect((await send('/paintings?limit=0')).status).toBe(422);
  });

  it('the document is only read where something is listed', () => {
    let reads = 0;
    const handlers = Object.fromEntries(all.map((id) => [id, () => ({ status: 204 })]));
    const mock = () => (reads++, museum);
    createContract<Api, string>(options({ handlers, unimplemented: [], mock }));
    expect(reads).toBe(0);
  });
});

describe('the start', () => {
  const complaint = (more: Partial<Options>): string => {
    try {
      createContract<Api, string>(options(more));
      return '';
    } catch (error) {
      return (error as Error).message;
    }
  };
  /** The museum without one thing. */
  const without = (forget: (operation: typeof museum) => unknown) => {
    const changed = structuredClone(museum);
    forget(changed);
    return { mock: () => changed };
  };

  it('is fine', () => expect(complaint({})).toBe(''));

  it('names a listed operation that has a handler', () => {
    expect(complaint({ handlers: { getPainting: () => undefined } })).toContain(
      'getPainting is listed as unimplemented and has a handler: take it off the list',
    );
  });

  it('names a listed operation that there is not', () => {
    expect(complaint({ unimplemented: [...all, 'paintPainting'] })).toContain(
      'paintPainting is listed as unimplemented and is no operation: take it off the list',
    );
  });

  it('names an operation that is neither built nor listed', () => {
    expect(complaint({ unimplemented: all.slice(1) })).toContain(
      'the operation listPaintings has no handler',
    );
  });

  it('names a listed operation that does not declare its 501', async () => {
    const changed = structuredClone(museum);
    delete (changed.paths['/paintings'].get.responses as Record<string, unknown>)['501'];
    expect(complaint({ ...(await build(changed)), mock: () => changed })).toContain(
      'listPaintings can answer not_implemented and does not declare it',
    );
  });

  it('names a listed operation whose examples are gone', () => {
    const examples = without(({ paths }) => {
      paths['/paintings'].get.responses[200].content['application/json'] = {} as never;
    });
    expect(complaint(examples)).toContain('listPaintings has no handler and its 200 no example: add one');
  });

  it('names a header that would have to be sent and is not shown', () => {
    const examples = without(({ paths }) => {
      delete (paths['/paintings'].post.responses[201].headers.Location as { example?: string }).example;
    });
    expect(complaint(examples)).toContain('the header Location of its 201 no example: add one');
  });
});
