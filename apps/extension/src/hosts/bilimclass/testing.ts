import { pupil, type HostSamples } from '../testing/fixture.ts';

export const bilimclassSamples: HostSamples = {
  pages: {
    any: [
      'https://www.bilimclass.kz/2026/journal/',
      'https://www.bilimclass.kz/2026/schedule/',
      'https://bilimclass.kz/',
    ],
  },
  none: [
    'https://bilimclass.kz/login',
    'https://www.bilimclass.kz/login/',
    'https://www.bilimclass.kz/2026/diary/quarter',
  ],
  others: [
    'https://api.bilimclass.kz/api/v4/os/clientoffice/diary',
    'https://bilimclass.kz.evil.com/',
    'https://www.bilimclass.kz.evil.com/2026/journal/',
  ],
  fixtures: [
    {
      file: 'journal',
      url: 'https://www.bilimclass.kz/2026/journal/',
      rows: [],
      selections: [
        pupil('Әлімова Аружан', '7 «В»', 'ӘЛІМОВА АРУЖАН'),
        pupil('Іскаков Данияр', '7 «В»', 'ІСКАКОВ ДАНИЯР'),
      ],
    },
    { file: 'login', url: 'https://bilimclass.kz/login', rows: [] },
  ],
};
