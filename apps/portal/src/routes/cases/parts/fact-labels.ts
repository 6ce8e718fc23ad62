import type { CaseDutyId } from '@qorgan/domain';
import type { factFormText } from '#lib/text/facts.ts';

type Words = (typeof factFormText)['kk' | 'ru' | 'en'];

/** What the fields of a duty's form are called, in the order of the page, for the summary of what is to be put right. */
export function factLabels(
  t: Words,
  duty: CaseDutyId,
  reason: string = t.lateReason,
): Record<string, string> {
  const last = { day: t.day, time: t.time, lateReason: reason };
  switch (duty) {
    case 'p11.1.parents':
      return {
        deed: t.parentsLegend,
        who: t.who,
        how: t.how,
        by: t.by,
        note: t.note,
        reason: t.reason,
        decidedBy: t.decidedBy,
        ...last,
      };
    case 'p20.assistanceRoom':
      return {
        deed: t.roomLegend,
        escort: t.escort,
        arrivedTime: t.arrivedTime,
        takenOverBy: t.takenOverBy,
        outcome: t.roomOutcome,
        reason: t.roomReason,
        decidedBy: t.decidedBy,
        ...last,
      };
    case 'p11.2.ambulance':
      return {
        deed: t.medicalLegend,
        note: t.medicalNote,
        by: t.ambulanceBy,
        outcome: t.ambulanceOutcome,
        ...last,
      };
    case 'p9.bullying':
      return { by: t.bullyingBy, note: t.bullyingNote, ...last };
    default:
      return {
        channel: duty === 'p11.3.commission' ? t.channelCommission : t.channel,
        takenBy: t.takenBy,
        incomingNumber: t.incomingNumber,
        ...last,
      };
  }
}
