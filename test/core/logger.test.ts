import { describe, expect, it } from '@jest/globals';
import { createLogger, type Logger } from '../../src/core/logger.js';

/** A logger, and the lines that it has written. */
function listen(level = 'info'): { logger: Logger; lines: Record<string, unknown>[] } {
  const lines: Record<string, unknown>[] = [];
  const destination = {
    write: (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>),
  };
  return { logger: createLogger({ level, destination }), lines };
}

describe('createLogger', () => {
  it('writes time, level by name and message', () => {
    const { logger, lines } = listen();
    logger.info({ requestId: 'r1' }, 'answered');

    expect(lines).toEqual([
      {
        level: 'info',
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
        requestId: 'r1',
        message: 'answered',
      },
    ]);
  });

  it('leaves out what is less severe', () => {
    const { logger, lines } = listen('warn');
    logger.info('no');

    expect(lines).toEqual([]);
  });

  it('writes errors with stack and cause', () => {
    const { logger, lines } = listen();
    logger.error({ err: new Error('outer', { cause: new Error('inner') }) }, 'failed');

    expect(lines[0]?.err).toMatchObject({
      message: 'outer: inner',
      stack: expect.stringContaining('caused by'),
    });
  });

  it.each([
    'authorization',
    'Authorization',
    'cookie',
    'set-cookie',
    'password',
    'newPassword',
    'accessToken',
    'secret',
  ])('blots out %s at any depth', (name) => {
    const { logger, lines } = listen();
    const sent = {
      [name]: 'hunter2',
      kept: 1,
      req: { headers: { [name]: 'hunter2' } },
      list: [{ [name]: 'hunter2' }],
    };
    logger.info(sent, 'x');

    expect(JSON.stringify(lines)).not.toContain('hunter2');
    expect(lines[0]).toMatchObject({ kept: 1, [name]: '[redacted]' });
    expect(sent.kept).toBe(1);
  });

  it('blots out what children are given', () => {
    const { logger, lines } = listen();
    logger.child({ token: 'hunter2', a: 1 }).child({ password: 'hunter2', b: 2 }).info('x');

    expect(lines[0]).toMatchObject({ token: '[redacted]', password: '[redacted]', a: 1, b: 2 });
  });
});
