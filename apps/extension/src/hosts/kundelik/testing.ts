import { pupil, type HostSamples } from '../testing/fixture.ts';

const classical =
  'https://schools.kundelik.kz/journals/journalclassical.aspx?view=subject&school=1000000000001&group=2000000000000000205&subject=1000000000000000404&period=2000000000000000646&year=2026';
const criteria =
  'https://kundelik.kz/journals/criteriaMarks/group/2000000000000000205/subject/1000000000000000404/period/2000000000000000646';
const lesson = 'https://schools.kundelik.kz/v2/lesson?school=1000000000001&lesson=2000000000000000777';
const journals = 'https://schools.kundelik.kz/v2/journals/?school=1000000000001';
const people =
  'https://schools.kundelik.kz/reports/default.aspx?year=2026&school=1000000000001&report=people-students';

export const kundelikSamples: HostSamples = {
  pages: {
    classical: [classical, 'https://kundelik.kz/journals/journalclassical.aspx?group=1', `${classical}#x`],
    criteria: [criteria, `${criteria}/`],
    lesson: [lesson],
    journals: [journals, 'https://schools.kundelik.kz/v2/journals?school=1', `${journals}&tab=groups`],
    people: [people],
  },
  none: [
    'https://login.kundelik.kz/?ReturnUrl=https%3a%2f%2fschools.kundelik.kz%2fjournals%2fjournalclassical.aspx',
    'https://kundelik.kz/',
    'https://kundelik.kz/feed',
    'https://schools.kundelik.kz/marks.aspx?school=1000000000001&tab=week&year=2026&month=9&day=2',
    'https://schools.kundelik.kz/marks.aspx?student=2000000000000000011',
    'https://schools.kundelik.kz/children/marks.aspx?child=2000000000000000011',
    'https://schools.kundelik.kz/v2/schedules/?school=1&tab=groups&year=2026',
    'https://schools.kundelik.kz/v2/reports/default?year=2026&school=1&report=ksp-classteacher&teacher=1',
    'https://schools.kundelik.kz/v2/journalsettings',
    'https://schools.kundelik.kz/reports/default.aspx?report=people-teachers',
    'https://schools.kundelik.kz/schedules/',
    'https://kundelik.kz/v2/lesson?lesson=1',
    'https://kundelik.kz/user/user.aspx?user=1000000000077',
  ],
  others: [
    'https://schools.kundalik.com/journals/journalclassical.aspx',
    'https://kundelik.kz.evil.com/journals/journalclassical.aspx',
    'https://evil.com/kundelik.kz/journals/journalclassical.aspx',
    'https://notkundelik.kz/journals/journalclassical.aspx',
    'https://kundelik.kz@evil.com/journals/journalclassical.aspx',
    'https://schools.kundelik.kz:8443/v2/lesson?lesson=1',
  ],
  fixtures: [
    {
      file: 'classical',
      url: classical,
      rows: [
        pupil('Әлімова Аружан', null, 'Әлімова Аружан'),
        pupil('Әбді-Әли Нұрбек'),
        pupil("О'Коннор Шон"),
        pupil('Іскаков Данияр'),
        pupil('Серік'),
      ],
    },
    { file: 'classical-no-lessons', url: classical, rows: [] },
    { file: 'criteria', url: criteria, rows: [pupil('Әлімова Аружан'), pupil('Іскаков Данияр')] },
    {
      file: 'lesson',
      url: lesson,
      rows: [pupil('Әлімова Аружан', '7 «Ә»'), pupil('Іскаков Данияр', '7 «Ә»')],
    },
    { file: 'journals', url: journals, rows: [], selections: [pupil('Әлімова Аружан')] },
    {
      file: 'people',
      url: people,
      rows: [
        pupil('Әлімова Аружан Ерланқызы', '10 «А»', 'Аружан Ә.'),
        pupil('Іскаков Данияр Серік ұлы', '10 «А»', 'Данияр І.'),
      ],
    },
    {
      file: 'diary',
      url: 'https://schools.kundelik.kz/marks.aspx?school=1000000000001&tab=week&year=2026&month=9&day=2',
      rows: [],
    },
    { file: 'login', url: 'https://login.kundelik.kz/?ReturnUrl=https%3a%2f%2fkundelik.kz%2ffeed', rows: [] },
  ],
};
