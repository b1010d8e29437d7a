/** An external OpenID Connect provider. The package that speaks its language is there only for those who need it. */
import { createHash } from 'node:crypto';
import type * as OpenId from 'openid-client';
import {
  type IdentityProvider,
  OidcSignInFailed,
  type OidcFlow,
  type PreparedSignIn,
  type ProvenIdentity,
  type ProviderAnswer,
  ProviderUnavailable,
} from '../../domain/auth/identity.js';
import { boundedFetch, CallFailed, type Deadlines, USUAL_DEADLINES, within } from '../http/bounded-fetch.js';
import { provenIdentity } from './claims.js';

export interface OpenIdProviderOptions {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret?: string | undefined;
  readonly name: string;
  readonly scopes: string;
  readonly deadlines?: Deadlines | undefined;
  /** Told why, in words that hold no secret; the person is not. */
  readonly onWarning: (message: string) => void;
}

/** Providers change their keys, which is noticed by itself, and hardly ever anything else. */
const FRESH_MS = 60 * 60 * 1000;

interface Known {
  readonly configuration: OpenId.Configuration;
  readonly at: number;
}

export class OpenIdProvider implements IdentityProvider {
  #known: Known | undefined;
  #asking: Promise<void> | undefined;

  private constructor(
    private readonly openId: typeof OpenId,
    private readonly options: OpenIdProviderOptions,
  ) {}

  /** Asks the provider who it is. One that does not answer is asked again with the next sign-in. */
  static async open(options: OpenIdProviderOptions): Promise<OpenIdProvider> {
    const openId = await import('openid-client').catch((cause: unknown) => {
      throw new Error('OIDC_ISSUER needs the optional package openid-client: npm install openid-client', {
        cause,
      });
    });
    const provider = new OpenIdProvider(openId, options);
    await provider.#ask();
    return provider;
  }

  get name(): string {
    return this.options.name;
  }

  prepare(redirectUri: string): PreparedSignIn {
    const { openId } = this;
    if (this.#known === undefined || Date.now() - this.#known.at > FRESH_MS) void this.#ask();
    const { configuration } = this.#known ?? unavailable();
    const [state, nonce] = [openId.randomState(), openId.randomNonce()];
    const codeVerifier = openId.randomPKCECodeVerifier();
    const url = openId.buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri,
      scope: this.options.scopes,
      code_challenge: createHash('sha256').update(codeVerifier).digest('base64url'),
      code_challenge_method: 'S256',
      ...{ state, nonce },
    });
    return { authorizationUrl: url.href, state, nonce, codeVerifier };
  }

  async redeem(answer: ProviderAnswer, flow: OidcFlow): Promise<ProvenIdentity> {
    if (this.#known === undefined) await this.#ask();
    const { configuration } = this.#known ?? unavailable();
    const { totalMs } = this.options.deadlines ?? USUAL_DEADLINES;
    try {
      return await within(totalMs, this.#exchange(configuration, answer, flow));
    } catch (error) {
      throw this.#refusalOf(error);
    }
  }

  async #exchange(
    configuration: OpenId.Configuration,
    { state, code, iss }: ProviderAnswer,
    { redirectUri, nonce, codeVerifier }: OidcFlow,
  ): Promise<ProvenIdentity> {
    const { openId } = this;
    const back = new URL(redirectUri);
    back.search = new URLSearchParams({ state, code, ...(iss !== undefined && { iss }) }).toString();
    const tokens = await openId.authorizationCodeGrant(configuration, back, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: codeVerifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims()!;
    const hasMore =
      claims['email'] === undefined && configuration.serverMetadata().userinfo_endpoint !== undefined;
    const more = hasMore ? await openId.fetchUserInfo(configuration, tokens.access_token, claims.sub) : {};
    return provenIdentity(claims, more);
  }

  /** One question at a time, however many wait for the answer. A failure leaves things as they were. */
  #ask(): Promise<void> {
    return (this.#asking ??= this.#discover()
      .then((configuration) => {
        this.#known = { configuration, at: Date.now() };
      })
      .catch((error: unknown) => this.#warn('does not say who it is', error))
      .finally(() => (this.#asking = undefined)));
  }

  async #discover(): Promise<OpenId.Configuration> {
    const { openId } = this;
    const { issuer, clientId, clientSecret } = this.options;
    // The configuration lets `http:` through outside production only.
    const isPlain = issuer.startsWith('http:');
    const execute = [openId.enableNonRepudiationChecks, ...(isPlain ? [openId.allowInsecureRequests] : [])];
    const fetch = { [openId.customFetch]: this.#fetch };
    const authentication: OpenId.ClientAuth = (server, client, body, headers) => {
      const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
      const showSecret = methods.includes('client_secret_basic')
        ? openId.ClientSecretBasic
        : openId.ClientSecretPost;
      (clientSecret === undefined ? openId.None() : showSecret(clientSecret))(server, client, body, headers);
    };
    return openId.discovery(new URL(issuer), clientId, undefined, authentication, { execute, ...fetch });
  }

  /** What it cannot do is not the caller's fault, and worth another try. */
  readonly #fetch: OpenId.CustomFetch = async (url, { method, headers, body }) => {
    const call = { method, headers, ...(body instanceof URLSearchParams && { body: body.toString() }) };
    const response = await boundedFetch(url, call, this.options.deadlines ?? USUAL_DEADLINES);
    if (response.status >= 500 || response.status === 429)
      throw new CallFailed(`the provider answers ${response.status}`);
    return response;
  };

  #refusalOf(error: unknown): unknown {
    const { openId } = this;
    if (isOutage(error)) {
      this.#warn('does not answer', error);
      return new ProviderUnavailable();
    }
    if (error instanceof openId.WWWAuthenticateChallengeError || isMisconfigured(openId, error)) {
      this.#warn(
        'does not take this service for its client: check OIDC_CLIENT_ID and OIDC_CLIENT_SECRET',
        error,
      );
      return new ProviderUnavailable();
    }
    if (!isRefusal(openId, error)) return error;
    this.#warn('vouches for nobody', error);
    return new OidcSignInFailed();
  }

  #warn(what: string, error: unknown): void {
    this.options.onWarning(`the OpenID Connect provider ${what} (${reasonOf(error)})`);
  }
}

function unavailable(): never {
  throw new ProviderUnavailable();
}

/** The library wraps what its `fetch` throws. */
const isOutage = (error: unknown): boolean =>
  error instanceof CallFailed || (error instanceof Error && error.cause instanceof CallFailed);

const isMisconfigured = (openId: typeof OpenId, error: unknown): boolean =>
  error instanceof openId.ResponseBodyError &&
  ['invalid_client', 'unauthorized_client'].includes(error.error);

/** What the library finds wrong with an answer; anything else is a fault of ours. */
const isRefusal = (openId: typeof OpenId, error: unknown): boolean =>
  error instanceof openId.ClientError ||
  error instanceof openId.ResponseBodyError ||
  error instanceof openId.AuthorizationResponseError;

/** Messages can quote what was sent, and so codes and tokens; these are fixed words. */
function reasonOf(error: unknown): string {
  if (isOutage(error))
    return error instanceof CallFailed ? error.message : ((error as Error).cause as Error).message;
  const { code, error: told } = error as { readonly code?: unknown; readonly error?: unknown };
  return [code, told].filter((word) => typeof word === 'string').join(', ') || 'for no known reason';
}
