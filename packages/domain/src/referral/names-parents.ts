import type { Parent } from '../case/case-file.ts';
import type { LetterDraft } from './referral.ts';

/**
 * Whether a letter still names a parent or gives a parent's phone. A letter drafted before it was decided not to
 * tell the parents (order-2026/11.1) must not carry their data out of the school.
 */
export function namesParents(draft: LetterDraft, parents: readonly Parent[]): boolean {
  const { subject, body, attachments } = draft;
  const text = [subject.kk, subject.ru, body.kk, body.ru, ...attachments.kk, ...attachments.ru].join('\n');
  const plain = folded(text);
  const digits = text.replaceAll(/[^\d\n]/g, '');
  return parents.some(({ name, phone }) => {
    const number = (phone ?? '').replaceAll(/\D/g, '').slice(-10);
    return (
      (name.trim() !== '' && plain.includes(folded(name))) ||
      (number.length === 10 && digits.includes(number))
    );
  });
}

const folded = (text: string) => text.normalize('NFC').toLocaleLowerCase('kk').replaceAll(/\s+/g, ' ').trim();
