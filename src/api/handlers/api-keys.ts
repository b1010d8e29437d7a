import { created, noContent, ok } from '../../contract/runtime/index.js';
import type { ApiKeyService } from '../../domain/auth/api-keys.js';
import { instant } from '../../domain/shared/time.js';
import type { Area } from '../contract.js';
import type { OriginOf } from '../origin.js';
import { presentPage } from '../presenters/page.js';
import { optional } from './optional.js';

const toInstant = optional(instant);

type Operations = 'listApiKeys' | 'createApiKey' | 'getApiKey' | 'deleteApiKey';

export const apiKeyHandlers = (keys: ApiKeyService, originOf: OriginOf): Area<Operations> => ({
  async listApiKeys({ actor, page }) {
    return ok(presentPage(await keys.list(actor, page), page));
  },

  async createApiKey({ actor, body, request }) {
    const { name, scopes } = body;
    const key = await keys.create(
      actor,
      { name, scopes, expiresAt: toInstant(body.expiresAt) },
      originOf(request),
    );
    return created(key, { headers: { Location: `/api/v1/api-keys/${key.id}` } });
  },

  async getApiKey({ actor, path }) {
    return ok(await keys.get(actor, path.apiKeyId));
  },

  async deleteApiKey({ actor, path, ifMatch, request }) {
    await keys.revoke(actor, path.apiKeyId, ifMatch, originOf(request));
    return noContent();
  },
});
