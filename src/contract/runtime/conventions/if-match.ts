/** `If-Match` as versions (RFC 9110, section 13.1.1). The application compares them inside its UPDATE. */
import type { IfMatch } from '../../types.js';
import { problem, type ContractProblem } from '../problems/problem.js';

const TAG = /^(W\/)?"([\x21\x23-\x7e]*)"$/;
/** What `versionTag` writes: the version, and the variant that is of no concern to a write. */
const VERSION = /^(\d{1,15})(?:-[\w-]+)?$/;

export function parseIfMatch(header: string | undefined, isRequired: boolean): IfMatch | undefined {
  if (header === undefined) {
    if (!isRequired) return undefined;
    throw problem('precondition_required', {
      detail: 'This operation needs the header If-Match.',
      hint: 'Read the resource and send its ETag as If-Match.',
    });
  }
  if (header.trim() === '*') return '*';
  return header.split(',').flatMap((text) => {
    const tag = TAG.exec(text.trim());
    if (!tag) throw malformed();
    const [, weak, opaque = ''] = tag;
    const version = VERSION.exec(opaque)?.[1];
    // A weak tag never matches strongly, and a tag that we never wrote matches nothing.
    return weak !== undefined || version === undefined ? [] : [Number(version)];
  });
}

const malformed = (): ContractProblem =>
  problem('invalid_header', {
    detail: 'If-Match must be * or a list of entity tags, in double quotes.',
    errors: [{ header: 'If-Match', detail: 'must be * or a list of entity tags', code: 'syntax' }],
  });
