/** The process that checks the rules of documents, beside the one that compiles them. */
import { DEFAULT_LAYOUT, versionsOf } from '../../contract/diff/documents/layout.js';
import { isFile } from '../../contract/diff/documents/read.js';
import { lintDocument } from '../../contract/lint/index.js';
import type { Remark } from './messages.js';
import { answer } from './peer.js';

/** What stands in the way of all documents; the next question makes the answer worthless, so it is not waited for. */
async function lint(): Promise<Remark[]> {
  const remarks: Remark[] = [];
  for (const { document } of await versionsOf(DEFAULT_LAYOUT)) {
    if (!(await isFile(document))) continue;
    for (const { file, line, column, message, ruleId } of await lintDocument(document))
      remarks.push({ where: `${file}:${line}:${column}`, message: `${message} (${ruleId})` });
  }
  return remarks;
}

answer({ lint });
