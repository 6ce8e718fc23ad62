import { texts, type Text } from '@qorgan/statute';

/** What `calendar show` says. */
export const calendarText = texts({
  badYear: {
    kk: (value: string) => `«${value}» – жыл емес. 2000–2099 аралығындағы жылды былай жазыңыз: --year 2027`,
    ru: (value: string) => `«${value}» – не год. Напишите год от 2000 до 2099 так: --year 2027`,
    en: (value: string) => `“${value}” is not a year. Write a year from 2000 to 2099: --year 2027`,
  },
  title: {
    kk: (year: number, week: string) => `${year} жыл, ${week}`,
    ru: (year: number, week: string) => `${year} год, ${week}`,
    en: (year: number, week: string) => `${year}, ${week}`,
  },
  everyWeek: {
    kk: (isSix: boolean) => (isSix ? 'Жексенбі күндері демалыс.' : 'Сенбі мен жексенбі күндері демалыс.'),
    ru: (isSix: boolean) => (isSix ? 'Воскресенья – выходные.' : 'Субботы и воскресенья – выходные.'),
    en: (isSix: boolean) => (isSix ? 'Sundays are days off.' : 'Saturdays and Sundays are days off.'),
  },
  confirmed: {
    kk: 'Күнтізбе расталған.',
    ru: 'Календарь подтвержден.',
    en: 'The calendar is confirmed.',
  },
  unconfirmed: {
    kk: 'Күнтізбе расталмаған: ресми өндірістік күнтізбе әлі жоқ. «?» белгісі бар күндер есептеп шығарылған, басқа күндер де ауыстырылуы мүмкін.',
    ru: 'Календарь не подтвержден: официального производственного календаря еще нет. Дни со знаком «?» вычислены, и другие дни могут быть перенесены.',
    en: 'The calendar is not confirmed: there is no official production calendar yet. Days marked “?” are computed, and other days may yet be transferred.',
  },
  byRule: {
    kk: 'Күнтізбе расталмаған: бұл жылдың деректері жоқ, бәрі ереже бойынша есептеп шығарылған. Құрбан айт пен ауыстырылған күндер белгісіз.',
    ru: 'Календарь не подтвержден: данных об этом годе нет, все вычислено по правилу. Курбан-айт и перенесенные дни неизвестны.',
    en: 'The calendar is not confirmed: there are no data for this year and all is computed by rule. Kurban Ait and transferred days are not known.',
  },
  total: { kk: 'Жыл бойы', ru: 'За год', en: 'The year' },
});

export const calendarHelp = {
  summary: {
    kk: 'жылдың демалыс күндерін көрсетеді',
    ru: 'показывает нерабочие дни года',
    en: 'shows the days off of a year',
  },
  year: { kk: 'жыл, мысалы 2027', ru: 'год, например 2027', en: 'a year, such as 2027' },
} satisfies Record<string, Text>;
