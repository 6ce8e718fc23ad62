import type { Mail, MailCarrier } from '@qorgan/usecases';
import { createTransport } from 'nodemailer';
import { mailText } from './mail-text.ts';

/** The whole conversation has to end before the queue takes the job for dead; see `queue.ts`. */
const patience = {
  connectionTimeout: 5_000,
  greetingTimeout: 5_000,
  socketTimeout: 8_000,
  dnsTimeout: 5_000,
};

/**
 * Mail over SMTP, plain text. `url` is the server, with user and password where it wants them; anything but loopback must
 * offer TLS (`?requireTLS=false` in the address takes that back). `origin` is the portal's address, the only thing said.
 */
export function createMailCarrier({
  url,
  from,
  origin,
}: {
  url: string;
  from: string;
  origin: string;
}): MailCarrier {
  const isNear = ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname);
  const transport = createTransport({
    url,
    requireTLS: !isNear,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...patience,
  });
  return {
    async send(mail) {
      try {
        await transport.sendMail({
          from,
          to: { name: '', address: mail.to },
          messageId: `<${mail.id}@${from.split('@')[1]}>`,
          headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
          ...worded(mail, origin),
        });
        return 'sent';
      } catch (error) {
        if (isNoSuchMailbox(error)) return 'refused';
        throw error;
      }
    },
  };
}

function worded(mail: Mail, origin: string): { subject: string; text: string } {
  const t = mailText[mail.locale];
  return mail.says === 'code'
    ? { subject: t.codeSubject, text: t.code(mail.code, origin) }
    : { subject: t.waitsSubject, text: t.waits(origin) };
}

/** A lasting refusal (5xx) of the address itself; of a whole server it says nothing. */
function isNoSuchMailbox(error: unknown): boolean {
  const { code, responseCode = 0 } = error as { code?: string; responseCode?: number };
  return code === 'EENVELOPE' && responseCode >= 500 && responseCode < 600;
}
