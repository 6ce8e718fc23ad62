import { expect, test } from 'vitest';
import { matchCarried } from './match-carried.ts';

const pupil = (name: string, birthDate: string | null, classLabel = '6 «Б»') => {
  const [surname, given, patronymic] = name.split(' ') as [string, string, string?];
  return { child: { surname, given, patronymic: patronymic ?? null, birthDate, classLabel, address: null } };
};
const aisha = pupil('Әлімова Айша Бекқызы', '2014-03-02');
const namesake = pupil('Әлімова Айша Ерқызы', '2016-05-05', '4 «А»');
const undated = pupil('Сейітов Дамир', null);
const roster = [aisha, namesake, undated];

const said = (name: string, birthDate: string | null, classLabel: string | null = null) => {
  const { surname, given, patronymic } = pupil(name, birthDate).child;
  return { surname, given, patronymic, birthDate, classLabel, kinds: [] };
};

test.each([
  ['name and day of birth', said('Әлімова Айша', '2014-03-02'), aisha],
  ['the day of birth tells namesakes apart', said('Әлімова Айша', '2016-05-05'), namesake],
  ['two namesakes and no day of birth', said('Әлімова Айша', null), null],
  ['the class tells them apart', said('Әлімова Айша', null, '4 "а"'), namesake],
  ['the patronymic tells them apart', said('Әлімова Айша Ерқызы', null), namesake],
  ['another day of birth is another child', said('Әлімова Айша Бекқызы', '2014-03-03'), null],
  ['a pupil without a day of birth on the roster', said('Сейітов Дамир', '2014-01-01'), undated],
  ['nobody of that name', said('Бөтенов Бөтен', '2014-03-02'), null],
])('%s', (_why, carried, expected) => {
  expect(matchCarried(carried, roster)).toBe(expected);
});
