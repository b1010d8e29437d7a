/**
 * What a caller is told of the ids of others: exactly what they are told of ids that nobody has. Two requests that
 * differ in one id only, which exists for somebody else or for nobody, must not be told apart by their answers.
 */
import { randomUUID } from 'node:crypto';
import type { Operation, ProvenDocument } from './document.js';
import type { HttpResponse, Send } from './http.js';
import { idPlaces } from './references.js';
import { writeRequest, type RequestInput } from './requests.js';

export interface Encounter {
  /** A request of the caller that is a success as it stands. */
  readonly own: RequestInput;
  /** The same of somebody else, with ids that exist for them. */
  readonly theirs: RequestInput;
  /** The caller's credentials. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Puts each id of the path of somebody else in place of the caller's, one at a time. Answers what can be told. */
export async function checkPathIds(
  operation: Operation,
  send: Send,
  encounter: Encounter,
): Promise<string[]> {
  const { own, theirs } = encounter;
  const faults = Object.keys(own.path ?? {}).map(async (name) => {
    const attempt = (id: unknown) => ({ ...own, path: { ...own.path, [name]: id } });
    const [foreign, unknown] = [theirs.path?.[name], randomUUID()];
    const told = await compared(operation, send, encounter, attempt(foreign), attempt(unknown));
    return told.status === 404 ? told.faults : [`${name}: answers ${told.status}, not 404`, ...told.faults];
  });
  return (await Promise.all(faults)).flat();
}

/** The same with what a body refers to. The bodies of both have the same form. */
export async function checkBodyIds(
  document: ProvenDocument,
  operation: Operation,
  send: Send,
  encounter: Encounter,
): Promise<string[]> {
  const theirs = new Map(
    idPlaces(document, operation, encounter.theirs).map((place) => [place.pointer, place.id]),
  );
  const references = idPlaces(document, operation, encounter.own).filter(({ name }) => name !== 'id');
  const faults: string[] = [];
  // One after the other: each is a write of the same caller.
  for (const { pointer, with: attempt } of references) {
    const foreign = attempt(theirs.get(pointer) ?? '');
    const told = await compared(operation, send, encounter, foreign, attempt(randomUUID()));
    if (told.status < 400) faults.push(`${pointer}: is taken, with ${told.status}`);
    faults.push(...told.faults.map((fault) => `${pointer}: ${fault}`));
  }
  return faults;
}

interface Told {
  readonly status: number;
  /** Where the two answers differ. */
  readonly faults: readonly string[];
}

async function compared(
  operation: Operation,
  send: Send,
  { headers }: Encounter,
  foreign: RequestInput,
  unknown: RequestInput,
): Promise<Told> {
  const first = await send(writeRequest(operation, foreign, headers));
  const second = await send(writeRequest(operation, unknown, headers));
  return { status: first.status, faults: differences(first, second) };
}

/** How two answers can be told apart, but for the ids in them and for what names the request itself. */
export function differences(one: HttpResponse, other: HttpResponse): string[] {
  const [a, b] = [impersonal(one), impersonal(other)];
  return (['status', 'headers', 'body'] as const).flatMap((part) =>
    a[part] === b[part]
      ? []
      : [`the ${part} for ids of others and of nobody differ: ${a[part]} and ${b[part]}`],
  );
}

const UUID = /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/g;

function impersonal({ status, headers, body }: HttpResponse) {
  return {
    status,
    headers: Object.keys(headers).sort().join(' '),
    body: status < 300 ? '' : body.toString('utf8').replace(UUID, '<id>'),
  };
}
