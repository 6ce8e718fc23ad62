import type { DutyStanding } from '@qorgan/domain';
import { texts, type Text } from '@qorgan/statute';

/** How the duties of a region stand, in numbers. */
export const regionText = texts({
  title: {
    kk: 'Өңірдегі міндеттердің орындалуы',
    ru: 'Исполнение обязанностей в регионе',
    en: 'Duties across the region',
  },
  about: {
    kk: 'Мұнда ешкімнің аты-жөні де, мектептің атауы да жоқ. Ай келесі айдың 21-інде, сол кезде не жазылғанына қарай бір рет есептеледі де, кейін өзгермейді. 1-ден 4-ке дейінгі сандар және оларды шығаруға болатын сандар жасырылады. Тоқсан мен жыл айлардың көрсетілген сандарынан ғана құралады.',
    ru: 'Здесь нет ни имен, ни названий школ. Месяц считается один раз, 21-го числа следующего месяца, по тому, что было записано к этому дню, и потом не меняется. Числа от 1 до 4 и те, из которых их можно вычислить, скрыты. Квартал и год складываются только из показанных чисел месяцев.',
    en: 'Nobody is named here, and no school. A month is counted once, on the 21st of the next, by what was on record then, and does not change afterwards. Numbers from 1 to 4, and those from which they could be computed, are hidden. A quarter and a year add up what is shown of their months and nothing else.',
  },
  period: { kk: 'Кезең', ru: 'Период', en: 'Period' },
  show: { kk: 'Көрсету', ru: 'Показать', en: 'Show' },
  month: {
    kk: (month: string, year: string) => `${year} жылғы ${month}`,
    ru: (month: string, year: string) => `${month} ${year} года`,
    en: (month: string, year: string) => `${month} ${year}`,
  },
  quarter: {
    kk: (quarter: string, year: string) => `${year} жылғы ${quarter}-тоқсан`,
    ru: (quarter: string, year: string) => `${quarter}-й квартал ${year} года`,
    en: (quarter: string, year: string) => `Quarter ${quarter} of ${year}`,
  },
  year: {
    kk: (year: string) => `${year} жыл`,
    ru: (year: string) => `${year} год`,
    en: (year: string) => year,
  },
  schools: {
    kk: (count: number) => `Өңірдегі мектептер: ${count}`,
    ru: (count: number) => `Школ в регионе: ${count}`,
    en: (count: number) => `Schools in the region: ${count}`,
  },
  none: {
    kk: 'Бұл кезеңде ешқандай міндет туындамаған.',
    ru: 'За этот период обязанностей не возникало.',
    en: 'No duty came up in this period.',
  },
  nowTitle: { kk: 'Қазір күтіп тұрғаны', ru: 'Что ждет сейчас', en: 'What waits now' },
  nowHint: {
    kk: 'Күн сайын өзгеретіндіктен, сандар бестен аралықпен беріледі.',
    ru: 'Эти числа меняются каждый день, поэтому даны промежутками по пять.',
    en: 'These change from day to day, so they are told in spans of five.',
  },
  nowNone: { kk: 'Қазір күтіп тұрған міндет жоқ.', ru: 'Сейчас ничего не ждет.', en: 'Nothing waits now.' },
  duty: { kk: 'Міндет', ru: 'Обязанность', en: 'Duty' },
  paragraph: { kk: 'Тармақ', ru: 'Пункт', en: 'Paragraph' },
  who: { kk: 'Кім', ru: 'Кто', en: 'Who' },
  total: { kk: 'Туындады', ru: 'Возникло', en: 'Came up' },
  median: { kk: 'Уақыты, 50 %', ru: 'Время, 50 %', en: 'Time, 50%' },
  ninetieth: { kk: 'Уақыты, 90 %', ru: 'Время, 90 %', en: 'Time, 90%' },
  timesHint: {
    kk: 'Уақыт: міндеттердің жартысы және 90 %-ы ақпарат түскеннен кейін қанша уақытта орындалды. Жоғары қарай дөңгелектенеді, кемінде 10 міндет орындалғанда ғана көрсетіледі.',
    ru: 'Время: за сколько после получения информации исполнены половина и 90 % обязанностей. Округлено вверх, показано, только если исполнено не меньше 10.',
    en: 'Time: within how long of the information half and 90% of the duties were done. It is rounded up, and shown only where at least 10 were done.',
  },
  minutes: {
    kk: (count: number) => `${count} минут`,
    ru: (count: number) => `${count} мин`,
    en: (count: number) => `${count} min`,
  },
  hours: {
    kk: (count: number) => `${count} сағ`,
    ru: (count: number) => `${count} ч`,
    en: (count: number) => `${count} h`,
  },
  days: {
    kk: (count: number) => `${count} тәулік`,
    ru: (count: number) => `${count} сут`,
    en: (count: number) => `${count} d`,
  },
  hidden: { kk: 'жасырылған', ru: 'скрыто', en: 'hidden' },
  rowHidden: {
    kk: 'жасырылған: саны тым аз',
    ru: 'скрыто: число слишком мало',
    en: 'hidden: too few to tell',
  },
  hiddenIn: {
    kk: (shown: number, months: number) => `${shown} және ${months} айда жасырылған`,
    ru: (shown: number, months: number) => `${shown} и скрыто за ${months} мес.`,
    en: (shown: number, months: number) => `${shown} and hidden in ${months} months`,
  },
  csv: { kk: 'CSV файлы', ru: 'Файл CSV', en: 'CSV file' },
  xlsx: { kk: 'XLSX файлы', ru: 'Файл XLSX', en: 'XLSX file' },
  sheetPeriod: { kk: 'Кезең', ru: 'Период', en: 'Period' },
  sheetNow: { kk: 'Қазір', ru: 'Сейчас', en: 'Now' },
  school: { kk: 'Мектептер', ru: 'Школы', en: 'Schools' },
});

export const standingName: Readonly<Record<DutyStanding, Text>> = {
  done: { kk: 'Орындалды', ru: 'Исполнено', en: 'Done' },
  late: { kk: 'Кешігіп орындалды', ru: 'Исполнено с опозданием', en: 'Done late' },
  open: { kk: 'Ашық', ru: 'Открыто', en: 'Open' },
  missed: { kk: 'Мерзімі өтіп кетті', ru: 'Срок пропущен', en: 'Missed' },
  left: { kk: 'Басқаша аяқталды', ru: 'Завершено иначе', en: 'Ended otherwise' },
};
