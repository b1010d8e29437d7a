/** What compiles with a generated client, and what must not. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { linesOf, refusedLines, typeErrors } from '../../support/type-errors.js';
import { libraryClient } from './client-library.js';

const ACCEPTED = `
import { createClient, isProblem, JobError, ProblemError, Session, type ProblemOf } from './client.js';

const session = new Session();
export const stop: () => void = session.onSignedOut((error) => console.log(error?.cause));
const client = createClient({ baseUrl: 'https://library.example', session, client: 'app/1.2', onRetry: ({ delayMs }) => console.log(delayMs) });

try {
  await client.addBook({ body: { title: 'Momo' }, idempotencyKey: 'k', maxRetries: 5, timeoutMs: 1000 });
} catch (error) {
  if (client.addBook.isProblem(error, 'lent')) {
    error.code satisfies 'lent';
    error.problem.dueOn satisfies string;
  }
  if (client.addBook.isProblem(error)) {
    switch (error.code) {
      case 'lent': error.problem.dueOn satisfies string; break;
      case 'broken': error.problem.detail satisfies string | undefined; break;
      default: error.code satisfies 'busy' | 'idempotency_in_progress';
    }
  }
  if (isProblem(error, 'lent', 'busy')) error.code satisfies 'lent' | 'busy';
  if (error instanceof ProblemError) for (const { pointer, detail } of error.faults) console.log(pointer, detail);
}

const result = await client.addBook.try({ body: { title: 'Momo' } });
if (result.ok) result.reply.body.title satisfies string;
else if (result.error.code === 'lent') result.error.problem.dueOn satisfies string;
export type Lent = ProblemOf<'addBook', 'lent'>['problem']['dueOn'];

for await (const book of client.listBooks.items({ query: { q: 'momo' } })) book.title satisfies string;
for await (const page of client.listBooks.pages()) page.items[0]?.title satisfies string | undefined;

const { body, etag } = await client.getBook({ path: { bookId: '1' } });
body.title satisfies string;
const fresh = await client.getBook.ifChanged(etag, { path: { bookId: '1' } });
fresh?.body.title satisfies string | undefined;
await client.changeBook({ path: { bookId: '1' }, body, ifMatch: etag ?? '*' });
await client.changeBook({ path: { bookId: '1' }, body, headers: { 'If-Match': '*' } });

const scan = await client.startScan();
for await (const state of client.startScan.follow(scan)) state.progress satisfies number;
const done = await client.startScan.finished(scan, { onProgress: ({ progress }) => console.log(progress) });
done.status satisfies string;
export const isOver = (error: unknown): error is JobError => error instanceof JobError;
for await (const { data } of client.listenToJob.events({ path: { jobId: '1' } })) data satisfies string;
`;

const REFUSED = `
import { createClient, isProblem } from './client.js';

const client = createClient({ baseUrl: '' });
const path = { bookId: '1' };
const body = { title: 'Momo' };
declare const error: unknown;

client.addBook.isProblem(error, 'not_found'); // refused
client.addBook.isProblem(error, 'lend'); // refused
isProblem(error, 'no_such_code'); // refused
if (client.getBook.isProblem(error)) error.code === 'lent'; // refused
if (client.addBook.isProblem(error, 'broken')) error.problem.dueOn; // refused
const result = await client.getBook.try({ path });
result.reply.body; // refused
if (!result.ok) result.error.problem.dueOn; // refused
client.getBook.pages({ path }); // refused
client.listBooks.ifChanged('"1"'); // refused
client.addBook.follow('/jobs/1'); // refused
client.listBooks.events(); // refused
await client.changeBook({ path, body }); // refused
await client.getBook({ path, ifMatch: '"1"' }); // refused
await client.getBook({ path, idempotencyKey: '1' }); // refused
await client.getBook({ path, headers: { 'If-None-Match': '"1"' } }); // refused
await client.getBook(); // refused
await client.addBook({ body: { titel: 'Momo' } }); // refused
await client.listBooks({ query: { sort: 'title' } }); // refused
for await (const book of client.listBooks.items()) book.pages; // refused
createClient({}); // refused
createClient({ baseUrl: '', retries: 3 }); // refused
`;

let accepted: string;
let refused: string;
let errors: string[];

beforeAll(async () => {
  const { directory } = await libraryClient();
  [accepted, refused] = [path.join(directory, 'accepted.ts'), path.join(directory, 'refused.ts')];
  await writeFile(accepted, ACCEPTED);
  await writeFile(refused, REFUSED);
  await writeFile(path.join(directory, 'package.json'), '{"type": "module"}');
  errors = typeErrors([accepted, refused], { noUnusedLocals: false });
}, 60_000);

describe('the types of a client', () => {
  it('let compile what the document promises', () => {
    expect(errors.filter((error) => !error.startsWith(refused))).toEqual([]);
  });

  it('refuse what it does not, and nothing else', () => {
    const marked = refusedLines(refused);
    const complained = linesOf(errors, refused);

    expect(marked.filter(([, line]) => !complained.includes(line)).map(([text]) => text)).toEqual([]);
    expect(complained).toHaveLength(marked.length);
  });
});
