export const PREFIX = 'spotter_test_';

/** `spotter_test_1a2b3c4d_template`: tells whose it is, so that leftovers can be told from what is in use. */
export const databaseName = (run: string, purpose: string): string => `${PREFIX}${run}_${purpose}`;

/** The same server, another database. */
export function databaseUrl(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
