/** The process that checks the rules of documents, beside the one that compiles them. */
import { lintDocument } from '../../contract/lint/index.js';
import { documentsOf, type Selection } from './documents.js';
import type { Remark } from './messages.js';
import { answer } from './peer.js';

/** What stands in the way of these documents. */
async function lint({ names }: Selection): Promise<Remark[]> {
  const remarks: Remark[] = [];
  const all = (await documentsOf(undefined)).map(({ document }) => document);
  for (const { document } of await documentsOf(names)) {
    const beside = all.filter((other) => other !== document);
    for (const { file, line, column, message, ruleId } of await lintDocument(document, undefined, beside))
      remarks.push({ where: `${file}:${line}:${column}`, message: `${message} (${ruleId})` });
  }
  return remarks;
}

answer({ lint });
