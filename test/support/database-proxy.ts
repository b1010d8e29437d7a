/** A socket between a pool and PostgreSQL that can misbehave like a network. */
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

export class DatabaseProxy {
  readonly #pairs = new Set<readonly [Socket, Socket]>();
  #server: Server | undefined;
  #silent: string | undefined;

  private constructor(
    /** The address of the database, by way of the proxy. */
    readonly url: string,
    private readonly directory: string,
    private readonly target: () => Socket,
  ) {}

  static async open(databaseUrl: string): Promise<DatabaseProxy> {
    const directory = mkdtempSync(path.join(tmpdir(), 'proxy-'));
    const url = new URL(databaseUrl);
    const socket = url.searchParams.get('host');
    const [port, host] = [Number(url.port || 5432), url.hostname];
    url.searchParams.set('host', directory);
    url.port = '5432';
    const proxy = new DatabaseProxy(url.href, directory, () =>
      socket ? connect(path.join(socket, `.s.PGSQL.${port}`)) : connect(port, host),
    );
    await proxy.restore();
    return proxy;
  }

  /** Bytes go nowhere, and nobody says so: on all connections, or on those of one application, new ones included. */
  silence(applicationName = ''): void {
    this.#silent = applicationName;
  }

  /** All connections break, and new ones are refused. */
  async cut(): Promise<void> {
    const closed = new Promise<void>((resolve) =>
      this.#server ? this.#server.close(() => resolve()) : resolve(),
    );
    this.#server = undefined;
    for (const pair of this.#pairs) pair.forEach((socket) => socket.destroy());
    await closed;
  }

  async restore(): Promise<void> {
    this.#silent = undefined;
    if (this.#server) return;
    const server = createServer((client) => this.#join(client, this.target()));
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(path.join(this.directory, '.s.PGSQL.5432'), resolve));
  }

  async close(): Promise<void> {
    await this.cut();
    rmSync(this.directory, { recursive: true, force: true });
  }

  #join(client: Socket, server: Socket): void {
    const pair = [client, server] as const;
    this.#pairs.add(pair);
    // The first message of a client says who it is.
    let startup = '';
    client.once('data', (bytes) => (startup = bytes.toString('latin1')));
    const isSilent = (): boolean => this.#silent !== undefined && startup.includes(this.#silent);
    const forward = (from: Socket, to: Socket): void => {
      from.on('data', (bytes) => void (isSilent() || to.write(bytes)));
      from.on('error', () => to.destroy());
      from.on('close', () => {
        to.destroy();
        this.#pairs.delete(pair);
      });
    };
    forward(client, server);
    forward(server, client);
  }
}
