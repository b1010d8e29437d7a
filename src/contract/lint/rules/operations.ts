/** What every operation says about itself, and that the engine can hold a handler for it. */
import { rule } from '../rule.js';

const operationIsComplete = rule({
  id: 'operation-is-complete',
  keeps: 'C-2',
  check({ root, operations }, report) {
    for (const { node, at, name } of operations) {
      for (const member of ['operationId', 'summary', 'description']) {
        if (typeof node[member] !== 'string' || node[member].trim() === '') {
          report(at, `${name} has no ${member}: add one.`, 'key');
        }
      }
      if (!Array.isArray(node.tags) || node.tags.length !== 1) {
        report(at, `${name} must have exactly one tag.`, 'key');
      }
      if (node.security === undefined && root.node.security === undefined) {
        report(
          at,
          `${name} does not say who may call it: add \`security\`, or \`security: []\` if all may.`,
          'key',
        );
      }
    }
  },
});

const operationIdStartsWithVerb = rule({
  id: 'operation-id-starts-with-verb',
  keeps: 'C-2',
  options: {
    verbs: [
      ...[
        'get',
        'list',
        'create',
        'update',
        'replace',
        'delete',
        'add',
        'remove',
        'batch',
        'change',
        'start',
        'complete',
      ],
      ...['cancel', 'retry', 'duplicate', 'merge', 'apply', 'undo', 'restore', 'analyze', 'simulate', 'run'],
      ...[
        'register',
        'login',
        'reauthenticate',
        'logout',
        'refresh',
        'verify',
        'revoke',
        'request',
        'reset',
        'resend',
        'send',
        'search',
        'accept',
        'end',
      ],
    ],
  },
  check({ operations }, report, { verbs }) {
    const form = new RegExp(`^(${verbs.join('|')})([A-Z][A-Za-z0-9]*)?$`);
    for (const { node, at } of operations) {
      if (typeof node.operationId !== 'string' || form.test(node.operationId)) continue;
      report(
        at.child(['operationId']),
        `${node.operationId} must be camelCase and start with a verb, such as listWorkouts. ` +
          'If the verb is missing from the list of this rule, add it there.',
      );
    }
  },
});

/** openapi-backend looks handlers up by name, next to its own hooks. */
const HOOKS = [
  ...['notFound', 'methodNotAllowed', 'notImplemented', 'validationFail', 'unauthorizedHandler'],
  ...['preRoutingHandler', 'postRoutingHandler', 'postSecurityHandler', 'preOperationHandler'],
  ...['postResponseHandler', '400', '404', '405', '501'],
];

const operationIdIsFree = rule({
  id: 'operation-id-is-free',
  keeps: 'engine: handlers are looked up by operationId',
  check({ operations }, report) {
    const taken = new Set([...HOOKS, ...Object.getOwnPropertyNames(Object.prototype)]);
    for (const { node, at } of operations) {
      if (typeof node.operationId !== 'string' || !taken.has(node.operationId)) continue;
      report(
        at.child(['operationId']),
        `${node.operationId} has a meaning of its own to the engine: choose another.`,
      );
    }
  },
});

export const operationRules = [operationIsComplete, operationIdStartsWithVerb, operationIdIsFree];
