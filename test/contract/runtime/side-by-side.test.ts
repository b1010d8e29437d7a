/** Two documents in one process. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import {
  type ContractMismatch,
  createContracts,
  problem,
  type ContractOptions,
} from '../../../src/contract/runtime/index.js';
import type { OperationRow } from '../../../src/contract/model.js';
import type { Api } from '../../../src/contract/types.js';
import { contractOf, operation, parameter } from './support.js';

const versionOf = (version: string, ...operations: OperationRow[]): ContractOptions<Api> => ({
  contract: { ...contractOf(operations), version },
  validators: {},
  serializers: {},
  handlers: Object.fromEntries(operations.map(({ id }) => [id, () => ({ status: 200, body: id })])),
  verifiers: {},
  replies: 'strict',
});

const books = operation({ id: 'listBooks', path: '/v1/books' });
const loans = operation({ id: 'listLoans', path: '/v1/loans' });
const booksAgain = operation({ id: 'listBooksV2', path: '/v2/books' });
const loansAgain = operation({ id: 'listLoansV2', path: '/v2/loans' });

async function answersOf(paths: readonly string[]): Promise<string[]> {
  const contracts = createContracts([
    versionOf('1.4.0', books, loans),
    versionOf('2.0.0', booksAgain, loansAgain),
  ]);
  const server = createServer((request, response) => {
    if (!contracts.handle(request, response)) contracts.refuse(request, response, problem('not_found'));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const answers = await Promise.all(
    paths.map(async (path) => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`);
      return `${path} ${response.status} ${response.headers.get('api-version')}`;
    }),
  );
  server.closeAllConnections();
  server.close();
  return answers;
}

describe('two documents', () => {
  it('are served by one process, each as its own version', async () => {
    expect(await answersOf(['/v1/books', '/v2/books', '/v2/loans'])).toEqual([
      '/v1/books 200 1.4.0',
      '/v2/books 200 2.0.0',
      '/v2/loans 200 2.0.0',
    ]);
  });

  it('refuse what nobody has as the version whose paths begin like it, or as the first', async () => {
    expect(await answersOf(['/v1/films', '/v2/films', '/films'])).toEqual([
      '/v1/films 404 1.4.0',
      '/v2/films 404 2.0.0',
      '/films 404 1.4.0',
    ]);
  });
});

function mismatchesOf(...all: ContractOptions<Api>[]): readonly string[] {
  try {
    createContracts(all);
    return [];
  } catch (error) {
    return (error as ContractMismatch).mismatches;
  }
}

describe('two documents do not start', () => {
  it('with the same path, whatever its template is called', () => {
    const by = (name: string, row: Partial<OperationRow> & Pick<OperationRow, 'id'>) =>
      operation({ ...row, path: `/books/{${name}}`, parameters: [parameter({ name, in: 'path' })] });
    const one = by('bookId', { id: 'getBook' });
    const other = by('volumeId', { id: 'getVolume', method: 'put' });
    expect(mismatchesOf(versionOf('1.0.0', one), versionOf('2.0.0', other))).toEqual([
      'two contracts serve /books/{volumeId}: a path belongs to one',
    ]);
  });

  it('with operations of the same name', () => {
    const again = operation({ id: 'listBooks', path: '/v2/books' });
    expect(mismatchesOf(versionOf('1.0.0', books), versionOf('2.0.0', again))).toEqual([
      'two contracts have an operation listBooks: rename one of them',
    ]);
  });

  it('where either of them does not fit, and both say why', () => {
    const first = { ...versionOf('1.0.0', books), handlers: {} };
    const second = { ...versionOf('2.0.0', booksAgain), handlers: {} };
    expect(mismatchesOf(first, second)).toEqual([
      'the operation listBooks has no handler',
      'the operation listBooksV2 has no handler',
    ]);
  });
});
