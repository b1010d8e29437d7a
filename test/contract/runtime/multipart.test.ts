import { createHash, randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import type { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import type { RequestMediaRow } from '../../../src/contract/model.js';
import { operation, Service } from './support.js';

const media: RequestMediaRow = {
  type: 'multipart/form-data',
  reader: 'multipart',
  validator: 'form',
  value: {
    kind: 'object',
    properties: {
      title: { kind: 'string' },
      pages: { kind: 'integer' },
      tags: { kind: 'array', items: { kind: 'string' } },
      meta: { kind: 'json' },
    },
  },
  files: {
    cover: { maxBytes: 100_000, mediaTypes: ['image/*'], many: false },
    scans: { maxBytes: 1000, many: true },
  },
};

const schemas = {
  form: {
    type: 'object',
    additionalProperties: false,
    required: ['title', 'cover'],
    properties: {
      title: { type: 'string', maxLength: 10 },
      pages: { type: 'integer', default: 1 },
      tags: { type: 'array' },
      meta: { type: 'object' },
      cover: true,
      scans: { type: 'array', maxItems: 2 },
    },
  },
};

interface Part {
  name: string;
  content: string | Buffer;
  filename?: string;
  type?: string;
}
const field = (name: string, content: string): Part => ({ name, content });
const file = (name: string, content: string | Buffer, type = 'image/png'): Part => ({
  name,
  content,
  type,
  filename: 'a.png',
});

const BOUNDARY = 'xxBOUNDARYxx';
function form(...parts: Part[]): Buffer {
  const lines = parts.flatMap(({ name, content, filename, type }) => [
    `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"`,
    filename === undefined ? '' : `; filename="${filename}"`,
    type === undefined ? '' : `\r\nContent-Type: ${type}`,
    '\r\n\r\n',
    content,
    '\r\n',
  ]);
  return Buffer.concat([...lines, `--${BOUNDARY}--\r\n`].map((each) => Buffer.from(each)));
}

interface Body {
  fields: Record<string, unknown>;
  files: AsyncIterable<{ name: string; filename?: string; mediaType: string; stream: Readable }>;
}

/** Reads everything and answers with what it was. */
async function readAll({ body }: { body: Body }): Promise<unknown> {
  const files: unknown[] = [];
  for await (const { name, filename, mediaType, stream } of body.files) {
    const hash = createHash('sha256');
    for await (const chunk of stream) hash.update(chunk as Buffer);
    files.push({ name, filename, mediaType, hash: hash.digest('hex') });
  }
  return { status: 200, body: { fields: body.fields, files } };
}

const start = (upload: unknown = readAll, more: Partial<RequestMediaRow> = {}, maxBytes = 1_000_000) =>
  Service.start({
    operations: [
      operation({
        id: 'upload',
        method: 'post',
        body: { required: true, maxBytes, media: [{ ...media, ...more }] },
      }),
    ],
    schemas,
    handlers: { upload: upload as () => unknown },
  });

const send = (service: Service, body: Buffer, boundary = `; boundary=${BOUNDARY}`) =>
  service.send('/upload', {
    method: 'POST',
    headers: { 'content-type': `multipart/form-data${boundary}` },
    body,
  });

const sha = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');

describe('a multipart body', () => {
  it('hands over its fields, then its files in their order', async () => {
    const image = randomBytes(90_000);
    const parts = [
      field('title', 'Grüße'),
      field('tags', 'a'),
      field('tags', 'b'),
      field('meta', '{"x":1}'),
      file('cover', image),
      file('scans', 'one', 'text/plain'),
      file('scans', 'two', 'text/plain'),
    ];
    const { status, body } = await send(await start(), form(...parts));
    expect([status, body]).toEqual([
      200,
      {
        fields: { title: 'Grüße', tags: ['a', 'b'], meta: { x: 1 }, pages: 1 },
        files: [
          { name: 'cover', filename: 'a.png', mediaType: 'image/png', hash: sha(image) },
          { name: 'scans', filename: 'a.png', mediaType: 'text/plain', hash: sha('one') },
          { name: 'scans', filename: 'a.png', mediaType: 'text/plain', hash: sha('two') },
        ],
      },
    ]);
  });

  it('is refused for its fields before a file is read', async () => {
    const service = await start(() => {
      throw new Error('must not be called');
    });
    const parts = [
      field('title', 'far too long'),
      field('pages', 'x'),
      field('more', 'y'),
      file('cover', 'image'),
    ];
    const { status, body } = await send(service, form(...parts));
    expect(status).toBe(422);
    expect(body.errors).toMatchObject([
      { pointer: '#/more', code: 'additional_properties' },
      { pointer: '#/title', code: 'max_length' },
      { pointer: '#/pages', code: 'type' },
    ]);
  });

  it('is refused where a file is missing', async () => {
    const missing = { status: 422, body: { errors: [{ pointer: '#/cover', code: 'required' }] } };
    expect(await send(await start(), form(field('title', 'a')))).toMatchObject(missing);
    expect(await send(await start(), form(field('title', 'a'), file('scans', 'x')))).toMatchObject(missing);
  });

  it('is refused where a file comes too often', async () => {
    const covers = form(field('title', 'a'), file('cover', 'x'), file('cover', 'y'));
    expect(await send(await start(), covers)).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '#/cover' }] },
    });
    const scans = form(field('title', 'a'), file('cover', 'x'), ...Array<Part>(3).fill(file('scans', 'x')));
    expect(await send(await start(), scans)).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '#/scans' }] },
    });
  });

  it('is refused where a file has another type', async () => {
    const answer = await send(await start(), form(field('title', 'a'), file('cover', 'x', 'text/html')));
    expect(answer).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '#/cover', code: 'content_media_type' }] },
    });
  });

  it('is refused where a file is too large', async () => {
    const answer = await send(
      await start(),
      form(field('title', 'a'), file('cover', 'x'), file('scans', Buffer.alloc(1001))),
    );
    expect(answer).toMatchObject({ status: 413, body: { code: 'payload_too_large' } });
  });

  it('is refused as a whole where it is too large', async () => {
    const body = form(field('title', 'a'), file('cover', Buffer.alloc(60_000)));
    expect(await send(await start(readAll, {}, 50_000), body)).toMatchObject({ status: 413 });
  });

  it('has its fields before its files', async () => {
    const first = form(file('cover', 'x'), field('title', 'a'));
    expect(await send(await start(), first)).toMatchObject({
      status: 400,
      body: { code: 'malformed_request' },
    });
    const late = form(field('title', 'a'), file('cover', 'x'), field('pages', '3'));
    expect(await send(await start(), late)).toMatchObject({
      status: 400,
      body: { code: 'malformed_request' },
    });
  });

  it.each([
    ['no boundary', form(), ''],
    ['another boundary', form(field('title', 'a')), '; boundary=other'],
    ['no end', form(field('title', 'a')).subarray(0, -20), undefined],
    ['nothing but text', Buffer.from('hello'), undefined],
  ])('is unreadable with %s', async (_case, body, boundary) => {
    expect(await send(await start(), body, boundary)).toMatchObject({
      status: 400,
      body: { code: 'malformed_request' },
    });
  });

  it('is unreadable where it ends in the middle of a file', async () => {
    const body = form(field('title', 'a'), file('cover', 'x'.repeat(5000))).subarray(0, -2000);
    expect(await send(await start(), body)).toMatchObject({
      status: 400,
      body: { code: 'malformed_request' },
    });
  });

  it('has a bounded number of fields', async () => {
    const body = form(...Array<Part>(600).fill(field('tags', 'x')));
    expect(await send(await start(), body)).toMatchObject({
      status: 400,
      body: { code: 'malformed_request' },
    });
  });

  it('cannot name a prototype', async () => {
    const answer = await send(
      await start(),
      form(field('__proto__', '{}'), field('title', 'a'), file('cover', 'x')),
    );
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer: '#/__proto__' }] } });
  });

  it('may be left unread, wholly or in part', async () => {
    const body = form(field('title', 'a'), file('cover', randomBytes(90_000)), file('scans', 'x'));
    const none = await start(() => ({ status: 200, body: 'none' }));
    expect((await send(none, body)).body).toBe('none');
    expect((await send(none, body)).body).toBe('none');
    const names = await start(async ({ body: { files } }: { body: Body }) => {
      const found: string[] = [];
      for await (const { name } of files) found.push(name);
      return { status: 200, body: found };
    });
    expect((await send(names, body)).body).toEqual(['cover', 'scans']);
  });

  it('is let go of where the handler fails', async () => {
    const service = await start(async ({ body: { files } }: { body: Body }) => {
      for await (const { stream } of files) {
        stream.resume();
        throw new Error('disk full');
      }
    });
    const body = form(field('title', 'a'), file('cover', randomBytes(90_000)));
    expect(await send(service, body)).toMatchObject({ status: 500, body: { code: 'internal_error' } });
    expect(await send(service, body)).toMatchObject({ status: 500 });
  });

  it('tells the handler where the client has left', async () => {
    let failure: unknown;
    const service = await start(async (call: { body: Body }) => {
      try {
        return await readAll(call);
      } catch (error) {
        failure = error;
        throw error;
      }
    });
    const body = form(field('title', 'a'), file('cover', randomBytes(90_000)));
    const socket = connect(service.port, '127.0.0.1', () => {
      const head = `POST /upload HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=${BOUNDARY}\r\nContent-Length: ${body.length}\r\n\r\n`;
      socket.write(Buffer.concat([Buffer.from(head), body.subarray(0, 50_000)]), () => socket.destroy());
    });
    expect(await service.observed()).toMatchObject([{ operationId: 'upload', status: 499 }]);
    expect(failure).toBeInstanceOf(Error);
  });
});
