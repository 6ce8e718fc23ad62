import { rosterHeadings, type RosterColumn, type RosterFault, type RosterProblem } from '@qorgan/domain';
import { texts, type Locale } from '@qorgan/statute';

type Words = string | ((column: string) => string) | ((otherLine: number) => string);

/** What is wrong with a line of a roster file and what to do. The portal and the command line say the same. */
const faultText = texts({
  noHeader: {
    kk: 'Баған атаулары табылмады. Бірінші жолда үлгідегі атаулар тұруы керек.',
    ru: 'Не найдены названия столбцов. В первой строке должны стоять названия, как в образце.',
    en: 'There are no headings. The first line must hold the headings of the template.',
  },
  columnMissing: {
    kk: (column: string) => `«${column}» бағаны жоқ. Ол міндетті.`,
    ru: (column: string) => `Нет столбца «${column}». Он обязателен.`,
    en: (column: string) => `There is no column “${column}”. It is required.`,
  },
  columnTwice: {
    kk: (column: string) => `«${column}» бағаны екі рет кездеседі. Біреуін қалдырыңыз.`,
    ru: (column: string) => `Столбец «${column}» встречается дважды. Оставьте один.`,
    en: (column: string) => `There are two columns “${column}”. Keep one.`,
  },
  columnUnknown: {
    kk: (column: string) =>
      `«${column}» деген баған белгісіз. Атауын үлгідегідей жазыңыз немесе бағанды алып тастаңыз.`,
    ru: (column: string) => `Столбец «${column}» неизвестен. Назовите его, как в образце, или уберите.`,
    en: (column: string) =>
      `The column “${column}” is not known. Name it as in the template, or take it out.`,
  },
  tooManyCells: {
    kk: 'Бұл жолдағы ұяшықтар бағандардан көп. Артық үтір не нүктелі үтір бар ма, тексеріңіз.',
    ru: 'В этой строке ячеек больше, чем столбцов. Проверьте, нет ли лишней запятой или точки с запятой.',
    en: 'This line has more cells than there are columns. Look for a comma or semicolon too many.',
  },
  valueMissing: {
    kk: (column: string) => `«${column}» толтырылмаған.`,
    ru: (column: string) => `Не заполнено: «${column}».`,
    en: (column: string) => `“${column}” is not filled in.`,
  },
  valueTooLong: {
    kk: (column: string) => `«${column}» тым ұзын. Қысқартыңыз.`,
    ru: (column: string) => `«${column}»: слишком длинно. Сократите.`,
    en: (column: string) => `“${column}” is too long. Shorten it.`,
  },
  birthDateWrong: {
    kk: 'Туған күні түсініксіз. 14.03.2015 немесе 2015-03-14 түрінде жазыңыз.',
    ru: 'Дата рождения не читается. Напишите 14.03.2015 или 2015-03-14.',
    en: 'The birth date cannot be read. Write 14.03.2015 or 2015-03-14.',
  },
  birthDateUnlikely: {
    kk: 'Туған күнін тексеріңіз: оқушының жасы мұндай болмайды.',
    ru: 'Проверьте дату рождения: ученика такого возраста не бывает.',
    en: 'Check the birth date: no pupil is of that age.',
  },
  iinWrong: {
    kk: 'ЖСН қате. Онда 12 цифр болады, соңғысы бақылау цифры. Құжаттан тексеріңіз.',
    ru: 'ИИН неверный. В нем 12 цифр, последняя контрольная. Сверьте с документом.',
    en: 'The IIN is wrong. It has 12 digits, the last of which checks the others. Compare it with the document.',
  },
  phoneWrong: {
    kk: 'Телефон нөмірі түсініксіз. +7 701 000 00 00 түрінде жазыңыз.',
    ru: 'Номер телефона не читается. Напишите как +7 701 000 00 00.',
    en: 'The phone number cannot be read. Write it like +7 701 000 00 00.',
  },
  parentNameMissing: {
    kk: 'Ата-анасының телефоны немесе туыстығы бар, аты-жөні жоқ. Аты-жөнін жазыңыз.',
    ru: 'Есть телефон или родство, но нет имени родителя. Впишите имя.',
    en: 'There is a phone number or a relation, but no name of the parent. Write the name.',
  },
  sameAsLine: {
    kk: (line: number) =>
      `Бұл оқушы ${line}-жолда да бар. Біреуін қалдырыңыз. Егер бұлар аттас екі бала болса, екеуінің де ЖСН-ін жазыңыз.`,
    ru: (line: number) =>
      `Этот ученик есть и в строке ${line}. Оставьте одну. Если это двое детей с одним именем, впишите ИИН обоих.`,
    en: (line: number) =>
      `This pupil is in line ${line} too. Keep one. If they are two children of one name, write the IIN of both.`,
  },
  iinAsLine: {
    kk: (line: number) => `Дәл осы ЖСН ${line}-жолда да тұр. Қайсысынікі екенін тексеріңіз.`,
    ru: (line: number) => `Этот же ИИН стоит в строке ${line}. Проверьте, чей он.`,
    en: (line: number) => `The same IIN is in line ${line}. Check whose it is.`,
  },
  iinNeeded: {
    kk: 'Мектеп тізімінде аты-жөні мен туған күні бірдей бірнеше оқушы бар. ЖСН-ін жазыңыз, сонда қайсысы екені белгілі болады.',
    ru: 'В списке школы несколько учеников с этим именем и датой рождения. Впишите ИИН, чтобы было ясно, кто это.',
    en: 'The roster has several pupils of this name and birth date. Write the IIN, so that it is clear which one.',
  },
  quotesWrong: {
    kk: 'Тырнақша (") орнында тұрған жоқ немесе жабылмаған. Оны жабыңыз немесе орнына «» қойыңыз.',
    ru: 'Кавычка (") стоит не на месте или не закрыта. Закройте ее или поставьте вместо нее «».',
    en: 'A quotation mark (") is out of place or not closed. Close it, or write «» instead.',
  },
  notUtf8: {
    kk: 'Әріптер оқылмайды: файл UTF-8 кодтауымен сақталмаған. Excel-де «Басқаша сақтау» → «CSV UTF-8» таңдаңыз.',
    ru: 'Буквы не читаются: файл сохранен не в UTF-8. В Excel выберите «Сохранить как» → «CSV UTF-8».',
    en: 'The letters cannot be read: the file is not saved as UTF-8. In Excel choose “Save as” → “CSV UTF-8”.',
  },
  noPupils: {
    kk: 'Баған атауларының астында бірде-бір оқушы жоқ.',
    ru: 'Под названиями столбцов нет ни одного ученика.',
    en: 'There is no pupil below the headings.',
  },
  tooManyLines: {
    kk: 'Файлда жол тым көп. Бірнеше файлға бөліңіз.',
    ru: 'В файле слишком много строк. Разделите его на несколько.',
    en: 'The file has too many lines. Divide it into several.',
  },
} satisfies Record<RosterProblem, Readonly<Record<Locale, Words>>>);

/** A fault in words, without the number of its line: where that stands the surface decides. */
export function rosterFaultText(fault: RosterFault, locale: Locale): string {
  const words: Words = faultText[locale][fault.problem];
  if (typeof words === 'string') return words;
  const value = fault.problem === 'sameAsLine' || fault.problem === 'iinAsLine' ? fault.otherLine : undefined;
  return (words as (value: string | number) => string)(value ?? headingOf(fault.column ?? '', locale));
}

/** How the template heads a column; a heading that nobody knows is shown as it was written. */
const headingOf = (column: string, locale: Locale): string =>
  Object.hasOwn(rosterHeadings, column) ? rosterHeadings[column as RosterColumn][locale][0]! : column;
