/** What can be configured, and the configuration that the rest of the program sees. */
import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import * as z from 'zod';
import { developmentSecret, developmentSigningKey } from './development-secrets.js';
import {
  ConfigurationError,
  environments,
  readEnvironment,
  text,
  type Environment,
  type Values,
  type Variable,
} from './environment.js';
import { oidcConfig, oidcVariables, type OidcConfig } from './oidc-config.js';

const toys = (value: string): Partial<Record<Environment, string>> => ({ development: value, test: value });

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Every variable that a process reads. `docs/configuration.md` is made from this table. */
export const variables = {
  HOST: {
    about: 'Address to listen on.',
    schema: text.filled(),
    default: { development: '127.0.0.1', test: '127.0.0.1', staging: '0.0.0.0', production: '0.0.0.0' },
  },
  PORT: { about: 'Port to listen on; 0 picks a free one.', schema: text.integer(0, 65_535), default: '3000' },
  PUBLIC_URL: {
    about: 'Where clients reach the service from outside; links in answers begin with it.',
    schema: text.url('http', 'https'),
    default: toys('http://localhost:$PORT'),
  },
  APP_URL: {
    about: 'Where the web application lives; links in mails lead there.',
    schema: text.url('http', 'https'),
    default: '$PUBLIC_URL',
  },
  SECURITY_CONTACT: {
    about: 'Where weaknesses are reported, as mailto:... or https://...; /.well-known/security.txt names it.',
    schema: text.url('mailto', 'https'),
    default: toys('mailto:security@spotter.example'),
  },
  TRUSTED_PROXIES: {
    about: 'How many proxies in front add to X-Forwarded-For. With 0 the header is ignored.',
    schema: text.integer(0, 10),
    default: '0',
  },
  CORS_ORIGINS: {
    about: 'Origins of web applications that may call the API, separated by commas; "none" for none.',
    schema: z
      .string()
      .transform((value) => (value === 'none' ? '' : value))
      .pipe(text.origins()),
    default: 'none',
  },
  CLIENT_NAMES: {
    about:
      'Names of clients that are counted by themselves when they use what is deprecated, as they send them in ' +
      'X-Client: name/version, separated by commas; all others count as "other".',
    schema: text.names(),
    default: 'spotter-web,spotter-ios,spotter-android,spotter-admin,spotter-cli,spotter-client',
  },
  MAX_CONCURRENT_REQUESTS: {
    about: 'Requests worked on at once; further ones get 503 immediately.',
    schema: text.integer(1, 100_000),
    default: '500',
  },
  SHUTDOWN_DELAY_MS: {
    about: 'After SIGTERM: how long requests are still accepted while readiness already says 503.',
    schema: text.integer(0, 10_000),
    default: { development: '0', test: '0', staging: '3000', production: '3000' },
  },
  SHUTDOWN_GRACE_MS: {
    about: 'After that: how long requests in flight may take to finish.',
    schema: text.integer(0, 15_000),
    default: '15000',
  },
  LOG_LEVEL: {
    about: `The least severe lines that are written: ${levels.join(', ')}.`,
    schema: text.oneOf(levels),
    default: { development: 'info', test: 'warn', staging: 'info', production: 'info' },
  },
  RESPONSE_CHECK_SHARE: {
    about: 'The share of responses that is compared with the contract, from 0 to 1.',
    schema: text.share(),
    default: { development: '1', test: '1', staging: '0.1', production: '0.01' },
  },
  DATA_DIR: {
    about: 'Directory of the embedded database, and of the mails that are kept instead of sent.',
    schema: text.filled(),
    default: '.data',
  },
  DATABASE_URL: {
    about: 'PostgreSQL 15 or newer, as postgresql://...; "embedded" starts the bundled one in DATA_DIR.',
    schema: z.literal('embedded').or(text.url('postgresql', 'postgres')),
    default: toys('embedded'),
    hidden: true,
  },
  MIGRATION_DATABASE_URL: {
    about:
      'The same database as the role that owns the schema, for migrations alone: the role of DATABASE_URL then needs no ' +
      'right to change a table (ops/roles.sql makes both).',
    schema: z.literal('embedded').or(text.url('postgresql', 'postgres')),
    default: '$DATABASE_URL',
    hidden: true,
  },
  MIGRATE_ON_START: {
    about: 'Whether the server brings the schema up to date by itself instead of refusing to start.',
    schema: text.flag(),
    default: { development: 'true', test: 'true', staging: 'false', production: 'false' },
  },
  DATABASE_POOL_MIN: { about: 'Connections kept open.', schema: text.integer(0, 500), default: '2' },
  DATABASE_POOL_MAX: {
    about: 'Most connections of one process. All processes together must stay below max_connections.',
    schema: text.integer(1, 500),
    default: '10',
  },
  DATABASE_ACQUIRE_TIMEOUT_MS: {
    about: 'How long a request waits for a free connection.',
    schema: text.integer(100, 3000),
    default: '2000',
  },
  DATABASE_CONNECT_TIMEOUT_MS: {
    about: 'How long a new connection may take.',
    schema: text.integer(100, 2000),
    default: '1000',
  },
  DATABASE_STATEMENT_TIMEOUT_MS: {
    about: 'After how long PostgreSQL gives up a statement.',
    schema: text.integer(100, 60_000),
    default: '2500',
  },
  DATABASE_QUERY_TIMEOUT_MS: {
    about: 'After how long the process gives up a statement, and with it the connection.',
    schema: text.integer(100, 60_000),
    default: '1500',
  },
  REDIS_URL: {
    about:
      'Redis 6 or newer, as redis://... or rediss://..., so that quotas count for all processes together; ' +
      '"none" for one process. It may go away and come back.',
    schema: z
      .literal('none')
      .transform(() => undefined)
      .or(text.url('redis', 'rediss')),
    default: 'none',
    hidden: true,
  },
  RATE_LIMIT_SCALE: {
    about: 'Multiplies every quota of the document, e.g. 0.5 or 10.',
    schema: text.factor(),
    default: { development: '1', test: '1000', staging: '1', production: '1' },
  },
  TOKEN_SIGNING_KEY: {
    about:
      'Private key of access tokens: P-256, PKCS#8 as PEM (line ends may be written as \\n). ' +
      'Make one with: openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256',
    schema: z.string().transform(toSigningKey),
    default: toys(developmentSigningKey()),
    secret: true,
  },
  TOKEN_VERIFICATION_KEYS: {
    about:
      'Further keys whose access tokens are accepted, one PEM after the other (public or private, P-256); "none" for ' +
      'none. For changing TOKEN_SIGNING_KEY without signing anybody out: see operating/key-rotation.md.',
    schema: z
      .string()
      .transform((value) => (value === 'none' ? '' : value))
      .transform(toVerificationKeys),
    default: 'none',
    hidden: true,
  },
  CURSOR_SECRET: {
    about: 'Signs the cursors of lists: 32 bytes or more. Changing it ends the pages that clients are on.',
    schema: text.secret(),
    default: toys(developmentSecret('cursors')),
    secret: true,
  },
  IDEMPOTENCY_SECRET: {
    about:
      'Seals the answers that are kept for repeated requests: 32 bytes or more. Changing it forgets them, so that a ' +
      'request that is repeated across the change is carried out again.',
    schema: text.secret(),
    default: toys(developmentSecret('idempotency')),
    secret: true,
  },
  PASSWORD_PEPPER: {
    about: 'Mixed into passwords before they are hashed: 32 bytes or more. Changing it voids every password.',
    schema: text.secret(),
    default: toys(developmentSecret('passwords')),
    secret: true,
  },
  PASSWORD_HASH_COST: {
    about: 'Cost of bcrypt: each step doubles the time. One hash should take 150 to 300 ms.',
    schema: text.integer(4, 15),
    default: { development: '12', test: '4', staging: '12', production: '12' },
  },
  MAIL_URL: {
    about:
      'The relay that takes mails: smtp://user:password@host:port, or smtps:// for TLS from the first byte; other hosts ' +
      'than this one must offer TLS. "inbox" keeps them in DATA_DIR/inbox, where the page /inbox shows them.',
    schema: z.literal('inbox').or(text.url('smtp', 'smtps')),
    default: toys('inbox'),
    secret: true,
  },
  MAIL_FROM: {
    about: 'The sender of mails, for example Spotter <no-reply@spotter.example>. Answers go there.',
    schema: text.sender(),
    default: toys('Spotter <no-reply@spotter.example>'),
  },
  DELETION_GRACE_DAYS: {
    about: 'How many days somebody who leaves has to come back; then everything is deleted.',
    schema: text.integer(1, 30),
    default: '7',
  },
  SIGN_IN_FAILURES_PER_NETWORK: {
    about: 'Failed sign-ins from one network address, over all accounts, that it may have in 15 minutes.',
    schema: text.integer(5, 100_000),
    default: { development: '30', test: '300', staging: '30', production: '30' },
  },
  ...oidcVariables,
} satisfies Record<string, Variable<unknown>>;

