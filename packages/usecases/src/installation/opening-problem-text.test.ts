import type { OpeningProblem } from '@qorgan/data';
import { locales } from '@qorgan/statute';
import { expect, test } from 'vitest';
import { openingProblemText } from './opening-problem-text.ts';

const folder = '/srv/qorgan';
const holder = { pid: 4711, since: '2026-11-26T08:41:00Z', what: 'Qorgan portal', port: 3000 };

/** One of every kind, two where the words differ: a new kind does not compile until it stands here too. */
const problems: { [P in OpeningProblem['problem']]: (OpeningProblem & { problem: P })[] } = {
  noFolder: [{ problem: 'noFolder', path: folder }],
  folderNotWritable: [{ problem: 'folderNotWritable', folder }],
  folderFull: [{ problem: 'folderFull', folder }],
  lockUnfit: [{ problem: 'lockUnfit', folder }],
  folderHeld: [
    { problem: 'folderHeld', folder, holder },
    { problem: 'folderHeld', folder, holder: null },
  ],
  otherPostgres: [{ problem: 'otherPostgres', folder, found: '16', needed: '18' }],
  noDatabase: [{ problem: 'noDatabase', folder }],
  databaseBroken: [{ problem: 'databaseBroken', folder }],
  keyMissing: [{ problem: 'keyMissing', file: `${folder}/master.key` }],
  keyUnreadable: [{ problem: 'keyUnreadable', file: `${folder}/master.key` }],
  keyWrong: [
    { problem: 'keyWrong', file: `${folder}/master.key` },
    { problem: 'keyWrong', file: null },
  ],
  otherKey: [{ problem: 'otherKey' }],
  newerSchema: [{ problem: 'newerSchema', found: '2999-01-01T0000_later' }],
  hostUnknown: [{ problem: 'hostUnknown', host: 'db' }],
  noServer: [{ problem: 'noServer', host: 'db', port: 5432, code: 'ECONNREFUSED' }],
  signInRefused: [{ problem: 'signInRefused', host: 'db', user: 'q' }],
  noSuchDatabase: [{ problem: 'noSuchDatabase', host: 'db', name: 'qorgan' }],
  serverTooOld: [{ problem: 'serverTooOld', found: '12.4', needed: '15' }],
  notUtf8: [{ problem: 'notUtf8', found: 'SQL_ASCII' }],
  mayNotCreate: [{ problem: 'mayNotCreate' }],
  noAnswer: [{ problem: 'noAnswer', code: '53300' }],
};
const all = Object.values(problems).flat();

test.each(locales)(
  'in %s each is one line that says what is wrong where, and each something else',
  (locale) => {
    const said = all.map((why) => openingProblemText(why, locale));
    expect(new Set(said).size).toBe(all.length);
    for (const [at, words] of said.entries()) {
      expect(words).toMatch(/^.{20,}[.;]$/u);
      expect(words).not.toMatch(/undefined|null|NaN|\[object/);
      const { problem: _, holder: __, ...values } = { holder: null, ...all[at]! };
      for (const value of Object.values(values)) if (value !== null) expect(words).toContain(String(value));
    }
  },
);

test('whoever has the folder is named with process, port and since when, by the clock of Kazakhstan', () => {
  const said = (locale: 'kk' | 'en') => openingProblemText(problems.folderHeld[0]!, locale);
  expect(said('en')).toContain('(process 4711, port 3000, since 26 November 2026, 13:41)');
  expect(said('kk')).toContain(
    '(процесс 4711, порт 3000, іске қосылған уақыты: 2026 жылғы 26 қараша, 13:41)',
  );
  const note = { ...holder, since: 'long ago', port: 0 };
  expect(openingProblemText({ problem: 'folderHeld', folder, holder: note }, 'en')).toContain(
    '(process 4711)',
  );
});
