import { describe, expect, it } from '@jest/globals';
import { Router } from '../../../src/contract/runtime/router.js';
import { empty, operation, parameter, Service } from './support.js';

const routerOf = (...paths: string[]): Router<string> => {
  const router = new Router<string>();
  for (const path of paths) router.add({ method: 'get', path }, path);
  return router;
};
const find = (router: Router<string>, path: string) => {
  const match = router.match(path);
  return match && [match.route.find('GET'), ...match.values];
};

describe('the router', () => {
  it('prefers what is concrete', () => {
    const router = routerOf('/books/{id}', '/books/new', '/books/{id}/pages', '/books/new/pages');
    expect(find(router, '/books/new')).toEqual(['/books/new']);
    expect(find(router, '/books/news')).toEqual(['/books/{id}', 'news']);
    expect(find(router, '/books/new/pages')).toEqual(['/books/new/pages']);
    expect(find(router, '/books/old/pages')).toEqual(['/books/{id}/pages', 'old']);
  });

  it('returns to the template where the concrete branch ends in nothing', () => {
    const router = routerOf('/a/b/c', '/a/{x}/d', '/{y}/b/e/{z}');
    expect(find(router, '/a/b/d')).toEqual(['/a/{x}/d', 'b']);
    expect(find(router, '/a/b/e/f')).toEqual(['/{y}/b/e/{z}', 'a', 'f']);
    expect(find(router, '/a/b/f')).toBeUndefined();
  });

  it.each(['/books/', '/books/1/', '//books', '/books//', '', 'books', '/', '*', '/Books', '/books/1/2'])(
    'does not know %p',
    (path) => {
      expect(find(routerOf('/books', '/books/{id}'), path)).toBeUndefined();
    },
  );

  it('tells segments apart before it decodes them', () => {
    const router = routerOf('/books/{id}', '/books/caf%C3%A9', '/a b/{id}');
    expect(find(router, '/books/a%2Fb')).toEqual(['/books/{id}', 'a%2Fb']);
    expect(find(router, '/%62ooks/1')).toEqual(['/books/{id}', '1']);
    expect(find(router, '/a%20b/1')).toEqual(['/a b/{id}', '1']);
    expect(find(router, '/books%2F1')).toBeUndefined();
  });

  it('says where an escape is broken', () => {
    const router = routerOf('/books/{id}');
    expect(router.match('/books/%zz')?.malformed).toBe(true);
    expect(router.match('/books/%ff')?.malformed).toBe(true);
    expect(router.match('/books/%c3%a9')?.malformed).toBe(false);
    expect(router.match('/others/%zz')).toBeUndefined();
  });

  it('keeps prototypes out of it', () => {
    expect(find(routerOf('/books'), '/__proto__')).toBeUndefined();
    expect(find(routerOf('/books'), '/constructor')).toBeUndefined();
  });

  it('visits no more nodes with a thousand operations', () => {
    const visits = (router: Router<string>): number => {
      let count = 0;
      const original = Object.getOwnPropertyDescriptor(Map.prototype, 'get') as PropertyDescriptor;
      Object.defineProperty(Map.prototype, 'get', {
        ...original,
        value(this: Map<unknown, unknown>, key: unknown) {
          count++;
          return (original.value as (key: unknown) => unknown).call(this, key);
        },
      });
      try {
        router.match('/api/things7/1/parts/2');
      } finally {
        Object.defineProperty(Map.prototype, 'get', original);
      }
      return count;
    };
    const paths = (count: number) =>
      Array.from({ length: count }, (_, index) => `/api/things${index}/{id}/parts/{partId}`);
    expect(visits(routerOf(...paths(1000)))).toBe(visits(routerOf(...paths(10))));
  });
});

describe('a path and its methods', () => {
  const operations = [
    operation({ id: 'listBooks', path: '/books' }),
    operation({ id: 'addBook', path: '/books', method: 'post' }),
    operation({ id: 'getLatest', path: '/books/latest' }),
    operation({
      id: 'deleteBook',
      path: '/books/{id}',
      method: 'delete',
      parameters: [parameter({ name: 'id', in: 'path' })],
      responses: { 204: empty },
    }),
  ];
  const handlers = { deleteBook: () => ({ status: 204 }) };

  it('are offered by OPTIONS', async () => {
    const service = await Service.start({ operations, handlers });
    const answer = await service.send('/books', { method: 'OPTIONS' });
    expect(answer).toMatchObject({ status: 204, text: '', headers: { allow: 'GET, HEAD, OPTIONS, POST' } });
    expect(await service.observed()).toMatchObject([{ operationId: 'unmatched', status: 204 }]);
  });

  it.each(['PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND'])(
    'refuse %s and say what they offer',
    async (method) => {
      const service = await Service.start({ operations, handlers });
      const answer = await service.send('/books', { method });
      expect(answer).toMatchObject({
        status: 405,
        headers: { allow: 'GET, HEAD, OPTIONS, POST', 'content-type': 'application/problem+json' },
        body: { code: 'method_not_allowed', status: 405, instance: '/books' },
      });
    },
  );

  it('belong to the concrete path, not to the template that also fits', async () => {
    const service = await Service.start({ operations, handlers });
    expect(await service.send('/books/latest', { method: 'DELETE' })).toMatchObject({
      status: 405,
      headers: { allow: 'GET, HEAD, OPTIONS' },
    });
    expect(await service.send('/books/other', { method: 'DELETE' })).toMatchObject({ status: 204 });
  });

  it('answer HEAD as GET, without the body', async () => {
    const service = await Service.start({ operations, handlers });
    const [get, head] = [await service.send('/books'), await service.send('/books', { method: 'HEAD' })];
    expect(head).toMatchObject({ status: 200, text: '' });
    expect(head.headers['content-length']).toBe(get.headers['content-length']);
    expect(head.headers['content-type']).toBe('application/json');
  });

  it.each(['/books/%zz', '/books/%E0%A4%A', '/books/latest?%=1', '/books/%00%ff'])(
    'refuse the broken escape in %s',
    async (path) => {
      const service = await Service.start({ operations, handlers });
      const method = path.includes('?') ? 'GET' : 'DELETE';
      expect(await service.send(path, { method })).toMatchObject({
        status: 400,
        body: { code: 'malformed_request' },
      });
    },
  );

  it('refuse URLs that are not written in ASCII', async () => {
    const service = await Service.start({ operations, handlers });
    const answer = await service.raw(
      Buffer.from('GET /books?q=caf\xe9 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 'latin1'),
    );
    expect(answer).toMatch(/^HTTP\/1.1 400 [^]*malformed_request/);
  });
});
