import { expect, test } from 'vitest';
import { annex1, annex1Line, annexHead, locales, type FormPart, type Locale } from '../../index.ts';
import { annexTexts, normalised, orderText } from '../../testing/order-text.ts';

const isPrintedInItsGroup = (part: FormPart) => part.id === 'a1.child' || part.id === 'a1.assessors';

const lines = (part: FormPart, locale: Locale): string[] => {
  const { label, hint } = annex1Line(part, locale);
  const own = hint ? `${label} ${hint}` : label;
  const inner = part.type === 'group' && !isPrintedInItsGroup(part) ? part.fields : [];
  return [own, ...inner.flatMap((field) => lines(field, locale))];
};

const printed = (locale: Locale) => [
  annex1.title[locale],
  ...annex1.sections.flatMap((section) => [
    ...('label' in section ? [section.label[locale]] : []),
    ...section.parts.flatMap((part) => lines(part, locale)),
  ]),
];

test('the lines put together are the annex, letter by letter, with every bracket left open and colon left out', () => {
  expect(normalised(printed('kk').join(' '))).toBe(annexTexts['annex-1']);
});

test.each([1, 2] as const)('the head of annex %s stands in the order', (number) => {
  expect(orderText).toContain(annexHead(number).kk.join(' '));
});

test.each(locales.filter((locale) => locale !== 'kk'))(
  'our translation into %s closes every bracket',
  (locale) => {
    for (const line of printed(locale))
      expect(line.match(/\(/g)?.length ?? 0, line).toBe(line.match(/\)/g)?.length ?? 0);
  },
);
