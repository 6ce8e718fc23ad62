import type { PushAddress, Tx } from '@qorgan/data';
import type { ReminderChannel } from '@qorgan/domain';
import type { Locale } from '@qorgan/statute';

/** One message to be delivered: what of one organisation goes to one person by one channel. */
export type ReminderJob = { organisationId: string; messageId: string; channel: ReminderChannel };

/** Takes jobs in the transaction that makes their reminders: both are kept or neither. */
export type Outbox = { put(tx: Tx, jobs: readonly ReminderJob[]): Promise<void> };

/**
 * What is mailed: that something waits, or the code by which an address is confirmed. `id` is the same however often one
 * message is tried, so that a mailbox knows twins by it.
 */
export type Mail = { id: string; to: string; locale: Locale } & (
  { says: 'somethingWaits' } | { says: 'code'; code: string }
);

/**
 * Sends mail. `refused`: there is no such mailbox, and trying again does not help. Throws where it may help. Null where
 * this installation has no mail server.
 */
export type MailCarrier = { send(mail: Mail): Promise<'sent' | 'refused'> };

/** What is pushed to one browser: that something waits, and nothing else. `id` is that of the message. */
export type Push = PushAddress & { id: string; locale: Locale };

/**
 * Pushes to browsers. `gone`: the push service knows this browser no more, and trying again does not help. Throws where it
 * may help. Null where this installation pushes nothing.
 */
export type PushCarrier = {
  /** By which a browser knows who pushes, base64url. */
  publicKey: string;
  /** Whether this is an address of a push service that may be asked. */
  takes(endpoint: string): boolean;
  send(push: Push): Promise<'sent' | 'gone'>;
};

/** How reminders leave the house. */
export type Carriers = { mail: MailCarrier | null; push: PushCarrier | null };
