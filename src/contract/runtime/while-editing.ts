/** A document that is ahead of the handlers, or behind them: what of both fits is served. */
import type { Api } from '../types.js';
import type { ContractOptions } from './options.js';

export interface Fitted extends ContractOptions<Api, string> {
  /** Operations that have no handler and that nobody has listed. They need not declare what they answer in production. */
  readonly drafts: readonly string[];
}

/** The options as they are, or while the document is edited what of the handlers and of the list belongs to it. */
export function fitted(options: ContractOptions<Api, string>): Fitted {
  if (!options.whileEditing) return { ...options, drafts: [] };
  const { contract, unimplemented = [] } = options;
  const ids = contract.operations.map(({ id }) => id);
  const handlers = Object.fromEntries(Object.entries(options.handlers).filter(([id]) => ids.includes(id)));
  const missing = ids.filter((id) => !Object.hasOwn(handlers, id));
  const drafts = missing.filter((id) => !unimplemented.includes(id));
  return { ...options, handlers: handlers, unimplemented: missing, drafts };
}
