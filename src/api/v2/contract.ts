/** The types of version 2, bound to this application. */
import type { operations } from '../../../generated/v2/api.js';
import type { Traits } from '../../../generated/v2/routes.js';
import type * as contract from '../../contract/types.js';
import type { Actor } from '../../domain/shared/actor.js';
import type { unimplemented } from '../unimplemented.js';

export interface SpotterApiV2 {
  operations: operations;
  traits: Traits;
  actor: Actor;
}

type OperationId = contract.OperationId<SpotterApiV2>;
export type Call<Id extends OperationId> = contract.Call<SpotterApiV2, Id>;
export type UnimplementedV2 = Extract<(typeof unimplemented)[number], OperationId>;
export type Handlers = contract.Handlers<SpotterApiV2, UnimplementedV2>;

/** The handlers of one area: `Area<'getMeasurementV2'>`. */
export type Area<Ids extends OperationId> = Pick<contract.Handlers<SpotterApiV2>, Ids>;
