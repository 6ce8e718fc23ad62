import { longDate, type CouncilItemContent, type Present } from '@qorgan/domain';
import type { IsoDate } from '@qorgan/statute';
import { signatureName } from '../address/signature-name.ts';
import { cleanLine, cleanText } from '../clean-text.ts';
import type { Letter, LetterLocale } from '../letter/letter.ts';
import { requisites } from '../letter/requisites.ts';
import { headColumn, type HeadColumn } from '../letter/sheet.ts';
import { levelWords, minutesWords } from './minutes-words.ts';

/** The minutes of a meeting of the school's council on children under watch. A paper of our own: the order knows none. */
export type Minutes = {
  language: LetterLocale;
  school: Letter['sender'];
  number: number;
  on: IsoDate;
  present: readonly Present[];
  children: readonly ({ name: string; classLabel: string } & CouncilItemContent)[];
};

/** One child in the minutes: a line of who it is, then what was said, each under its own name. */
export type MinutesChild = { heading: string; lines: readonly { label: string; text: string }[] };

/** The minutes as they stand on paper, before any file format: every string final and clean. */
export type MinutesSheet = {
  language: LetterLocale;
  /** For the file's properties. Names nobody. */
  title: string;
  restricted: string;
  /** Always in both languages, Kazakh on the left. */
  head: readonly [HeadColumn, HeadColumn];
  heading: string;
  subject: string;
  date: string;
  presentLabel: string;
  /** Name, post, and the part of whoever signs. */
  present: readonly (readonly [name: string, post: string])[];
  agendaLabel: string;
  agenda: string;
  discussedLabel: string;
  children: readonly MinutesChild[];
  /** Where no child was spoken of. */
  nobody: string | null;
  signatures: readonly { post: string; name: string }[];
};

const parts = ['chair', 'secretary', 'member'] as const;

/** Sets the minutes: whoever signs them comes first among those present, the others as they were written down. */
export function minutesSheet(minutes: Minutes): MinutesSheet {
  const { language, number, on, school } = minutes;
  const words = minutesWords[language];
  const present = parts.flatMap((part) => minutes.present.filter((one) => one.part === part));
  const signers = present.filter(({ part }) => part !== 'member');
  return {
    ...{ language, title: words.title, restricted: requisites[language].restricted },
    head: [headColumn(school, 'kk'), headColumn(school, 'ru')],
    heading: words.heading(number),
    ...{ subject: words.subject, date: longDate(on, language) },
    presentLabel: words.present,
    present: present.map(({ name, post, part }) => [
      cleanLine(name),
      cleanLine(part === 'member' ? post[language] : `${post[language]} (${words[part]})`),
    ]),
    ...{ agendaLabel: words.agendaLabel, agenda: words.agenda, discussedLabel: words.discussed },
    children: minutes.children.map((child, at) => childOf(child, at + 1, language)),
    nobody: minutes.children.length === 0 ? words.nobody : null,
    signatures: signers.map(({ name, part }) => ({
      post: words.signer[part === 'chair' ? 'chair' : 'secretary'],
      name: signatureName(cleanLine(name)),
    })),
  };
}

function childOf(
  { name, classLabel, changed, decided, outcome }: Minutes['children'][number],
  number: number,
  language: LetterLocale,
): MinutesChild {
  const words = minutesWords[language];
  const after =
    outcome.kind === 'ends'
      ? [{ label: words.watch, text: words.ends }]
      : [
          { label: words.level, text: levelWords[language][outcome.level] },
          { label: words.nextReview, text: longDate(outcome.reviewOn, language) },
        ];
  return {
    heading: cleanLine(`${number}. ${name}${classLabel && `, ${words.ofClass(classLabel)}`}`),
    lines: [
      { label: words.changed, text: cleanText(changed) },
      { label: words.decided, text: cleanText(decided) },
      ...after,
    ],
  };
}
