import { dutyById, dutyIds, locales, paragraphs } from '@qorgan/statute';
import { describe, expect, test } from 'vitest';
import { run } from '../run.ts';

const deadline = (line: string) => run(`deadline ${line}`.split(' '), 'en');

test.each<[line: string, date: string]>([
  ['--paragraph 11.3 --from 2026-03-20', '2026-03-30'],
  ['--paragraph 11.3 --from 2026-03-20 --week five', '2026-03-30'],
  ['--paragraph 11.3 --from 2026-03-20 --week six', '2026-03-27'],
  ['--paragraph order-2026/11.3 --from 2026-06-15', '2026-06-18'],
  ['--paragraph 11.3 --from 2026-06-15T23:59', '2026-06-18'],
  ['--paragraph 12.6 --from 2026-06-12', '2026-06-17'],
  ['--paragraph 12.1 --from 2026-03-20T14:05', '2026-03-20T15:05'],
  ['--paragraph 13 --from 2026-06-30T23:30', '2026-07-01T00:30'],
  ['--paragraph 12.2 --from 2026-06-12T14:05', '2026-06-15T14:05'],
  ['--paragraph 21 --from 2026-06-13T00:00', '2026-06-15T00:00'],
  ['--paragraph 29 --from 2026-06-16', '2026-06-30'],
])('%s is %s', async (line, date) => {
  expect(await deadline(line)).toEqual({ code: 0, out: `${date}\n`, err: '' });
});

test('immediately is printed as the word it is', async () => {
  expect(await deadline('--paragraph 8 --from 2026-06-16 --lang kk')).toEqual({
    code: 0,
    out: 'дереу\n',
    err: '',
  });
  expect((await deadline('--paragraph 11.2 --from 2026-06-16')).out).toBe('immediately\n');
});

test.each<[why: string, line: string, complaint: RegExp]>([
  ['several duties', '--paragraph 11 --from 2026-06-16', /Choose one: 11\.1, 11\.2, 11\.3\.$/],
  ['the time of another act', '--paragraph 9 --from 2026-06-16', /another act: .*506/],
  ['no time', '--paragraph 15 --from 2026-06-16', /Paragraph 15 states no time/],
  ['always owed', '--paragraph 33 --from 2026-06-16', /to be kept at all times/],
  ['no duty', '--paragraph 2.1 --from 2026-06-16', /Paragraph 2\.1 lays no duty/],
  ['no such paragraph', '--paragraph 35 --from 2026-06-16', /no paragraph 35/],
  ['no such sub-paragraph', '--paragraph 11.9 --from 2026-06-16', /no paragraph 11\.9/],
  ['half a number', '--paragraph 11. --from 2026-06-16', /no paragraph 11\./],
  ['a moment without a time of day', '--paragraph 12.1 --from 2026-06-16', /--from 2026-06-16T14:05$/],
  ['the same for a working day', '--paragraph 21 --from 2026-06-16', /runs from the moment/],
  ['a day that does not exist', '--paragraph 11.3 --from 2026-02-29', /“2026-02-29” is not a date/],
  ['a time that does not exist', '--paragraph 11.3 --from 2026-02-28T24:00', /is not a date/],
  ['an empty time', '--paragraph 11.3 --from 2026-02-28T', /is not a date/],
  ['two times', '--paragraph 11.3 --from 2026-02-28T10:00T10:00', /is not a date/],
  ['the other way round', '--paragraph 11.3 --from 16.06.2026', /is not a date/],
  ['a slip in the century', '--paragraph 11.3 --from 0226-06-16', /2000 to 2099/],
  ['no such week', '--paragraph 11.3 --from 2026-06-16 --week seven', /no week “seven”/],
  [
    'a week by the name of an inherited property',
    '--paragraph 11.3 --from 2026-06-16 --week toString',
    /no week/,
  ],
])('%s is said on one line', async (_why, line, complaint) => {
  for (const locale of locales) {
    const { code, out, err } = await deadline(`${line} --lang ${locale}`);
    expect([code, out, err.trimEnd().split('\n').length]).toEqual([2, '', 1]);
    if (locale === 'en') expect(err.trimEnd()).toMatch(complaint);
  }
});

