import { texts, type Text } from '@qorgan/statute';

/** What `roster import` says. What is wrong with a line is worded in the use cases, for the portal too. */
export const rosterText = texts({
  noFile: {
    kk: (file: string) => `${file} деген файл жоқ немесе оны оқуға болмайды.`,
    ru: (file: string) => `Файла ${file} нет, или его нельзя прочитать.`,
    en: (file: string) => `There is no file ${file}, or it cannot be read.`,
  },
  fileTooLarge: {
    kk: (megabytes: number) => `Файл тым үлкен: ең көбі ${megabytes} МБ. Бірнеше файлға бөліңіз.`,
    ru: (megabytes: number) => `Файл слишком большой: не больше ${megabytes} МБ. Разделите его.`,
    en: (megabytes: number) => `The file is too large: at most ${megabytes} MB. Divide it.`,
  },
  noSchool: {
    kk: 'Бұл ұйым – мектеп емес, онда оқушылар тізімі болмайды.',
    ru: 'Эта организация – не школа, списка учеников у нее нет.',
    en: 'This organisation is no school and has no roster.',
  },
  atLine: {
    kk: (line: number, words: string) => `${line}-жол: ${words}`,
    ru: (line: number, words: string) => `Строка ${line}: ${words}`,
    en: (line: number, words: string) => `Line ${line}: ${words}`,
  },
  nothingImported: {
    kk: 'Ештеңе жүктелген жоқ. Файлды түзетіп, қайта жүктеңіз.',
    ru: 'Ничего не загружено. Исправьте файл и загрузите снова.',
    en: 'Nothing was imported. Put the file right and import it again.',
  },
  imported: {
    kk: (added: number, changed: number, unchanged: number) =>
      `Қосылды: ${added}, өзгертілді: ${changed}, өзгеріссіз: ${unchanged}.`,
    ru: (added: number, changed: number, unchanged: number) =>
      `Добавлено: ${added}, изменено: ${changed}, без изменений: ${unchanged}.`,
    en: (added: number, changed: number, unchanged: number) =>
      `Added: ${added}, changed: ${changed}, unchanged: ${unchanged}.`,
  },
});

export const rosterHelp = {
  summary: {
    kk: 'мектеп оқушыларының тізімін CSV файлынан жүктейді',
    ru: 'загружает список учеников школы из файла CSV',
    en: 'imports a school’s roster of pupils from a CSV file',
  },
} satisfies Record<string, Text>;
