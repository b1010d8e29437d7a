/**
 * The last word of a whole test run: what the document declares and no test has seen, and what was seen and is
 * not declared. A run of chosen files is not judged. Jest loads this by itself, outside its transforms.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';

export default class LedgerReporter {
  constructor(globalConfig) {
    this.isWhole = isWhole(globalConfig);
    this.folder = mkdtempSync(join(tmpdir(), 'ledger-'));
    // Test files run in processes of their own, or in this one: both read this (`contract-client.ts`).
    process.env.CONTRACT_LEDGER = this.folder;
  }

  async onRunComplete(_contexts, results) {
    try {
      // After a failure the ledger has holes that say nothing. (`results.success` is decided later.)
      const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
      if (this.isWhole && failed === 0 && !results.wasInterrupted) await this.judge();
    } finally {
      if (this.isWhole) nameSkipped(results);
      rmSync(this.folder, { recursive: true, force: true });
    }
  }

  async judge() {
    const { amountOf, compare, readLedger } = await tsImport(
      '../../src/contract/prove/ledger.ts',
      import.meta.url,
    );
    const { openDocument } = await tsImport('../../src/contract/prove/document.ts', import.meta.url);
    const { versions } = await tsImport('../../src/api/versions.ts', import.meta.url);
    const documents = versions.map(({ document }) =>
      openDocument(JSON.parse(readFileSync(document, 'utf8'))),
    );
    // The name of an operation is that of one version only.
    const document = { operations: documents.flatMap(({ operations }) => operations) };
    const { unimplemented } = await tsImport('../../src/api/unimplemented.ts', import.meta.url);
    const seen = readLedger(this.folder);
    const { unseen, undeclared } = compare(document, seen, unimplemented);
    for (const id of unimplemented)
      console.log(`Not built: ${id} is answered from its examples (src/api/unimplemented.ts).`);
    const lines = [
      ...list('declared, and seen by no test', unseen()),
      ...list('seen, and not declared', undeclared()),
    ];
    if (lines.length === 0) {
      const { keepLedger } = await tsImport('./kept-ledger.ts', import.meta.url);
      keepLedger(seen);
      return console.log(`Ledger: ${amountOf(document)}: all seen.`);
    }
    console.error(lines.join('\n'));
    this.error = new Error(`The ledger of responses has ${lines.length} lines`);
  }

  getLastError() {
    return this.error;
  }
}

/** What this machine lacks must not look as if it had been tested. */
function nameSkipped({ testResults }) {
  const skipped = testResults
    .flatMap((file) => file.testResults)
    .filter(({ status }) => status === 'pending');
  for (const { fullName } of skipped) console.log(`Skipped: ${fullName}`);
  if (skipped.length > 0) console.log('Skipped tests lack something on this machine: make doctor says what.');
}

const list = (what, lines) => lines.map((line) => `Ledger: ${line}: ${what}.`);

function isWhole({ testPathPatterns, testNamePattern, onlyChanged, onlyFailures, findRelatedTests, shard }) {
  const chosen = testPathPatterns?.patterns?.length > 0 || testNamePattern || onlyChanged || onlyFailures;
  return !chosen && !findRelatedTests && !shard;
}
