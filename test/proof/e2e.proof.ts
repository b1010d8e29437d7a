/** The stories of test/e2e, told to a live server through Prism, which holds every answer against the document. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeForPrism } from '../../src/contract/mock/index.js';
import { startPrism, type Prism } from '../../src/contract/mock/prism.js';
import { stories } from '../e2e/index.js';
import { judgedFetch } from '../e2e/judged.js';
import { untold } from '../e2e/coverage.js';
import { surroundings, worldAt, type Surroundings, type World } from '../e2e/world.js';
import { bundles, openDocuments } from '../support/documents.js';
import { figure } from '../support/figures.js';
import { temporaryFolder } from '../support/folder.js';

const documents = openDocuments();
const judged = judgedFetch(documents);

const folder = temporaryFolder();
let around: Surroundings;
let prism: Prism;
let world: World;
beforeAll(async () => {
  around = await surroundings();
  prism = await startPrism({
    document: writeForPrism(bundles, 'proxy', folder.path),
    upstream: around.server,
  });
  world = worldAt(around, prism.origin, judged.fetch);
}, 120_000);
afterAll(async () => {
  await prism?.stop();
  await around?.close();
  folder.remove();
});

describe.each(Object.entries(stories))('%s: through the validating proxy', (_area, told) => {
  it.each(Object.entries(told))('%s', async (_name, story) => {
    await story(world);

    expect(judged.takeViolations()).toEqual([]);
  });
});

describe('the stories', () => {
  it('touch every operation', () => {
    expect(untold(documents, judged.seen)).toEqual([]);
    const told = Object.values(stories).flatMap((area) => Object.keys(area));
    const answers = [...judged.seen.values()].reduce((sum, { size }) => sum + size, 0);
    figure('e2e', `${told.length} stories, ${judged.seen.size} operations, ${answers} different answers`);
  });
});
