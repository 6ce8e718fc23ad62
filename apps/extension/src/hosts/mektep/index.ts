import type { Host, Page } from '../host.ts';
import { pageLocale, switchLocale } from '../language.ts';
import { numberedRows } from '../numbered-rows.ts';
import { firstCells, holdsText, isIn, numberIn } from '../shape.ts';

const office = (action: string) => (url: URL) =>
  url.pathname === '/office/' && url.searchParams.get('action') === action;

/** Marks by criteria: a pane for each quarter, most of them hidden; cells are named after their quarter and row. */
const criteria: Page = {
  matches: office('semester2'),
  *rows(document) {
    for (const row of document.querySelectorAll('#pills-tabContent .tab-pane tr')) {
      const [number, name] = firstCells(row, 2);
      const isPupil = !Number.isNaN(numberIn(number)) && [...row.querySelectorAll(ofQuarter)].some(isIn(row));
      if (isPupil && holdsText(name)) yield name;
    }
  },
  order: 'surnameFirst',
};
const ofQuarter = '[id*="_chetvert_"], [id^="chetvert_"]';

/** The journal of a class and subject. */
const journal: Page = {
  matches: (url) =>
    office('predmets')(url) && url.searchParams.has('class') && url.searchParams.has('predmet'),
  rows: (document) =>
    [...document.querySelectorAll('table')].flatMap((table) => numberedRows(table, { silentHeading: true })),
  order: 'surnameFirst',
};

/** mektep.edu.kz: server-rendered, names are plain text behind a running number. */
export const mektep: Host = {
  journal: 'mektep',
  origins: ['https://mektep.edu.kz'],
  pages: { criteria, journal },
  locale: (document) =>
    switchLocale(document, '.topline .btn-group .dropdown-toggle') ?? pageLocale(document),
};
