import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { remindingOf, reminderSettings, type Reminding } from '@qorgan/contract';
import * as z from 'zod';

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** What the environment decides. Read at the start by `server.ts` and by the hooks. */
export type Config = Reminding & {
  port: number;
  /** Default 127.0.0.1: the demo prints its passwords, so it is not for the network. Containers set 0.0.0.0. */
  host: string;
  /** How the browser reaches the portal, `https://qorgan.example`; never taken from a request. */
  origin: string;
  /** PostgreSQL; without it the embedded database in `dataDir`. */
  databaseUrl: string | undefined;
  /** Absolute. Holds the embedded database and, where none is given, the generated master key. */
  dataDir: string;
  masterKey: string | undefined;
  /** Load the demo region: made-up schools, people and children. */
  isDemo: boolean;
  logLevel: (typeof logLevels)[number];
  /** Where the page finds NCALayer on the signer's own computer; only tests have it elsewhere. */
  ncaLayer: string | undefined;
  /** A PEM file of authorities whose certificates are trusted; without it nobody is traced. */
  edsAuthorities: string | undefined;
};

/** The environment does not say something we can start with; one readable line a problem. */
export class ConfigWrong extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'ConfigWrong';
    this.problems = problems;
  }
}

const isOrigin = (text: string) =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text;
const isKey = (text: string) =>
  /^[A-Za-z0-9+/]{43}=$/.test(text) && Buffer.from(text, 'base64').length === 32;
const isPostgres = (text: string) => URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol);

/** The signer's own computer and nothing else: the letter itself is sent there. */
const isOwnComputer = (text: string) =>
  URL.canParse(text) && /^wss?:\/\/(127\.0\.0\.1|localhost)(:\d+)?$/.test(text);

/** Every message says what to write instead. What was written is not repeated: it may be a secret. */
const environment = z.object({
  PORT: z
    .string()
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535, {
      error: 'PORT must be a whole number from 1 to 65535, for example PORT=3000.',
    })
    .default('3000'),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, {
      error: 'HOST must be the address to listen on, for example HOST=0.0.0.0 for every network.',
    })
    .default('127.0.0.1'),
  ORIGIN: z
    .string()
    .refine((text) => isOrigin(text.replace(/\/$/, '')), {
      error: 'ORIGIN must be the address people type, without a path: ORIGIN=https://qorgan.example',
    })
    .optional(),
  QORGAN_DATA_DIR: z.string().default('data'),
  DATABASE_URL: z
    .string()
    .refine(isPostgres, {
      error:
        'DATABASE_URL must look like postgres://user:password@host:5432/name. Leave it out for the embedded database.',
    })
    .optional(),
  QORGAN_MASTER_KEY: z
    .string()
    .refine(isKey, {
      error: 'QORGAN_MASTER_KEY must be 32 bytes in base64. Make one with: openssl rand -base64 32',
    })
    .optional(),
  QORGAN_DEMO: z
    .string()
    .refine((text) => /^(true|1|yes|false|0|no)$/i.test(text), {
      error: 'QORGAN_DEMO must be true or false.',
    })
    .optional(),
  ...reminderSettings(),
  QORGAN_NCALAYER: z
    .string()
    .refine(isOwnComputer, {
      error: 'QORGAN_NCALAYER must be on the signer’s own computer, for example wss://127.0.0.1:13579',
    })
    .optional(),
  QORGAN_EDS_AUTHORITIES: z.string().optional(),
  LOG_LEVEL: z
    .enum(logLevels, { error: `LOG_LEVEL must be one of ${logLevels.join(', ')}.` })
    .default('info'),
});

/**
 * The configuration from the environment; an empty variable counts as left out. Throws `ConfigWrong`.
 * A relative `QORGAN_DATA_DIR` is taken from the root of the repository, so that `npm start`, `npm run dev`
 * and `npm run qorgan` mean the same folder; outside a clone, from the current directory.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>, from: string): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const read = environment.safeParse(given);
  if (!read.success) throw new ConfigWrong([...new Set(read.error.issues.map((issue) => issue.message))]);

  const { PORT, HOST, ORIGIN, DATABASE_URL, QORGAN_MASTER_KEY, QORGAN_DEMO } = read.data;
  if (DATABASE_URL && !QORGAN_MASTER_KEY)
    throw new ConfigWrong([
      'QORGAN_MASTER_KEY is needed with DATABASE_URL: every portal must hold the same key. Make one with: openssl rand -base64 32',
    ]);
  const reminding = remindingOf(read.data);
  if (typeof reminding === 'string') throw new ConfigWrong([reminding]);

  return {
    port: Number(PORT),
    host: HOST,
    origin: ORIGIN?.replace(/\/$/, '') ?? `http://localhost:${PORT}`,
    databaseUrl: DATABASE_URL,
    dataDir: path.resolve(rootOf(from), read.data.QORGAN_DATA_DIR),
    masterKey: QORGAN_MASTER_KEY,
    isDemo: QORGAN_DEMO ? /^(true|1|yes)$/i.test(QORGAN_DEMO) : !DATABASE_URL,
    logLevel: read.data.LOG_LEVEL,
    ...reminding,
    ncaLayer: read.data.QORGAN_NCALAYER,
    edsAuthorities: read.data.QORGAN_EDS_AUTHORITIES,
  };
}

/** The nearest folder upwards that is Qorgan's root. */
function rootOf(from: string): string {
  for (let folder = from; ; folder = path.dirname(folder)) {
    const manifest = path.join(folder, 'package.json');
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name === 'qorgan') return folder;
    if (folder === path.dirname(folder)) return from;
  }
}
