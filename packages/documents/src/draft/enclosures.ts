import { longDate } from '@qorgan/domain';
import { cleanLine } from '../clean-text.ts';
import type { LetterLocale } from '../letter/letter.ts';
import type { Enclosed } from './letter-facts.ts';
import { toWhom } from './to-whom.ts';

const inKazakh = ({ recipient, number, issuedOn, sheets }: Enclosed) =>
  `${toWhom[recipient].kk} жолданған хаттың көшірмесі (шығ. № ${cleanLine(number)}, ${longDate(issuedOn, 'kk')}) – ${sheets} парақта`;
const inRussian = ({ recipient, number, issuedOn, sheets }: Enclosed) =>
  `копия письма ${toWhom[recipient].ru} (исх. № ${cleanLine(number)}, ${longDate(issuedOn, 'ru')}) – на ${sheets} л.`;

/**
 * The copies that go with a letter: of letters that were sent, each by its number and day, so that nothing is promised
 * that does not exist and no number of sheets is left open.
 */
export const enclosures = (enclosed: readonly Enclosed[]): Record<LetterLocale, string[]> => ({
  kk: enclosed.map(inKazakh),
  ru: enclosed.map(inRussian),
});
