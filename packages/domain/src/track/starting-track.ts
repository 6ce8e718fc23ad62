import type { Track, TrackField, TrackStep } from './track.ts';

type Field = Omit<TrackField, 'id'>;
const field = (kind: Field['kind'], isRequired: boolean, kk: string, ru: string, en: string): Field => ({
  label: { kk, ru, en },
  kind,
  isRequired,
});

/** Ids are made of the place in this list, which therefore only ever grows at its end. */
const step = (
  number: number,
  role: TrackStep['role'],
  name: TrackStep['name'],
  fields: Field[],
): TrackStep => ({
  id: stepId(number),
  name,
  role,
  target: null,
  fields: fields.map((one, at) => ({ id: `${stepId(number).slice(0, -2)}${twoDigits(at + 1)}`, ...one })),
  isRetired: false,
});
const twoDigits = (n: number) => String(n).padStart(2, '0');
const stepId = (number: number) => `00000000-0000-4000-8000-00000000${twoDigits(number)}00`;

/**
 * Qorgan's own plain start for a school that has not set up its track: what any school would do, without a time and
 * without a form of Order 506, whose text it does not claim to be (paragraphs 9 and 19, ADR 0098). The page says so.
 */
export const startingTrack: Track = {
  version: 0,
  steps: [
    step(
      1,
      'psychologist',
      {
        kk: 'Баланы тыңдап, қауіпсіз болуын қамтамасыз ету',
        ru: 'Выслушать ребенка и обеспечить его безопасность',
        en: 'Listen to the child and make sure the child is safe',
      },
      [
        field(
          'text',
          true,
          'Баланың қауіпсіздігі үшін не істелді?',
          'Что сделано для безопасности ребенка?',
          'What was done for the child’s safety?',
        ),
        field('text', false, 'Баланың өз сөздері', 'Собственные слова ребенка', 'The child’s own words'),
        field(
          'line',
          false,
          'Бала мектепте кімге сенеді?',
          'Кому ребенок доверяет в школе?',
          'Whom does the child trust at school?',
        ),
      ],
    ),
    step(
      2,
      'deputy',
      {
        kk: 'Не болғанын анықтау',
        ru: 'Выяснить, что произошло',
        en: 'Find out what happened',
      },
      [
        field('text', true, 'Не анықталды?', 'Что выяснено?', 'What was found out?'),
        field('yesNo', false, 'Бұрын да болған ба?', 'Случалось ли это раньше?', 'Has it happened before?'),
        field(
          'yesNo',
          false,
          'Интернетте де бола ма?',
          'Происходит ли это и в интернете?',
          'Does it go on online too?',
        ),
      ],
    ),
    step(
      3,
      'teacher',
      {
        kk: 'Қатысы бар балалардың ата-аналарымен сөйлесу',
        ru: 'Поговорить с родителями причастных детей',
        en: 'Speak with the parents of the children involved',
      },
      [
        field('line', true, 'Кіммен сөйлесілді?', 'С кем состоялся разговор?', 'With whom?'),
        field('text', true, 'Не келісілді?', 'О чем договорились?', 'What was agreed?'),
      ],
    ),
    step(
      4,
      'psychologist',
      {
        kk: 'Қолдау жоспарын жасау',
        ru: 'Составить план поддержки',
        en: 'Make a plan of support',
      },
      [
        field(
          'text',
          true,
          'Зардап шеккен балаға қандай қолдау көрсетіледі?',
          'Какая поддержка будет пострадавшему ребенку?',
          'What support will the affected child have?',
        ),
        field(
          'text',
          false,
          'Жәбірлеген балалармен қандай жұмыс жүргізіледі?',
          'Какая работа будет с теми, кто травил?',
          'What work will be done with those who bullied?',
        ),
        field(
          'day',
          false,
          'Жоспар қай күні қайта қаралады?',
          'Когда план пересмотрят?',
          'When will the plan be looked at again?',
        ),
      ],
    ),
    step(
      5,
      'teacher',
      {
        kk: 'Жағдайды бақылау',
        ru: 'Наблюдать за положением',
        en: 'Watch how things go',
      },
      [
        field('text', true, 'Не байқалды?', 'Что замечено?', 'What was noticed?'),
        field('yesNo', true, 'Жәбірлеу тоқтады ма?', 'Травля прекратилась?', 'Has the bullying stopped?'),
      ],
    ),
    step(
      6,
      'head',
      {
        kk: 'Қорытынды жасау',
        ru: 'Подвести итог',
        en: 'Draw a conclusion',
      },
      [
        field('text', true, 'Қорытынды', 'Итог', 'Conclusion'),
        field(
          'yesNo',
          true,
          'Балаға қолдау жалғаса ма?',
          'Поддержка ребенка продолжится?',
          'Will support for the child go on?',
        ),
      ],
    ),
  ],
};
