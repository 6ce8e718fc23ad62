import { locales, type Locale } from '@qorgan/statute';
import { emergencyText } from '@qorgan/words';
import { panelText } from '../text/panel.ts';
import { h } from './h.ts';

const svg = 'http://www.w3.org/2000/svg';

/** The sign of Qorgan: a shield that holds a ram's horn. */
function shield(): SVGElement {
  const drawing = document.createElementNS(svg, 'svg');
  drawing.setAttribute('viewBox', '0 0 32 36');
  drawing.setAttribute('class', 'shield');
  drawing.setAttribute('aria-hidden', 'true');
  const lines = [
    'M16 1 30 5.5V17c0 9-5.6 15-14 18C7.6 32 2 26 2 17V5.5Z',
    'M16 28V14.5M16 14.5C15.5 10 12.5 8.5 10.2 8.8 7.4 9.2 6 11.6 6.6 14c.6 2.2 3 3.2 4.8 2.1 1.3-.8 1.4-2.6.1-3.2' +
      'M16 14.5C16.5 10 19.5 8.5 21.8 8.8 24.6 9.2 26 11.6 25.4 14c-.6 2.2-3 3.2-4.8 2.1-1.3-.8-1.4-2.6-.1-3.2',
  ];
  for (const line of lines) {
    const path = document.createElementNS(svg, 'path');
    path.setAttribute('d', line);
    drawing.append(path);
  }
  return drawing;
}

const shortNames: Readonly<Record<Locale, string>> = { kk: 'Қаз', ru: 'Рус', en: 'Eng' };
const longNames: Readonly<Record<Locale, string>> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };

/** The line on top: whose panel this is, and in which language. */
export function header(locale: Locale, press: { locale: (locale: Locale) => void; settings?: () => void }) {
  const t = panelText[locale];
  const settings = press.settings;
  return h(
    'header',
    {},
    h('p', { className: 'brand' }, shield(), h('b', {}, 'Qorgan')),
    h(
      'div',
      { className: 'languages', role: 'group', 'aria-label': t.languages },
      ...locales.map((one) =>
        h(
          'button',
          {
            type: 'button',
            lang: one,
            title: longNames[one],
            'aria-pressed': String(one === locale),
            onclick: () => press.locale(one),
          },
          shortNames[one],
        ),
      ),
      settings
        ? h('button', { type: 'button', title: t.settings, 'aria-label': t.settings, onclick: settings }, '⚙')
        : undefined,
    ),
  );
}

/** A child in danger comes before any form. */
export function emergency(locale: Locale): HTMLElement {
  const t = emergencyText[locale];
  const numbers = [
    ['103', t.ambulance],
    ['102', t.police],
    ['112', t.rescue],
    ['111', t.contactCentre],
  ] as const;
  return h(
    'section',
    { className: 'emergency', 'aria-labelledby': 'emergency' },
    h('h2', { id: 'emergency' }, t.title),
    h(
      'ul',
      {},
      ...numbers.map(([number, who]) =>
        h('li', {}, h('a', { href: `tel:${number}` }, h('b', {}, number), h('span', {}, who))),
      ),
    ),
  );
}

type Notice = {
  title: string;
  text?: string;
  kind?: 'good' | 'waits' | 'bad';
  role?: 'status' | 'alert';
  /** It is all that the page is about. */
  isWhole?: boolean;
};

export const notice = (
  { title, text, kind, role, isWhole }: Notice,
  ...more: readonly (Node | undefined)[]
) =>
  h(
    'div',
    { className: `notice ${kind ?? ''}`, ...(role && { role }), tabIndex: -1 },
    h(isWhole ? 'h1' : 'h2', {}, title),
    text ? h('p', {}, text) : undefined,
    ...more,
  );
