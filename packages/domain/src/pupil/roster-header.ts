import { foldName } from './fold-name.ts';
import { neededColumns, rosterColumns, type RosterColumn, type RosterFault } from './roster.ts';

/** The headings by which a column is known: the first of each language is the one in the template. */
export const rosterHeadings: Readonly<Record<RosterColumn, Readonly<Record<'kk' | 'ru' | 'en', string[]>>>> =
  {
    surname: { kk: ['Тегі'], ru: ['Фамилия'], en: ['Surname', 'Last name', 'Family name'] },
    given: { kk: ['Аты'], ru: ['Имя'], en: ['Given name', 'First name', 'Name'] },
    patronymic: { kk: ['Әкесінің аты'], ru: ['Отчество'], en: ['Patronymic'] },
    classLabel: { kk: ['Сыныбы', 'Сынып'], ru: ['Класс'], en: ['Class'] },
    birthDate: { kk: ['Туған күні'], ru: ['Дата рождения'], en: ['Birth date', 'Date of birth'] },
    iin: { kk: ['ЖСН'], ru: ['ИИН'], en: ['IIN'] },
    address: {
      kk: ['Мекенжайы', 'Мекенжай', 'Тұрғылықты мекенжайы'],
      ru: ['Адрес', 'Адрес проживания'],
      en: ['Address'],
    },
    parentName: {
      kk: ['Ата-анасының аты-жөні', 'Ата-анасы', 'Ата-анасының Т.А.Ә.'],
      ru: ['ФИО родителя', 'Родитель', 'Ф.И.О. родителя'],
      en: ['Parent name', 'Parent'],
    },
    parentRelation: {
      kk: ['Балаға кім болады', 'Туыстығы'],
      ru: ['Кем приходится ребенку', 'Кем приходится', 'Степень родства'],
      en: ['Parent relation', 'Relation'],
    },
    parentPhone: {
      kk: ['Ата-анасының телефоны', 'Телефоны', 'Телефон нөмірі'],
      ru: ['Телефон родителя', 'Телефон'],
      en: ['Parent phone', 'Phone'],
    },
  };

// In small letters first: folding takes a Latin B for a В and a b for a b.
const headingKey = (heading: string) => foldName(heading.toLowerCase());

const known = new Map(
  rosterColumns.flatMap((column) =>
    Object.values(rosterHeadings[column])
      .flat()
      .map((heading) => [headingKey(heading), column] as const),
  ),
);

// Rows are often numbered; the number says nothing about a pupil.
const numbering = new Set(['', '№', '№ п/п', 'п/п', 'р/с', '№ р/с', 'No'].map(headingKey));

export type RosterHeader = readonly (RosterColumn | null)[];

/**
 * Which column each cell of the first line heads; null for one that is left out. A heading that nobody knows is a
 * fault: what stands below it would be lost without a word.
 */
export function readRosterHeader(
  cells: readonly string[],
  line: number,
): { header: RosterHeader; faults: RosterFault[] } {
  const header = cells.map((cell) => known.get(headingKey(cell)) ?? null);
  const unknown = cells.filter((cell, at) => header[at] === null && !numbering.has(headingKey(cell)));
  const twice = header.filter((column, at) => column !== null && header.indexOf(column) !== at);
  const missing = neededColumns.filter((column) => !header.includes(column));
  if (header.every((column) => column === null)) return { header, faults: [{ line, problem: 'noHeader' }] };

  const faults: RosterFault[] = [
    ...unknown.map((column) => ({ line, problem: 'columnUnknown' as const, column: column.trim() })),
    ...twice.map((column) => ({ line, problem: 'columnTwice' as const, column: column! })),
    ...missing.map((column) => ({ line, problem: 'columnMissing' as const, column })),
  ];
  return { header, faults };
}
