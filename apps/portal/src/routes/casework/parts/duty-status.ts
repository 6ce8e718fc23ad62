import type { BodyDutyOnDesk, BodyCaseView } from '@qorgan/usecases';
import { kindNames, type Locale } from '@qorgan/statute';
import type { ComponentProps } from 'svelte';
import { caseworkText } from '#lib/text/casework.ts';
import type Tag from '#lib/ui/Tag.svelte';

type Status = ComponentProps<typeof Tag>;

/** How a duty of a body stands, in one of a few words: what was passed on is sent, and received only once that is known. */
export function statusOf(
  { state, attention, settledBy }: BodyDutyOnDesk,
  passed: BodyCaseView['passed'],
  locale: Locale,
): Status {
  const t = caseworkText[locale];
  switch (state) {
    case 'question':
      return { kind: 'waits', text: t.decide };
    case 'open':
      return { kind: attention === 'overdue' ? 'danger' : 'plain', text: t.toDo };
    case 'leftOpen':
      return { kind: 'off', text: t.left };
    case 'notOwed':
      return { kind: 'off', text: t.whyDecided };
    case 'done': {
      const content = settledBy?.content;
      if (content?.kind !== 'sentOn') return { kind: 'done', text: t.done };
      const onward = passed.find(({ id }) => id === content.onwardId);
      const isTaken = onward ? onward.receipt !== null : content.incomingNumber !== null;
      return isTaken ? { kind: 'done', text: t.received } : { kind: 'sent', text: t.sent };
    }
  }
}

/** Why the order does not ask it on these kinds, or that it was decided so. */
export function whyNotOwed({ notOwed, law }: BodyDutyOnDesk, locale: Locale): string {
  const t = caseworkText[locale];
  if (notOwed?.code !== 'kindNotNamed') return t.whyDecided;
  return t.whyKind(notOwed.kinds.map((kind) => kindNames[kind][locale]).join(', '), law.paragraph);
}
