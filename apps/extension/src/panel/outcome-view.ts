import { dateTime } from '@qorgan/domain';
import type { Locale } from '@qorgan/statute';
import { problemIn, reportFormText } from '@qorgan/words';
import type { PupilChosen } from '../messages.ts';
import { panelText } from '../text/panel.ts';
import type { DraftProblems } from './draft.ts';
import { button } from './fields.ts';
import { notice } from './frame.ts';
import { h } from './h.ts';
import type { Outcome } from './send-draft.ts';

/** What became of the report, and nothing of what was in it. */
export function outcomeView(
  outcome: Extract<Outcome, { is: 'arrived' | 'waits' }> | { is: 'sending' },
  locale: Locale,
  press: { newReport: () => void },
): HTMLElement {
  const t = panelText[locale];
  if (outcome.is === 'sending') return notice({ title: t.sending, role: 'status', isWhole: true });
  const anew = button(t.newReport, { kind: 'quiet', press: press.newReport });
  if (outcome.is === 'waits')
    return notice(
      { title: t.waitsTitle, text: t.waits, kind: 'waits', role: 'status', isWhole: true },
      h('p', {}, t.cannotWait),
      anew,
    );
  const { number, receivedAt } = outcome.report;
  const moment = dateTime(new Date(receivedAt), locale);
  return notice(
    { title: t.sentTitle(number), text: t.sentAt(moment), kind: 'good', role: 'status', isWhole: true },
    anew,
  );
}

/** Why the form has come back. */
export function troubleView(
  outcome: Extract<Outcome, { is: 'blocked' | 'refused' }>,
  locale: Locale,
  portal: string,
  press: { sendFurther: () => void },
): HTMLElement {
  const t = panelText[locale];
  const onPortal = h(
    'p',
    {},
    h('a', { href: `${portal}/report`, target: '_blank', rel: 'noopener' }, t.onPortal),
  );
  if (outcome.is === 'blocked')
    return notice({ title: t.endedTitle, text: t.endedKept, kind: 'bad', role: 'alert' });
  if (outcome.why === 'sentBefore' && outcome.sentAs !== undefined)
    return notice(
      { title: t.sentBeforeTitle(outcome.sentAs), text: t.sentBefore, kind: 'waits', role: 'alert' },
      button(t.sendFurther, { press: press.sendFurther }),
    );
  if (outcome.why === 'tooLarge')
    return notice({ title: t.refusedTitle, text: t.tooLong, kind: 'bad', role: 'alert' }, onPortal);
  return notice(
    { title: t.refusedTitle, text: outcome.says ?? t.notAsked, kind: 'bad', role: 'alert' },
    h('p', {}, t.refusedKept),
    onPortal,
  );
}

/** Another pupil was pressed in the journal while a report was being written. */
export function offerView(
  chosen: PupilChosen,
  locale: Locale,
  press: { add: () => void; anew: () => void },
): HTMLElement {
  const t = panelText[locale];
  return notice(
    { title: t.begunTitle, text: t.begun(chosen.name), kind: 'waits', role: 'alert' },
    h(
      'div',
      { className: 'row' },
      button(t.addToThis, { press: press.add }),
      button(t.writeAnew, { kind: 'quiet', press: press.anew }),
    ),
  );
}

/** What is to be put right, each leading to its field. */
export function wrongView(problems: DraftProblems, locale: Locale): HTMLElement {
  const lines = Object.entries(problems).map(([name, problem]) => {
    const words =
      problem === 'nothingSeen'
        ? problemIn(locale, problem)
        : `${labelOf(name, locale)}: ${problemIn(locale, problem ?? '')}`;
    const go = (event: Event) => {
      event.preventDefault();
      document.getElementById(name)?.focus();
    };
    return h('li', {}, h('a', { href: `#${name}`, onclick: go }, words));
  });
  return notice({ title: panelText[locale].wrongTitle, kind: 'bad', role: 'alert' }, h('ul', {}, ...lines));
}

function labelOf(name: string, locale: Locale): string {
  if (/^children\.\d+\.classLabel$/.test(name)) return panelText[locale].childClass;
  if (/^children/.test(name)) return panelText[locale].childName;
  const t: Record<string, unknown> = { ...reportFormText[locale], seemingKind: reportFormText[locale].kind };
  return String(t[name] ?? '');
}
