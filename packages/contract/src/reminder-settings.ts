import * as z from 'zod';
import { isMailSender, isMailServer } from './mail-server.ts';
import { arePushServices, knownPushServices, readPushServices } from './push-hosts.ts';

/**
 * How reminders leave the house, as the environment says it to the portal and to the worker alike: they must mean the same.
 * A function, so that programs for the browser do not carry it.
 */
export const reminderSettings = () => ({
  SMTP_URL: z
    .string()
    .refine(isMailServer, {
      error: 'SMTP_URL must look like smtp://user:password@host:587 or smtps://user:password@host.',
    })
    .optional(),
  MAIL_FROM: z
    .string()
    .refine(isMailSender, {
      error: 'MAIL_FROM must be an address alone, for example MAIL_FROM=qorgan@example.kz',
    })
    .optional(),
  QORGAN_PUSH_CONTACT: z
    .string()
    .refine(isMailSender, {
      error: 'QORGAN_PUSH_CONTACT must be an address alone, for example QORGAN_PUSH_CONTACT=it@example.kz',
    })
    .optional(),
  QORGAN_PUSH_SERVICES: z
    .string()
    .refine(arePushServices, {
      error:
        'QORGAN_PUSH_SERVICES must be names of hosts with commas between, for example fcm.googleapis.com,.push.apple.com',
    })
    .default(knownPushServices.join(',')),
  QORGAN_TICK_SECONDS: z
    .string()
    .regex(/^[1-9]\d{0,2}$/, { error: 'QORGAN_TICK_SECONDS must be a whole number from 1 to 999.' })
    .default('15'),
});

/** The ways out that they name. */
export type Reminding = {
  /** The mail server and whom mail comes from; without them there are no reminders by mail. */
  mail: { url: string; from: string } | undefined;
  /** Whom push services may write to, and which of them are asked; without it nothing is pushed. */
  push: { contact: string; services: readonly string[] } | undefined;
  /** How often the clock of reminders strikes. */
  tickSeconds: number;
};

type Read = {
  SMTP_URL?: string | undefined;
  MAIL_FROM?: string | undefined;
  QORGAN_PUSH_CONTACT?: string | undefined;
  QORGAN_PUSH_SERVICES: string;
  QORGAN_TICK_SECONDS: string;
};

/** What is wrong where only one of the two is set. */
export const halfMail = 'SMTP_URL and MAIL_FROM belong together: set both, or neither where no mail is sent.';

/** What these settings mean; `halfMail` where a server is named without a sender, or the other way round. */
export function remindingOf(read: Read): Reminding | typeof halfMail {
  const { SMTP_URL, MAIL_FROM, QORGAN_PUSH_CONTACT, QORGAN_PUSH_SERVICES } = read;
  if (Boolean(SMTP_URL) !== Boolean(MAIL_FROM)) return halfMail;
  return {
    mail: SMTP_URL && MAIL_FROM ? { url: SMTP_URL, from: MAIL_FROM } : undefined,
    push: QORGAN_PUSH_CONTACT
      ? { contact: QORGAN_PUSH_CONTACT, services: readPushServices(QORGAN_PUSH_SERVICES) }
      : undefined,
    tickSeconds: Number(read.QORGAN_TICK_SECONDS),
  };
}
