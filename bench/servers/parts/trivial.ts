/** Spotter with one operation that does nothing: what is left of a request is what the edge costs. */
import { compose, type Substitutes } from '../../../src/compose.js';
import { loadConfig } from '../../../src/core/config.js';
import { listen } from '../../../src/core/http-server.js';
import { createLogger } from '../../../src/core/logger.js';

export async function startTrivial(substitutes: Substitutes): Promise<{ port: number }> {
  const config = loadConfig(process.env);
  const logger = createLogger(config.log);
  const application = await compose(config, logger, {
    ...substitutes,
    handlers: (handlers) => ({ ...handlers, getMe: remembered(handlers.getMe) }),
  });
  return listen(application, config.http, logger);
}

/** Asks once, and gives the same answer from then on. */
export function remembered<Call, Result>(ask: (call: Call) => Result): (call: Call) => Result {
  let known: { readonly result: Result } | undefined;
  return (call) => (known ??= { result: ask(call) }).result;
}
