import { longDate, type DecidedMeasure, type QuorumRule, type SittingPerson } from '@qorgan/domain';
import { assistanceKinds, type IsoDate } from '@qorgan/statute';
import { signatureName } from '../address/signature-name.ts';
import { cleanLine, cleanText } from '../clean-text.ts';
import type { InTwo, Letter, LetterLocale } from '../letter/letter.ts';
import { requisites } from '../letter/requisites.ts';
import { headColumn, type Letterhead } from '../letter/sheet.ts';
import { decisionWords } from './decision-words.ts';

/**
 * What the minutes of a commission's sitting say of one child, and nothing of any other case (29, 33, 34). A paper of our
 * own: the order prescribes none.
 */
export type DecisionExtract = {
  language: LetterLocale;
  commission: Letter['sender'];
  /** Number of the sitting, its day, its hour as it is written, and its place. */
  number: number;
  on: IsoDate;
  time: string;
  place: string;
  present: readonly SittingPerson[];
  quorum: QuorumRule;
  votes: number;
  /** The commission's own case. */
  caseNumber: number;
  child: { name: string; birthDate: IsoDate | null };
  words: string;
  measures: readonly DecidedMeasure[];
  tasks: readonly { to: InTwo; words: string; dueOn: IsoDate }[];
};

/** The extract as it stands on paper, before any file format: every string final and clean. */
export type DecisionSheet = {
  language: LetterLocale;
  /** For the file's properties. Names nobody. */
  title: string;
  restricted: string;
  head: Letterhead;
  heading: string;
  subject: string;
  /** Of the sitting and of the child: a name and what it is. */
  facts: readonly (readonly [label: string, text: string])[];
  heard: string;
  decidedLabel: string;
  decided: string;
  measuresLabel: string;
  /** The kind of help, and the measure. */
  measures: readonly (readonly [kind: string, words: string])[];
  tasksLabel: string;
  /** Who, what, and by which day; the first row names the columns. Null where there is none. */
  tasks: readonly (readonly [to: string, words: string, due: string])[] | null;
  signatures: readonly { post: string; name: string }[];
  ours: string;
};

/** Sets the extract. Of those who sat it names the two who sign, and how many had a vote. */
export function decisionSheet(extract: DecisionExtract): DecisionSheet {
  const { language, number, on, time, place, present, quorum, votes, child, tasks } = extract;
  const t = decisionWords[language];
  const signers = (['chair', 'secretary'] as const).flatMap((part) =>
    present.filter((one) => one.part === part).map(({ name }) => ({ part, name: cleanLine(name) })),
  );
  const chair = present.find(({ part }) => part === 'chair');
  const day = longDate(on, language);
  const born = child.birthDate ? `, ${t.born(longDate(child.birthDate, language))}` : '';
  return {
    ...{ language, title: t.title, restricted: requisites[language].restricted, ours: t.ours },
    head: [headColumn(extract.commission, 'kk'), headColumn(extract.commission, 'ru')],
    ...{ heading: t.heading(number), subject: t.subject },
    facts: [
      [t.when, `${day}, ${time}`],
      [t.place, cleanLine(place)],
      [t.chair, chair ? cleanLine(`${chair.name}, ${chair.post}`) : ''],
      [t.quorum, t.votes(votes, quorum.members, quorum.needed)],
      [t.child, cleanLine(`${child.name}${born}`)],
      [t.caseLabel, t.caseNumber(extract.caseNumber)],
    ],
    heard: t.heard,
    decidedLabel: t.decided,
    decided: cleanText(extract.words),
    measuresLabel: t.measures,
    measures: extract.measures.map(({ help, words }) => [helpName(help, language), cleanText(words)]),
    tasksLabel: t.tasks,
    tasks:
      tasks.length === 0
        ? null
        : [
            t.taskColumns,
            ...tasks.map(
              ({ to, words, dueOn }) =>
                [cleanLine(to[language]), cleanText(words), longDate(dueOn, language)] as const,
            ),
          ],
    signatures: signers.map(({ part, name }) => ({ post: t.signer[part], name: signatureName(name) })),
  };
}

const helpName = (help: DecidedMeasure['help'], language: LetterLocale): string =>
  assistanceKinds.find(({ id }) => id === help)?.short[language] ?? decisionWords[language].otherHelp;
