import type { Host, Page } from '../host.ts';
import { localeOf, pageLocale } from '../language.ts';
import { numberedRows } from '../numbered-rows.ts';

/** A group's journal: the first table of the page and no other. */
const journal: Page = {
  matches: ({ pathname }) => /^\/(kz|ru)\/[\w-]+\/control\/journals\/\d+\/?$/.test(pathname),
  rows: (document) => {
    const table = document.querySelector('table');
    return table ? numberedRows(table, { silentHeading: true }) : [];
  },
  selection: true,
  order: 'surnameFirst',
};

/** SmartNation, which colleges use. The language is the first part of the address. */
export const smartnation: Host = {
  journal: 'smartnation',
  origins: ['https://college.snation.kz'],
  pages: { journal },
  locale: (document) => localeOf(document.location.pathname.split('/')[1]) ?? pageLocale(document),
};
