/**
 * A real PostgreSQL without Docker and without an installation, from npm's package of its binaries. It listens on a
 * socket that only its owner can open, keeps its data, and is shared by all processes that name the same
 * directory. It survives the death of any of them; the last one that stops in order takes it down.
 */
import { databaseAccount } from './embedded/account.js';
import { ensureCluster } from './embedded/cluster.js';
import { Lease } from './embedded/lease.js';
import { exclusively } from './embedded/lock.js';
import { findPlace } from './embedded/place.js';
import { findPostmaster, startPostmaster, stopPostmaster, urlOf } from './embedded/postmaster.js';

export interface EmbeddedOptions {
  /** Where the data is kept. Root's private directories are replaced by one that PostgreSQL can enter. */
  readonly directory: string;
  /** Told about whatever takes long enough to be wondered about. */
  readonly onProgress?: (line: string) => void;
  /** For a server that this call starts: `{ fsync: 'off' }` for data that nobody will miss. */
  readonly settings?: Readonly<Record<string, string>>;
}

export interface EmbeddedServer {
  readonly url: string;
  readonly pid: number;
  /** Stops the server unless other processes use it. */
  stop(): Promise<void>;
}

export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const { directory, onProgress: say = () => undefined, settings = {} } = options;
  const account = databaseAccount();
  const place = await findPlace(directory, account);
  const { data } = place;
  return exclusively(data, say, async () => {
    await ensureCluster(place, account, say);
    const postmaster = (await findPostmaster(data)) ?? (await startPostmaster(place, account, settings));
    const lease = await Lease.take(urlOf(postmaster));
    return {
      url: urlOf(postmaster),
      pid: postmaster.pid,
      stop: () =>
        exclusively(data, say, async () => {
          if (await lease.release()) await stopPostmaster(data, postmaster);
        }),
    };
  });
}
