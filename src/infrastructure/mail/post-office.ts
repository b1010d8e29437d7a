/** Everything that mail needs in a process: what takes it in, what sends it, and where it goes while people develop. */
import path from 'node:path';
import type { Config } from '../../core/config.js';
import type { Logger } from '../../core/logger.js';
import { type DispatchReport, MailDispatcher } from '../../domain/mail/dispatcher.js';
import type { Inbox } from '../../domain/mail/inbox.js';
import { Letters } from '../../domain/mail/letters.js';
import type { Outbox } from '../../domain/mail/outbox.js';
import type { MailedTokens } from '../../domain/mail/tokens.js';
import type { MailTransport } from '../../domain/mail/transport.js';
import type { Ids } from '../../domain/shared/ids.js';
import type { Clock } from '../../domain/shared/time.js';
import type { Database } from '../database/database.js';
import { DatabaseListener } from '../database/listener.js';
import { MAIL_CHANNEL, SqlMailQueue, SqlOutbox } from '../repositories/mail-queue.js';
import { SqlMailedTokens } from '../repositories/mailed-tokens.js';
import { FolderInbox } from './inbox.js';
import { SmtpTransport } from './smtp.js';

export interface PostOfficeNeeds {
  readonly config: Config;
  readonly db: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly logger: Logger;
  /** In place of what the configuration names. */
  readonly transport?: MailTransport | undefined;
}

export interface PostOffice {
  readonly outbox: Outbox;
  readonly tokens: MailedTokens;
  /** Where mails are kept instead of sent; undefined where they are sent. */
  readonly inbox: Inbox | undefined;
  start(): void;
  stop(): Promise<void>;
}

export function openPostOffice(needs: PostOfficeNeeds): PostOffice {
  const { config, db, clock, ids, logger } = needs;
  const { url, from, appUrl } = config.mail;
  const tokens = new SqlMailedTokens(db, clock);
  const inbox =
    url === 'inbox'
      ? new FolderInbox({ folder: path.join(config.dataDirectory, 'inbox'), clock, ids })
      : undefined;
  const dispatcher = new MailDispatcher({
    queue: new SqlMailQueue(db, clock),
    tokens,
    letters: new Letters(appUrl),
    transport: needs.transport ?? inbox ?? new SmtpTransport({ url, from }),
    atomically: db.atomically,
    clock,
    report: reportTo(logger),
  });
  const wake = (): void => dispatcher.wake();
  let listener: DatabaseListener | undefined;
  return {
    outbox: new SqlOutbox({ db, clock, ids }),
    tokens,
    inbox,
    start: () => {
      dispatcher.start();
      listener = DatabaseListener.open({
        url: config.database.url,
        channel: MAIL_CHANNEL,
        connectTimeoutMs: config.database.connectTimeoutMs,
        applicationName: 'spotter mail',
        onNotification: wake,
        onInterruption: wake,
        onWarning: (message) => logger.warn(message),
      });
    },
    stop: async () => {
      await listener?.close();
      await dispatcher.stop();
    },
  };
}

/** Which mail it is says its id; whom it is for is nobody's business. */
const reportTo = (logger: Logger): DispatchReport => ({
  failed: (error, { id, template, attempt }) =>
    logger.warn({ err: error, mail: id, template, attempt }, 'a mail was not sent and will be tried again'),
  gaveUp: ({ id, template, attempt }) =>
    logger.error({ mail: id, template, attempts: attempt }, 'a mail was given up'),
  stuck: (error) => logger.warn({ err: error }, 'the outbox cannot be read'),
});
