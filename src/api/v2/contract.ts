/** The types of version 2, bound to this application. */
import type { operations } from '../../../generated/v2/api.js';
import type { Traits } from '../../../generated/v2/routes.js';
import type * as contract from '../../contract/types.js';
import type { Actor } from '../../domain/shared/actor.js';

export interface SpotterApiV2 {
  operations: operations;
  traits: Traits;
  actor: Actor;
}

type OperationId = contract.OperationId<SpotterApiV2>;
export type Call<Id extends OperationId> = contract.Call<SpotterApiV2, Id>;
export type Handlers = contract.Handlers<SpotterApiV2>;

/** The handlers of one area: `Area<'getMeasurementV2'>`. */
export type Area<Ids extends OperationId> = Pick<Handlers, Ids>;
