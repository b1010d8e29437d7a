/** A document that is ahead of its handlers, or behind them. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  createContract,
  ContractMismatch,
  type ContractOptions,
} from '../../../src/contract/runtime/index.js';
import type { Api } from '../../../src/contract/types.js';
import { build, type Built, type Part } from '../compile/support.js';
import { museum } from './museum.js';

type Options = ContractOptions<Api, string>;

let built: Built;
beforeAll(async () => {
  built = await build(museum);
});

const open = (more: Partial<Options>) =>
  createContract<Api, string>({
    ...built,
    handlers: {},
    mock: () => museum,
    verifiers: { bearer: () => undefined },
    conventions: { cursorKey: 'k'.repeat(32) },
    replies: 'strict',
    ...more,
  });

const sold = {
  sellPainting: () => ({ status: 204 }),
  paintOver: () => ({ status: 204 }),
} as Options['handlers'];

describe('while a document is edited', () => {
  it('operations without a handler are mocked, whether they are listed or not', () => {
    const { mocked } = open({ handlers: sold, unimplemented: ['getPainting', 'gone'], whileEditing: true });

    expect([...mocked].sort()).toEqual(['addPainting', 'copyPainting', 'getPainting', 'listPaintings']);
  });

  it('they need not say what they answer in production', async () => {
    const silent = JSON.parse(
      JSON.stringify(museum, (key, value: unknown) => (key === '501' ? undefined : value)),
    ) as Part;
    const given = { ...(await build(silent)), mock: () => silent, whileEditing: true };

    expect(open(given).mocked).toHaveLength(built.contract.operations.length);
    expect(() => open({ ...given, unimplemented: ['getPainting'] })).toThrow(
      'getPainting can answer not_implemented and does not declare it',
    );
  });

  it('whatever else does not fit is refused as always', () => {
    expect(() => open({ whileEditing: true, verifiers: {} })).toThrow(ContractMismatch);
  });
});

it('at any other time each handler has its operation, and each operation its handler', () => {
  expect(() => open({ handlers: sold })).toThrow(
    /the operation getPainting has no handler[^]*the handler paintOver has no operation/,
  );
});
