import type { PictureKind } from '@qorgan/domain';
import { texts } from '@qorgan/statute';

type Three = Record<'kk' | 'ru' | 'en', string>;

/** Small pictures of a class and a school year. */
export const picturesText = texts({
  title: {
    kk: 'Сыныптар: ай сайынғы көрініс',
    ru: 'Классы: картина по месяцам',
    en: 'Classes, month by month',
  },
  about: {
    kk: 'Әр сан – оқушы саны. Бір айда бірнеше күн келмеген не бірнеше белгісі байқалған бала бір рет саналады. Оқушы бүгінгі сыныбында саналады.',
    ru: 'Каждое число – число учеников. Ученик с несколькими днями или признаками за месяц считается один раз. Ученик считается в сегодняшнем классе.',
    en: 'Every number is a number of pupils. A pupil with several days or signs in a month counts once. Pupils count in the class that they are in today.',
  },
  hiding: {
    kk: 'Басып шығарылған бетте және файлда 1-ден 4-ке дейінгі сандар жасырылады; қосынды жасырын санды ашып қоятын болса, ол да жасырылады.',
    ru: 'На распечатке и в файле числа от 1 до 4 скрыты; сумма скрыта там, где по ней можно вычислить скрытое.',
    en: 'On paper and in a file numbers from 1 to 4 are hidden, and a sum wherever it would give a hidden number away.',
  },
  year: { kk: 'Оқу жылы', ru: 'Учебный год', en: 'School year' },
  yearOf: {
    kk: (year: number) => `${year}/${year + 1} оқу жылы`,
    ru: (year: number) => `${year}/${year + 1} учебный год`,
    en: (year: number) => `School year ${year}/${year + 1}`,
  },
  classLabel: { kk: 'Сынып', ru: 'Класс', en: 'Class' },
  school: { kk: 'Бүкіл мектеп', ru: 'Вся школа', en: 'The whole school' },
  show: { kk: 'Көрсету', ru: 'Показать', en: 'Show' },
  month: { kk: 'Ай', ru: 'Месяц', en: 'Month' },
  hidden: { kk: 'жасырын', ru: 'скрыто', en: 'hidden' },
  desc: {
    kk: (says: string) => `Айлар бойынша оқушы саны: ${says}.`,
    ru: (says: string) => `Число учеников по месяцам: ${says}.`,
    en: (says: string) => `Pupils by month: ${says}.`,
  },
  tableTitle: { kk: 'Сол сандар кестеде', ru: 'Те же числа в таблице', en: 'The same numbers in a table' },
  download: {
    kk: 'Кестелерді жүктеп алу (XLSX)',
    ru: 'Скачать таблицы (XLSX)',
    en: 'Download the tables (XLSX)',
  },
  link: { kk: 'Сыныптар, ай сайын', ru: 'Классы по месяцам', en: 'Classes, month by month' },
});

export const pictureKindText = texts<Record<PictureKind, Three>>({
  signs: {
    kk: 'Белгілері байқалғандар',
    ru: 'С замеченными признаками',
    en: 'With signs noticed',
  },
  watches: {
    kk: 'Ай соңында қадағалауда',
    ru: 'Под наблюдением на конец месяца',
    en: 'Under watch at the end of the month',
  },
  absences: {
    kk: 'Дәлелді себепсіз келмегендер',
    ru: 'Пропускавшие без уважительной причины',
    en: 'Away without a valid reason',
  },
});

/** The same in a word: the heads of the table, and the sheets of the file (31 characters at most). */
export const pictureSheetText = texts<Record<PictureKind, Three>>({
  signs: { kk: 'Белгі', ru: 'Признаки', en: 'Signs' },
  watches: { kk: 'Қадағалау', ru: 'Наблюдение', en: 'Watch' },
  absences: { kk: 'Келмеген', ru: 'Пропуски', en: 'Absences' },
});
