import path from 'node:path';
import {
  arePushServices,
  isMailSender,
  isMailServer,
  knownPushServices,
  readPushServices,
} from '@qorgan/contract';
import * as z from 'zod';

/** What the environment decides, the same names as the portal's. */
export type Config = {
  databaseUrl: string;
  masterKey: string;
  /** The portal's address, which is all that a mail says. */
  origin: string;
  mail: { url: string; from: string } | undefined;
  /** Whom push services may write to, and which of them are asked; without it nothing is pushed. */
  push: { contact: string; services: readonly string[] } | undefined;
  tickSeconds: number;
  dataDir: string;
};

/** The environment does not say something to start with; one readable line a problem. */
export class ConfigWrong extends Error {
  override name = 'ConfigWrong';
}

const environment = z.object({
  DATABASE_URL: z.string({
    error:
      'DATABASE_URL is needed. With the embedded database the portal runs the worker itself: npm start is enough.',
  }),
  QORGAN_MASTER_KEY: z.string({ error: 'QORGAN_MASTER_KEY is needed: the same as the portals have.' }),
  ORIGIN: z
    .string({
      error: 'ORIGIN is needed: the address of the portal, for example ORIGIN=https://qorgan.example',
    })
    .transform((text) => text.replace(/\/$/, ''))
    .refine((text) => URL.canParse(text) && new URL(text).origin === text, {
      error: 'ORIGIN must be the address people type, without a path: ORIGIN=https://qorgan.example',
    }),
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
  QORGAN_DATA_DIR: z.string().default('data'),
});

/** The configuration from the environment; an empty variable counts as left out. Throws `ConfigWrong`. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const read = environment.safeParse(
    Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')),
  );
  if (!read.success) throw new ConfigWrong(read.error.issues.map(({ message }) => message).join('\n'));
  const { SMTP_URL, MAIL_FROM } = read.data;
  if (Boolean(SMTP_URL) !== Boolean(MAIL_FROM))
    throw new ConfigWrong(
      'SMTP_URL and MAIL_FROM belong together: set both, or neither where no mail is sent.',
    );
  return {
    databaseUrl: read.data.DATABASE_URL,
    masterKey: read.data.QORGAN_MASTER_KEY,
    origin: read.data.ORIGIN,
    mail: SMTP_URL && MAIL_FROM ? { url: SMTP_URL, from: MAIL_FROM } : undefined,
    push: read.data.QORGAN_PUSH_CONTACT
      ? { contact: read.data.QORGAN_PUSH_CONTACT, services: readPushServices(read.data.QORGAN_PUSH_SERVICES) }
      : undefined,
    tickSeconds: Number(read.data.QORGAN_TICK_SECONDS),
    dataDir: path.resolve(read.data.QORGAN_DATA_DIR),
  };
}
