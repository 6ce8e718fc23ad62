import { pupil, type HostSamples } from '../testing/fixture.ts';

const at = (path: string) => ({
  kk: `https://college.snation.kz/kz/tko/${path}`,
  ru: `https://college.snation.kz/ru/tko/${path}`,
});

export const smartnationSamples: HostSamples = {
  pages: {
    journal: [
      'https://college.snation.kz/kz/tko/control/journals/4017',
      'https://college.snation.kz/ru/tko/control/journals/4017/',
    ],
  },
  none: [
    'https://college.snation.kz/kz/tko/login',
    'https://college.snation.kz/kz/tko/select-role',
    'https://college.snation.kz/kz/tko/control/journals',
    'https://college.snation.kz/en/tko/control/journals/4017',
    'https://college.snation.kz/kz/control/journals/4017',
  ],
  others: [
    'https://snation.kz/kz/tko/control/journals/4017',
    'https://college.snation.kz.evil.com/kz/tko/control/journals/4017',
  ],
  fixtures: [
    {
      file: 'journal',
      url: at('control/journals/4017'),
      rows: [pupil('Әлімова Аружан Ерланқызы'), pupil('Іскаков Данияр Серікұлы')],
    },
    { file: 'login', url: at('login'), rows: [] },
  ],
};
