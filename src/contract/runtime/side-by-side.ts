/** Several documents in one process: the versions of an API beside each other, each with its own rows and handlers. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { OperationRow } from '../model.js';
import type { Api } from '../types.js';
import type { ContractOptions } from './options.js';
import type { ContractProblem } from './problems/problem.js';
import { ContractServer } from './server.js';
import { ContractMismatch } from './start-check.js';

interface Served {
  readonly server: ContractServer;
  /** What all of its paths begin with. */
  readonly prefix: string;
}

/**
 * Makes one server of several contracts. Throws `ContractMismatch` with the reasons of all of them, and where two have
 * an operation of the same name or the same path: names tell operations apart in logs, quotas, cursors and stored answers.
 */
export function createContracts(all: readonly ContractOptions<Api, string>[]): ContractServers {
  const mismatches = collisions(all.map(({ contract }) => contract));
  const servers = all.flatMap((options) => {
    try {
      return new ContractServer(options);
    } catch (error) {
      if (!(error instanceof ContractMismatch)) throw error;
      mismatches.push(...error.mismatches);
      return [];
    }
  });
  if (mismatches.length > 0) throw new ContractMismatch(mismatches);
  return new ContractServers(servers);
}

export class ContractServers implements Pick<ContractServer, 'handle' | 'refuse' | 'operations' | 'mocked'> {
  /** The rows that are served, of all of them. */
  readonly operations: readonly OperationRow[];
  readonly mocked: readonly string[];
  private readonly served: readonly Served[];

  constructor(servers: readonly ContractServer[]) {
    this.served = servers.map((server) => ({ server, prefix: commonStart(server.operations) }));
    this.operations = servers.flatMap((server) => server.operations);
    this.mocked = servers.flatMap((server) => server.mocked);
  }

  /** False where no operation of any has the path. */
  handle(request: IncomingMessage, response: ServerResponse): boolean {
    for (const { server } of this.served) if (server.handle(request, response)) return true;
    return false;
  }

  /** Answers as the contract does whose paths begin like this one, or else as the first. */
  refuse(request: IncomingMessage, response: ServerResponse, refusal: ContractProblem): void {
    const near = this.served.find(({ prefix }) => request.url?.startsWith(prefix)) ?? this.served[0];
    near?.server.refuse(request, response, refusal);
  }
}

interface Rows {
  readonly operations: readonly Pick<OperationRow, 'id' | 'path'>[];
}

/** What two documents cannot both have: a sentence for each. */
function collisions(contracts: readonly Rows[]): string[] {
  const ids = new Map<string, number>();
  const paths = new Map<string, number>();
  const found = new Set<string>();
  for (const [at, { operations }] of contracts.entries())
    for (const { id, path } of operations) {
      const shape = path.replace(/\{[^}]*\}/g, '{}');
      if ((ids.get(id) ?? at) !== at) found.add(`two contracts have an operation ${id}: rename one of them`);
      if ((paths.get(shape) ?? at) !== at) found.add(`two contracts serve ${path}: a path belongs to one`);
      ids.set(id, at);
      paths.set(shape, at);
    }
  return [...found];
}

/** The whole segments that all paths begin with, and a slash: `/api/v2/`. */
function commonStart(rows: readonly Pick<OperationRow, 'path'>[]): string {
  const [first = [], ...others] = rows.map(({ path }) => path.split('/'));
  const length = first.findIndex((segment, at) => others.some((other) => other[at] !== segment));
  return `${first.slice(0, length < 0 ? -1 : length).join('/')}/`;
}
