/** All rules, as a plugin of Redocly's linter. */
import type { Plugin } from '@redocly/openapi-core';
import { asRedoclyRule, type Rule } from './rule.js';
import { deprecationRules } from './rules/deprecation.js';
import { errorRules } from './rules/errors.js';
import { exampleRules } from './rules/examples.js';
import { extensionRules } from './rules/extensions.js';
import { headerRules } from './rules/headers.js';
import { inputRules } from './rules/inputs.js';
import { limitRules } from './rules/limits.js';
import { listRules } from './rules/lists.js';
import { nameRules } from './rules/names.js';
import { operationRules } from './rules/operations.js';
import { pathRules } from './rules/paths.js';
import { patternRules } from './rules/patterns.js';
import { problemRules } from './rules/problems.js';
import { quantityRules } from './rules/quantities.js';
import { referenceRules } from './rules/references.js';
import { resourceRules } from './rules/resources.js';
import { rootRules } from './rules/root.js';
import { securityRules } from './rules/security.js';

/** Each rule checks its options itself; as a list they have none in common. */
const rules = [
  ...rootRules,
  ...operationRules,
  ...exampleRules,
  ...inputRules,
  ...patternRules,
  ...referenceRules,
  ...extensionRules,
  ...errorRules,
  ...pathRules,
  ...nameRules,
  ...quantityRules,
  ...resourceRules,
  ...listRules,
  ...limitRules,
  ...problemRules,
  ...headerRules,
  ...securityRules,
  ...deprecationRules,
] as unknown as readonly Rule<object>[];

/** What each rule keeps, by its id. */
export const conventionOf: ReadonlyMap<string, string> = new Map(rules.map(({ id, keeps }) => [id, keeps]));

export const plugin: Plugin = {
  id: 'contract',
  rules: { oas3: Object.fromEntries(rules.map((rule) => [rule.id, asRedoclyRule(rule)])) },
};
