import type { Host, Page } from '../host.ts';
import { pageLocale } from '../language.ts';

/** Every page but the door and a pupil's own diary. Grids draw only the rows that are seen, and use them again. */
const any: Page = {
  matches: ({ pathname }) => !/^\/(root\/account|jcediary|jce\/diary)(\/|$)/i.test(pathname),
  selection: true,
  order: 'surnameFirst',
};

/** The cities whose address public code shows. Others are added by the teacher or the school, under the same rules. */
const cities = ['akb', 'ast', 'atr', 'fmalm', 'ptr', 'pvl', 'ura'];

/** SMS of the Nazarbayev Intellectual Schools, one address a school. */
export const nis: Host = {
  journal: 'nis',
  origins: cities.map((city) => `https://sms.${city}.nis.edu.kz`),
  isAt: ({ origin }) => /^https:\/\/sms\.[a-z]+\.nis\.edu\.kz$/.test(origin),
  pages: { any },
  locale: pageLocale,
};
