import { describe, expect, it } from '@jest/globals';
import { emailKey } from '../../../src/domain/auth/email.js';
import { requireStrongPassword } from '../../../src/domain/auth/password-policy.js';

const EMAIL = 'Lena.Lifter@example.org';
const check = (password: string) => () => requireStrongPassword(password, EMAIL);

describe('requireStrongPassword', () => {
  it.each([
    ['over the hills and far away'],
    ['short but sweet'],
    ['kxq7-vbn2-mwp4-z'],
    ['Übungen machen Spaß, meistens'],
    ['💪🏋️ squats before oats'],
    ['mein Hund frisst gern Quark'],
    ['passwordless logins would be nicer still'],
    ['лошадь скрепка батарея'],
    ['837465920183746'],
    ['x'.repeat(20) + 'abcdefgh some words of my own'],
    ['kq8!'.repeat(4) + ' and a horse named Fritz'],
    ['lena.lifter likes heavy squats in the morning'],
  ])('accepts %j', (password) => {
    expect(check(password)).not.toThrow();
  });

  it.each([
    ['only 14 chars!', /at least 15/],
    ['💪'.repeat(14), /at least 15/],
    ['kxq7vbn2mw'.repeat(13), /at most 128/],
    ['aaaaaaaaaaaaaaaaaaaa', /different characters/],
    ['passwordpassword', /repetition/],
    ['kxq7vbnkxq7vbnkxq7vbn', /repetition/],
    ['abcdefghijklmnopqrst', /sequence/],
    ['12345678901234567890', /sequence/],
    ['qwertyuiopasdfghjkl', /sequence/],
    ['zyxwvutsrqponmlkji', /sequence/],
    ['P@ssw0rd P@ssw0rd!', /commonest words/],
    ['password123456789', /commonest words/],
    ['iloveyou monkey 2024', /commonest words/],
    ['correct horse battery staple', /commonest words/],
    ['lena.lifter@example.org', /e-mail address/],
    ['LENA.LIFTER@example.org1', /e-mail address/],
    ['lena.lifter2026', /e-mail address/],
    ['spotter-spotter', /service/],
  ])('has a reason against %j', (password, reason) => {
    expect(check(password)).toThrow(
      expect.objectContaining({
        code: 'weak_password',
        errors: expect.arrayContaining([
          expect.objectContaining({
            pointer: '#/password',
            detail: expect.stringMatching(reason) as unknown,
          }),
        ]) as unknown,
      }),
    );
  });

  it('gives every reason at once', () => {
    expect(check('aaaa')).toThrow(
      expect.objectContaining({
        errors: ['15 characters', 'different characters', 'repetition', 'sequence'].map((reason): unknown =>
          expect.objectContaining({ detail: expect.stringContaining(reason) as unknown }),
        ),
      }),
    );
  });

  it('judges what is hashed: the compatibility form', () => {
    expect(check('ｐａｓｓｗｏｒｄ１２３４５６７８９')).toThrow(
      expect.objectContaining({ code: 'weak_password' }),
    );
  });
});

describe('emailKey', () => {
  it.each([['  Lena@Example.ORG '], ['LENA@example.org'], ['ｌｅｎａ@example.org']])(
    'takes %j for one account',
    (email) => {
      expect(emailKey(email)).toBe('lena@example.org');
    },
  );
});
