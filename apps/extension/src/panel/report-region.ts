import { dayOf } from '@qorgan/domain';
import type { PupilChosen } from '../messages.ts';
import { unpair } from '../portal/pairing.ts';
import { kept, meanwhile } from '../stored.ts';
import { pairingText } from '../text/pairing.ts';
import { emptyDraft, isBegun, messageOf, names, withChild, type Draft, type DraftProblems } from './draft.ts';
import { button } from './fields.ts';
import { h } from './h.ts';
import { offerView, outcomeView, troubleView, wrongView } from './outcome-view.ts';
import { readForm } from './read-form.ts';
import type { CurrentPairing, Region, Speaks } from './region.ts';
import { reportForm } from './report-form.ts';
import { sendDraft, type Outcome } from './send-draft.ts';

type ReportRegion = Region & {
  /** A pupil was pressed in the journal. */
  choose: (chosen: PupilChosen) => void;
};

/** Typed words are kept in memory this long after the last key. */
const pause = 300;

/** The form, or what became of the report. What is typed lives in memory only, until it is sealed. */
export async function reportRegion(
  locale: Speaks,
  windowId: number,
  pairing: CurrentPairing,
): Promise<ReportRegion> {
  const element = h('div');
  const draftKey = `draft ${windowId}` as const;
  const empty = (chosen?: PupilChosen) => emptyDraft(crypto.randomUUID(), new Date(), chosen);
  let draft: Draft = (await meanwhile.get(draftKey)) ?? empty();
  let problems: DraftProblems = {};
  let offered: PupilChosen | undefined;
  let outcome: Outcome | { is: 'sending' } | undefined;
  let saving: ReturnType<typeof setTimeout> | undefined;

  const save = () => void meanwhile.set(draftKey, draft);
  const change = () => {
    const form = element.querySelector('form');
    if (form) draft = readForm(form, draft);
    clearTimeout(saving);
    saving = setTimeout(save, pause);
  };
  const put = (next: Draft, focus = 'children.0.name') => {
    draft = next;
    offered = undefined;
    outcome = undefined;
    problems = {};
    save();
    draw();
    // The numbers to call and the child's name stay in sight.
    scrollTo(0, 0);
    document.getElementById(focus)?.focus({ preventScroll: focus === 'signs' });
  };
  const told = (next: typeof outcome) => {
    outcome = next;
    draw();
    element.querySelector<HTMLElement>('.notice')?.focus();
  };

  const send = async () => {
    change();
    const [now, paired] = [new Date(), pairing()];
    const read = messageOf(draft, now);
    problems = read.ok ? {} : read.problems;
    if (!read.ok) return told(undefined);
    if (paired?.state !== 'approved') return told({ is: 'blocked' });
    told({ is: 'sending' });
    const result = await sendDraft(draft.key, read.message, paired, now).catch((): Outcome => ({
      is: 'refused',
      why: 'broken',
    }));
    if (result.is === 'arrived' || result.is === 'waits') forget();
    told(result);
  };
  /** The form is sealed or sent: nothing about any child stays. */
  const forget = () => {
    clearTimeout(saving);
    draft = empty();
    void meanwhile.remove(draftKey);
  };

  const draw = () => {
    const before = element.contains(document.activeElement) ? document.activeElement?.id : '';
    element.replaceChildren(...parts());
    if (before) document.getElementById(before)?.focus();
  };
  const parts = (): Node[] => {
    if (outcome && outcome.is !== 'blocked' && outcome.is !== 'refused')
      return [outcomeView(outcome, locale(), { newReport: () => put(empty(offered)) })];
    if (pairing()?.state !== 'approved' && !isBegun(draft)) return [];
    return [...notices(), reportForm(draft, locale(), problems, presses, inName())];
  };
  /** At a computer in a staff room whoever sends must see in whose name. */
  const inName = () => {
    const paired = pairing();
    if (paired?.state !== 'approved') return undefined;
    const t = pairingText[locale()];
    return h(
      'p',
      { className: 'paired' },
      h('span', { title: paired.member.name }, t.inName(shortName(paired.member.name))),
      button(t.notMe, { kind: 'link', press: () => void unpair() }),
    );
  };
  const notices = (): Node[] => [
    ...(offered ? [offerView(offered, locale(), { add: addOffered, anew: () => put(empty(offered)) })] : []),
    ...(outcome && (outcome.is === 'blocked' || outcome.is === 'refused')
      ? [troubleView(outcome, locale(), pairing()?.portal ?? '', { sendFurther })]
      : []),
    ...(Object.keys(problems).length > 0 ? [wrongView(problems, locale())] : []),
  ];
  const addOffered = () => offered && put(withChild(draft, offered));
  /** As a report of its own: under a key of its own. */
  const sendFurther = () => {
    draft = { ...draft, key: crypto.randomUUID() };
    void send();
  };
  const presses = {
    change,
    send: () => void send(),
    addChild: () => {
      change();
      put(withChild(draft), `children.${draft.children.length}.name`);
    },
    removeChild: (at: number) => {
      change();
      put({ ...draft, children: draft.children.filter((_, one) => one !== at) });
    },
  };

  /** A panel may stay open overnight: an empty form is about today. */
  const wake = () => {
    const today = dayOf(new Date());
    if (document.hidden || isBegun(draft) || draft.noticedOn >= today) return;
    draft = { ...draft, noticedOn: today };
    draw();
  };
  document.addEventListener('visibilitychange', wake);
  wake();
  kept.onChange('arrived', (arrived) => {
    if (outcome?.is !== 'waits') return;
    // It waited, and now it is there: this one, not another that was sent or asked about meanwhile.
    const { key } = outcome;
    const report = arrived?.find((one) => one.key === key);
    if (report) told({ is: 'arrived', report });
  });
  return {
    element,
    draw,
    choose(chosen) {
      change();
      // The next report begins with this one, once it is known what became of the last.
      if (outcome?.is === 'sending') return void (offered = chosen);
      if (!isBegun(draft)) return put(empty(chosen), 'signs');
      if (!names(draft, chosen)) offered = chosen;
      told(outcome?.is === 'blocked' || outcome?.is === 'refused' ? outcome : undefined);
    },
  };
}

/** Surname and given name: the line by the button is short. */
const shortName = (name: string) => name.split(' ').slice(0, 2).join(' ');
