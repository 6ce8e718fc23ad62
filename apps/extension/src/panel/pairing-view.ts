import { timeOf } from '@qorgan/domain';
import type { Locale } from '@qorgan/statute';
import type { Pairing } from '../portal/pairing.ts';
import { pairingText } from '../text/pairing.ts';
import { panelText } from '../text/panel.ts';
import { button, field } from './fields.ts';
import { notice } from './frame.ts';
import { h } from './h.ts';

export type PairingPresses = {
  start: (address: string) => void;
  cancel: () => void;
};

/** What went wrong with the last try to get a code. */
export type PairingTrouble = 'addressWrong' | 'silent' | 'busy';

type Shown = {
  pairing: Exclude<Pairing, { state: 'approved' }> | undefined;
  /** Set by the school; then it cannot be changed here. */
  preset: string | null;
  /** What was typed last. */
  typed: string;
  trouble: PairingTrouble | undefined;
  isAsking: boolean;
};

/** Connecting the browser: the portal's address, then the code to type there. */
export function pairingView(shown: Shown, locale: Locale, now: Date, press: PairingPresses): HTMLElement {
  const t = pairingText[locale];
  const { pairing } = shown;
  const waits = pairing?.state === 'waiting' ? pairing : undefined;
  if (waits && Date.parse(waits.waitsUntil) > now.getTime()) return codeView(waits, locale, press);
  return h(
    'section',
    { className: 'pairing' },
    h('h1', { tabIndex: -1 }, t.title),
    waits ? notice({ title: t.codeLate, kind: 'waits', role: 'status' }) : undefined,
    pairing?.state === 'ended'
      ? notice(
          { title: panelText[locale].endedTitle, text: t.whyEnded, kind: 'waits' },
          h('p', {}, t.keptReports),
        )
      : h('p', {}, t.why),
    addressForm(shown, locale, press),
  );
}

function addressForm(shown: Shown, locale: Locale, press: PairingPresses): HTMLElement {
  const t = pairingText[locale];
  const { preset, typed, trouble, isAsking } = shown;
  const address = preset
    ? h('p', {}, h('b', {}, new URL(preset).host), ' ', h('small', {}, t.addressSet))
    : field({
        id: 'address',
        name: 'address',
        label: t.address,
        hint: t.addressHint,
        value: typed,
        placeholder: 'https://',
        error: trouble && t[trouble],
      });
  const submit = button(shown.pairing ? t.newCode : t.start, { type: 'submit' });
  submit.disabled = isAsking;
  const form = h(
    'form',
    { noValidate: true },
    address,
    preset && trouble ? h('p', { className: 'error', role: 'alert' }, t[trouble]) : undefined,
    submit,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    press.start(preset ?? String(new FormData(form).get('address') ?? ''));
  });
  return form;
}

function codeView(
  { code, approveAt, waitsUntil }: Extract<Pairing, { state: 'waiting' }>,
  locale: Locale,
  press: PairingPresses,
): HTMLElement {
  const t = pairingText[locale];
  return h(
    'section',
    { className: 'pairing' },
    h('h1', { tabIndex: -1 }, t.codeTitle),
    h('p', { className: 'code', translate: false }, code),
    h('p', {}, t.codeHow(timeOf(new Date(waitsUntil)))),
    h('a', { className: 'button main', href: approveAt, target: '_blank', rel: 'noopener' }, t.openPortal),
    h('p', { className: 'hint' }, t.codeSecret),
    button(t.cancel, { kind: 'link', press: press.cancel }),
  );
}
