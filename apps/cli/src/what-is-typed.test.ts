import { locales } from '@qorgan/statute';
import { expect, test } from 'vitest';
import { run } from './run.ts';

const id = '5b0c7c1e-0000-4000-8000-000000000007';
const member = ['member', 'add', '--organisation', id, '--name', 'Бекова Сәуле'];
const school = ['organisation', 'add', '--region', id, '--name-kk', 'м', '--name-ru', 'ш', '--name-en', 's'];
const long = 'я'.repeat(301);

// All of this is refused before a database is looked for: the answer is the same where there is none.
test.each<[why: string, line: string[], complaint: RegExp]>([
  ['too short a login', [...member, '--login', 'ab', '--roles', 'teacher'], /“ab” is no login/],
  ['a login with a space', [...member, '--login', 'a b', '--roles', 'teacher'], /“a b” is no login/],
  ['no such role', [...member, '--login', 'abc', '--roles', 'teacher,boss'], /no role “boss”.*deputy/],
  ['an empty role', [...member, '--login', 'abc', '--roles', 'teacher,'], /no role “”/],
  [
    'a word for a phone',
    [...member, '--login', 'abc', '--roles', 'head', '--phone', 'ring me'],
    /“ring me” is no/,
  ],
  [
    'too long a position',
    [...member, '--login', 'abc', '--roles', 'head', '--position-ru', long],
    /--position-ru is too/,
  ],
  ['no such kind', [...school, '--kind', 'shop'], /no kind of organisation “shop”.*school, police/],
  ['an inherited kind', [...school, '--kind', 'toString'], /no kind/],
  ['half a BIN', [...school, '--kind', 'school', '--bin', '123'], /“123” is no BIN/],
  ['no such week', [...school, '--kind', 'school', '--week', 'seven'], /no week “seven”/],
  [
    'too long a name',
    ['region', 'add', '--name-kk', long, '--name-ru', 'р', '--name-en', 'r'],
    /--name-kk is too/,
  ],
  ['no file', ['roster', 'import', '/no/such.csv', '--organisation', id], /no file \/no\/such\.csv/],
  ['a folder for a file', ['roster', 'import', '/tmp', '--organisation', id], /no file \/tmp/],
  ['two files', ['roster', 'import', 'a.csv', 'b.csv', '--organisation', id], /“b\.csv” is not expected/],
  ['no file named', ['roster', 'import', '--organisation', id], /FILE\.csv is missing/],
  ['no organisation', ['roster', 'import', 'a.csv'], /Option --organisation is needed/],
])('%s is said on one line', async (_why, line, complaint) => {
  for (const locale of locales) {
    const { code, out, err } = await run([...line, '--lang', locale], 'en');
    expect([code, out, err.trimEnd().split('\n').length]).toEqual([2, '', 1]);
    if (locale === 'en') expect(err).toMatch(complaint);
  }
});
