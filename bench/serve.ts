/** Runs one of the servers of the benchmark and answers its parent's questions for CPU time. */
const { start } = (await import(`./servers/${process.argv[2]}.js`)) as {
  start: () => Promise<{ port: number }>;
};
const { port } = await start();
process.on('message', () => process.send!(process.cpuUsage()));
process.on('disconnect', () => process.exit(0));
process.on('SIGTERM', () => process.exit(0));
process.send!({ port });
