/** One comment on a pull request, however often CI runs: against something that answers as GitHub does. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

interface Comment {
  readonly id: number;
  readonly user: { readonly login: string };
  body: string;
}

const BOT = 'github-actions[bot]';
const SHA = 'a'.repeat(40);
const MARKER = '<!-- contract-diff -->';

let server: Server;
let comments: Comment[];
let heads: readonly { number: number; head: { sha: string } }[];
let asked: string[];
const folder = mkdtempSync(path.join(tmpdir(), 'comment-'));

beforeAll(async () => {
  server = createServer((request, response) => {
    const url = new URL(request.url!, 'http://localhost');
    let text = '';
    request.on('data', (chunk) => (text += String(chunk)));
    request.on('end', () => {
      asked.push(`${request.method} ${url.pathname}${url.search}`);
      response.setHeader('content-type', 'application/json');
      if (request.headers.authorization !== 'Bearer token') return response.writeHead(401).end('{}');
      const { body } = (text === '' ? {} : JSON.parse(text)) as { body?: string };
      return response.end(JSON.stringify(answer(request.method!, url, body)));
    });
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
});

function answer(method: string, url: URL, body?: string): unknown {
  if (url.pathname.endsWith('/pulls')) return url.searchParams.get('head') === 'fork:feature' ? heads : [];
  if (method === 'POST') return comments.push({ id: 1000, user: { login: BOT }, body: body! });
  if (method === 'PATCH') {
    const id = Number(url.pathname.split('/').at(-1));
    return (comments.find((each) => each.id === id)!.body = body!);
  }
  const page = Number(url.searchParams.get('page'));
  return comments.slice((page - 1) * 100, page * 100);
}

beforeEach(() => {
  comments = [];
  asked = [];
  heads = [{ number: 7, head: { sha: SHA } }];
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

async function comment(text: string, environment: Record<string, string> = {}): Promise<string> {
  const file = path.join(folder, 'comment.md');
  writeFileSync(file, text);
  const { stdout } = await promisify(execFile)(process.execPath, ['ops/pull-request-comment.mjs', file], {
    env: {
      PATH: process.env.PATH,
      GITHUB_TOKEN: 'token',
      GITHUB_REPOSITORY: 'someone/spotter',
      GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      HEAD_OWNER: 'fork',
      HEAD_BRANCH: 'feature',
      HEAD_SHA: SHA,
      ...environment,
    },
  });
  return stdout;
}

describe('the comment', () => {
  it('is written once and updated afterwards', async () => {
    expect(await comment(`${MARKER}\nfirst`)).toBe('Commented on #7.\n');
    expect(await comment(`${MARKER}\nsecond`)).toBe('Updated the comment on #7.\n');
    expect(await comment(`${MARKER}\nsecond`)).toBe('The comment on #7 is up to date.\n');
    expect(comments.map(({ body }) => body)).toEqual([`${MARKER}\nsecond`]);
  });

  it('is found behind a hundred others, and never one that somebody else wrote', async () => {
    const other = (id: number, login: string, body: string): Comment => ({ id, user: { login }, body });
    comments = Array.from({ length: 100 }, (_, id) => other(id, 'reader', `${MARKER}\nlooks good`));
    comments.push(other(500, BOT, `${MARKER}\nold`));
    expect(await comment(`${MARKER}\nnew`)).toBe('Updated the comment on #7.\n');
    expect(comments.filter(({ body }) => body.includes('new')).map(({ id }) => id)).toEqual([500]);
  });

  it('is not written for a commit that is no longer the newest', async () => {
    heads = [{ number: 7, head: { sha: 'b'.repeat(40) } }];
    expect(await comment(`${MARKER}\nlate`)).toContain('nothing to do');
    expect(asked).toEqual(['GET /repos/someone/spotter/pulls?state=open&head=fork%3Afeature&per_page=100']);
  });

  it('needs a marker, and says what GitHub refused', async () => {
    await expect(comment('hello')).rejects.toThrow('does not begin with a marker');
    await expect(comment(`${MARKER}\n`, { GITHUB_TOKEN: 'wrong' })).rejects.toThrow('401');
  });
});
