/** The server process of `make dev`: as in production, but for the documents, which can be exchanged while it runs. */
import { versions, type ApiVersion, type Versions } from '../../api/versions.js';
import { compose, type ComposedApplication } from '../../compose.js';
import { ContractMismatch } from '../../contract/runtime/index.js';
import { loadConfig } from '../../core/config.js';
import { createLogger } from '../../core/logger.js';
import { runProcess } from '../../core/process.js';
import { serve } from '../../serve.js';
import { readEdition } from './edition.js';
import type { Compiled, Listening, Publication } from './messages.js';
import { answer } from './peer.js';

const config = loadConfig(process.env);
const logger = createLogger(config.log);
let application: ComposedApplication | undefined;
let served: Versions = versions;

let listens: (port: number) => void;
const port = new Promise<number>((resolve) => (listens = resolve));

const listen = async (): Promise<Listening> => ({ port: await port, mocked: application!.mocked() });

/** All at once or not at all: the documents that are served always belong together. */
async function publish({ documents }: { documents: readonly Compiled[] }): Promise<Publication> {
  await port;
  const renewed = async (version: ApiVersion): Promise<ApiVersion> => {
    const compiled = documents.find(({ name }) => name === version.name);
    return compiled ? readEdition(version, compiled.folder) : version;
  };
  const [first, ...others] = served;
  const next: Versions = [await renewed(first), ...(await Promise.all(others.map(renewed)))];
  try {
    application!.publish(next);
    served = next;
    return { kind: 'published', mocked: application!.mocked() };
  } catch (error) {
    if (error instanceof ContractMismatch) return { kind: 'refused', reasons: error.mismatches };
    throw error;
  }
}

answer({ listen, publish }, () => process.kill(process.pid, 'SIGTERM'));

await runProcess(logger, async (defer) => {
  const composeHere = async (...[given, log]: Parameters<typeof compose>): Promise<ComposedApplication> =>
    (application = await compose(given, log, { whileEditing: true }));
  const server = await serve(config, logger, composeHere, defer, (line) => logger.info(line));
  listens(server.port);
});
