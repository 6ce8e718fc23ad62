import type { Locale } from '@qorgan/statute';
import type { PupilChosen } from './messages.ts';
import type { Draft } from './panel/draft.ts';
import type { Pairing } from './portal/pairing.ts';
import type { ArrivedReport, QueuedReport } from './queue/queued-report.ts';

/** On the disk of the device, so nothing of a child in clear: reports wait here sealed. */
type Kept = {
  pairing?: Pairing;
  queue?: readonly QueuedReport[];
  arrived?: readonly ArrivedReport[];
  /** The language that the teacher chose; without it the journal's is taken. */
  locale?: Locale;
  /** The language of the journal that was used last: menus speak it before the next press. */
  journalLocale?: Locale;
};

/** In memory, gone with the browser: the pupil just pressed and the form being filled, by the id of their window. */
type Meanwhile = { [key: `chosen ${number}`]: PupilChosen; [key: `draft ${number}`]: Draft };

/** What the school's administrator sets for every browser (`managed_schema`); see managed-schema.json. */
export type Managed = { portal?: string; journals?: readonly string[] };

type Area<T> = {
  get<K extends keyof T>(key: K): Promise<T[K] | undefined>;
  set<K extends keyof T>(key: K, value: T[K]): Promise<void>;
  /** All of these or, if the browser ends meanwhile, none. */
  setAll(values: Partial<T>): Promise<void>;
  remove(key: keyof T): Promise<void>;
  /** Tells of every change of a key, whichever page of the extension makes it. */
  onChange<K extends keyof T>(key: K, tell: (value: T[K] | undefined) => void): void;
};

function areaOf<T>(name: 'local' | 'session'): Area<T> {
  // Looked up at each use: tests of pure parts read this file where there is no browser.
  const area = () => chrome.storage[name] as chrome.storage.StorageArea;
  return {
    get: async (key) => (await area().get<Record<string, T[typeof key]>>(String(key)))[String(key)],
    set: (key, value) => area().set({ [key]: value }),
    setAll: (values) => area().set(values),
    remove: (key) => area().remove(String(key)),
    onChange: (key, tell) =>
      area().onChanged.addListener((changes) => {
        const change = changes[String(key)];
        if (change) tell(change.newValue as T[typeof key] | undefined);
      }),
  };
}

export const kept = areaOf<Kept>('local');
export const meanwhile = areaOf<Meanwhile>('session');

/** Nothing where no administrator has set anything, or where the browser knows no such thing. */
export async function managed(): Promise<Managed> {
  try {
    return (await chrome.storage.managed.get()) as Managed;
  } catch {
    return {};
  }
}
