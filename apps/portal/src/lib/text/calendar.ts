import type { PictureDay, Week } from '@qorgan/domain';
import { texts } from '@qorgan/statute';

type InThree = Record<'kk' | 'ru' | 'en', string>;

/** The calendar of an organisation's working days. */
export const calendarText = texts({
  title: {
    kk: 'Жұмыс күндерінің күнтізбесі',
    ru: 'Календарь рабочих дней',
    en: 'Calendar of working days',
  },
  titleOf: {
    kk: (year: number) => `${year} жылдың күнтізбесі`,
    ru: (year: number) => `Календарь на ${year} год`,
    en: (year: number) => `Calendar of ${year}`,
  },
  lead: {
    kk: 'Бұйрықтағы жұмыс күндері осы күнтізбе бойынша саналады.',
    ru: 'По этому календарю считаются рабочие дни приказа.',
    en: 'The working days of the order are counted by this calendar.',
  },
  years: { kk: 'Жылдар', ru: 'Годы', en: 'Years' },
  legend: { kk: 'Белгілер', ru: 'Обозначения', en: 'What the marks mean' },
  picture: { kk: 'Жыл айлар бойынша', ru: 'Год по месяцам', en: 'The year by months' },
  today: { kk: 'бүгін', ru: 'сегодня', en: 'today' },
  workingDays: {
    kk: (count: number) => `жұмыс күні: ${count}`,
    ru: (count: number) => `рабочих дней: ${count}`,
    en: (count: number) => `working days: ${count}`,
  },
  special: {
    kk: 'Аптаның әдеттегі тәртібінен өзгеше күндер',
    ru: 'Дни, которые отличаются от обычной недели',
    en: 'Days that differ from the plain week',
  },
  uncertain: { kk: 'бекітілмеген, өзгеруі мүмкін', ru: 'не утвержден, может измениться', en: 'may change' },
});

export const weekText = texts<Record<Week, InThree>>({
  fiveDays: { kk: 'Бес күндік жұмыс аптасы', ru: 'Пятидневная рабочая неделя', en: 'Five-day week' },
  sixDays: { kk: 'Алты күндік жұмыс аптасы', ru: 'Шестидневная рабочая неделя', en: 'Six-day week' },
});

/** What a day is, in the legend and for whoever does not see its mark. */
export const dayText = texts<Record<PictureDay['is'], InThree>>({
  working: { kk: 'жұмыс күні', ru: 'рабочий день', en: 'working day' },
  weekend: { kk: 'апталық демалыс', ru: 'выходной', en: 'weekly day off' },
  holiday: { kk: 'мереке', ru: 'праздник', en: 'holiday' },
  religious: {
    kk: 'діни мереке күнгі демалыс',
    ru: 'выходной в религиозный праздник',
    en: 'religious day off',
  },
  shifted: {
    kk: 'мереке демалысқа тура келгендіктен берілген демалыс',
    ru: 'выходной за праздник, выпавший на выходной',
    en: 'day off for a holiday on a day off',
  },
  transferredOff: {
    kk: 'ауыстырылған демалыс күні',
    ru: 'перенесенный выходной',
    en: 'transferred day off',
  },
  transferredWork: {
    kk: 'демалыс орнына жұмыс күні',
    ru: 'рабочий день вместо выходного',
    en: 'working day in place of a day off',
  },
});

/** Monday first, for the heads of columns; whoever hears the page is told the whole word. */
export const weekdayHeads: readonly InThree[] = [
  { kk: 'Дс', ru: 'Пн', en: 'Mo' },
  { kk: 'Сс', ru: 'Вт', en: 'Tu' },
  { kk: 'Ср', ru: 'Ср', en: 'We' },
  { kk: 'Бс', ru: 'Чт', en: 'Th' },
  { kk: 'Жм', ru: 'Пт', en: 'Fr' },
  { kk: 'Сн', ru: 'Сб', en: 'Sa' },
  { kk: 'Жс', ru: 'Вс', en: 'Su' },
];
