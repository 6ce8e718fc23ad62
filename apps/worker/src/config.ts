import path from 'node:path';
import { remindingOf, reminderSettings, type Reminding } from '@qorgan/contract';
import * as z from 'zod';

/** What the environment decides, the same names as the portal's. */
export type Config = Reminding & {
  databaseUrl: string;
  masterKey: string;
  /** The portal's address, which is all that a mail says. */
  origin: string;
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
  ...reminderSettings(),
  QORGAN_DATA_DIR: z.string().default('data'),
});

/** The configuration from the environment; an empty variable counts as left out. Throws `ConfigWrong`. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const read = environment.safeParse(
    Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')),
  );
  if (!read.success) throw new ConfigWrong(read.error.issues.map(({ message }) => message).join('\n'));
  const reminding = remindingOf(read.data);
  if (typeof reminding === 'string') throw new ConfigWrong(reminding);
  return {
    databaseUrl: read.data.DATABASE_URL,
    masterKey: read.data.QORGAN_MASTER_KEY,
    origin: read.data.ORIGIN,
    ...reminding,
    dataDir: path.resolve(read.data.QORGAN_DATA_DIR),
  };
}
