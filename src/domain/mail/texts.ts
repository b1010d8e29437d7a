/** What the mails say. In English; which language is a question of `locale`, later. */
import type { MailTemplate, MailVariables } from './outbox.js';

export interface Text {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** What the link is for, and where in the web application it leads. */
  readonly action?: { readonly label: string; readonly path: string } | undefined;
}

const NOT_YOU = 'If this was not you, reset your password now: whoever did it can sign in as you.';

/** `2026-03-02T19:05:00.000Z` as people read it. */
const moment = (at: string): string => `${at.slice(0, 10)}, ${at.slice(11, 16)} UTC`;

/**
 * Nothing that a stranger can choose is part of a text that goes to somebody else: no name, no note. Otherwise the
 * service would carry messages for whoever registers with another person's address.
 */
export const TEXTS: Readonly<Record<MailTemplate, (variables: MailVariables) => Text>> = {
  email_verification: () => ({
    subject: 'Confirm your e-mail address',
    paragraphs: [
      'Somebody, most likely you, has an account at Spotter with this address. Confirm that it is yours.',
      'The link is good for 24 hours. If you know nothing of it, ignore this mail.',
    ],
    action: { label: 'Confirm the address', path: '/verify-email' },
  }),
  password_reset: () => ({
    subject: 'Choose a new password',
    paragraphs: [
      'Somebody, most likely you, has forgotten the password of your Spotter account.',
      'The link is good for 20 minutes, and for one use. If you know nothing of it, ignore this mail: your password stays as it is.',
    ],
    action: { label: 'Choose a new password', path: '/reset-password' },
  }),
  email_change: () => ({
    subject: 'Confirm your new e-mail address',
    paragraphs: [
      'A Spotter account is to have this address from now on. Until you confirm it, the old address stays.',
      'The link is good for one hour. If you know nothing of it, ignore this mail.',
    ],
    action: { label: 'Confirm the new address', path: '/verify-email' },
  }),
  email_changed: ({ newEmail }) => ({
    subject: 'Your e-mail address was changed',
    paragraphs: [
      newEmail === undefined
        ? 'Your Spotter account has another e-mail address from now on.'
        : `Your Spotter account has the address ${newEmail} from now on; this one no longer signs you in.`,
      'All other devices were signed out. If this was not you, answer this mail at once.',
    ],
  }),
  password_changed: () => ({
    subject: 'Your password was changed',
    paragraphs: [
      'The password of your Spotter account was changed, and all other devices were signed out.',
      NOT_YOU,
    ],
  }),
  account_locked: ({ lockedUntil }) => ({
    subject: 'Too many failed sign-ins',
    paragraphs: [
      'Somebody entered a wrong password for your Spotter account too often in a row.',
      lockedUntil === undefined
        ? 'Signing in is not possible for a while.'
        : `Signing in is possible again after ${moment(lockedUntil)}.`,
      'Devices that are signed in stay so. If you have forgotten the password, reset it: that works at once.',
    ],
  }),
  identity_linked: ({ provider }) => ({
    subject: 'Another way to sign in was added',
    paragraphs: [
      `From now on ${provider === undefined ? 'an account at another provider' : `your account at ${provider}`} opens your Spotter account.`,
      'If this was not you, remove it under "sign-ins" in your account, and reset your password.',
    ],
  }),
  role_changed: ({ role }) => ({
    subject: 'Your role was changed',
    paragraphs: [
      `An administrator changed the role of your Spotter account${role === undefined ? '' : ` to "${role}"`}.`,
      'You may have to sign in again.',
    ],
  }),
  deletion_requested: ({ dueAt }) => ({
    subject: 'Your account will be deleted',
    paragraphs: [
      dueAt === undefined
        ? 'Your Spotter account will be deleted, with everything in it.'
        : `Your Spotter account will be deleted on ${moment(dueAt)}, with everything in it.`,
      'Until then you can sign in and keep it. Afterwards nothing can be brought back.',
      'All devices were signed out. If this was not you, sign in, keep the account and change your password.',
    ],
  }),
  deletion_cancelled: () => ({
    subject: 'Your account stays',
    paragraphs: ['Your Spotter account will not be deleted.', NOT_YOU],
  }),
};
