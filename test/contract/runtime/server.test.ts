import { describe, expect, it } from '@jest/globals';
import { operation, parameter, Service, text } from './support.js';

describe('a served contract', () => {
  it('calls the handler of the operation and sends its reply', async () => {
    const service = await Service.start({
      operations: [
        operation({
          id: 'getBook',
          path: '/books/{bookId}',
          parameters: [parameter({ name: 'bookId', in: 'path', value: text })],
        }),
      ],
    });
    const answer = await service.send('/books/a%2Fb');
    expect(answer).toMatchObject({ status: 200, body: { path: { bookId: 'a/b' } } });
    expect(answer.headers).toMatchObject({ 'content-type': 'application/json', 'api-version': '1.2.3' });
    expect(await service.observed()).toMatchObject([{ operationId: 'getBook', status: 200 }]);
  });

  it('leaves a path that is not its own to others', async () => {
    const service = await Service.start({ operations: [operation({ id: 'a' })] });
    expect(await service.send('/b')).toMatchObject({ status: 404, body: { code: 'not_found' } });
  });
});
