import pino, { type Logger } from 'pino';
import type { Config } from './config.ts';

let logger: Logger = pino({ level: 'info' });

/** Sets the level once the environment has been read. */
export function openLog(config: Pick<Config, 'logLevel'>): void {
  logger = pino({ level: config.logLevel, base: undefined });
}

/** Ids, codes and times only: never a name, never what somebody typed. */
export const log = (): Logger => logger;

/**
 * An error without its message: messages quote values ("invalid input syntax for …"), and values may be a
 * child's. The name, the code and the places in the program stay.
 */
export function withoutWords(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const code = (error as { code?: unknown }).code;
  return {
    name: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    frames: (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)),
    ...(error.cause === undefined ? {} : { cause: withoutWords(error.cause) }),
  };
}
