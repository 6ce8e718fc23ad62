import { pupil, type HostSamples } from '../testing/fixture.ts';

const criteria = 'https://mektep.edu.kz/office/?action=semester2&class=1&predmet=2';
const journal = 'https://mektep.edu.kz/office/?action=predmets&class=1&predmet=2';

export const mektepSamples: HostSamples = {
  pages: {
    criteria: [criteria, 'https://mektep.edu.kz/office/?action=semester2'],
    journal: [journal],
  },
  none: [
    'https://mektep.edu.kz/',
    'https://mektep.edu.kz/ru/login',
    'https://mektep.edu.kz/office/',
    'https://mektep.edu.kz/office/?action=semester',
    'https://mektep.edu.kz/office/?action=predmets',
    'https://mektep.edu.kz/_monitor/__jurnal_form.php?r=get-students-list',
    'https://mektep.edu.kz/?action=semester2',
  ],
  others: [
    'https://mektep.edu.kz.evil.com/office/?action=semester2',
    'https://mobile.mektep.edu.kz/office/?action=semester2',
    'https://mektep.edu.kz:444/office/?action=semester2',
  ],
  fixtures: [
    {
      file: 'criteria',
      url: criteria,
      rows: [
        pupil('Әлімова Аружан', '7 «А»', 'Әлімова Аружан'),
        pupil('Әбді-Әли Нұрбек', '7 «А»'),
        pupil('Іскаков Данияр Серікұлы', '7 «А»'),
        pupil('Серік', '7 «А»'),
      ],
    },
    {
      file: 'journal',
      url: journal,
      rows: [pupil('Әлімова Аружан', '7 «А»'), pupil('Іскаков Данияр Серікұлы', '7 «А»')],
    },
    { file: 'semester', url: 'https://mektep.edu.kz/office/?action=semester', rows: [] },
    { file: 'login', url: 'https://mektep.edu.kz/', rows: [] },
  ],
};
