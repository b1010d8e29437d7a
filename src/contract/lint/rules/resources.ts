/** What a resource always shows, and the shape of a body. */
import type { OpenApi, Operation, Response } from '../document.js';
import { rule } from '../rule.js';
import { isAlwaysObject, requiredMembers } from '../schemas.js';

const isJson = (type: string): boolean => /^application\/([\w.-]+\+)?json$/.test(type);

/** GET of one resource by its id, and its 200. */
export function readsOfOne({ operations }: OpenApi): { operation: Operation; response: Response }[] {
  return operations
    .filter(({ method, path }) => method === 'get' && path.endsWith('Id}'))
    .flatMap((operation) =>
      operation.responses
        .filter(({ status }) => status === '200')
        .map((response) => ({ operation, response })),
    );
}

const resourcesShowTheirAge = rule({
  id: 'resource-shows-identity-and-age',
  keeps: 'C-16',
  options: { members: ['id', 'createdAt', 'updatedAt'] },
  check(document, report, { members }) {
    for (const { response } of readsOfOne(document)) {
      for (const { schema, type } of response.media) {
        if (!schema || !isJson(type)) continue;
        const shown = requiredMembers(document.reader, schema);
        const missing = members.filter((member) => !shown.has(member));
        if (missing.length > 0)
          report(schema.at, `A stored resource must always show ${missing.join(', ')}.`);
      }
    }
  },
});

const bodiesAreObjects = rule({
  id: 'body-is-object',
  keeps: 'C-16',
  check({ operations, reader }, report) {
    for (const { body, responses } of operations) {
      for (const { schema, type } of [body, ...responses].flatMap((owner) => owner?.media ?? [])) {
        if (!schema || !isJson(type) || isAlwaysObject(reader, schema)) continue;
        report(
          schema.at,
          'A body must be an object, so that it can grow: wrap it, for example as `{ items: [...] }`.',
        );
      }
    }
  },
});

export const resourceRules = [resourcesShowTheirAge, bodiesAreObjects];
