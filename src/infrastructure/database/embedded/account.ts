/** PostgreSQL refuses to run as root. Where we are root, it runs as somebody who may do less. */
import { chownSync, readFileSync } from 'node:fs';
import { userInfo } from 'node:os';

/** For `spawn`: empty where the database runs as ourselves. */
export interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

const CANDIDATES = ['postgres', 'nobody'];

export function databaseAccount(): Account {
  if (process.platform === 'win32') throw new Error('the bundled PostgreSQL needs a Unix: set DATABASE_URL');
  if (process.getuid?.() !== 0) {
    requireName();
    return {};
  }
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const candidate of CANDIDATES) {
    const user = users.find(([name]) => name === candidate);
    if (user) return { uid: Number(user[2]), gid: Number(user[3]) };
  }
  throw new Error(`running as root, and neither of ${CANDIDATES.join(', ')} exists: set DATABASE_URL`);
}

/** Containers run as any number; initdb asks for the name that belongs to it. */
function requireName(): void {
  try {
    userInfo();
  } catch (error) {
    throw new Error(`user ${process.getuid?.()} has no entry in /etc/passwd: add one or set DATABASE_URL`, {
      cause: error,
    });
  }
}

export function giveTo({ uid, gid }: Account, file: string): void {
  if (uid !== undefined && gid !== undefined) chownSync(file, uid, gid);
}
