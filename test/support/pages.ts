/** The pages of a running application, as a browser or a program asks for them. */
import request, { type Response } from 'supertest';

type Headers = Readonly<Record<string, string>>;

export interface Pages {
  get(path: string, headers?: Headers): Promise<Response>;
  head(path: string, headers?: Headers): Promise<Response>;
  send(method: 'post' | 'put' | 'delete' | 'options', path: string): Promise<Response>;
}

export const pagesOf = ({ origin }: { readonly origin: string }): Pages => ({
  get: async (path, headers = {}) => request(origin).get(path).set(headers),
  head: async (path, headers = {}) => request(origin).head(path).set(headers),
  send: async (method, path) => request(origin)[method](path),
});

/** Every address of ours that a page leads to or loads, without what stands behind `#`. */
export function addressesIn(html: string): string[] {
  const found = [...html.matchAll(/\s(?:href|src|data-document|data-path|data-login)="([^"]*)"/g)];
  return [...new Set(found.map((match) => match[1]!.replaceAll('&amp;', '&').replace(/#.*$/, '')))].filter(
    (address) => address !== '',
  );
}

/**
 * Follows every link from `start`, and names those that lead nowhere or to another server, with the page that has them.
 * Operations are called elsewhere: of them only the two of the service's state are asked.
 */
export async function deadLinks({ get }: Pick<Pages, 'get'>, start = '/'): Promise<string[]> {
  const seen = new Set<string>();
  const dead: string[] = [];
  const follow = async (address: string, from: string): Promise<void> => {
    if (seen.has(address) || /^\/api\/.*\/(login|logout)$/.test(address)) return;
    seen.add(address);
    const { status, headers, text } = address.startsWith('/')
      ? await get(address)
      : { status: 'not ours', headers: {} as Record<string, string>, text: '' };
    if (status !== 200) dead.push(`${address} (${status}), to which ${from} leads`);
    if (headers['content-type']?.startsWith('text/html'))
      for (const next of addressesIn(text)) await follow(next, address);
  };
  await follow(start, 'the beginning');
  return dead;
}
