/** What an address and an account may ask for in a minute: counted here, announced with each answer. */
import { Refusal } from './problems.js';

interface Window {
  used: number;
  endsAt: number;
}

const SCALE = Number(process.env.RATE_LIMIT_SCALE ?? 1);
const WINDOW_SECONDS = 60;
const PER_ADDRESS = 1200 * SCALE;
const PER_ACCOUNT = { reads: 600 * SCALE, writes: 300 * SCALE };
const POLICIES = {
  reads: `"reads";q=${PER_ACCOUNT.reads};w=60, "address";q=${PER_ADDRESS};w=60`,
  writes: `"writes";q=${PER_ACCOUNT.writes};w=60, "address";q=${PER_ADDRESS};w=60`,
};

const addresses = new Map<string, Window>();
const accounts = { reads: new Map<string, Window>(), writes: new Map<string, Window>() };

function count(windows: Map<string, Window>, key: string, now: number): Window {
  const known = windows.get(key);
  if (known !== undefined && known.endsAt > now) {
    known.used++;
    return known;
  }
  const window = { used: 1, endsAt: now + WINDOW_SECONDS * 1000 };
  windows.set(key, window);
  return window;
}

/** The headers to answer with: policy, and what is left of the account's. Throws 429. */
export function takeQuota(kind: 'reads' | 'writes', userId: string, address: string): [string, string] {
  const now = Date.now();
  const ofAddress = count(addresses, address, now);
  const ofAccount = count(accounts[kind], userId, now);
  const seconds = Math.ceil((ofAccount.endsAt - now) / 1000);
  if (ofAddress.used > PER_ADDRESS || ofAccount.used > PER_ACCOUNT[kind]) {
    const headers = { 'Retry-After': String(seconds) };
    throw new Refusal('rate_limited', { detail: 'A quota is used up.', headers });
  }
  return [POLICIES[kind], `"${kind}";r=${PER_ACCOUNT[kind] - ofAccount.used};t=${seconds}`];
}
