import type { BodyFactContent } from '@qorgan/domain';
import { kindNames, type Locale } from '@qorgan/statute';
import { bodyDutyText } from '#lib/text/body-duties.ts';
import { bodyFactText, policeOutcomeText } from '#lib/text/body-facts.ts';
import { channelText } from '#lib/text/channels.ts';

type Words = { title: string; lines: readonly string[] };

/** What a record of a body says, as a title and its lines; people's own words stand as they were written. */
export function bodyFactWords(content: BodyFactContent, locale: Locale): Words {
  const t = bodyFactText[locale];
  const duty = bodyDutyText[locale];
  switch (content.kind) {
    case 'kindsDecided':
      return { title: t.kinds, lines: [content.kinds.map((kind) => kindNames[kind][locale]).join(', ')] };
    case 'questionDecided':
      return { title: duty[content.duty], lines: [content.isOwed ? t.owed : t.notOwed, content.words] };
    case 'caseManagerAppointed':
      return { title: t.manager, lines: [`${content.name}, ${content.phone}`] };
    case 'visitMade':
      return {
        title: t.visit,
        lines: [
          content.act.participants.map(({ name }) => name).join(', '),
          content.act.answers.conclusions ?? '',
          content.whyAlone ?? '',
        ].filter(Boolean),
      };
    case 'sentOn':
      return {
        title: duty[content.duty],
        lines: [
          content.recipientName,
          channelText[locale][content.channel],
          content.takenBy ? t.takenBy(content.takenBy) : '',
          content.incomingNumber ? t.incoming(content.incomingNumber) : '',
        ].filter(Boolean),
      };
    case 'dutyDone':
      return {
        title: duty[content.duty],
        lines: [
          content.outcome ? policeOutcomeText[locale][content.outcome] : '',
          content.words,
          content.number ? t.number(content.number) : '',
        ].filter(Boolean),
      };
    case 'assessmentApproved':
      return { title: t.assessment, lines: [] };
    case 'planApproved':
      return { title: t.plan(content.version), lines: [] };
    case 'measuresDecided':
      return { title: t.measures, lines: [] };
    case 'caseClosed':
      return { title: t.closed, lines: [content.reason, content.whyOpen ?? ''].filter(Boolean) };
    case 'caseReopened':
      return { title: t.reopened, lines: [content.reason] };
    case 'withdrawn':
      return { title: t.withdrawn, lines: [content.reason] };
  }
}
