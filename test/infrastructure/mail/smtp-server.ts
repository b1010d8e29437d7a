/** A mail server of a few lines: it takes whatever comes and writes down the conversation. */
import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';

export interface SmtpServer {
  readonly url: string;
  /** What clients said, line by line, without the contents. */
  readonly commands: string[];
  /** The contents, header and body, as they came. */
  readonly contents: string[];
  close(): Promise<void>;
}

/** `answer` may say something else than yes; undefined says nothing at all. */
export async function smtpServer(
  answer: (command: string) => string | undefined = () => '250 yes',
): Promise<SmtpServer> {
  const commands: string[] = [];
  const contents: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    converse(socket, { commands, contents, answer });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    commands,
    contents,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

interface Notes extends Pick<SmtpServer, 'commands' | 'contents'> {
  readonly answer: (command: string) => string | undefined;
}

function converse(socket: Socket, { commands, contents, answer }: Notes): void {
  let text = '';
  let reading = false;
  const say = (line: string | undefined): void => void (line !== undefined && socket.write(`${line}\r\n`));
  say(answer('connect')?.replace(/^250/, '220'));
  socket.on('data', (chunk) => {
    text += chunk.toString('utf8');
    for (;;) {
      const end = text.indexOf(reading ? '\r\n.\r\n' : '\r\n');
      if (end < 0) return;
      const part = text.slice(0, end);
      text = text.slice(end + (reading ? 5 : 2));
      if (reading) contents.push(part);
      else commands.push(part);
      const said = answer(reading ? 'contents' : part);
      reading = !reading && part === 'DATA' && said?.startsWith('250') === true;
      say(reading ? '354 go on' : said);
    }
  });
}
