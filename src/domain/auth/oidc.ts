import type { AuditLog } from '../audit/event.js';
import type { Outbox } from '../mail/outbox.js';
import type { Actor } from '../shared/actor.js';
import type { Atomically } from '../shared/atomically.js';
import { Invalid } from '../shared/errors.js';
import type { Ids } from '../shared/ids.js';
import type { Origin } from '../shared/origin.js';
import { type Clock, fromMillis, type Instant, toMillis } from '../shared/time.js';
import { emailKey } from './email.js';
import {
  type IdentityProvider,
  type IdentityRepository,
  IdentityTaken,
  type OidcFlow,
  type OidcFlowRepository,
  OidcEmailTaken,
  OidcNotConfigured,
  OidcSignInFailed,
  type ProvenIdentity,
  type ProviderAnswer,
  type Secrets,
} from './identity.js';
import { newcomer, usableEmail } from './newcomer.js';
import type { Device, Sessions, SignedIn } from './ports.js';

/** As long as somebody may look for a password at the provider. */
const FLOW_MS = 10 * 60 * 1000;

export interface StartedSignIn {
  readonly authorizationUrl: string;
  /** Shows at the end that it is still the same client. */
  readonly flowToken: string;
  readonly providerName: string;
  readonly expiresAt: Instant;
}

export interface Completion extends ProviderAnswer {
  readonly flowToken: string;
  readonly device?: Device | undefined;
}

export interface OidcServiceNeeds {
  /** Absent where the operator has set none up. */
  readonly provider: IdentityProvider | undefined;
  /** Where the provider may send people back to: compared letter by letter. */
  readonly redirectUris: readonly string[];
  readonly flows: OidcFlowRepository;
  readonly identities: IdentityRepository;
  readonly secrets: Secrets;
  readonly sessions: Pick<Sessions, 'begin' | 'requireRecentProof'>;
  readonly audit: AuditLog;
  readonly outbox: Outbox;
  readonly atomically: Atomically;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** Signing in, and linking, through the external provider. */
export class OidcService {
  constructor(private readonly needs: OidcServiceNeeds) {}

  /** For nobody in particular it begins a sign-in; for somebody signed in the linking of an identity. */
  async start(actor: Actor | undefined, redirectUri: string): Promise<StartedSignIn> {
    const { sessions, flows, secrets, redirectUris, clock } = this.needs;
    const provider = this.provider();
    if (actor) await sessions.requireRecentProof(actor);
    if (!redirectUris.includes(redirectUri)) throw unlisted();
    const { authorizationUrl, state, nonce, codeVerifier } = provider.prepare(redirectUri);
    const flowToken = secrets.random();
    const expiresAt = fromMillis(toMillis(clock.now()) + FLOW_MS);
    await flows.add({
      stateDigest: secrets.digest(state),
      bindingDigest: secrets.digest(flowToken),
      linking: linkingOf(actor),
      ...{ nonce, codeVerifier, redirectUri, expiresAt },
    });
    return { authorizationUrl, flowToken, providerName: provider.name, expiresAt };
  }

  async complete(completion: Completion, origin: Origin): Promise<SignedIn> {
    try {
      const flow = await this.take(completion);
      // No transaction is open while the provider takes its time.
      const proven = await this.provider().redeem(completion, flow);
      return await this.needs.atomically(() => this.enter(proven, flow, { ...completion, origin }));
    } catch (error) {
      if (error instanceof OidcSignInFailed) await this.recordFailure(origin);
      throw error;
    }
  }

  /** Removes the flows that nobody completed in time; how many there were. */
  purge(): Promise<number> {
    return this.needs.flows.purge(this.needs.clock.now());
  }

  private provider(): IdentityProvider {
    const { provider } = this.needs;
    if (!provider) throw new OidcNotConfigured();
    return provider;
  }

  private async take({ state, flowToken }: Completion): Promise<OidcFlow> {
    this.provider();
    const { flows, secrets, clock } = this.needs;
    const flow = await flows.take(secrets.digest(state), secrets.digest(flowToken), clock.now());
    if (!flow) throw new OidcSignInFailed();
    return flow;
  }

  private async enter(proven: ProvenIdentity, { linking }: OidcFlow, how: How): Promise<SignedIn> {
    const { identities } = this.needs;
    await identities.claim(proven.issuer, proven.subject);
    const known = await identities.findOpened(proven.issuer, proven.subject);
    if (linking && known && known.user.id !== linking.userId) throw new IdentityTaken();
    const opened =
      known ?? (linking ? await this.link(proven, linking.userId, how) : await this.welcome(proven, how));
    if (!opened.isActive) throw new OidcSignInFailed();
    const { user } = opened;
    if (known) await identities.used(user.id, known.identityId, proven.email, this.needs.clock.now());
    const { device, origin } = how;
    return this.needs.sessions.begin({ user, method: 'oidc', device, origin });
  }

  private async link(proven: ProvenIdentity, userId: string, { origin }: How) {
    const { identities, audit, outbox } = this.needs;
    const owner = await identities.lockOwner(userId);
    if (!owner) throw new OidcSignInFailed();
    await this.addIdentity(userId, proven);
    const { issuer } = proven;
    await audit.record({
      type: 'identity_linked',
      subjectId: userId,
      actorId: userId,
      origin,
      details: { issuer },
    });
    const variables = { provider: this.provider().name };
    await outbox.enqueue({ template: 'identity_linked', to: { userId }, variables });
    return owner;
  }

  /** A new account. An address that has one already opens nothing: it would be theirs who came first, or last. */
  private async welcome(proven: ProvenIdentity, { origin }: How) {
    const { identities, audit, outbox, clock, ids } = this.needs;
    const email = usableEmail(proven.email);
    if (email === undefined) throw new OidcSignInFailed('The provider tells no e-mail address.');
    const user = newcomer({ ...proven, email }, ids.next(), clock.now());
    if (!(await identities.addAccount(user, emailKey(email)))) throw new OidcEmailTaken();
    await this.addIdentity(user.id, proven);
    const who = { subjectId: user.id, actorId: user.id, origin };
    await audit.record({ type: 'account_created', ...who, details: { method: 'oidc' } });
    if (!proven.isEmailVerified)
      await outbox.enqueue({ template: 'email_verification', to: { userId: user.id } });
    return { user, isActive: true };
  }

  private addIdentity(userId: string, { issuer, subject, email }: ProvenIdentity): Promise<void> {
    const { identities, clock, ids } = this.needs;
    const now = clock.now();
    const ages = { lastUsedAt: now, version: 1, createdAt: now, updatedAt: now };
    return identities.add(userId, { id: ids.next(), issuer, subject, email, ...ages });
  }

  private recordFailure(origin: Origin): Promise<void> {
    const details = { method: 'oidc' };
    return this.needs.audit.record({
      type: 'sign_in_failed',
      subjectId: null,
      actorId: null,
      origin,
      details,
    });
  }
}

interface How {
  readonly device?: Device | undefined;
  readonly origin: Origin;
}

/** A caller without a session never gets here: only sessions have a recent proof. */
const linkingOf = (actor: Actor | undefined): OidcFlow['linking'] =>
  actor?.sessionId === undefined ? null : { userId: actor.userId, sessionId: actor.sessionId };

const unlisted = () =>
  new Invalid([
    {
      pointer: '#/redirectUri',
      code: 'validation_failed',
      detail: 'must be one of the addresses that the operator has listed',
    },
  ]);
