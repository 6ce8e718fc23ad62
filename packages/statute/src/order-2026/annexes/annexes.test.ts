import { describe, expect, test } from 'vitest';
import { annex1, annex2, annexHead, assistanceKinds, type FormPart, type OfficialForm } from '../../index.ts';
import { annexTexts, normalised, orderText } from '../../testing/order-text.ts';

const forms: readonly OfficialForm[] = [annex1, annex2];
type Label = { id: string; kk: string };

/** Every label, hint and heading of a form in printed order. */
const labelsOf = (form: OfficialForm): Label[] => [
  { id: form.id, kk: form.title.kk },
  ...form.sections.flatMap(({ id, label, parts }) => [
    ...(label ? [{ id, kk: label.kk }] : []),
    ...parts.flatMap(ofPart),
  ]),
];

function ofPart(part: FormPart): Label[] {
  const own = [
    { id: part.id, kk: part.label.kk },
    ...(part.hint ? [{ id: `${part.id} hint`, kk: part.hint.kk }] : []),
  ];
  if (part.type === 'group') return [...own, ...part.fields.flatMap(ofPart)];
  if (part.type !== 'table') return own;
  const columns = part.columns.map(({ id, label }) => ({ id, kk: label.kk }));
  const rows = part.rowGroups.flatMap(({ id, label, rowsLabel }) => [
    { id, kk: label.kk },
    { id: `${id} rows`, kk: rowsLabel.kk },
  ]);
  return [...own, ...columns, ...rows];
}

/** Surname, given name and the like are cut out of the line of their group; they are not printed once more. */
const cutOut = /^(a1\.child|a1\.assessors|a2\.child)\./;

/** Letters and signs alone: the form sets hints in brackets, ends labels with colons and leaves blanks. */
const bare = (text: string) => text.replace(/[\s():_]/g, '');

describe.each(forms)('$id', (form) => {
  const printed = annexTexts[form.id as keyof typeof annexTexts];

  test.each(labelsOf(form))('$id is printed so', ({ kk }) => {
    expect(printed).toContain(normalised(kk));
  });

  test('nothing that is printed is left out, and the order is that of the paper', () => {
    const flow = labelsOf(form).filter(({ id }) => !cutOut.test(id));
    expect(flow.map(({ kk }) => bare(kk)).join('')).toBe(bare(printed));
  });

  test('ids are unique', () => {
    const ids = labelsOf(form).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('the head of Annex 2 is printed so', () => {
  expect(orderText).toContain(annexHead(2).kk.join(' '));
});

test('the stray full stop of Annex 2 is kept (ADR 0018)', () => {
  const head = annex2.sections[2].parts.find(({ id }) => id === 'a2.head')!;
  expect(head.label.kk).toContain('ал ол болмаған жағдайда. қорғаншылық');
});

test('the table of Annex 2 has six columns and the five kinds of help of paragraph 23', () => {
  const table = annex2.sections[1].parts[0];
  expect(table.columns).toHaveLength(6);
  expect(table.rowGroups.map(({ assistance }) => assistance)).toEqual(assistanceKinds.map(({ id }) => id));
});

test('a patronymic is never required', () => {
  const fields: FormPart[] = forms.flatMap(({ sections }) =>
    sections.flatMap(({ parts }) => parts.flatMap((part) => ('fields' in part ? [...part.fields] : [part]))),
  );
  const patronymics = fields.filter(({ id }) => id.endsWith('.patronymic'));
  expect(patronymics).toHaveLength(3);
  for (const field of patronymics) expect(field).toHaveProperty('required', false);
});

test('a period has two blanks, from and to', () => {
  for (const section of annex2.sections)
    for (const part of section.parts)
      if (part.type === 'dateRange')
        for (const label of Object.values(part.label)) expect(label.match(/_+/g), part.id).toHaveLength(2);
});
