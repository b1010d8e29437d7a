/** Signing in through an external OpenID Connect provider: configured as a whole, or not at all. */
import * as z from 'zod';
import { ConfigurationError, type Environment, text, type Values, type Variable } from './environment.js';

const NONE = 'none';

/** `none`, which is undefined, or what the schema takes. */
const optional = <T>(schema: z.ZodType<T, string>) =>
  z
    .literal(NONE)
    .transform(() => undefined)
    .or(schema);

/** As the provider gets it letter by letter; what is added to it on the way back must not meet a query of its own. */
const isRedirectUri = (value: string): boolean =>
  URL.canParse(value) && new URL(value).href === value && !/[?#]/.test(value);

const redirectUris = z
  .string()
  .transform((value) => value.split(',').flatMap((part) => part.trim() || []))
  .refine(
    (uris) => uris.length > 0 && uris.every(isRedirectUri),
    'must be complete URLs without a query such as https://app.example.org/signed-in, separated by commas',
  );

const scopes = z
  .string()
  .refine(
    (value) =>
      /^[\x21\x23-\x5b\x5d-\x7e]+( [\x21\x23-\x5b\x5d-\x7e]+)*$/.test(value) &&
      value.split(' ').includes('openid'),
    'must be scopes separated by blanks, openid among them',
  );

export const oidcVariables = {
  OIDC_ISSUER: {
    about:
      'OpenID Connect provider that people may sign in through: its issuer identifier, https:// in staging and ' +
      'production. "none" for none; see operating/openid-connect.md.',
    schema: optional(text.url('http', 'https')),
    default: NONE,
  },
  OIDC_CLIENT_ID: {
    about: 'How the provider knows this service.',
    schema: optional(text.filled()),
    default: NONE,
  },
  OIDC_CLIENT_SECRET: {
    about: 'What this service shows the provider; "none" for a public client, which PKCE alone protects.',
    schema: optional(text.filled()),
    default: NONE,
    hidden: true,
  },
  OIDC_NAME: {
    about: 'What people call the provider.',
    schema: optional(text.filled()),
    default: NONE,
  },
  OIDC_REDIRECT_URIS: {
    about: 'Where the provider may send people back to, separated by commas; compared letter by letter.',
    schema: optional(redirectUris),
    default: NONE,
  },
  OIDC_SCOPES: {
    about: 'What is asked of the provider. Without the e-mail nobody new can sign in.',
    schema: scopes,
    default: 'openid email profile',
  },
} satisfies Record<string, Variable<unknown>>;

export interface OidcConfig {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string | undefined;
  readonly name: string;
  readonly redirectUris: readonly string[];
  readonly scopes: string;
}

/** Throws a {@link ConfigurationError} where only some of it is there. */
export function oidcConfig(
  environment: Environment,
  values: Values<typeof oidcVariables>,
): OidcConfig | undefined {
  const {
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: clientId,
    OIDC_CLIENT_SECRET: clientSecret,
    OIDC_NAME: name,
    OIDC_REDIRECT_URIS: redirectUris,
    OIDC_SCOPES: scopes,
  } = values;
  const needed = {
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: clientId,
    OIDC_NAME: name,
    OIDC_REDIRECT_URIS: redirectUris,
  };
  const isExposed = environment === 'staging' || environment === 'production';
  const faults = [
    ...missingOf({ ...needed, OIDC_CLIENT_SECRET: clientSecret }, Object.keys(needed)),
    ...(isExposed && issuer?.startsWith('http:')
      ? [`OIDC_ISSUER must begin with https:// in ${environment}`]
      : []),
  ];
  if (faults.length > 0) throw new ConfigurationError(faults);
  if (!issuer || !clientId || !name || !redirectUris) return undefined;
  return { issuer, clientId, clientSecret, name, redirectUris, scopes };
}

/** Nothing is missing where there is nothing. */
function missingOf(given: Readonly<Record<string, unknown>>, needed: readonly string[]): string[] {
  if (Object.values(given).every((value) => value === undefined)) return [];
  return needed
    .filter((name) => given[name] === undefined)
    .map((name) => `${name} is required where another OIDC_ variable is set`);
}
