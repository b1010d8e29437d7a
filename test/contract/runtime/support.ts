/** Small documents, written as the compiler would write them, served over real HTTP. */
import { createServer, request as httpRequest, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { afterEach } from '@jest/globals';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type {
  Contract,
  OperationRow,
  ParameterRow,
  ResponseRow,
  Validators,
  ValueRow,
} from '../../../src/contract/model.js';
import {
  clientErrorHandler,
  createContract,
  type ContractOptions,
  type Observation,
  problem,
} from '../../../src/contract/runtime/index.js';
import type { Api } from '../../../src/contract/types.js';

type Schema = boolean | Record<string, unknown>;

/** Rows with everything that a test does not care about. */
export function operation(row: Partial<OperationRow> & Pick<OperationRow, 'id'>): OperationRow {
  return {
    method: 'get',
    path: `/${row.id}`,
    tag: 'test',
    parameters: [],
    validators: {},
    responses: { 200: json() },
    security: [],
    conventions: {},
    limits: [],
    ...row,
  };
}

export const text: ValueRow = { kind: 'string' };

export function parameter(row: Partial<ParameterRow> & Pick<ParameterRow, 'name' | 'in'>): ParameterRow {
  const style = row.style ?? (row.in === 'query' || row.in === 'cookie' ? 'form' : 'simple');
  return { required: false, style, explode: style === 'form', value: text, ...row };
}

export function json(row: Partial<ResponseRow> & { validator?: string } = {}): ResponseRow {
  const { validator, ...rest } = row;
  return {
    media: [{ type: 'application/json', writer: 'json', ...(validator !== undefined && { validator }) }],
    headers: [],
    problems: [],
    ...rest,
  };
}

export const empty: ResponseRow = { media: [], headers: [], problems: [] };

export function contractOf(operations: OperationRow[], more: Partial<Contract> = {}): Contract {
  return {
    title: 'Test',
    version: '1.2.3',
    operations,
    securitySchemes: {},
    problems: {},
    rateLimits: {},
    webhooks: {},
    ...more,
  };
}

const ajv = new Ajv2020({
  allErrors: true,
  useDefaults: true,
  discriminator: true,
  strict: false,
  inlineRefs: false,
});

export const validator = (schema: Schema): ValidateFunction => ajv.compile(schema);

export const validators = (schemas: Record<string, Schema>): Validators =>
  Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, validator(schema)]));

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** JSON, where it is an object. */
  readonly body: Record<string, unknown>;
}

export interface Sent {
  readonly method?: string;
  readonly headers?: Record<string, string | string[]>;
  readonly body?: string | Buffer;
  /** Sent as `application/json`. */
  readonly json?: unknown;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- handlers of documents that have no types
type LooseHandlers = Record<string, (call: any) => unknown>;

export interface Setup extends Partial<Omit<ContractOptions<Api>, 'handlers' | 'contract' | 'observer'>> {
  readonly operations: OperationRow[];
  readonly document?: Partial<Contract>;
  /** By default every operation answers with what it was called with. */
  readonly handlers?: LooseHandlers;
  readonly schemas?: Record<string, Schema>;
}

export class Service {
  readonly observations: Observation[] = [];
  private constructor(
    readonly server: Server,
    private readonly waiting: (() => void)[],
  ) {}

  static start({ operations, document, handlers, schemas = {}, ...options }: Setup): Promise<Service> {
    return Service.serve({
      contract: contractOf(operations, document),
      validators: validators(schemas),
      serializers: {},
      handlers: { ...Object.fromEntries(operations.map(({ id }) => [id, echo])), ...handlers },
      verifiers: {},
      replies: 'strict',
      ...options,
    });
  }

  static async serve(options: ContractOptions<Api, string>): Promise<Service> {
    const waiting: (() => void)[] = [];
    const contract = createContract<Api, string>({
      ...options,
      observer: {
        onResponse: (observation) => {
          service.observations.push({ ...observation, ...pick(observation) });
          waiting.splice(0).forEach((wake) => wake());
        },
      },
    });
    const server = createServer((request, response) => {
      if (!contract.handle(request, response))
        contract.refuse(request, response, problem('not_found', 'There is nothing at this path.'));
    });
    server.on('clientError', clientErrorHandler({ problems: {} }));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const service = new Service(server, waiting);
    running.push(service);
    return service;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** What the observer has seen of `count` answers. */
  async observed(count = 1): Promise<Observation[]> {
    while (this.observations.length < count) await new Promise<void>((resolve) => this.waiting.push(resolve));
    return this.observations;
  }

  send(path: string, { method = 'GET', headers = {}, body, json: value }: Sent = {}): Promise<Answer> {
    const content = value === undefined ? body : JSON.stringify(value);
    const type = value === undefined ? {} : { 'content-type': 'application/json' };
    const isFramed = content === undefined || 'transfer-encoding' in headers;
    const length = isFramed ? {} : { 'content-length': String(Buffer.byteLength(content)) };
    return new Promise((resolve, reject) => {
      const request = httpRequest(
        { port: this.port, host: '127.0.0.1', path, method, headers: { ...type, ...length, ...headers } },
        (response) => {
          const chunks: Buffer[] = [];
          response
            .on('data', (chunk: Buffer) => chunks.push(chunk))
            .on('end', () => {
              const received = Buffer.concat(chunks).toString();
              const isJson = /json/.test(response.headers['content-type'] ?? '') && received !== '';
              const parsed = (isJson ? JSON.parse(received) : undefined) as Record<string, unknown>;
              resolve({
                status: response.statusCode ?? 0,
                headers: response.headers,
                text: received,
                body: parsed,
              });
            })
            .on('error', reject);
        },
      );
      request.on('error', reject).end(content);
    });
  }

  /** Sends bytes as they are and answers with everything that came back before the connection ended. */
  raw(bytes: string | Buffer): Promise<string> {
    return new Promise((resolve) => {
      let received = '';
      const socket = connect(this.port, '127.0.0.1', () => socket.write(bytes));
      socket.on('data', (chunk) => (received += chunk.toString())).on('error', () => {});
      socket.on('close', () => resolve(received));
    });
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

const pick = ({
  operationId,
  status,
  problem,
  error,
  actor,
  mediaType,
  durationMs,
  requestId,
}: Observation) => ({
  ...{ operationId, status, problem, error, actor, mediaType, durationMs, requestId },
});

const running: Service[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((service) => service.stop()));
});

interface AnyCall {
  path: object;
  query: object;
  headers: object;
  cookies: object;
  body: unknown;
}

export const echo = ({ path, query, headers, cookies, body }: AnyCall): unknown => ({
  status: 200,
  body: { path, query, headers, cookies, body },
});
