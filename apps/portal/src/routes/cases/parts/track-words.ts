import { longDate, trackWords, type TrackAnswer, type TrackStepTaken } from '@qorgan/domain';
import type { IsoDate, Locale } from '@qorgan/statute';
import { trackText } from '#lib/text/track.ts';
import type { FactWords } from './fact-words.ts';

/** Words a step that was taken, with the labels of its time. What was left empty is left out. */
export function stepWords(content: TrackStepTaken, locale: Locale): FactWords {
  const t = trackText[locale];
  return {
    title: t.step(trackWords(content.name, locale).words),
    details: [
      { name: t.by, value: content.by },
      ...content.answers.flatMap((answer) =>
        answer.value === null
          ? []
          : [{ name: trackWords(answer.label, locale).words, value: answerWords(answer, locale) }],
      ),
    ],
  };
}

function answerWords({ kind, value }: TrackAnswer, locale: Locale): string {
  const t = trackText[locale];
  if (kind === 'yesNo') return value === 'yes' ? t.yes : t.no;
  return kind === 'day' ? longDate(value as IsoDate, locale) : (value ?? '');
}
