import { dayOf, longDate, timeOf } from '@qorgan/domain';
import type { Locale } from '@qorgan/statute';
import { beginReportOnOnward, type BodyTold } from '@qorgan/usecases';
import type { RequestEvent } from '@sveltejs/kit';
import { isId } from '#lib/server/forms/known-id.ts';
import { emptyReport, type TypedReport } from './report-form.ts';

/**
 * The form as it begins on what a body told the school (paragraph 4); null where nobody asks so, or it is not theirs to
 * read: then the form begins empty, as for everybody. Nothing stands in it that the body did not say.
 */
export async function begunFromBody({ locals, url }: RequestEvent): Promise<TypedReport | null> {
  const onwardId = url.searchParams.get('onward') ?? '';
  if (url.searchParams.get('from') !== 'body' || !isId(onwardId)) return null;
  const told = await beginReportOnOnward(locals.ctx(), onwardId);
  if (!told.ok) return null;
  const { child, onward, concernsHead, concernsMembers } = told.value;
  const { kinds, sentAt } = onward;
  return {
    ...emptyReport(locals.house.newId(), locals.now),
    onward: onwardId,
    children: [{ ...child, classLabel: child.classLabel ?? '', part: partOf(kinds) }],
    seemingKind: kinds.length === 1 ? kinds[0]! : 'unsure',
    circumstance: circumstanceOf(onward),
    noticedOn: dayOf(sentAt),
    noticedTime: timeOf(sentAt),
    saw: wordsOf(onward, locals.locale),
    concernsHead,
    concerns: [...concernsMembers],
  };
}

const partOf = (kinds: BodyTold['onward']['kinds']) =>
  kinds.length === 1 && kinds[0] === 'witness' ? 'witness' : 'affected';

/** Paragraph 4.4 names the regional commissioner and 111; what another body wrote is an application to consider (4.3). */
const circumstanceOf = ({ senderKind }: BodyTold['onward']) =>
  senderKind === 'regionalCommissioner' || senderKind === 'contactCentre111' ? 'p4.4' : 'p4.3';

/** Who told it and when, then the body's own words as they stand. */
function wordsOf({ sender, sentAt, words }: BodyTold['onward'], locale: Locale): string {
  const who = `${sender[locale]}, ${longDate(dayOf(sentAt), locale)}, ${timeOf(sentAt)}`;
  return words ? `${who}:\n${words}` : who;
}
