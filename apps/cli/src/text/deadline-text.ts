import { texts, type Text } from '@qorgan/statute';

/** What `deadline` says. */
export const deadlineText = texts({
  badPlace: {
    kk: (key: string) => `Бұйрықта ${key} деген тармақ жоқ. Тармақ нөмірін 11.3 түрінде жазыңыз.`,
    ru: (key: string) => `В приказе нет пункта ${key}. Напишите номер так: 11.3.`,
    en: (key: string) => `The order has no paragraph ${key}. Write the number like this: 11.3.`,
  },
  badFrom: {
    kk: (value: string) =>
      `«${value}» – күн емес. 2000–2099 жылдар аралығындағы күнді былай жазыңыз: 2026-03-20 немесе 2026-03-20T14:05.`,
    ru: (value: string) =>
      `«${value}» – не дата. Напишите день 2000–2099 годов так: 2026-03-20 или 2026-03-20T14:05.`,
    en: (value: string) =>
      `“${value}” is not a date. Write a day of the years 2000 to 2099: 2026-03-20 or 2026-03-20T14:05.`,
  },
  badWeek: {
    kk: (value: string) => `«${value}» деген апта жоқ. --week five немесе --week six деп жазыңыз.`,
    ru: (value: string) => `Недели «${value}» нет. Напишите --week five или --week six.`,
    en: (value: string) => `There is no week “${value}”. Write --week five or --week six.`,
  },
  noDuty: {
    kk: (key: string) =>
      `${key}-тармақ ешкімге мерзімі бар міндет жүктемейді, сондықтан есептейтін мерзім жоқ.`,
    ru: (key: string) => `Пункт ${key} ни на кого не возлагает обязанности, считать нечего.`,
    en: (key: string) => `Paragraph ${key} lays no duty on anybody, so there is no time to compute.`,
  },
  severalDuties: {
    kk: (key: string, list: string) =>
      `${key}-тармақта мерзімі әртүрлі бірнеше міндет бар. Біреуін таңдаңыз: ${list}.`,
    ru: (key: string, list: string) =>
      `В пункте ${key} несколько обязанностей с разными сроками. Выберите одну: ${list}.`,
    en: (key: string, list: string) =>
      `Paragraph ${key} holds several duties with different times. Choose one: ${list}.`,
  },
  needsTime: {
    kk: (key: string, day: string) =>
      `${key}-тармақтың мерзімі сәттен бастап есептеледі. Уақытын да жазыңыз: --from ${day}T14:05`,
    ru: (key: string, day: string) =>
      `Срок пункта ${key} идет с момента. Укажите и время: --from ${day}T14:05`,
    en: (key: string, day: string) =>
      `The time of paragraph ${key} runs from the moment. Give the time of day too: --from ${day}T14:05`,
  },
  external: {
    kk: (key: string, act: string) =>
      `${key}-тармақтың мерзімі бұл бұйрықта емес, басқа актіде: ${act}. Соны қараңыз.`,
    ru: (key: string, act: string) =>
      `Срок пункта ${key} установлен не этим приказом, а другим актом: ${act}. Смотрите его.`,
    en: (key: string, act: string) =>
      `The time of paragraph ${key} stands in another act: ${act}. Look there.`,
  },
  continuous: {
    kk: (key: string) => `${key}-тармақ үнемі орындалады: оның басталатын да, бітетін де мерзімі жоқ.`,
    ru: (key: string) => `Пункт ${key} соблюдается всегда: срока у него нет.`,
    en: (key: string) => `Paragraph ${key} is to be kept at all times: it has no time limit.`,
  },
  noTime: {
    kk: (key: string) => `${key}-тармақта мерзім көрсетілмеген, сондықтан күнін есептеуге болмайды.`,
    ru: (key: string) => `В пункте ${key} срок не указан, дату вычислить нельзя.`,
    en: (key: string) => `Paragraph ${key} states no time, so no date can be computed.`,
  },
  immediately: { kk: 'дереу', ru: 'незамедлительно', en: 'immediately' },
  immediatelyMeans: {
    kk: 'Бұл сөзді бұйрық санмен өлшемейді: күні де, сағаты да есептелмейді. Қазір орындаңыз.',
    ru: 'Это слово приказ не измеряет числом: ни день, ни час не вычисляются. Сделайте сейчас.',
    en: 'The order puts no number on this word: neither a day nor an hour is computed. Do it now.',
  },
  paragraph: {
    kk: (key: string, words: string) => `${key}-тармақ: «${words}»`,
    ru: (key: string, words: string) => `Пункт ${key}: «${words}»`,
    en: (key: string, words: string) => `Paragraph ${key}: “${words}”`,
  },
  translation: {
    kk: (words: string) => words,
    ru: (words: string) => `Наш перевод, неофициальный: «${words}»`,
    en: (words: string) => `Our translation, not official: “${words}”`,
  },
  start: {
    kk: 'басталған күн, есепке кірмейді',
    ru: 'день начала, не считается',
    en: 'the day it starts, not counted',
  },
  counted: {
    kk: (n: number) => `${n}-жұмыс күні`,
    ru: (n: number) => `${n}-й рабочий день`,
    en: (n: number) => `working day ${n}`,
  },
  skipped: {
    kk: (why: string) => `есепке кірмейді: ${why}`,
    ru: (why: string) => `не считается: ${why}`,
    en: (why: string) => `not counted: ${why}`,
  },
  lastDay: {
    kk: (day: string, closing: string) =>
      `Соңғы күні: ${day}. Мерзім сол күннің соңында бітеді; мекемелер ${closing}-де жабылатынын ескеріңіз.`,
    ru: (day: string, closing: string) =>
      `Последний день: ${day}. Срок истекает с концом этого дня; учтите, что учреждения закрываются в ${closing}.`,
    en: (day: string, closing: string) =>
      `Last day: ${day}. The time ends with the end of that day; mind that offices close at ${closing}.`,
  },
  strict: {
    kk: (at: string, day: string) =>
      `Қатаң мағынада мерзімнің соңы: ${at}; кең мағынада: ${day}, күннің соңы. Qorgan қатаң мағынасын алады.`,
    ru: (at: string, day: string) =>
      `При строгом чтении срок истекает ${at}; при широком – с концом дня ${day}. Qorgan берет строгое.`,
    en: (at: string, day: string) =>
      `Read strictly, the time ends on ${at}; read widely, with the end of ${day}. Qorgan goes by the strict reading.`,
  },
  clockTime: {
    kk: (from: string, to: string) => `Сағатпен есептеледі, түнде де, демалыс күні де: ${from} → ${to}.`,
    ru: (from: string, to: string) => `Считается по часам, ночью и в выходные тоже: ${from} → ${to}.`,
    en: (from: string, to: string) => `Counted by the clock, at night and on days off too: ${from} → ${to}.`,
  },
  ourCounting: {
    kk: 'Жұмыс күндерін санау тәртібі бұйрықта жоқ; Qorgan былай санайды: келесі күннен бастап, соңғы жұмыс күнін қоса алғанда.',
    ru: 'Порядок счета рабочих дней приказ не устанавливает; так читает Qorgan: со следующего дня по последний рабочий день включительно.',
    en: 'The order does not say how working days are counted; Qorgan reads it so: from the next day, the last working day included.',
  },
  notYetInForce: {
    kk: (day: string) =>
      `Бұйрықтың күшіне енген күні, ерте дегенде: ${day}. Сіз берген күні ол әлі күшінде емес еді.`,
    ru: (day: string) => `Приказ вступил в силу не ранее ${day}; в указанный день он еще не действовал.`,
    en: (day: string) =>
      `The order came into force on ${day} at the earliest; on the day you gave it was not in force.`,
  },
  unconfirmed: {
    kk: (years: string) =>
      `Назар аударыңыз: жыл күнтізбесі әлі расталмаған (${years}), мерзім өзгеруі мүмкін.`,
    ru: (years: string) => `Внимание: календарь года еще не подтвержден (${years}), срок может измениться.`,
    en: (years: string) =>
      `Note: the calendar of the year is not yet confirmed (${years}); the date may change.`,
  },
});

