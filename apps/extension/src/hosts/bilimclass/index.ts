import type { Host, Page } from '../host.ts';
import { pageLocale } from '../language.ts';

/** Every page but the door and a pupil's own diary. What a teacher's page looks like nobody has published. */
const any: Page = {
  matches: ({ pathname }) => !/^\/(login|register|auth)(\/|$)|\/diary(\/|$)/.test(pathname),
  selection: true,
  order: 'surnameFirst',
};

/** BilimClass: one page that draws itself anew without loading, names in capitals and without links. */
export const bilimclass: Host = {
  journal: 'bilimclass',
  origins: ['https://www.bilimclass.kz', 'https://bilimclass.kz'],
  pages: { any },
  locale: pageLocale,
};
