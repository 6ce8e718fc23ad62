import type { LetterDraft } from '@qorgan/domain';
import { expect, test } from 'vitest';
import { draftOf, fieldOf, letterSchema, typedLetter } from './letter-form.ts';

const draft: LetterDraft = {
  languages: 'both',
  subject: { kk: 'Ақпарат туралы', ru: 'Об информации' },
  body: { kk: 'Бірінші.\n\n– екінші;', ru: 'Первое.\n\n– второе;' },
  attachments: { kk: ['көшірме – 2 парақта', 'фото'], ru: [] },
  restricted: true,
};

test('a draft goes through the form unchanged', () => {
  const read = letterSchema.parse({ ...typedLetter(draft, 'r'), revision: '4' });
  expect(draftOf(read)).toEqual(draft);
  expect(read).toMatchObject({ revision: 4, number: null, recipientId: 'r' });
});

test('line ends of browsers and empty lines between attachments', () => {
  const typed = {
    ...typedLetter(draft, 'r'),
    bodyKk: 'а\r\n\r\nб',
    attachmentsRu: '\r\nкопия\r\n\r\nфото\r\n',
  };
  expect(draftOf(letterSchema.parse(typed))).toMatchObject({
    body: { kk: 'а\n\nб' },
    attachments: { ru: ['копия', 'фото'] },
  });
});

test('a place of the letter leads to its field', () => {
  expect(fieldOf({ part: 'attachments', language: 'ru' })).toBe('attachmentsRu');
  expect(fieldOf({ part: 'body', language: 'kk' })).toBe('bodyKk');
});