function toSigningKey(pem: string, context: z.RefinementCtx<string>): KeyObject {
  try {
    const key = createPrivateKey(pem.replaceAll('\\n', '\n'));
    if (key.asymmetricKeyDetails?.namedCurve === 'prime256v1') return key;
  } catch {
    // Not a key at all; what OpenSSL says about it helps nobody.
  }
  context.addIssue('must be a P-256 private key as PEM');
  return z.NEVER;
}

const PEM = /-----BEGIN ([A-Z ]+)-----[^-]+-----END \1-----/g;

function toVerificationKeys(pems: string, context: z.RefinementCtx<string>): KeyObject[] {
  const text = pems.replaceAll('\\n', '\n');
  try {
    const keys = (text.match(PEM) ?? []).map((pem) => createPublicKey(pem));
    const isAll = text.replace(PEM, '').trim() === '';
    if (isAll && keys.every((key) => key.asymmetricKeyDetails?.namedCurve === 'prime256v1')) return keys;
  } catch {
    // As above.
  }
  context.addIssue('must be P-256 keys as PEM, one after the other');
  return z.NEVER;
}

/** A key whose private half everybody knows would let everybody in, also as one that is only accepted. */
function refuseKnownKeys(environment: Environment, keys: readonly KeyObject[]): void {
  const known = createPublicKey(developmentSigningKey());
  if (environment === 'development' || environment === 'test' || !keys.some((key) => key.equals(known)))
    return;
  throw new ConfigurationError([
    `TOKEN_VERIFICATION_KEYS holds a known example key, which ${environment} does not accept`,
  ]);
}

