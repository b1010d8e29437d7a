/** The versions of the API that one process serves: the one list that the application, its pages and the tests read. */
import { fileURLToPath } from 'node:url';
import * as problemsV1 from '../../generated/problems.js';
import * as routesV1 from '../../generated/routes.js';
import * as serializersV1 from '../../generated/serializers.js';
import * as validatorsV1 from '../../generated/validators.js';
import * as problemsV2 from '../../generated/v2/problems.js';
import * as routesV2 from '../../generated/v2/routes.js';
import * as serializersV2 from '../../generated/v2/serializers.js';
import * as validatorsV2 from '../../generated/v2/validators.js';
import type { Contract, Serializers, Validators } from '../contract/model.js';
import { unimplemented } from './unimplemented.js';
import type { Handlers as HandlersV1 } from './contract.js';
import type { Handlers as HandlersV2 } from './v2/contract.js';

/** The handlers of all versions; the name of an operation is that of one version only. */
export type Handlers = HandlersV1 & HandlersV2;

export interface ApiVersion {
  /** As in its paths and in `/openapi/<name>.json`. */
  readonly name: string;
  /** What all of its paths begin with. */
  readonly prefix: string;
  /** Where people write it, from the root of the repository. */
  readonly source: string;
  /** The bundle that is served: a file. */
  readonly document: string;
  readonly contract: Contract;
  readonly validators: Validators;
  readonly serializers: Serializers;
  readonly problems: typeof problemsV1.problems;
}

const bundle = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const v1: ApiVersion = {
  name: 'v1',
  prefix: '/api/v1',
  source: 'openapi/openapi.yaml',
  document: bundle('generated/openapi.json'),
  ...routesV1,
  ...validatorsV1,
  ...serializersV1,
  ...problemsV1,
};

const v2: ApiVersion = {
  name: 'v2',
  prefix: '/api/v2',
  source: 'openapi/v2/openapi.yaml',
  document: bundle('generated/v2/openapi.json'),
  ...routesV2,
  ...validatorsV2,
  ...serializersV2,
  ...problemsV2,
};

/** Oldest first. The first is what `/openapi.json` shows. */
export type Versions = readonly [ApiVersion, ...ApiVersion[]];

export const versions: Versions = [v1, v2];

/** The handlers of one version out of those of all. What no version has an operation for is the oldest one's, to complain of. */
export function handlersOf<H extends object>(version: ApiVersion, all: H, versions: Versions): H {
  const own = idsFor(version, Object.keys(all), versions);
  return Object.fromEntries(Object.entries(all).filter(([id]) => own.has(id))) as H;
}

/** The operations of one version that have no handler yet, and what the list names without need, as above. */
export const unimplementedOf = (version: ApiVersion, versions: Versions): string[] => [
  ...idsFor(version, unimplemented, versions),
];

function idsFor({ contract }: ApiVersion, ids: readonly string[], versions: Versions): Set<string> {
  const isOldest = contract === versions[0].contract;
  const foreign = versions.filter((other) => other.contract !== contract).flatMap(idsOf);
  const own = new Set(idsOf({ contract }));
  return new Set(ids.filter((id) => own.has(id) || (isOldest && !foreign.includes(id))));
}

const idsOf = ({ contract }: Pick<ApiVersion, 'contract'>): string[] =>
  contract.operations.map(({ id }) => id);
