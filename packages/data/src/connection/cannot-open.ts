/** Who has the data folder: `what` is the program (`portal`, `qorgan verify`), `port` where it answers. */
export type Holder = { pid: number; since: string; what: string; port?: number };

/**
 * Why the database of an installation cannot be opened, with what the administrator needs to find it: codes and places.
 * The words are in the use cases; a password or a key is never in here.
 */
export type OpeningProblem =
  /** `path`, the folder itself or one above it, is something else than a folder. */
  | { problem: 'noFolder'; path: string }
  | { problem: 'folderNotWritable' | 'folderFull' | 'lockUnfit'; folder: string }
  /** Two processes would destroy each other's writes. `null` where the other has not said who it is. */
  | { problem: 'folderHeld'; folder: string; holder: Holder | null }
  | { problem: 'otherPostgres'; folder: string; found: string; needed: string }
  /** What lies where the database should is none, or cannot be read any more. */
  | { problem: 'noDatabase' | 'databaseBroken'; folder: string }
  | { problem: 'keyMissing' | 'keyUnreadable'; file: string }
  /** `file` is null where the key stands in the environment. */
  | { problem: 'keyWrong'; file: string | null }
  /** The database was sealed under another master key. */
  | { problem: 'otherKey' }
  /** It was made by a later version of Qorgan. */
  | { problem: 'newerSchema'; found: string }
  | { problem: 'hostUnknown'; host: string }
  | { problem: 'noServer'; host: string; port: number; code: string }
  | { problem: 'signInRefused'; host: string; user: string }
  | { problem: 'noSuchDatabase'; host: string; name: string }
  | { problem: 'serverTooOld'; found: string; needed: string }
  | { problem: 'notUtf8'; found: string }
  | { problem: 'mayNotCreate' }
  /** Whatever else the server or the system says: its code, and never its message. */
  | { problem: 'noAnswer'; code: string };

/** The database of this installation cannot be opened as things stand. The message is for logs. */
export class CannotOpen extends Error {
  override name = 'CannotOpen';
  readonly why: OpeningProblem;
  constructor(why: OpeningProblem, options?: ErrorOptions) {
    super(JSON.stringify(why), options);
    this.why = why;
  }
}
