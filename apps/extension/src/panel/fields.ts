import { h } from './h.ts';

/** A field as it is told to somebody who cannot see it: label, hint and what is wrong belong together. */
type Described = { id: string; hint?: string | undefined; error?: string | undefined; footnote?: string };

const idsOf = ({ id, hint, error, footnote }: Described) =>
  [(hint ?? footnote) && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;

const told = ({ id, hint, error }: Described): (Node | undefined)[] => [
  hint ? h('p', { id: `${id}-hint`, className: 'hint' }, hint) : undefined,
  error ? h('p', { id: `${id}-error`, className: 'error' }, error) : undefined,
];

type FieldOptions = Described & {
  label: string;
  name: string;
  value: string;
  type?: 'text' | 'date' | 'time' | 'url';
  optional?: string | undefined;
  placeholder?: string | undefined;
  maxLength?: number;
  className?: string;
};

export function field(options: FieldOptions): HTMLElement {
  const { id, label, name, value, type = 'text', optional, placeholder, error, maxLength = 300 } = options;
  return h(
    'div',
    { className: `field ${options.className ?? ''}${error ? ' wrong' : ''}` },
    h('label', { htmlFor: id }, label, optional ? h('small', {}, ` (${optional})`) : undefined),
    ...told(options),
    h('input', {
      id,
      name,
      type,
      value,
      maxLength,
      autocomplete: 'off',
      spellcheck: false,
      ...(placeholder && { placeholder }),
      'aria-describedby': idsOf(options),
      'aria-invalid': error ? 'true' : undefined,
    }),
  );
}

type AreaOptions = Described & { label: string; name: string; value: string; optional: string };

export function area(options: AreaOptions): HTMLElement {
  const { id, label, name, value, optional, error } = options;
  return h(
    'div',
    { className: error ? 'field wrong' : 'field' },
    h('label', { htmlFor: id }, label, h('small', {}, ` (${optional})`)),
    ...told(options),
    h('textarea', {
      id,
      name,
      value,
      rows: 3,
      'aria-describedby': idsOf(options),
      'aria-invalid': error ? 'true' : undefined,
    }),
  );
}

export type Option = { value: string; label: string; hint?: string; parts?: readonly Option[] };

type ChoiceOptions = Described & {
  legend: string;
  name: string;
  type: 'radio' | 'checkbox';
  options: readonly Option[];
  chosen: readonly string[];
};

/** A group of boxes or buttons; the first carries the id, to be gone to where something is wrong. */
export function choice(options: ChoiceOptions, ...more: readonly Node[]): HTMLElement {
  const { id, legend, name, type, chosen, error } = options;
  const box = (option: Option, first: boolean): HTMLElement =>
    h(
      'label',
      {},
      h('input', {
        type,
        name,
        value: option.value,
        checked: chosen.includes(option.value),
        ...(first && { id }),
      }),
      h('span', {}, option.label, option.hint ? h('small', {}, option.hint) : undefined),
    );
  return h(
    'fieldset',
    { className: error ? 'choice wrong' : 'choice', 'aria-describedby': idsOf(options) },
    h('legend', {}, legend),
    ...told(options),
    ...options.options.flatMap((option, at) => [
      box(option, at === 0),
      option.parts
        ? h('div', { className: 'parts' }, ...option.parts.map((part) => box(part, false)))
        : undefined,
    ]),
    options.footnote ? h('p', { id: `${options.id}-hint`, className: 'hint' }, options.footnote) : undefined,
    ...more,
  );
}

/** One box that is ticked or not. */
export const tick = (name: string, checked: boolean, label: string, hint: string): HTMLElement =>
  h('label', {}, h('input', { type: 'checkbox', name, checked }), h('span', {}, label, h('small', {}, hint)));

type ButtonOptions = {
  kind?: 'main' | 'quiet' | 'link';
  type?: 'submit' | 'button';
  press?: () => void;
  label?: string;
};

export const button = (words: string, { kind = 'main', type = 'button', press, label }: ButtonOptions = {}) =>
  h(
    'button',
    { type, className: `button ${kind}`, ...(press && { onclick: press }), 'aria-label': label },
    words,
  );
