import { describe, expect, it } from '@jest/globals';
import { openDocument } from '../../../src/contract/prove/document.js';
import {
  intrusionsOf,
  isRefused,
  poisonsOf,
  type Intrusion,
} from '../../../src/contract/prove/intrusions.js';
import { letters } from './letters.js';

const document = openDocument(letters);
const writeLetter = document.operation('writeLetter');
const input = {
  body: {
    type: 'application/json',
    value: { text: 'Dear all', sheets: [{ text: 'One' }], wrapping: { color: 'red' } },
  },
};
const tried = ({ name, places, input: { body } }: Intrusion) => ({
  name,
  places,
  value: body!.value as object,
});

describe('intrusionsOf', () => {
  const [whole, sheet, wrapping] = intrusionsOf(document, writeLetter, input, { secret: 7 }).map(tried);

  it('adds what answers show and requests do not take', () => {
    const names = whole!.places.map(({ pointer }) => pointer);
    expect(names).toEqual([
      '#/readAt',
      '#/number',
      '#/color',
      '#/size',
      '#/ownerId',
      '#/postmark',
      '#/town',
      '#/secret',
    ]);
    expect(whole!.value).toMatchObject({ text: 'Dear all', ownerId: 'text', secret: 7 });
  });

  it('adds it to what is inside as well', () => {
    expect(sheet!.name).toBe('writeLetter #/sheets/0');
    expect(sheet!.places).toContainEqual({ pointer: '#/sheets/0/number' });
    expect(sheet!.places).not.toContainEqual({ pointer: '#/sheets/0/text' });
  });

  it('lets a union be blamed for what is below it', () => {
    const secret = { pointer: '#/wrapping/secret', union: '#/wrapping' };
    expect(wrapping!.places).toContainEqual(secret);
    expect(wrapping!.places.map(({ pointer }) => pointer)).not.toContain('#/wrapping/size');
  });

  it('tries more than a server would name in several requests', () => {
    const many = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`secret${at}`, at]));
    const [first, ...others] = intrusionsOf(
      document,
      writeLetter,
      { body: { ...input.body, value: {} } },
      many,
    );
    expect(first!.places).toHaveLength(40);
    expect(others).toHaveLength(2);
  });

  it('has nothing to add where there is no body', () => {
    expect(intrusionsOf(document, document.operation('readLetter'), {}, { secret: 7 })).toEqual([]);
  });
});

describe('poisonsOf', () => {
  it('names what all objects share, in every object, as members of their own', () => {
    const poisons = poisonsOf(document, writeLetter, input);
    expect(poisons.map(({ name }) => name)).toEqual([
      'writeLetter #',
      'writeLetter #/sheets/0',
      'writeLetter #/wrapping',
    ]);
    expect(JSON.stringify(poisons[1]!.input.body!.value)).toContain(
      '"sheets":[{"text":"One","__proto__":{"role":"admin"},"constructor":',
    );
    expect(({} as { role?: unknown }).role).toBeUndefined();
  });
});

describe('isRefused', () => {
  const [intrusion] = intrusionsOf(document, writeLetter, { body: { ...input.body, value: {} } });
  const answer = (status: number, ...pointers: string[]) => ({
    status,
    headers: {},
    body: Buffer.from(JSON.stringify({ errors: pointers.map((pointer) => ({ pointer })) })),
  });
  const all = intrusion!.places.map(({ pointer }) => pointer);

  it('wants every place named', () => {
    expect(isRefused(intrusion!, answer(422, ...all))).toBe(true);
    expect(isRefused(intrusion!, answer(422, ...all.slice(1)))).toBe(false);
    expect(isRefused(intrusion!, answer(400, ...all))).toBe(false);
    expect(isRefused(intrusion!, answer(201))).toBe(false);
  });

  it('is content with the union, or anything below it', () => {
    const below = { ...intrusion!, places: [{ pointer: '#/wrapping/town', union: '#/wrapping' }] };
    expect(isRefused(below, answer(422, '#/wrapping'))).toBe(true);
    expect(isRefused(below, answer(422, '#/wrapping/size'))).toBe(true);
    expect(isRefused(below, answer(422, '#/wrappings'))).toBe(false);
  });
});
