/** Patterns that anybody can keep the server busy with. */
import { explodes } from '../backtracking.js';
import { rule } from '../rule.js';

const patternsEnd = rule({
  id: 'pattern-does-not-explode',
  keeps: 'ASVS 1.3.12',
  check({ bodySchemas, parameterSchemas, responseSchemas }, report) {
    const verdicts = new Map<string, boolean>();
    for (const { node, at } of [...bodySchemas, ...parameterSchemas, ...responseSchemas]) {
      const { pattern } = node;
      if (pattern === undefined) continue;
      const known = verdicts.get(pattern) ?? isEndless(pattern);
      verdicts.set(pattern, known);
      if (known)
        report(
          at.child(['pattern']),
          'Some short texts keep this pattern busy for ever: let what is repeated begin or end with a character ' +
            'that nothing else in the repetition can be.',
        );
    }
  },
});

function isEndless(pattern: string): boolean {
  try {
    const expression = new RegExp(pattern, 'u');
    return explodes((text) => expression.test(text), pattern);
  } catch {
    return false; // not a pattern at all, which the compiler says
  }
}

export const patternRules = [patternsEnd];
