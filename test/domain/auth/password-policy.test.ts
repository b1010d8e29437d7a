import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { dictionary } from '@zxcvbn-ts/language-common';
import { emailKey } from '../../../src/domain/auth/email.js';
import type { WeakPassword } from '../../../src/domain/auth/errors.js';
import { PasswordPolicy } from '../../../src/domain/auth/password-policy.js';
import { commonPasswords } from '../../../src/infrastructure/security/common-passwords.js';

const OWNER = { email: 'Lena.Lifter@Hill-House.example', displayName: 'Magda Żółkiewska' };
const policy = new PasswordPolicy(commonPasswords);

/** Every reason against the password; none where it is taken. */
async function reasons(password: string, owner = OWNER): Promise<string[]> {
  try {
    await policy.require(password, owner);
    return [];
  } catch (error) {
    return (error as WeakPassword).errors!.map(({ detail }) => detail);
  }
}

/** Those of the passwords that are taken. */
async function taken(passwords: readonly string[]): Promise<string[]> {
  const all = await Promise.all(passwords.map(async (one) => ({ one, against: await reasons(one) })));
  return all.filter(({ against }) => against.length === 0).map(({ one }) => one);
}

/** Looks random, and is the same in every run. */
const drawn = (name: string, index: number): Buffer =>
  createHash('sha512').update(`${name} ${index}`).digest();
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

const LONG_ENOUGH = 15;
const COMMON = dictionary['passwords-common'];
const WORDS = dictionary['diceware-common'];

describe('a password that a person makes up is taken', () => {
  it.each([
    ['over the hills and far away'],
    ['short but sweet'],
    ['kxq7-vbn2-mwp4-z'],
    ['Übungen machen Spaß, meistens'],
    ['💪🏋️ squats before oats'],
    ['mein Hund frisst gern Quark'],
    ['passwordless logins would be nicer still'],
    ['лошадь скрепка батарея'],
    ['十五個字以上的密碼其實並不難記住啊'],
    ['لا تنس أن تشرب الماء كل صباح'],
    ['오늘도 열심히 운동하고 푹 자자'],
    ['le chat dort sur la chaise bleue'],
    ['tres tristes tigres comen trigo'],
    ['żółć gęślą jaźń'],
    ['837465920183746'],
    ['x'.repeat(20) + 'abcdefgh some words of my own'],
    ['kq8!'.repeat(4) + ' and a horse named Fritz'],
    ['lena.lifter likes heavy squats in the morning'],
  ])('%j', async (password) => {
    expect(await reasons(password)).toEqual([]);
  });

  it('also where a thousand passphrases of four words are drawn', async () => {
    const separators = ['', ' ', '-', '.'];
    const passphrase = (index: number): string => {
      const bytes = drawn('words', index);
      const words = many(4 + (index % 3), (at) => WORDS[bytes.readUInt32LE(at * 4) % WORDS.length]!);
      return words.join(separators[index % separators.length]);
    };
    const passphrases = many(1000, passphrase).filter((text) => text.length >= LONG_ENOUGH);

    expect(passphrases.length).toBeGreaterThan(980);
    expect(await taken(passphrases)).toEqual(passphrases);
  });

  it('also where a password manager draws characters', async () => {
    const passwords = many(1000, (index) =>
      drawn('characters', index)
        .toString('base64')
        .slice(0, LONG_ENOUGH + (index % 40)),
    );

    expect(await taken(passwords)).toEqual(passwords);
  });
});

