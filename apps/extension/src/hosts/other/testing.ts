import { pupil, type HostSamples } from '../testing/fixture.ts';

const at = (path: string) => `https://journal.mektep-ulgi.kz/${path}`;

export const otherSamples: HostSamples = {
  pages: {
    any: [at('classes/7'), at('journal?class=7'), 'https://ulgi.edupage.org/'],
  },
  none: [at('login'), at('sign-in'), at('auth/realms/school'), at('Account/LogOn'), at('register')],
  others: [],
  fixtures: [
    {
      file: 'links',
      url: at('journal?class=7'),
      rows: [pupil('Әлімова Аружан', '7 «Ғ»'), pupil('Іскаков Данияр', '7 «Ғ»')],
    },
    {
      file: 'numbered',
      url: at('classes/7'),
      rows: [pupil('Әлімова Аружан', '7 «Ғ»'), pupil('Іскаков Данияр', '7 «Ғ»')],
    },
    {
      file: 'no-pupils',
      url: at('staff'),
      rows: [],
      selections: [pupil('Әлімова Аружан')],
    },
  ],
};
