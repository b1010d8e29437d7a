/** Runs one of the servers of the benchmark and answers its parent's questions for CPU time. */
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';

const { start } = (await import(`./servers/${process.argv[2]}.js`)) as { start: () => Promise<Server> };
const server = await start();
process.on('message', () => process.send!(process.cpuUsage()));
process.on('disconnect', () => process.exit(0));
process.send!({ port: (server.address() as AddressInfo).port });
