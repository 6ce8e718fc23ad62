import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where this installation keeps what it knows. `dataDir` is absolute. */
export type Where = { databaseUrl?: string; masterKey?: string; dataDir: string };

/** The variable that does not say something to go by. */
export type WhereProblem = 'databaseUrlWrong' | 'masterKeyNeeded' | 'masterKeyWrong';

/**
 * Reads `DATABASE_URL`, `QORGAN_MASTER_KEY` and `QORGAN_DATA_DIR` as the portal does, so that both mean the same
 * database: an empty variable counts as left out, and a relative folder is taken from the root of the repository that
 * `from` is in.
 */
export function whereFrom(env: Environment, from: string): Where | WhereProblem {
  const { DATABASE_URL: databaseUrl, QORGAN_MASTER_KEY: masterKey, QORGAN_DATA_DIR: folder } = env;
  if (databaseUrl && !isPostgres(databaseUrl)) return 'databaseUrlWrong';
  if (databaseUrl && !masterKey) return 'masterKeyNeeded';
  if (masterKey && !isKey(masterKey)) return 'masterKeyWrong';
  return {
    ...(databaseUrl && { databaseUrl }),
    ...(masterKey && { masterKey }),
    dataDir: path.resolve(rootOf(from), folder || 'data'),
  };
}

const isPostgres = (text: string) => URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol);
const isKey = (text: string) =>
  /^[A-Za-z0-9+/]{43}=$/.test(text) && Buffer.from(text, 'base64').length === 32;

/** The nearest folder upwards that is Qorgan's root; outside of a clone the folder itself. */
function rootOf(from: string): string {
  for (let folder = from; ; folder = path.dirname(folder)) {
    const manifest = path.join(folder, 'package.json');
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name === 'qorgan') return folder;
    if (folder === path.dirname(folder)) return from;
  }
}
