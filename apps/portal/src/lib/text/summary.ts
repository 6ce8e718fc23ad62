import type { GradeBand } from '@qorgan/domain';
import { texts, type Text } from '@qorgan/statute';

export const bandName: Readonly<Record<GradeBand, Text>> = {
  primary: { kk: '0–4-сыныптар', ru: '0–4 классы', en: 'Grades 0 to 4' },
  basic: { kk: '5–9-сыныптар', ru: '5–9 классы', en: 'Grades 5 to 9' },
  upper: { kk: '10–12-сыныптар', ru: '10–12 классы', en: 'Grades 10 to 12' },
  other: { kk: 'Сыныбы белгісіз', ru: 'Класс неизвестен', en: 'Class not known' },
};

/** The summaries of children under watch, for the school and for the region. */
export const summaryText = texts({
  title: { kk: 'Қадағалау жиынтығы', ru: 'Сводка наблюдения', en: 'Summary of the watch' },
  ofRegion: { kk: 'Өңір бойынша жиынтық', ru: 'Сводка по региону', en: 'Summary of the region' },
  about: {
    kk: 'Мұнда аты-жөні жоқ. 1-ден 4-ке дейінгі сандар және олардың шығуына жол ашатын сандар жасырылады, сондықтан бірде-бір баланы екі жиынтықты салыстырып тануға болмайды. Жарты жылдың жиынтығы ол аяқталған соң бір рет бекітіледі де, өзгермейді.',
    ru: 'Имен здесь нет. Числа от 1 до 4 и те, из которых их можно вычислить, скрыты, поэтому ни одного ребенка нельзя узнать, сравнив две сводки. Сводка полугодия фиксируется один раз после его окончания и не меняется.',
    en: 'Nobody is named here. Numbers from 1 to 4, and those from which they could be computed, are hidden, so that no child can be told by comparing two summaries. The summary of a half-year is fixed once after it has closed and does not change.',
  },
  none: { kk: 'Бекітілген жиынтық жоқ.', ru: 'Зафиксированных сводок нет.', en: 'No summary is fixed yet.' },
  noneGiven: {
    kk: 'Мектептер әзірге жиынтық берген жоқ.',
    ru: 'Школы пока не передали сводок.',
    en: 'No school has given a summary yet.',
  },
  half: {
    kk: (year: number, half: number) => `${year}–${year + 1} оқу жылы, ${half}-жарты жыл`,
    ru: (year: number, half: number) => `${year}–${year + 1} учебный год, ${half}-е полугодие`,
    en: (year: number, half: number) => `School year ${year}–${year + 1}, half ${half}`,
  },
  year: {
    kk: (year: number) => `${year}–${year + 1} оқу жылы`,
    ru: (year: number) => `${year}–${year + 1} учебный год`,
    en: (year: number) => `School year ${year}–${year + 1}`,
  },
  fix: { kk: 'Жиынтықты бекіту', ru: 'Зафиксировать сводку', en: 'Fix the summary' },
  give: { kk: 'Өңірге беру', ru: 'Передать в регион', en: 'Give to the region' },
  given: { kk: 'Өңірге берілді', ru: 'Передано в регион', en: 'Given to the region' },
  done: { kk: 'Сақталды.', ru: 'Сохранено.', en: 'Saved.' },
  xlsx: { kk: 'XLSX файлы', ru: 'Файл XLSX', en: 'XLSX file' },
  what: { kk: 'Көрсеткіш', ru: 'Показатель', en: 'What' },
  number: { kk: 'Саны', ru: 'Число', en: 'Number' },
  hidden: { kk: 'жасырылған', ru: 'скрыто', en: 'hidden' },
  hiddenIn: {
    kk: (count: number) => `${count} мектепте жасырылған`,
    ru: (count: number) => `скрыто в школах: ${count}`,
    en: (count: number) => `hidden in ${count} schools`,
  },
  schools: { kk: 'Жиынтық берген мектептер', ru: 'Школы, передавшие сводку', en: 'Schools that gave theirs' },
  total: {
    kk: 'Кезең соңында қадағалауда',
    ru: 'Под наблюдением на конец периода',
    en: 'Under watch at the close',
  },
  entered: { kk: 'Қадағалауға алынды', ru: 'Взято под наблюдение', en: 'Entered' },
  ended: { kk: 'Қадағалау аяқталды', ru: 'Наблюдение завершено', en: 'Ended' },
  level: {
    kk: (level: string) => `Деңгейі: ${level}`,
    ru: (level: string) => `Уровень: ${level}`,
    en: (level: string) => `Level: ${level}`,
  },
});
