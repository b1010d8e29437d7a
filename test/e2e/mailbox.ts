/** The mails of a server that keeps them at /inbox, as whoever develops reads them. */
import { setTimeout as pause } from 'node:timers/promises';

/** What a mail is for: where its link leads. */
export type Purpose = 'verify-email' | 'reset-password';

const PATIENCE_MS = 20_000;
const ROW = /<a href="(\/inbox\/[0-9a-f-]+)">[^<]*<\/a><br ?\/?><small>to ([^,]+),/g;

/** The token in the newest mail for this address and purpose; waits for it. */
export async function tokenMailedTo(server: string, address: string, purpose: Purpose): Promise<string> {
  for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; await pause(100)) {
    const list = await page(`${server}/inbox`);
    for (const [, location, to] of list.matchAll(ROW)) {
      if (to !== address) continue;
      const token = new RegExp(`/${purpose}#token=([\\w-]+)`).exec(await page(server + location));
      if (token) return token[1]!;
    }
  }
  throw new Error(`${server}/inbox has no mail for ${address} that leads to /${purpose}`);
}

async function page(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}: the server must have MAIL_URL=inbox`);
  return response.text();
}
