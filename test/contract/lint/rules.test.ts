import { describe, expect, it } from '@jest/globals';
import { conventionOf } from '../../../src/contract/lint/index.js';
import { errorFaults } from './faults/errors.js';
import { exampleFaults } from './faults/examples.js';
import { inputFaults } from './faults/inputs.js';
import { limitFaults } from './faults/limits.js';
import { nameFaults } from './faults/names.js';
import { operationFaults } from './faults/operations.js';
import { resourceFaults } from './faults/resources.js';
import { library, lintFiles } from './support.js';

const faults = [
  ...operationFaults,
  ...exampleFaults,
  ...inputFaults,
  ...errorFaults,
  ...nameFaults,
  ...resourceFaults,
  ...limitFaults,
];

/** Seen to find faults that need two files, in lint-document.test.ts. */
const NEEDS_FILES = ['reference-names-its-target', 'definition-is-used'];

describe('the document rules', () => {
  it('find nothing in a document without a fault', async () => {
    expect(await lintFiles({ 'library.yaml': library() })).toEqual([]);
  });

  it.each(faults.map((fault) => [fault.rule, fault.what, fault] as const))(
    '%s finds %s',
    async (rule, _what, fault) => {
      const findings = await lintFiles(
        { 'library.yaml': library(...fault.changes) },
        { [`contract/${rule}`]: 'error' },
      );

      expect(findings).toContainEqual(
        expect.objectContaining({
          ruleId: `contract/${rule}`,
          severity: 'error',
          message: expect.stringContaining(fault.message),
          pointer: `#${fault.at}`,
        }),
      );
    },
  );

  it('are each seen to find a fault', () => {
    const seen = new Set([...faults.map(({ rule }) => rule), ...NEEDS_FILES]);

    expect([...conventionOf.keys()].filter((rule) => !seen.has(rule))).toEqual([]);
  });
});
