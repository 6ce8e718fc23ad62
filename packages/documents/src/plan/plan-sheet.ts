import { longDate } from '@qorgan/domain';
import { annex2, annexHead, type IsoDate } from '@qorgan/statute';
import { cleanLine, cleanText } from '../clean-text.ts';
import { requisites } from '../letter/requisites.ts';
import type { PlanPaper, PlanPaperMeasure } from './plan-paper.ts';
import { planWords } from './plan-words.ts';

/** A run of a line of the form: printed words, or what somebody filled in. */
export type FormRun = { text: string; isFilled: boolean };
export type FormLine = readonly FormRun[];
export type SheetGroup = { heading: string; rowsLabel: string; rows: readonly (readonly string[])[] };

/** The form as it stands on paper, before any file format: every string final and clean. */
export type PlanSheet = {
  language: PlanPaper['language'];
  /** For the file's properties. Names nobody. */
  title: string;
  /** Lines, as printed at the top right. */
  annexHead: readonly string[];
  heading: string;
  /** Said of the Russian paper only. */
  translation: string | null;
  restricted: string;
  draftMark: string | null;
  before: readonly FormLine[];
  tableLabel: string;
  columns: readonly string[];
  groups: readonly SheetGroup[];
  after: readonly FormLine[];
  foot: string;
};

/**
 * How wide the six columns are. The page lies across: with long words in six columns an upright one does not read well,
 * and "Тағайындалған" has to fit on one line.
 */
export const columnShares = [0.04, 0.26, 0.125, 0.095, 0.2, 0.28] as const;

const [header, table, footer] = annex2.sections;
const [measuresTable] = table.parts;
const blank = '_'.repeat(44);
const printed = (text: string): FormRun => ({ text, isFilled: false });
const filled = (text: string): FormRun => ({ text, isFilled: true });

/** 16.06.2026: in a form's blank a day takes no case ending, so the words around it stay as the order prints them. */
export const formDay = (day: IsoDate): string => day.split('-').reverse().join('.');

/** Sets Annex 2 in the order and the words of its layout (order-2026/annex-2). */
export function planSheet(paper: PlanPaper): PlanSheet {
  const { language, edition } = paper;
  const isDraft = edition !== null && edition.approvedOn === null;
  return {
    ...{ language, title: annex2.title[language], heading: annex2.title[language] },
    annexHead: annexHead(2)[language],
    translation: planWords[language].translation,
    restricted: requisites[language].restricted,
    draftMark: isDraft ? requisites[language].draft : null,
    before: beforeTable(paper),
    tableLabel: measuresTable.label[language],
    columns: measuresTable.columns.map(({ label }) => label[language]),
    groups: groupsOf(paper),
    after: afterTable(paper),
    foot: edition === null ? '' : footOf(edition, language),
  };
}

function beforeTable({ language, child, contact, address, assessed, period }: PlanPaper): FormLine[] {
  const [who, contactLabel, addressLabel, assessedLabel, periodLabel] = header.parts;
  const name = child && [child.surname, child.given, child.patronymic ?? ''].join(' ');
  return [
    line(
      who.label[language],
      [name, child?.birthDate && formDay(child.birthDate)].filter(Boolean).join(', '),
    ),
    line(contactLabel.label[language], contact),
    line(addressLabel.label[language], address),
    rangeLine(assessedLabel.label[language], assessed),
    rangeLine(periodLabel.label[language], period),
  ];
}

function afterTable({ language, notes, head, agreement }: PlanPaper): FormLine[] {
  const [notesLabel, headLabel, consent] = footer.parts;
  const [name, signature, date, reason] = consent.fields.map(({ label }) => label[language]);
  const agreed = agreement?.kind === 'agreed' ? agreement : null;
  const electronic = agreed?.how === 'electronic' ? planWords[language].electronic : '';
  return [
    line(notesLabel.label[language], notes),
    [printed(`${headLabel.label[language]}\n`), filled(`${head ? `${cleanLine(head)} ` : ''}${blank}`)],
    [printed(consent.label[language])],
    line(name ?? '', agreed?.name ?? ''),
    line(signature ?? '', electronic),
    line(date ?? '', agreed ? formDay(agreed.on) : ''),
    line(reason ?? '', agreement?.kind === 'notGot' ? agreement.reason : ''),
  ];
}

const line = (label: string, value: string): FormLine => [
  printed(`${label} `),
  filled(cleanText(value).trim() || blank),
];

/** Each run of underscores stands for a day; where none is known it stays as printed. */
function rangeLine(label: string, period: PlanPaper['period']): FormLine {
  const days = period ? [formDay(period.from), formDay(period.until)] : [];
  return label.split(/(_+)/).flatMap((part, at) => {
    if (part === '') return [];
    if (at % 2 === 0) return [printed(part)];
    // The blanks of the form stand close to the words; a day needs room.
    return [filled(days[(at - 1) / 2] ? ` ${days[(at - 1) / 2]} ` : part)];
  });
}

/** Numbered through the whole plan, so that a number says which measure is meant. */
function groupsOf({ language, measures }: PlanPaper): SheetGroup[] {
  let number = 0;
  return measuresTable.rowGroups.map(({ label, rowsLabel, assistance }) => ({
    ...{ heading: label[language], rowsLabel: rowsLabel[language] },
    rows: measures
      .filter((one) => one.assistance === assistance)
      .map((one) => rowOf(one, (number += 1), language)),
  }));
}

function rowOf(one: PlanPaperMeasure, number: number, language: PlanPaper['language']): string[] {
  const words = planWords[language];
  const volume = cleanText(one.volume).trim();
  const what = [
    cleanText(one.name).trim(),
    volume && `${words.volume} ${volume}`,
    one.dueOn && words.dueOn(formDay(one.dueOn)),
  ];
  const result = cleanText(one.result?.words ?? '').trim();
  return [
    String(number),
    what.filter(Boolean).join('\n'),
    one.assignedOn ? formDay(one.assignedOn) : '',
    one.finishedOn ? formDay(one.finishedOn) : '',
    cleanLine(one.responsible),
    one.result?.kind === 'cannot' ? `${words.cannot} ${result}` : result,
  ];
}

function footOf(edition: NonNullable<PlanPaper['edition']>, language: PlanPaper['language']): string {
  const words = planWords[language];
  const { bodyCase, version, approvedOn } = edition;
  const state = approvedOn ? words.approvedOn(longDate(approvedOn, language)) : words.draft;
  return cleanLine([words.bodyCase(bodyCase), words.version(version), state].join(' · '));
}
