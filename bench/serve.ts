/** Runs one of the servers of the benchmark and answers its parent's questions: for CPU time, for a profile. */
import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';

export type Question = 'cpu' | 'profile' | { readonly saveProfile: string };

const { start } = (await import(`./servers/${process.argv[2]}.js`)) as {
  start: () => Promise<{ port: number }>;
};
const { port } = await start();
const session = new Session();

process.on('message', (question: Question) => void answer(question));
process.on('disconnect', () => process.exit(0));
process.on('SIGTERM', () => process.exit(0));
process.send!({ port });

async function answer(question: Question): Promise<void> {
  if (question === 'cpu') process.send!(process.cpuUsage());
  else if (question === 'profile') {
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.setSamplingInterval', { interval: 200 });
    await session.post('Profiler.start');
    process.send!({});
  } else {
    const { profile } = await session.post('Profiler.stop');
    writeFileSync(question.saveProfile, JSON.stringify(profile));
    session.disconnect();
    process.send!({});
  }
}
