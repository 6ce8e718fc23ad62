import { dayOf, longDate } from '@qorgan/domain';
import type { Locale } from '@qorgan/statute';
import { beginCaseAsk, type CaseAsk } from '@qorgan/usecases';
import type { RequestEvent } from '@sveltejs/kit';
import { isId } from '#lib/server/forms/known-id.ts';
import { markedSigns } from '#lib/text/marked-signs.ts';
import { signsText } from '#lib/text/signs.ts';
import { emptyReport, type TypedReport } from './report-form.ts';

/**
 * The form as it begins where the psychologist asks the head for a case from signs; null where nobody asks so, or
 * nothing is theirs to see: then the form begins empty, as for everybody.
 */
export async function begunFromSigns({ locals, url }: RequestEvent): Promise<TypedReport | null> {
  const pupilId = url.searchParams.get('pupil') ?? '';
  if (url.searchParams.get('from') !== 'signs' || !isId(pupilId)) return null;
  const ask = await beginCaseAsk(locals.ctx(), pupilId);
  if (!ask.ok || ask.value.signs.length === 0) return null;
  const { name, classLabel, signs, concernsHead, concernsMembers } = ask.value;
  return {
    ...emptyReport(locals.house.newId(), locals.now),
    asksFor: pupilId,
    children: [{ pupilId, name, classLabel: classLabel ?? '', part: 'affected' }],
    signs: [...new Set(signs.flatMap((one) => one.signs))],
    saw: linesOf(ask.value, locals.locale),
    concernsHead,
    concerns: [...concernsMembers],
  };
}

/** One line a sign: the day, who noticed it, what, and the words where they were let through. */
function linesOf({ signs }: CaseAsk, locale: Locale): string {
  const lines = signs.map((one) => {
    const what = [...markedSigns(one.signs, locale), one.words?.otherSign, one.words?.saw].filter(Boolean);
    return `– ${longDate(dayOf(one.noticedAt), locale)}, ${one.seenByName}: ${what.join('; ')}`;
  });
  return [signsText[locale].sawTogether, ...lines].join('\n');
}
