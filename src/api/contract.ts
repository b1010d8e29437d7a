/** The document's types, bound to this application: what a handler is called with and may answer. */
import type { operations } from '../../generated/api.js';
import type { Traits } from '../../generated/routes.js';
import type * as contract from '../contract/types.js';
import type { Actor } from '../domain/shared/actor.js';
import type { unimplemented } from './unimplemented.js';

export interface SpotterApi {
  operations: operations;
  traits: Traits;
  actor: Actor;
}

export type OperationId = contract.OperationId<SpotterApi>;
export type Call<Id extends OperationId> = contract.Call<SpotterApi, Id>;
export type Unimplemented = Extract<(typeof unimplemented)[number], OperationId>;
export type Handlers = contract.Handlers<SpotterApi, Unimplemented>;

/** The handlers of one area: `implements Area<'getMe' | 'updateMe'>`. */
export type Area<Ids extends OperationId> = Pick<contract.Handlers<SpotterApi>, Ids>;
