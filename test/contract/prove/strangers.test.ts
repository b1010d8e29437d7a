import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { openDocument } from '../../../src/contract/prove/document.js';
import type { HttpResponse } from '../../../src/contract/prove/http.js';
import { idNames, idPlaces, referenceNames } from '../../../src/contract/prove/references.js';
import { checkBodyIds, checkPathIds, type Encounter } from '../../../src/contract/prove/strangers.js';
import { letters, post } from './letters.js';

const document = openDocument(letters);
const [readLetter, writeLetter] = ['readLetter', 'writeLetter'].map((id) => document.operation(id));
const written = (value: object) => ({ body: { type: 'application/json', value } });
const letter = () => ({
  id: randomUUID(),
  text: 'Dear all',
  answerToId: randomUUID(),
  stampIds: [randomUUID(), randomUUID(), randomUUID()],
});

describe('the ids of a body', () => {
  it('are those that the schema says, in every item of a list', () => {
    expect(idPlaces(document, writeLetter!, written(letter())).map(({ pointer }) => pointer)).toEqual([
      '#/id',
      '#/answerToId',
      '#/stampIds/0',
      '#/stampIds/1',
      '#/stampIds/2',
    ]);
  });

  it('are replaced one at a time', () => {
    const value = letter();
    const [, , first] = idPlaces(document, writeLetter!, written(value));
    expect(first!.id).toBe(value.stampIds[0]);
    expect(first!.with('other')).toEqual(
      written({ ...value, stampIds: ['other', value.stampIds[1], value.stampIds[2]] }),
    );
  });

  it('refer to something, but for its own', () => {
    expect(idNames(document, writeLetter!)).toEqual(['id', 'answerToId', 'stampIds']);
    expect(referenceNames(document, writeLetter!)).toEqual(['answerToId', 'stampIds']);
    expect(referenceNames(document, readLetter!)).toEqual([]);
  });
});

type Answer = Parameters<typeof post>[0];
const careful: Answer = (owners) => ({ status: owners.every((owner) => owner === 'caller') ? 200 : 404 });

/** What a caller finds out at a server that answers so. */
async function found(answer: Answer, kind: 'path' | 'body'): Promise<string[]> {
  const { send, things } = post(answer);
  const [caller, other] = ['caller', 'other'].map((who) => {
    const path = { boxId: randomUUID(), letterId: randomUUID() };
    const said = letter();
    for (const id of [...Object.values(path), said.answerToId, ...said.stampIds]) things.set(id, who);
    return kind === 'path' ? { path } : written(said);
  });
  const encounter: Encounter = { own: caller!, theirs: other!, headers: { authorization: 'caller' } };
  if (kind === 'path') return checkPathIds(readLetter!, send, encounter);
  return checkBodyIds(document, writeLetter!, send, encounter);
}

/** A server that is careful but where it says something of what others have. */
const slip =
  (ofOthers: Partial<HttpResponse>): Answer =>
  (owners) =>
    owners.includes('other') ? { ...careful(owners), ...ofOthers } : careful(owners);

describe.each(['path', 'body'] as const)('ids of others in a %s', (kind) => {
  it('are like those of nobody', async () => {
    expect(await found(careful, kind)).toEqual([]);
  });

  it.each<[string, Partial<HttpResponse>, string]>([
    ['with success', { status: 200 }, kind === 'path' ? 'answers 200, not 404' : 'is taken, with 200'],
    ['with another status', { status: 403 }, 'the status for ids of others'],
    ['with another header', { headers: { etag: '"1"' } }, 'the headers for ids of others'],
    ['with another body', { body: Buffer.from('{"detail":"not yours"}') }, 'the body for ids of others'],
  ])('are not answered %s', async (_what, ofOthers, fault) => {
    const faults = await found(slip(ofOthers), kind);
    expect(faults.filter((each) => each.includes(fault))).toHaveLength(kind === 'path' ? 2 : 4);
  });

  it('are found in one place of several', async () => {
    const onlyTheLast: Answer = (owners) => (owners.at(-1) === 'other' ? { status: 200 } : careful(owners));
    expect(await found(onlyTheLast, kind)).not.toEqual([]);
  });
});
