/** One process at a time starts or stops the server of a data directory. */
import { createServer, type Server } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { digest } from './place.js';

const POLL_MS = 25;

/**
 * Runs `work` while no other process is in here for the same directory. The lock is a socket with an abstract
 * name: it exists nowhere on disk and ends with its process, however that ends. Other systems than Linux have no
 * such names; there PostgreSQL's own pid file has to settle two starts at the same moment.
 */
export async function exclusively<T>(
  data: string,
  say: (line: string) => void,
  work: () => Promise<T>,
): Promise<T> {
  if (process.platform !== 'linux') return work();
  const lock = await take(`\0spotter-${digest(data)}`, () =>
    say('another process starts or stops the database: waiting'),
  );
  try {
    return await work();
  } finally {
    lock.close();
  }
}

async function take(name: string, onWait: () => void): Promise<Server> {
  for (let attempt = 0; ; attempt++) {
    const lock = await listen(name);
    if (lock) return lock;
    if (attempt === 1) onWait();
    await pause(POLL_MS);
  }
}

function listen(name: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer().unref();
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    );
    server.listen(name, () => resolve(server));
  });
}
