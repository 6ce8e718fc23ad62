import { dateTime, type Child, type LetterChange } from '@qorgan/domain';
import { kindNames, type Locale } from '@qorgan/statute';
import { childText } from '#lib/text/child.ts';
import { letterTitle } from '#lib/text/letters.ts';
import { wordingText } from '#lib/text/wording.ts';
import { factWords } from '../../cases/parts/fact-words.ts';

/** What has changed in a case since a letter was drafted from it, one plain sentence. */
export function changeWords(change: LetterChange, locale: Locale): string {
  const t = wordingText[locale];
  switch (change.what) {
    case 'child':
      return t.child(change.fields.map((field) => nameOf(field, locale)).join(', '));
    case 'kinds':
      return t.kinds(change.kinds.map((kind) => kindNames[kind][locale]).join(', '));
    case 'reportJoined':
      return t.reportJoined(change.number);
    case 'factRecorded':
    case 'factCorrected':
    case 'factWithdrawn': {
      const { content, at } = change.fact;
      return t[change.what](
        `${factWords(content, locale, { hidesParents: true }).title}, ${dateTime(at, locale)}`,
      );
    }
    case 'letterSent':
    case 'letterNotSent':
      return t[change.what](letterTitle[locale][change.duty]);
    default:
      return t[change.what];
  }
}

/** A field of the child within a sentence: "Әкесінің аты (болса)" is "әкесінің аты" there. */
const nameOf = (field: keyof Child, locale: Locale) =>
  childText[locale][field].replace(/ \(.*\)$/u, '').toLocaleLowerCase(locale);