/**
 * By concern, so that each part of the program is handed what concerns it. Spelt out: to infer it from the schemas costs
 * every check of types half a second.
 */
export interface Config {
  readonly environment: Environment;
  readonly http: {
    readonly host: string;
    readonly port: number;
    readonly publicUrl: string;
    readonly securityContact: string;
    readonly trustedProxies: number;
    readonly corsOrigins: readonly string[];
    readonly maxConcurrentRequests: number;
    readonly shutdownDelayMs: number;
    readonly shutdownGraceMs: number;
  };
  readonly log: { readonly level: (typeof levels)[number] };
  readonly contract: { readonly responseCheckShare: number; readonly clientNames: readonly string[] };
  readonly dataDirectory: string;
  readonly database: {
    /** A connection string, or `embedded`. */
    readonly url: string;
    /** What migrations connect to. */
    readonly migrationUrl: string;
    readonly migrateOnStart: boolean;
    readonly min: number;
    readonly max: number;
    readonly acquireTimeoutMs: number;
    readonly connectTimeoutMs: number;
    readonly statementTimeoutMs: number;
    readonly queryTimeoutMs: number;
  };
  readonly redis: { readonly url: string | undefined };
  readonly rateLimits: { readonly scale: number };
  readonly secrets: {
    readonly tokenSigningKey: KeyObject;
    readonly tokenVerificationKeys: readonly KeyObject[];
    readonly cursorSecret: string;
    readonly idempotencySecret: string;
    readonly passwordPepper: string;
  };
  readonly passwords: { readonly hashCost: number; readonly failuresPerNetwork: number };
  readonly mail: { readonly url: string; readonly from: string; readonly appUrl: string };
  readonly accounts: { readonly deletionGraceDays: number };
  /** Undefined without a provider. */
  readonly oidc: OidcConfig | undefined;
}

