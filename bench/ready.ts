/**
 * A process that makes its contract ready and says how long that took: the engine with its packages, which is the
 * same for any document, and then the document's own files and the server that is made of them.
 */
import { pathToFileURL } from 'node:url';
import type { Contract, Serializers, Validators } from '../src/contract/model.js';

const directory = pathToFileURL(`${process.argv[2]}/`);
const load = <T>(name: string): Promise<T> => import(new URL(name, directory).href) as Promise<T>;

const begin = performance.now();
const { createContract, problem } = await import('../src/contract/runtime/index.js');
const engine = performance.now();
const { contract } = await load<{ contract: Contract }>('routes.js');
const { validators } = await load<{ validators: Validators }>('validators.js');
const { serializers } = await load<{ serializers: Serializers }>('serializers.js');
const unused = () => Promise.reject(problem('not_implemented'));
createContract({
  contract,
  validators,
  serializers,
  handlers: Object.fromEntries(contract.operations.map(({ id }) => [id, unused])) as never,
  verifiers: Object.fromEntries(Object.keys(contract.securitySchemes).map((name) => [name, unused])),
  conventions: {
    idempotency: { run: unused },
    cursorKey: 'a key of which nobody has to know anything',
    quota: { consume: unused },
  },
  replies: { sample: 0, report: () => undefined },
});
const ready = performance.now();

export interface Readiness {
  readonly operations: number;
  readonly engineMs: number;
  readonly contractMs: number;
}

const readiness: Readiness = {
  operations: contract.operations.length,
  engineMs: engine - begin,
  contractMs: ready - engine,
};
console.log(JSON.stringify(readiness));