export const deadlineHelp = {
  summary: {
    kk: 'тармақ бойынша мерзімді есептейді',
    ru: 'вычисляет срок по пункту приказа',
    en: 'works out when a paragraph’s duty falls due',
  },
  paragraph: {
    kk: 'бұйрықтың тармағы, мысалы 11.3',
    ru: 'пункт приказа, например 11.3',
    en: 'a paragraph of the order, such as 11.3',
  },
  from: {
    kk: 'анықталған не ақпарат алынған күн, ертерегі; «сәттен бастап» деген мерзімдерге уақытымен: 2026-03-20T14:05',
    ru: 'день выявления или получения, более ранний; для сроков «с момента» – со временем: 2026-03-20T14:05',
    en: 'the day of detection or receipt, the earlier; with the time of day for “from the moment”: 2026-03-20T14:05',
  },
  week: {
    kk: 'ұйымның жұмыс аптасы: five (әдепкісі) немесе six',
    ru: 'рабочая неделя организации: five (по умолчанию) или six',
    en: 'the organisation’s week: five (the default) or six',
  },
  explain: {
    kk: 'қай күн саналғанын, қайсысы неге саналмағанын да көрсетеді',
    ru: 'показать и то, какие дни посчитаны, какие нет и почему',
    en: 'also show which days were counted, which were not, and why',
  },
} satisfies Record<string, Text>;
