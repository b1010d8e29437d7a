import { describe, expect, it } from '@jest/globals';
import {
  catalogueId,
  catalogueSlug,
  changesFor,
  nameKey,
  type CatalogueEntry,
} from '../../../src/domain/exercises/catalogue.js';

const plank: CatalogueEntry = {
  id: catalogueId('plank'),
  slug: 'plank',
  source: 'test',
  sourceId: 'plank',
  name: 'Plank',
  trackingType: 'duration',
  category: 'strength',
  force: 'static',
  level: 'beginner',
  mechanic: null,
  equipment: 'bodyweight',
  isUnilateral: false,
  bodyweightFactor: null,
  muscles: [{ muscle: 'abdominals', role: 'primary', weight: 1 }],
  instructions: ['Be straight.'],
  aliases: [],
};

describe('catalogueId', () => {
  it('is the UUID of version 5 that the slug has in our namespace, for ever', () => {
    expect(catalogueId('plank')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(catalogueId('plank')).toBe('f5576f9b-345a-5607-856c-17696ebc066b');
    expect(catalogueId('side-plank')).not.toBe(catalogueId('plank'));
  });
});

describe('nameKey', () => {
  it('is blind to case, accents, apostrophes and punctuation', () => {
    expect(nameKey("Farmer's Walk")).toBe(nameKey('FARMERS-WALK'));
    expect(nameKey('Übung (Kabel)')).toBe('ubung kabel');
  });
});

describe('catalogueSlug', () => {
  it('keeps letters and digits of ASCII', () => {
    expect(catalogueSlug("90/90 Hip Switch (World's)")).toBe('90-90-hip-switch-worlds');
    expect(catalogueSlug('Выпад')).toBe('');
    expect(catalogueSlug('x'.repeat(79) + ' yz')).toHaveLength(79);
  });
});

describe('changesFor', () => {
  it('adds what is not there in its first version', () => {
    expect(changesFor([], [plank])).toEqual({
      added: [{ ...plank, version: 1 }],
      updated: [],
      unchanged: 0,
    });
  });

  it('leaves alone what is the same, in whatever order its members come', () => {
    const shuffled = { ...plank, muscles: [{ weight: 1, role: 'primary', muscle: 'abdominals' } as const] };

    expect(changesFor([{ version: 4, ...shuffled }], [plank])).toEqual({
      added: [],
      updated: [],
      unchanged: 1,
    });
  });

  it.each<[keyof CatalogueEntry, Partial<CatalogueEntry>]>([
    ['name', { name: 'Front Plank' }],
    ['source', { source: 'spotter' }],
    ['trackingType', { trackingType: 'weight_duration' }],
    ['category', { category: 'stretching' }],
    ['force', { force: null }],
    ['level', { level: 'advanced' }],
    ['mechanic', { mechanic: 'compound' }],
    ['equipment', { equipment: 'other' }],
    ['isUnilateral', { isUnilateral: true }],
    ['bodyweightFactor', { bodyweightFactor: 0.5 }],
    ['muscles', { muscles: [{ muscle: 'abdominals', role: 'primary', weight: 0.5 }] }],
    ['instructions', { instructions: ['Be straighter.'] }],
    ['aliases', { aliases: ['Planks'] }],
  ])('makes the next version of an entry whose %s differs', (_member, difference) => {
    const { updated } = changesFor([{ ...plank, version: 4 }], [{ ...plank, ...difference }]);

    expect(updated).toEqual([{ ...plank, ...difference, version: 5 }]);
  });

  it('does not miss entries that nobody wants any more', () => {
    expect(changesFor([{ ...plank, version: 1 }], [])).toEqual({ added: [], updated: [], unchanged: 0 });
  });
});
