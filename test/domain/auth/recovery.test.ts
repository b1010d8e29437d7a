import { describe, expect, it } from '@jest/globals';
import { EmailAlreadyVerified, MailedTokenInvalid } from '../../../src/domain/auth/recovery-errors.js';
import { TokenInvalid } from '../../../src/domain/auth/errors.js';
import { RecoveryService } from '../../../src/domain/auth/recovery.js';
import type { Actor } from '../../../src/domain/shared/actor.js';
import { NOW } from '../../infrastructure/repositories/fixtures.js';
import { ORIGIN } from '../../support/sessions.js';
import { ANA, EMAIL, recoveryWorld } from './recovery-world.js';

const actor: Actor = { userId: ANA, role: 'user', scopes: [] };
const newPassword = 'six plates before breakfast';

describe('requestReset', () => {
  it('asks for a mail by the address alone, and names nobody in the log', async () => {
    const { recovery, mails, happened } = recoveryWorld();

    await recovery.requestReset(' ANA@Spotter.example', ORIGIN);

    expect(mails).toEqual([{ template: 'password_reset', to: { emailKey: EMAIL } }]);
    expect(happened).toEqual(['password_reset_requested']);
  });
});

describe('reset', () => {
  it('does all that a new password brings with it', async () => {
    const { recovery, mailed, mails, happened, state } = recoveryWorld();
    mailed('t', 'password_reset');

    await recovery.reset({ token: 't', newPassword }, ORIGIN);

    expect(happened).toEqual([
      `password hash of ${newPassword}`,
      'email_verified',
      'sessions password_changed',
      `unlocked ${EMAIL}`,
      'password_reset',
    ]);
    expect(mails).toEqual([{ template: 'password_changed', to: { userId: ANA } }]);
    expect(state.account).toMatchObject({ emailVerifiedAt: NOW });
  });

  it('leaves the day on which an address was confirmed', async () => {
    const { recovery, mailed, state, happened } = recoveryWorld();
    state.account = { ...state.account!, emailVerifiedAt: '2020-01-01T00:00:00.000Z' };
    mailed('t', 'password_reset');

    await recovery.reset({ token: 't', newPassword }, ORIGIN);

    expect(state.account).toMatchObject({ emailVerifiedAt: '2020-01-01T00:00:00.000Z' });
    expect(happened).not.toContain('email_verified');
  });

  it('takes no token of another address than the one of today', async () => {
    const { recovery, mailed, happened } = recoveryWorld();
    mailed('t', 'password_reset', 'old@spotter.example');

    await expect(recovery.reset({ token: 't', newPassword }, ORIGIN)).rejects.toThrow(MailedTokenInvalid);

    expect(happened).toEqual([]);
  });

  it('takes no token of an account that is gone, before or meanwhile', async () => {
    const { needs, mailed, state } = recoveryWorld();
    mailed('t', 'password_reset');
    const meanwhile = new RecoveryService({
      ...needs,
      accounts: { ...needs.accounts, lock: () => Promise.resolve(undefined) },
    });
    await expect(meanwhile.reset({ token: 't', newPassword }, ORIGIN)).rejects.toThrow(MailedTokenInvalid);

    state.account = undefined;

    const before = new RecoveryService(needs);
    await expect(before.reset({ token: 't', newPassword }, ORIGIN)).rejects.toThrow(MailedTokenInvalid);
  });

  it('lets one of two win that come at once', async () => {
    const { recovery, mailed } = recoveryWorld();
    mailed('t', 'password_reset');

    const both = await Promise.allSettled(
      [1, 2].map(() => recovery.reset({ token: 't', newPassword }, ORIGIN)),
    );

    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('verify', () => {
  it('confirms the address', async () => {
    const { verification, mailed, state, happened } = recoveryWorld();
    mailed('t', 'email_verification');

    await verification.verify('t', ORIGIN);

    expect(state.account).toMatchObject({ emailVerifiedAt: NOW });
    expect(happened).toEqual(['email_verified']);
  });

  it('has nothing to do where it is confirmed', async () => {
    const { verification, mailed, state, happened } = recoveryWorld();
    state.account = { ...state.account!, emailVerifiedAt: NOW };
    mailed('t', 'email_verification');

    await verification.verify('t', ORIGIN);

    expect(happened).toEqual([]);
  });

  it('gives the account its new address', async () => {
    const { verification, mailed, mails, happened, state } = recoveryWorld();
    mailed('t', 'email_change', 'new@spotter.example');

    await verification.verify('t', ORIGIN);

    expect(state.account).toMatchObject({ email: 'new@spotter.example' });
    expect(happened).toEqual(['sessions email_changed', 'email_changed']);
    const variables = { oldEmail: EMAIL, newEmail: 'new@spotter.example' };
    expect(mails).toEqual([{ template: 'email_changed', to: { userId: ANA }, variables }]);
  });

  it.each([
    ['that was never mailed', () => undefined],
    ['of another purpose', ({ mailed }: ReturnType<typeof recoveryWorld>) => mailed('t', 'password_reset')],
    [
      'of another address',
      ({ mailed }: ReturnType<typeof recoveryWorld>) =>
        mailed('t', 'email_verification', 'old@spotter.example'),
    ],
    [
      'of an account that is gone',
      (world: ReturnType<typeof recoveryWorld>) => {
        world.mailed('t', 'email_verification');
        world.state.account = undefined;
      },
    ],
  ])('takes no token %s', async (_what, prepare) => {
    const world = recoveryWorld();
    prepare(world);

    await expect(world.verification.verify('t', ORIGIN)).rejects.toThrow(MailedTokenInvalid);

    expect(world.happened).toEqual([]);
  });

  it('lets one of two win that come at once', async () => {
    const { verification, mailed } = recoveryWorld();
    mailed('t', 'email_verification');

    const both = await Promise.allSettled([1, 2].map(() => verification.verify('t', ORIGIN)));

    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('resend', () => {
  it('asks for another mail', async () => {
    const { verification, mails } = recoveryWorld();

    await verification.resend(actor);

    expect(mails).toEqual([{ template: 'email_verification', to: { userId: ANA } }]);
  });

  it('has nothing to send where the address is confirmed, or the account gone', async () => {
    const { verification, state } = recoveryWorld();
    state.account = { ...state.account!, emailVerifiedAt: NOW };
    await expect(verification.resend(actor)).rejects.toThrow(EmailAlreadyVerified);

    state.account = undefined;

    await expect(verification.resend(actor)).rejects.toThrow(TokenInvalid);
  });
});
