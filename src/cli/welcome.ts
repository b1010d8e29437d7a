import { DEMO, DEMO_ADMIN } from '../../seeds/demo/logins.js';
import type { Config } from '../core/config.js';
import { seconds } from './steps.js';

/** Where to look first, and as whom. */
export function welcome(config: Config, port: number, begun: number): string {
  const base = `http://localhost:${port}`;
  return `
Spotter is ready (${seconds(begun)}).

  API       ${base}/api/v1/health
  Document  ${base}/openapi.json
  Docs      ${base}/docs  ${base}/redoc
  Metrics   ${base}/metrics
${config.mail.url === 'inbox' ? `  Mails     ${base}/inbox\n` : ''}${config.environment === 'development' ? logins() : ''}
Ctrl-C stops everything; data stay in ${config.dataDirectory}.
`;
}

const logins = (): string =>
  `  Login     ${DEMO.email} / ${DEMO.password}
  Admin     ${DEMO_ADMIN.email} / ${DEMO_ADMIN.password}
`;
