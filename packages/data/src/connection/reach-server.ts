import pg from 'pg';
import { CannotOpen, type OpeningProblem } from './cannot-open.ts';

/** The oldest PostgreSQL on which the tests are run. */
const oldest = 15;
const patience = 10_000;

type Server = { host: string; port: number; user: string; name: string };

/**
 * Asks the server once, before anything is read or written: whether it is there, lets us in, is new enough and keeps
 * Kazakh letters. Throws `CannotOpen`.
 */
export async function reachServer(url: string): Promise<void> {
  const client = clientOf(url);
  const server = {
    host: client.host,
    port: client.port,
    user: client.user ?? '',
    name: client.database ?? '',
  };
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string; encoding: string }>(
      `select current_setting('server_version') as version, current_setting('server_encoding') as encoding`,
    );
    const unfit = whyUnfit(rows[0]!);
    if (unfit) throw new CannotOpen(unfit);
  } catch (error) {
    throw error instanceof CannotOpen
      ? error
      : new CannotOpen(whyNotReached(error, server), { cause: error });
  } finally {
    await client.end().catch(() => undefined);
  }
}

function clientOf(url: string): pg.Client {
  try {
    const client = new pg.Client({ connectionString: explicitTls(url), connectionTimeoutMillis: patience });
    client.on('error', () => undefined);
    return client;
  } catch (error) {
    // A certificate file that is named and not there, say. The message would repeat the address.
    throw new CannotOpen({ problem: 'noAnswer', code: codeOf(error) }, { cause: error });
  }
}

/** What `pg` does today for these modes, said so that it does not warn of it on the terminal. */
export const explicitTls = (url: string): string =>
  /[?&]uselibpqcompat=true(&|$)/.test(url)
    ? url
    : url.replace(/([?&]sslmode=)(prefer|require|verify-ca)(?=&|$)/, '$1verify-full');

/** What a server lacks; undefined where it is fit. */
export function whyUnfit({
  version,
  encoding,
}: {
  version: string;
  encoding: string;
}): OpeningProblem | undefined {
  if (Number.parseInt(version, 10) < oldest)
    return { problem: 'serverTooOld', found: version, needed: String(oldest) };
  return encoding === 'UTF8' ? undefined : { problem: 'notUtf8', found: encoding };
}

/** Why a server was not reached, told from the code of the error alone: its message may quote what was sent. */
export function whyNotReached(error: unknown, { host, port, user, name }: Server): OpeningProblem {
  const code = codeOf(error);
  if (['ENOTFOUND', 'EAI_AGAIN', 'EAI_NODATA'].includes(code)) return { problem: 'hostUnknown', host };
  if (['ECONNREFUSED', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOENT'].includes(code))
    return { problem: 'noServer', host, port, code };
  // pg gives its own giving up no code, only words.
  if (/timeout expired|timeout exceeded/.test(String((error as Error).message)))
    return { problem: 'noServer', host, port, code: 'ETIMEDOUT' };
  if (
    code === '28P01' ||
    code === '28000' ||
    /password must be a string/.test(String((error as Error).message))
  )
    return { problem: 'signInRefused', host, user };
  if (code === '3D000') return { problem: 'noSuchDatabase', host, name };
  return { problem: 'noAnswer', code };
}

/** The server's or the system's code, else the kind of error; where several addresses were tried, that of the first. */
export function codeOf(error: unknown): string {
  const { code, name, errors } = error as { code?: unknown; name?: unknown; errors?: { code?: unknown }[] };
  return String(code ?? errors?.[0]?.code ?? name ?? typeof error);
}
