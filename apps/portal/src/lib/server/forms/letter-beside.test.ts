import type { Referral } from '@qorgan/domain';
import type { ReferralView } from '@qorgan/usecases';
import { expect, test } from 'vitest';
import { openedLetter, savedBeside } from './letter-beside.ts';

const referral = (subject: string): Referral => ({
  id: 'r',
  caseId: 'c',
  organisationId: 'o',
  concernsHead: false,
  concerns: [],
  duty: 'p8.police',
  recipientId: 'p',
  follows: null,
  state: 'draft',
  draft: {
    languages: 'kk',
    subject: { kk: subject, ru: 'О чем-то' },
    body: { kk: 'Мәтін.\n\n– тармақ;', ru: 'Текст.' },
    attachments: { kk: ['көшірме', 'фото'], ru: [] },
    restricted: true,
  },
  issued: [],
  events: [],
  revision: 3,
});
const view = (now: Referral, wording: object | null) => ({ referral: now, wording }) as ReferralView;
const saved = { savedAt: new Date('2026-11-19T06:00:00Z'), savedByName: 'Сынақов' };

test('beside a colleague’s words it is told which of one’s own are one’s own', () => {
  const opened = openedLetter(referral('Тақырып'));
  expect(opened.revision).toBe('3');
  // As a browser sends it back.
  const typed = { ...opened, bodyKk: 'Мәтін.\r\n\r\n– тармақ;', attachmentsKk: 'басқа' };
  const beside = savedBeside(view(referral('Орынбасардың тақырыбы'), saved), typed);
  expect(beside).toMatchObject({
    from: 'colleague',
    letter: { subjectKk: 'Орынбасардың тақырыбы' },
    ...saved,
  });
  expect(beside?.untouched).toEqual(['subjectKk', 'bodyKk', 'subjectRu', 'bodyRu', 'attachmentsRu']);
});

test('of a form that says nothing of how it was opened nothing is taken for untouched', () => {
  const typed = { ...openedLetter(referral('Тақырып')), opened: '' };
  expect(savedBeside(view(referral('Басқа'), saved), typed)?.untouched).toEqual([]);
});

test('once the letter has gone there is nothing to choose', () => {
  expect(savedBeside(view(referral('Тақырып'), null), openedLetter(referral('Тақырып')))).toBeNull();
});
