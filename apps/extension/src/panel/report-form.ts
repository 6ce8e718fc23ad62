import { parts, seemingKinds, type Journal } from '@qorgan/domain';
import { circumstances, signs, type Locale } from '@qorgan/statute';
import { journalNames, partText, problemIn, reportFormText, seemingKindText } from '@qorgan/words';
import { panelText } from '../text/panel.ts';
import type { Draft, DraftChild, DraftProblems } from './draft.ts';
import { area, button, choice, field, tick, type Option } from './fields.ts';
import { h } from './h.ts';

export type FormPresses = {
  /** Every change of anything in the form. */
  change: () => void;
  send: () => void;
  addChild: () => void;
  removeChild: (at: number) => void;
};

/** The form of paragraph 10, with the words of the portal's. `inName` stands by the button that sends it. */
export function reportForm(
  draft: Draft,
  locale: Locale,
  problems: DraftProblems,
  press: FormPresses,
  inName: HTMLElement | undefined,
): HTMLFormElement {
  const form = h(
    'form',
    { id: 'report', noValidate: true, autocomplete: 'off' },
    h('h1', { className: 'unseen' }, reportFormText[locale].title),
    childrenSection(draft, locale, problems, press),
    signsSection(draft, locale, problems),
    urgentSection(draft, locale),
    kindSection(draft, locale, problems),
    wordsSection(draft, locale, problems),
    moreSection(draft, locale, problems),
    h('p', { className: 'hint' }, reportFormText[locale].sendHint),
    h('div', { className: 'send' }, inName, button(reportFormText[locale].send, { type: 'submit' })),
  );
  form.addEventListener('input', press.change);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    press.send();
  });
  return form;
}

const wrong = (problems: DraftProblems, name: string, locale: Locale) => {
  const problem = problems[name];
  return problem && problemIn(locale, problem);
};

function childrenSection(draft: Draft, locale: Locale, problems: DraftProblems, press: FormPresses) {
  const [t, p] = [reportFormText[locale], panelText[locale]];
  const error = wrong(problems, 'children', locale);
  return h(
    'section',
    { 'aria-labelledby': 'who' },
    h('h2', { id: 'who', className: 'unseen' }, t.who),
    error ? h('p', { id: 'children', className: 'error', tabIndex: -1 }, error) : undefined,
    ...draft.children.map((child, at) => childLine(child, at, draft, locale, problems, press)),
    button(p.addChild, { kind: 'link', press: press.addChild }),
  );
}

const whence = (journal: Journal, locale: Locale) =>
  journal === 'other' ? panelText[locale].fromPage : panelText[locale].fromJournal(journalNames[journal]);

function childLine(
  child: DraftChild,
  at: number,
  { children, journal }: Draft,
  locale: Locale,
  problems: DraftProblems,
  press: FormPresses,
): HTMLElement {
  const [t, p] = [reportFormText[locale], panelText[locale]];
  return h(
    'div',
    { className: 'child', role: 'group', 'aria-label': child.name || t.who },
    field({
      id: `children.${at}.name`,
      name: 'childName',
      label: p.childName,
      hint: at === 0 && journal ? whence(journal, locale) : undefined,
      value: child.name,
      placeholder: p.namePlaceholder,
      maxLength: 200,
      error: wrong(problems, `children.${at}.name`, locale),
    }),
    field({
      id: `children.${at}.classLabel`,
      name: 'childClass',
      label: p.childClass,
      value: child.classLabel,
      maxLength: 40,
      className: 'short',
      error: wrong(problems, `children.${at}.classLabel`, locale),
    }),
    partChoice(child, at, locale),
    children.length > 1
      ? button(t.remove, {
          kind: 'link',
          label: t.removeChild(child.name),
          press: () => press.removeChild(at),
        })
      : undefined,
  );
}

function partChoice({ part, name }: DraftChild, at: number, locale: Locale): HTMLElement {
  const t = reportFormText[locale];
  const id = `children.${at}.part`;
  const select = h(
    'select',
    { id, name: 'childPart', 'aria-label': t.partOf(name) },
    ...parts.map((one) => h('option', { value: one, selected: one === part }, partText[locale][one])),
  );
  return h('div', { className: 'field' }, h('label', { htmlFor: id }, t.part), select);
}

