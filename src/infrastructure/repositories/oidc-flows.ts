import type { OidcFlow, OidcFlowRepository } from '../../domain/auth/identity.js';
import type { Instant } from '../../domain/shared/time.js';
import { type Database, sql } from '../database/database.js';

interface FlowRow extends Omit<OidcFlow, 'linking'> {
  readonly userId: string | null;
  readonly sessionId: string | null;
}

export class SqlOidcFlowRepository implements OidcFlowRepository {
  constructor(private readonly db: Database) {}

  async add(flow: OidcFlow): Promise<void> {
    await this.db.run(sql`
      insert into oidc_flows (
        state_digest, linking_user_id, linking_session_id, binding_digest, nonce, code_verifier, redirect_uri,
        expires_at)
      values (
        ${flow.stateDigest}, ${flow.linking?.userId ?? null}, ${flow.linking?.sessionId ?? null},
        ${flow.bindingDigest}, ${flow.nonce}, ${flow.codeVerifier}, ${flow.redirectUri}, ${flow.expiresAt})`);
  }

  /** What somebody brings who did not begin it stays for whoever did. */
  async take(stateDigest: string, bindingDigest: string, at: Instant): Promise<OidcFlow | undefined> {
    const row = await this.db.maybe<FlowRow>(sql`
      delete from oidc_flows f
      where f.state_digest = ${stateDigest} and f.binding_digest = ${bindingDigest} and f.expires_at > ${at}
        and (f.linking_user_id is null or exists (
          select from sessions s
          where s.user_id = f.linking_user_id and s.id = f.linking_session_id and s.ended_at is null))
      returning f.state_digest as "stateDigest", f.binding_digest as "bindingDigest",
        f.linking_user_id as "userId", f.linking_session_id as "sessionId", f.nonce,
        f.code_verifier as "codeVerifier", f.redirect_uri as "redirectUri", f.expires_at as "expiresAt"`);
    if (!row) return undefined;
    const { userId, sessionId, ...flow } = row;
    return { ...flow, linking: userId === null || sessionId === null ? null : { userId, sessionId } };
  }

  purge(at: Instant): Promise<number> {
    return this.db.run(sql`delete from oidc_flows where expires_at <= ${at}`);
  }
}
