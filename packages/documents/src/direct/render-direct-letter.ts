import { longDate } from '@qorgan/domain';
import { cleanLine } from '../clean-text.ts';
import { renderSheetDocx } from '../docx/render-letter-docx.ts';
import { localesOf, type InTwo } from '../letter/letter.ts';
import { requisites } from '../letter/requisites.ts';
import { sheetOf, type HeadColumn, type Sheet } from '../letter/sheet.ts';
import { renderSheetPdf } from '../pdf/render-letter-pdf.ts';
import { directLetterBody, directLetterSubject, type DirectLetter } from './direct-letter.ts';

/**
 * The letter of an employee to a body, ready to be signed by hand, as PDF or DOCX: their own letter and not the
 * school's, so without its head, number and stamp. The same letter makes the same bytes.
 */
export const renderDirectLetter = (letter: DirectLetter, format: 'pdf' | 'docx'): Promise<Uint8Array> =>
  format === 'pdf'
    ? renderSheetPdf(sheetOfDirect(letter), letter.date)
    : renderSheetDocx(sheetOfDirect(letter), letter.date);

/** As it stands on paper. */
export function sheetOfDirect(letter: DirectLetter): Sheet {
  const { writer, languages, addressee, date } = letter;
  const nothing: InTwo = { kk: '', ru: '' };
  const sheet = sheetOf({
    ...{ languages, addressee, date },
    sender: { name: nothing, bin: null, address: nothing, phone: null, email: null },
    number: '',
    subject: directLetterSubject,
    body: { kk: directLetterBody(letter, 'kk'), ru: directLetterBody(letter, 'ru') },
    attachments: { kk: [], ru: [] },
    signatory: { position: writer.position, name: writer.name },
    executor: { name: '', phone: null },
    restricted: true,
  });
  const locales = localesOf(languages);
  return {
    ...sheet,
    head: [headOf(letter, 'kk'), headOf(letter, 'ru')],
    registration: locales.map((locale) => longDate(date, locale)),
    title: locales.map((locale) => titles[locale]).join(' / '),
    stamp: '',
    executor: [],
  };
}

const titles: InTwo = { kk: 'Хат', ru: 'Письмо' };

function headOf({ writer, school }: DirectLetter, locale: 'kk' | 'ru'): HeadColumn {
  const phone = writer.phone && `${requisites[locale].phone} ${writer.phone}`;
  return {
    name: cleanLine(writer.name),
    lines: [cleanLine(writer.position[locale]), cleanLine(school[locale]), cleanLine(phone ?? '')].filter(
      Boolean,
    ),
  };
}