function signsSection(draft: Draft, locale: Locale, problems: DraftProblems): HTMLElement {
  const t = reportFormText[locale];
  const option = ({ id, short, text }: (typeof signs)[number] | SignPart): Option => ({
    value: id,
    label: (short ?? text)[locale],
  });
  return choice(
    {
      id: 'signs',
      legend: t.signs,
      // Below the signs: who is in a hurry sees the signs first.
      footnote: t.signsHint,
      name: 'signs',
      type: 'checkbox',
      chosen: draft.signs,
      error: wrong(problems, 'signs', locale),
      options: signs.map((sign) => ({
        ...option(sign),
        ...('parts' in sign && sign.parts && { parts: sign.parts.map(option) }),
      })),
    },
    field({
      id: 'otherSign',
      name: 'otherSign',
      label: t.otherSign,
      value: draft.otherSign,
      optional: panelText[locale].optional,
      error: wrong(problems, 'otherSign', locale),
    }),
  );
}

type SignPart = NonNullable<Extract<(typeof signs)[number], { parts?: unknown }>['parts']>[number];

function urgentSection(draft: Draft, locale: Locale): HTMLElement {
  const t = reportFormText[locale];
  return h(
    'fieldset',
    { className: 'choice' },
    h('legend', {}, t.urgent),
    tick('dangerNow', draft.dangerNow, t.dangerNow, t.dangerHint),
    tick('doctorNeeded', draft.doctorNeeded, t.doctorNeeded, t.doctorHint),
  );
}

function kindSection(draft: Draft, locale: Locale, problems: DraftProblems): HTMLElement {
  const t = reportFormText[locale];
  return choice({
    id: 'seemingKind',
    legend: t.kind,
    hint: t.kindHint,
    name: 'seemingKind',
    type: 'radio',
    chosen: [draft.seemingKind],
    error: wrong(problems, 'seemingKind', locale),
    options: seemingKinds.map((kind) => ({ value: kind, label: seemingKindText[locale][kind] })),
  });
}

function wordsSection(draft: Draft, locale: Locale, problems: DraftProblems): HTMLElement {
  const t = reportFormText[locale];
  const words = (name: 'saw' | 'childWords' | 'did', label: string, hint?: string) =>
    area({
      id: name,
      name,
      label,
      hint,
      value: draft[name],
      optional: panelText[locale].optional,
      error: wrong(problems, name, locale),
    });
  return h(
    'section',
    { 'aria-labelledby': 'words' },
    h('h2', { id: 'words' }, t.words),
    h('div', { className: 'notice' }, h('p', {}, h('b', {}, t.adviceTitle)), h('p', {}, t.advice)),
    words('saw', t.saw),
    words('childWords', t.childWords, t.childWordsHint),
    words('did', t.did),
  );
}

function moreSection(draft: Draft, locale: Locale, problems: DraftProblems): HTMLElement {
  const t = reportFormText[locale];
  const error = (name: string) => wrong(problems, name, locale);
  const names = ['noticedOn', 'noticedTime', 'place', 'circumstance'];
  const isOpen = names.some(error) || draft.place !== '' || draft.noticedTime !== '' || draft.concernsHead;
  const { noticedOn, noticedTime, place } = draft;
  const optional = panelText[locale].optional;
  return h(
    'details',
    { open: isOpen },
    h('summary', {}, t.more),
    field({
      id: 'noticedOn',
      name: 'noticedOn',
      type: 'date',
      label: t.noticedOn,
      value: noticedOn,
      error: error('noticedOn'),
    }),
    field({
      id: 'noticedTime',
      name: 'noticedTime',
      type: 'time',
      label: t.noticedTime,
      value: noticedTime,
      optional,
      error: error('noticedTime'),
    }),
    field({ id: 'place', name: 'place', label: t.place, value: place, optional, error: error('place') }),
    choice({
      id: 'circumstance',
      legend: t.circumstance,
      name: 'circumstance',
      type: 'radio',
      chosen: [draft.circumstance],
      error: error('circumstance'),
      options: circumstances.map((one) => ({
        value: one.id,
        label: ('short' in one && one.short ? one.short : one.text)[locale],
      })),
    }),
    h(
      'fieldset',
      { className: 'choice' },
      h('legend', { className: 'unseen' }, t.concernsHead),
      tick('concernsHead', draft.concernsHead, t.concernsHead, t.concernsHeadHint),
    ),
  );
}
