/** What must hold for any two documents, tried with random schemas and judged by Ajv. */
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { compareDocuments } from '../../../src/contract/diff/compare/index.js';
import { Equality } from '../../../src/contract/diff/compare/equality.js';
import { Normals } from '../../../src/contract/diff/compare/schema/normal.js';
import { Subsumption } from '../../../src/contract/diff/compare/schema/subsume.js';
import { Side } from '../../../src/contract/diff/compare/side.js';
import { request, response, verdictOf, type Fragment } from './pairs.js';
import { schemas, values, widened, type Schema } from './random-schemas.js';

/** More with `RUNS=10000`. */
const numRuns = Number(process.env['RUNS'] ?? 50);
const options = { numRuns, seed: Number(process.env['SEED'] ?? 1) };

/** Two schemas that are likely to be related: the second is made from the first, or from nothing. */
const related = fc
  .tuple(schemas(2), schemas(2), fc.nat(), fc.boolean())
  .map(([one, other, choice, isRelated]) => [one, isRelated ? widened(one, choice) : other] as const);

const verdict = (wrap: (schema: unknown) => Fragment, before: Schema, after: Schema) =>
  verdictOf(compareDocuments(wrap(before), wrap(after)).changes);

const judge = (schema: Schema) =>
  new Ajv2020({ strict: false, validateSchema: false, logger: false }).compile(schema);

/** Whether every value of one is proven to be a value of the other. */
function isProven(one: Schema, other: Schema): boolean {
  const placed = (schema: Schema, name: 'base' | 'revision') => {
    const root = {
      openapi: '3.1.0',
      info: { title: '', version: '' },
      components: { schemas: { It: schema } },
    };
    return new Side(root, name).schema(schema, '#/components/schemas/It');
  };
  const prover = new Subsumption(new Normals('in'), new Equality());
  return prover.holds([placed(one, 'base')], [placed(other, 'revision')]);
}

describe('the comparison', () => {
  const pool = fc.sample(values, { numRuns: 400, seed: 7 });

  it('never proves what a value contradicts', () => {
    let proven = 0;
    fc.assert(
      fc.property(related, ([one, other]) => {
        for (const [sub, sup] of [
          [one, other],
          [other, one],
        ] as const) {
          if (!isProven(sub, sup)) continue;
          proven++;
          const [accepts, mustAccept] = [judge(sub), judge(sup)];
          const contradiction = pool.find((value) => accepts(value) && !mustAccept(value));
          expect({ sub, sup, contradiction }).toEqual({ sub, sup, contradiction: undefined });
        }
      }),
      options,
    );
    expect(proven).toBeGreaterThan(numRuns / 10);
  });

  it('finds nothing between a document and itself', () => {
    fc.assert(
      fc.property(schemas(3), (schema) => {
        expect(verdict(request, schema, schema)).toBe('none');
        // A copy with its members in another order says the same.
        expect(verdict(request, schema, reversed(schema) as Schema)).toBe('none');
      }),
      options,
    );
  });

  it('finds nothing in one direction only if it finds nothing in the other', () => {
    fc.assert(
      fc.property(related, ([one, other]) => {
        if (verdict(request, one, other) !== 'none') return;
        expect(verdict(request, other, one)).toBe('none');
        expect(verdict(response, one, other)).toBe('none');
      }),
      options,
    );
  });

  it('lets requests become wider and answers narrower', () => {
    fc.assert(
      fc.property(schemas(2), fc.nat(), (schema, choice) => {
        const wider = widened(schema, choice);
        expect(isProven(schema, wider)).toBe(true);
        expect(verdict(request, schema, wider)).not.toBe('major');
        expect(missing(wider, schema)).toEqual([]);
      }),
      options,
    );
  });
});

/** Breaks of an answer that became narrower; a member that no longer can be there is one by intent. */
const missing = (before: Schema, after: Schema): unknown[] =>
  compareDocuments(response(before), response(after)).changes.filter(
    ({ impact, rule }) => impact === 'major' && rule !== 'response-member-removed',
  );

function reversed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(reversed);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .reverse()
      .map(([key, value]) => [key, reversed(value)]),
  );
}
