import { created, noContent, ok, problem } from '../../contract/runtime/index.js';
import type { IdentityService } from '../../domain/auth/identities.js';
import type { OidcService } from '../../domain/auth/oidc.js';
import type { Area, Call } from '../contract.js';
import type { OriginOf } from '../origin.js';
import { presentIdentity } from '../presenters/identity.js';
import { presentPage } from '../presenters/page.js';
import { presentSignedIn } from '../presenters/signed-in.js';

type Operations = 'startOidcSignIn' | 'completeOidcSignIn' | 'listIdentities' | 'deleteIdentity';

export const identityHandlers = (
  oidc: OidcService,
  identities: IdentityService,
  originOf: OriginOf,
): Area<Operations> => ({
  async startOidcSignIn({ actor, body, request }) {
    if (!actor) refuseWeakToken(request);
    return created(await oidc.start(actor, body.redirectUri));
  },

  async completeOidcSignIn({ body, request }) {
    const { tokenDelivery, ...completion } = body;
    const signedIn = await oidc.complete(completion, originOf(request));
    const { body: presented, cookies } = presentSignedIn(signedIn, tokenDelivery);
    return ok(presented, { cookies });
  },

  async listIdentities({ actor, page }) {
    const found = await identities.list(actor, page);
    return ok(presentPage({ ...found, items: found.items.map(presentIdentity) }, page));
  },

  async deleteIdentity({ actor, path, ifMatch, request }) {
    await identities.unlink(actor, path.identityId, ifMatch, originOf(request));
    return noContent();
  },
});

/**
 * The operation is for strangers as well, so a token that lacks the scope would pass for none, and whoever wants to
 * link would find themselves signing up.
 */
function refuseWeakToken({ headers }: Call<'startOidcSignIn'>['request']): void {
  if (!/^bearer /i.test(headers.authorization ?? '')) return;
  throw problem('insufficient_scope', {
    detail: 'The credentials lack the scope account:manage.',
    headers: { 'WWW-Authenticate': 'Bearer error="insufficient_scope", scope="account:manage"' },
  });
}