/** Throws a {@link ConfigurationError} that lists every fault. */
export function loadConfig(given: NodeJS.ProcessEnv): Config {
  const environment = readName(given.NODE_ENV?.trim() || 'development');
  const values = readEnvironment(variables, environment, given);
  refuseKnownKeys(environment, values.TOKEN_VERIFICATION_KEYS);
  return arrange(environment, values);
}

function readName(name: string): Environment {
  const environment = environments.find((known) => known === name);
  if (environment) return environment;
  throw new ConfigurationError([`NODE_ENV must be one of ${environments.join(', ')}, not "${name}"`]);
}

function arrange(environment: Environment, values: Values<typeof variables>): Config {
  return {
    environment,
    http: {
      host: values.HOST,
      port: values.PORT,
      publicUrl: values.PUBLIC_URL,
      securityContact: values.SECURITY_CONTACT,
      trustedProxies: values.TRUSTED_PROXIES,
      corsOrigins: values.CORS_ORIGINS,
      maxConcurrentRequests: values.MAX_CONCURRENT_REQUESTS,
      shutdownDelayMs: values.SHUTDOWN_DELAY_MS,
      shutdownGraceMs: values.SHUTDOWN_GRACE_MS,
    },
    log: { level: values.LOG_LEVEL },
    contract: { responseCheckShare: values.RESPONSE_CHECK_SHARE, clientNames: values.CLIENT_NAMES },
    dataDirectory: values.DATA_DIR,
    database: {
      url: values.DATABASE_URL,
      migrationUrl: values.MIGRATION_DATABASE_URL,
      migrateOnStart: values.MIGRATE_ON_START,
      min: Math.min(values.DATABASE_POOL_MIN, values.DATABASE_POOL_MAX),
      max: values.DATABASE_POOL_MAX,
      acquireTimeoutMs: values.DATABASE_ACQUIRE_TIMEOUT_MS,
      connectTimeoutMs: values.DATABASE_CONNECT_TIMEOUT_MS,
      statementTimeoutMs: values.DATABASE_STATEMENT_TIMEOUT_MS,
      queryTimeoutMs: values.DATABASE_QUERY_TIMEOUT_MS,
    },
    redis: { url: values.REDIS_URL },
    rateLimits: { scale: values.RATE_LIMIT_SCALE },
    secrets: {
      tokenSigningKey: values.TOKEN_SIGNING_KEY,
      tokenVerificationKeys: values.TOKEN_VERIFICATION_KEYS,
      cursorSecret: values.CURSOR_SECRET,
      idempotencySecret: values.IDEMPOTENCY_SECRET,
      passwordPepper: values.PASSWORD_PEPPER,
    },
    passwords: {
      hashCost: values.PASSWORD_HASH_COST,
      failuresPerNetwork: values.SIGN_IN_FAILURES_PER_NETWORK,
    },
    mail: { url: values.MAIL_URL, from: values.MAIL_FROM, appUrl: values.APP_URL },
    accounts: { deletionGraceDays: values.DELETION_GRACE_DAYS },
    oidc: oidcConfig(environment, values),
  };
}
