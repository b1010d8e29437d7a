import type { Oas3Rule, UserContext } from '@redocly/openapi-core';
import { readDocument, type OpenApi } from './document.js';
import type { Location, Node } from './place.js';

/** All that a finding needs to know of its place. */
export type Spot = Pick<Location, 'source' | 'pointer'>;

/** Says what is wrong at a place and what to do about it. `key`: the name is at fault, not the value. */
export type Report = (at: Spot, message: string, part?: 'key') => void;

/** One convention, checked over the whole document. `O` are the options that the configuration can set. */
export interface Rule<O extends object = Record<never, never>> {
  readonly id: string;
  /** What it keeps: a convention, or a demand of the engine. */
  readonly keeps: string;
  readonly options: O;
  readonly check: (document: OpenApi, report: Report, options: O) => void;
}

type Definition<O extends object> = Omit<Rule<O>, 'options'> & { readonly options?: O };

export function rule<O extends object = Record<never, never>>(definition: Definition<O>): Rule<O> {
  return { ...definition, options: definition.options ?? ({} as O) };
}

/** A rule as Redocly runs it. Options of the configuration replace those of the rule one by one. */
export function asRedoclyRule<O extends object>({ options, check }: Rule<O>): Oas3Rule {
  return (configured) => ({
    Root(root, context) {
      const chosen = { ...options, ...(configured as Partial<O>) };
      check(readDocument(root as unknown as Node, context), reportTo(context), chosen);
    },
  });
}

const reportTo =
  (context: UserContext): Report =>
  (at, message, part) => {
    const { source, pointer } = at;
    context.report({ message, location: { source, pointer, reportOnKey: part === 'key' } });
  };