test('every paragraph of the order has an answer or a reason, and never the wrong one of the two', async () => {
  for (const place of paragraphs.flatMap(({ words }) => Object.keys(words))) {
    const duties = dutyIds.map((id) => dutyById(id)).filter(({ paragraph }) => paragraph === place);
    const { code } = await deadline(`--paragraph ${place} --from 2026-06-16T14:05`);
    const isComputed = duties.some(({ due }) => ['immediate', 'duration', 'workingDays'].includes(due.kind));
    if (duties.length > 0) expect([place, code]).toEqual([place, isComputed ? 0 : 2]);
  }
});

describe('a year that is not confirmed', () => {
  test('is told on stderr, so that the date stays alone on stdout', async () => {
    const { code, out, err } = await deadline('--paragraph 11.3 --from 2026-12-30');
    expect([code, out]).toEqual([0, '2027-01-06\n']);
    expect(err).toMatch(/not yet confirmed \(2027\)/);
  });

  test('is told in the explanation, on each of its days and at the end', async () => {
    const { out, err } = await deadline('--paragraph 11.3 --from 2026-12-30 --explain');
    expect(err).toBe('');
    expect(out).toMatch(/^2026-12-31 {2}Thursday +working day 1$/m);
    expect(out).toMatch(/^2027-01-04 {2}Monday +not counted: New Year \(for 2 January\) \(not confirmed\)$/m);
    expect(out).toMatch(/^Note: .*\(2027\)/m);
  });

  test('is not mentioned where nothing depends on it', async () => {
    const { out, err } = await deadline('--paragraph 11.3 --from 2026-12-28 --explain');
    expect(out).toMatch(/^2026-12-31\n/);
    expect(`${out}${err}`).not.toMatch(/confirmed/);
  });
});

describe('--explain', () => {
  test('11.3 from 20 March 2026, whole', async () => {
    const { out } = await deadline('--paragraph 11.3 --from 2026-03-20 --explain --lang kk');
    expect(out).toBe(`2026-03-30

11.3-тармақ: «анықталған және (немесе) ақпарат алынған күннен бастап 3 (үш) жұмыс күні ішінде»

2026-03-20  жұма      басталған күн, есепке кірмейді
2026-03-21  сенбі     есепке кірмейді: Наурыз мейрамы
2026-03-22  жексенбі  есепке кірмейді: Наурыз мейрамы
2026-03-23  дүйсенбі  есепке кірмейді: Наурыз мейрамы
2026-03-24  сейсенбі  есепке кірмейді: Наурыз мейрамы (21 наурыз үшін)
2026-03-25  сәрсенбі  есепке кірмейді: Наурыз мейрамы (22 наурыз үшін)
2026-03-26  бейсенбі  1-жұмыс күні
2026-03-27  жұма      2-жұмыс күні
2026-03-28  сенбі     есепке кірмейді: демалыс күні
2026-03-29  жексенбі  есепке кірмейді: демалыс күні
2026-03-30  дүйсенбі  3-жұмыс күні

Соңғы күні: 2026 жылғы 30 наурыз, дүйсенбі. Мерзім сол күннің соңында бітеді; мекемелер 18:00-де жабылатынын ескеріңіз.
Жұмыс күндерін санау тәртібі бұйрықта жоқ; Qorgan былай санайды: келесі күннен бастап, соңғы жұмыс күнін қоса алғанда.

Бұйрықтың күшіне енген күні, ерте дегенде: 2026 жылғы 13 маусым. Сіз берген күні ол әлі күшінде емес еді.
`);
  });

  test('from the moment: both readings, and our translation beside the words', async () => {
    const { out } = await deadline('--paragraph 12.2 --from 2026-06-12T14:05 --explain --lang ru');
    expect(out).toContain('При строгом чтении срок истекает 15 июня 2026 года, 14:05');
    expect(out).toMatch(/^Пункт 12\.2: «.*1 \(бір\) жұмыс күні ішінде»\nНаш перевод, неофициальный: «.+»$/m);
  });

  test('one hour is explained by the clock, immediately by the word', async () => {
    const hour = await deadline('--paragraph 12.1 --from 2026-06-16T23:30 --explain');
    expect(hour.out).toContain('16 June 2026, 23:30 → 17 June 2026, 00:30');
    const word = await deadline('--paragraph 8 --from 2026-06-16 --explain');
    expect(word.out).toMatch(/^immediately\n\nParagraph 8: “дереу”/);
    expect(word.out).toContain('no number');
  });

  test('says nothing of the entry into force once the order is in force', async () => {
    const { out } = await deadline('--paragraph 11.3 --from 2026-06-16 --explain');
    expect(out).not.toContain('came into force');
  });
});
