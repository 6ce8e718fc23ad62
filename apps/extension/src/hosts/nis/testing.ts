import { pupil, type HostSamples } from '../testing/fixture.ts';

export const nisSamples: HostSamples = {
  pages: {
    any: [
      'https://sms.ast.nis.edu.kz/',
      'https://sms.fmalm.nis.edu.kz/jce/Journal/Index',
      // Not on the list of addresses that is asked for at first; added, it is the same journal.
      'https://sms.krg.nis.edu.kz/',
    ],
  },
  none: [
    'https://sms.ast.nis.edu.kz/root/Account/LogOn',
    'https://sms.ast.nis.edu.kz/jcediary/index/0',
    'https://sms.ast.nis.edu.kz/JceDiary/GetJceDiary',
    'https://sms.ast.nis.edu.kz/Jce/Diary/Index?studId=1',
  ],
  others: [
    'https://sms.ast.nis.edu.kz.evil.com/',
    'https://evil.sms.ast.nis.edu.kz/',
    'https://identity.micros.nis.edu.kz/',
    'https://sms.ast.nis.edu.kz:8443/',
  ],
  fixtures: [
    {
      file: 'journal',
      url: 'https://sms.ast.nis.edu.kz/jce/Journal/Index',
      rows: [],
      selections: [pupil('Әлімова Аружан', '7 «D»'), pupil('Іскаков Данияр', '7 «D»')],
    },
    { file: 'login', url: 'https://sms.ast.nis.edu.kz/root/Account/LogOn', rows: [] },
  ],
};
