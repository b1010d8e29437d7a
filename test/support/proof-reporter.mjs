/** What `make proof` ends with: a line for each proof, with what it counted. Jest loads this by itself, outside its transforms. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const TITLES = {
  mock: 'the mock answers every state',
  'workflows-mock': 'workflows on the mock',
  'workflows-live': 'workflows on the live server',
  e2e: 'stories through the validating proxy',
  sight: 'the proxy sees what is broken',
  planted: 'planted faults are found',
  ledger: 'everything declared was seen',
  twins: 'broken twins of requests',
  properties: 'requests made up from the document',
  pages: 'the commands of the documentation',
};

export default class ProofReporter {
  constructor() {
    this.folder = mkdtempSync(join(tmpdir(), 'proof-'));
    // Test files run in processes of their own, or in this one: both read this (`figures.ts`).
    process.env.PROOF_FIGURES = join(this.folder, 'figures.ndjson');
  }

  onRunComplete(_contexts, { testResults }) {
    const figures = this.figures();
    const rows = new Map();
    for (const { testFilePath, numFailingTests, testExecError, numPassingTests, perfStats } of testResults) {
      const proof = basename(testFilePath).split('.')[0];
      const row = rows.get(proof) ?? { failed: 0, passed: 0, seconds: 0 };
      row.failed += numFailingTests + (testExecError ? 1 : 0);
      row.passed += numPassingTests;
      row.seconds += (perfStats.end - perfStats.start) / 1000;
      rows.set(proof, row);
    }
    const names = Object.keys(TITLES);
    const sorted = [...rows].sort(([a], [b]) => names.indexOf(a) - names.indexOf(b));
    console.log('\nproof                                  result   time  what');
    for (const [proof, { failed, passed, seconds }] of sorted)
      console.log(
        [
          (TITLES[proof] ?? proof).padEnd(38),
          (failed > 0 ? 'FAILED' : 'holds').padEnd(7),
          `${seconds.toFixed(0)} s`.padStart(6),
          ` ${figures.get(proof) ?? `${passed} tests`}`,
        ].join(' '),
      );
    rmSync(this.folder, { recursive: true, force: true });
  }

  figures() {
    const file = process.env.PROOF_FIGURES;
    const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
    return new Map(lines.map((line) => JSON.parse(line)).map(({ proof, text }) => [proof, text]));
  }
}
