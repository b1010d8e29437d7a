/** Reads and validates what comes in the head of a request: path, query, headers, cookies. */
import type { ValidateFunction } from 'ajv';
import type { OperationRow, ParameterLocation, SecuritySchemeRow, Validators } from '../model.js';
import { EngineCall } from './call.js';
import type { Exchange } from './exchange.js';
import { Bag } from './parameters/bag.js';
import {
  cookieReaderOf,
  headerReaderOf,
  type CookieReader,
  type HeaderReader,
} from './parameters/headers.js';
import { pathReaderOf, type PathReader } from './parameters/path.js';
import { QueryReader } from './parameters/query.js';
import type { ContractProblem } from './problems/problem.js';
import { problem, type Violation } from './problems/problem.js';
import { inHeaders, inParameters, violationsOf, type Locate } from './problems/violations.js';

const NOTHING: Bag = Object.freeze(new Bag());

export class Inputs {
  private readonly path: PathReader | undefined;
  private readonly query: QueryReader;
  private readonly header: HeaderReader | undefined;
  private readonly cookie: CookieReader | undefined;
  /** Whether the query is read although it is empty: it has defaults, or lacks what is required. */
  private readonly hasQuery: boolean;
  private readonly validators: Partial<Record<ParameterLocation, ValidateFunction>>;

  constructor(
    private readonly operation: OperationRow,
    validators: Validators,
    schemes: Readonly<Record<string, SecuritySchemeRow>>,
  ) {
    const rows = (location: ParameterLocation) => operation.parameters.filter((row) => row.in === location);
    this.path = operation.path.includes('{') ? pathReaderOf(operation) : undefined;
    this.query = new QueryReader(rows('query'), credentialsInQuery(operation, schemes));
    this.hasQuery = rows('query').length > 0;
    this.header = rows('header').length > 0 ? headerReaderOf(rows('header')) : undefined;
    this.cookie = rows('cookie').length > 0 ? cookieReaderOf(rows('cookie')) : undefined;
    this.validators = Object.fromEntries(
      Object.entries(operation.validators).map(([location, name]) => [location, validators[name]]),
    );
  }

  read(exchange: Exchange, violations: Violation[]): EngineCall {
    const { query, headers } = exchange;
    try {
      return new EngineCall(
        exchange,
        this.operation.id,
        this.path ? this.check('path', this.path(exchange.values, violations), violations) : NOTHING,
        this.hasQuery || query !== '' ? this.readQuery(query, violations) : NOTHING,
        this.header ? this.check('header', this.header(headers, violations), violations) : NOTHING,
        this.cookie ? this.check('cookie', this.cookie(headers.cookie, violations), violations) : NOTHING,
      );
    } catch (error) {
      // decodeURIComponent throws nothing else.
      if (error instanceof URIError) throw brokenEscape();
      throw error;
    }
  }

  private readQuery(raw: string, violations: Violation[]): Bag {
    const query = this.query.read(raw, violations);
    return this.hasQuery ? this.check('query', query, violations) : query;
  }

  private check(location: ParameterLocation, values: Bag, violations: Violation[]): Bag {
    const validate = this.validators[location];
    if (validate && !validate(values)) {
      const read = new Set(violations.flatMap((fault) => ('parameter' in fault ? [fault.parameter] : [])));
      const found = violationsOf(validate.errors, LOCATE[location]);
      // What could not be read is not also reported as missing.
      violations.push(...found.filter((fault) => !('parameter' in fault && read.has(fault.parameter))));
    }
    return values;
  }
}

const LOCATE: Readonly<Record<ParameterLocation, Locate>> = {
  path: inParameters,
  query: inParameters,
  cookie: inParameters,
  header: inHeaders,
};

/** API keys in the query belong to their scheme, not to the parameters. */
function credentialsInQuery(
  { security }: OperationRow,
  schemes: Readonly<Record<string, SecuritySchemeRow>>,
): string[] {
  const names = security.flatMap((alternative) => alternative.schemes.map(({ scheme }) => schemes[scheme]));
  return names.flatMap((row) => (row?.in === 'query' && row.name !== undefined ? [row.name] : []));
}

export const brokenEscape = (): ContractProblem =>
  problem('malformed_request', 'The URL holds a percent escape that is not UTF-8 in hexadecimal.');
