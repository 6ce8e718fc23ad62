import type { Host, Page } from '../host.ts';
import { pageLocale, switchLocale } from '../language.ts';
import { firstCells, holdsText, rowsOf } from '../shape.ts';
import { personIn, personRows, studentRows } from './person-link.ts';

const ofSchools = (url: URL) => url.hostname === 'schools.kundelik.kz';
const at = (path: RegExp) => (url: URL) => path.test(url.pathname);

/** The journal of a class and subject as a table, server-rendered. */
const classical: Page = {
  matches: at(/^\/journals\/journalclassical\.aspx$/i),
  rows: studentRows,
  order: 'surnameFirst',
};

/** The journal by criteria of the new national scale. */
const criteria: Page = {
  matches: at(/^\/journals\/criteriaMarks\/group\/\d+\/subject\/\d+\/period\/\d+\/?$/i),
  rows: personRows,
  selection: true,
  order: 'surnameFirst',
};

/** The new pages of a lesson. */
const lesson: Page = {
  matches: (url) => ofSchools(url) && /^\/v2\/lesson\/?$/.test(url.pathname),
  rows: personRows,
  selection: true,
  order: 'surnameFirst',
};

/** The new list of journals and what lies below it: where teachers are listed, a person is no pupil. */
const journals: Page = {
  matches: (url) => ofSchools(url) && /^\/v2\/journals(\/|$)/.test(url.pathname),
  rows: studentRows,
  selection: true,
  order: 'surnameFirst',
};

/** The report of all people: the pupil in the second cell, a parent in the sixth and in a row of their own. */
const people: Page = {
  matches: (url) =>
    /^\/reports\/default\.aspx$/i.test(url.pathname) && url.searchParams.get('report') === 'people-students',
  *rows(document) {
    for (const row of rowsOf(document)) {
      const [, name, , , ofClass] = firstCells(row, 5);
      const link = name?.querySelector<HTMLAnchorElement>('a[href]');
      if (holdsText(name) && ofClass && link && row.closest('table.grid') && personIn(link.href)) yield link;
    }
  },
  order: 'surnameLast',
  name: (link) => link.closest('td')?.title || link.innerText,
  classOf: (link) => firstCells(link.closest('tr')!, 5)[4]!.innerText,
};

/** Kundelik.kz: server-rendered pages and new ones side by side. Pupils and parents see the same site: not matched. */
export const kundelik: Host = {
  journal: 'kundelik',
  origins: ['https://kundelik.kz', 'https://schools.kundelik.kz'],
  pages: { classical, criteria, lesson, journals, people },
  locale: (document) => switchLocale(document, '.header-localization-select__info') ?? pageLocale(document),
};