describe('a password that a guesser makes up is refused', () => {
  const longEnough = (word: string): string => word.repeat(Math.ceil(LONG_ENOUGH / word.length));
  /** The word and those after it in the list. */
  const joined = (index: number, separator = ''): string => {
    const [one, two, three] = many(3, (next) => COMMON[(index + next) % 3000]!);
    return one!.length + two!.length >= LONG_ENOUGH
      ? [one, two].join(separator)
      : [one, two, three].join(separator);
  };

  it('each of the commonest, again and again until it is long enough', async () => {
    const asked = COMMON.filter((_, index) => index < 3000 || index % 100 === 0);
    expect(await taken(asked.map(longEnough))).toEqual([]);
  });

  it('each of the 3000 commonest, joined with its neighbours', async () => {
    const passwords = many(3000, (index) => joined(index));
    expect(await taken(passwords)).toEqual([]);
  });

  it('a thousand of them, joined with the commonest and a year', async () => {
    const passwords = many(1000, (index) => `${COMMON[index * 3]}Password1987!`);
    expect(await taken(passwords)).toEqual([]);
  });

  it.each([
    ['only 14 chars!', /at least 15/],
    ['💪'.repeat(14), /at least 15/],
    ['kxq7vbn2mw'.repeat(13), /at most 128/],
    ['aaaaaaaaaaaaaaaaaaaa', /repetition/],
    ['passwordpassword', /repetition/],
    ['kxq7vbnkxq7vbnkxq7vbn', /repetition/],
    ['kxq7vbn2kxq7vbn2kxq7v', /repetition/],
    ['!=!=!=!=!=!=!=!=!=', /repetition/],
    ['abcdefghijklmnopqrst', /sequence/],
    ['12345678901234567890', /commonest/],
    ['qwertyuiopasdfghjkl', /sequence/],
    ['zyxwvutsrqponmlkji', /sequence/],
    ['йцукенгшщзфывапрол', /sequence/],
    ['P@ssw0rd P@ssw0rd!', /commonest/],
    ['password123456789', /commonest/],
    ['drag0n-M0nk3y-5had0w', /commonest/],
    ['p-a-s-s-w-o-r-d-1-2-3', /commonest/],
    ['nogarddrowssap123', /commonest/],
    ['iloveyou monkey 2024', /commonest/],
    ['pässwörd-pässwörd-x', /commonest/],
    ['Correct horse battery staple', /commonest/],
    ['To be or not to be, that is the question', /commonest/],
    ['lena.lifter@hill-house.example', /e-mail address/],
    ['LENA.LIFTER@hill-house.example1', /e-mail address/],
    ['lena.lifter2026', /e-mail address/],
    ['Hillhouse lifter', /e-mail address/],
    ['zolkiewska magda 88', /the name/],
    ['Magda Żółkiewska', /the name/],
    ['spotter-spotter', /service/],
  ])('%j', async (password, reason) => {
    expect((await reasons(password)).join()).toMatch(reason);
  });

  it('with every reason at once, and the place', async () => {
    await expect(policy.require('dragon12345678', OWNER, '#/newPassword')).rejects.toMatchObject({
      code: 'weak_password',
      errors: [
        { pointer: '#/newPassword', detail: 'must have at least 15 characters' },
        { pointer: '#/newPassword', detail: 'must not be made of the commonest passwords and words' },
      ],
    });
  });

  it('in the compatibility form, which is what is hashed', async () => {
    expect(await reasons('ｐａｓｓｗｏｒｄ１２３４５６７８９')).toHaveLength(1);
  });
});

describe('looking at a password', () => {
  it('takes a bounded number of steps for the worst of texts', async () => {
    const worst = ['a'.repeat(128), 'abc'.repeat(42), 'aab'.repeat(42), '1qaz'.repeat(32), 'love'.repeat(32)];
    let looks = 0;
    const counting = new Map(await commonPasswords.ranks());
    const get = counting.get.bind(counting);
    counting.get = (word) => {
      looks++;
      return get(word);
    };
    const counted = new PasswordPolicy({ ranks: () => Promise.resolve(counting) });

    for (const password of worst) {
      looks = 0;
      await counted.require(password, OWNER).catch(() => undefined);
      // Three directions, three spellings, forty lengths for each place.
      expect(looks).toBeLessThanOrEqual(3 * 3 * 40 * 128);
    }
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
