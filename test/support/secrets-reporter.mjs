/**
 * Searches everything that the applications of a run have logged and answered for every secret that went by: a secret
 * may stand in the answer that hands it out, and nowhere else. Jest loads this by itself, outside its transforms.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';

const MOST = 50;

export default class SecretsReporter {
  constructor() {
    this.folder = mkdtempSync(join(tmpdir(), 'secrets-'));
    // Test files run in processes of their own, or in this one: both read this (`secrets/notebook.ts`).
    process.env.SECRETS_FOLDER = this.folder;
  }

  async onRunComplete(_contexts, results) {
    try {
      if (!results.wasInterrupted) await this.judge();
    } finally {
      rmSync(this.folder, { recursive: true, force: true });
    }
  }

  async judge() {
    const { searchFolder } = await tsImport('./secrets/search.ts', import.meta.url);
    const findings = searchFolder(this.folder);
    if (findings.length === 0) return;
    for (const { file, line, what, about } of findings.slice(0, MOST))
      console.error(`Secrets: ${file}:${line} has ${what}${about && ` (${about})`}.`);
    this.error = new Error(`Logs and answers of the run have secrets in ${findings.length} places`);
  }

  getLastError() {
    return this.error;
  }
}
