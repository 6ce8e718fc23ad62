import type { LeaderPost } from '@qorgan/domain';
import { texts, type Text } from '@qorgan/statute';

/** Who leads the school today, who acts for whom and who is away. */
export const leadersText = texts({
  title: { kk: 'Басшы мен орынбасарлар', ru: 'Руководитель и заместители', en: 'Head and deputies' },
  intro: {
    kk: 'Басшы орнында болмаған күндері оның міндетін орнындағы бірінші орынбасар атқарады: оны бөлек белгілеудің қажеті жоқ. Орнында жоқ адамның құқықтары сақталады.',
    ru: 'Пока руководителя нет, его обязанности исполняет первый из заместителей, кто на месте: отдельно отмечать это не нужно. Права того, кто отсутствует, сохраняются.',
    en: 'While the head is away, the first deputy who is there acts for the head: nothing more needs to be set. Whoever is away keeps their rights.',
  },
  today: { kk: 'Бүгін', ru: 'Сегодня', en: 'Today' },
  notInTerm: { kk: 'Бүгін орынбасар емес', ru: 'Сегодня не заместитель', en: 'Not a deputy today' },
  there: { kk: 'Орнында', ru: 'На месте', en: 'There' },
  away: { kk: 'Орнында жоқ', ru: 'Отсутствует', en: 'Away' },
  period: {
    kk: (from: string, until: string | null) => `${from} – ${until ?? 'қашан оралатыны белгісіз'}`,
    ru: (from: string, until: string | null) =>
      until ? `с ${from} по ${until}` : `с ${from}, когда вернется, неизвестно`,
    en: (from: string, until: string | null) =>
      until ? `${from} to ${until}` : `from ${from}, until unknown`,
  },
  cameBack: {
    kk: (day: string) => `оралған күні: ${day}`,
    ru: (day: string) => `на месте с ${day}`,
    en: (day: string) => `back on ${day}`,
  },
  recordedBy: {
    kk: (name: string, when: string) => `Белгілеген: ${name}, ${when}`,
    ru: (name: string, when: string) => `Отметил(а): ${name}, ${when}`,
    en: (name: string, when: string) => `Noted by ${name}, ${when}`,
  },
  past: {
    kk: (count: number) => `Бұрынғы белгілер: ${count}`,
    ru: (count: number) => `Прежние отметки: ${count}`,
    en: (count: number) => `Earlier absences: ${count}`,
  },
  back: { kk: 'Оралды', ru: 'На месте с сегодняшнего дня', en: 'Back from today' },
  backOf: {
    kk: (name: string) => `Оралды: ${name}`,
    ru: (name: string) => `На месте с сегодняшнего дня: ${name}`,
    en: (name: string) => `Back from today: ${name}`,
  },
  callOff: { kk: 'Белгіні алып тастау', ru: 'Снять отметку', en: 'Call it off' },
  callOffOf: {
    kk: (name: string) => `Белгіні алып тастау: ${name}`,
    ru: (name: string) => `Снять отметку: ${name}`,
    en: (name: string) => `Call it off: ${name}`,
  },
  nobodyThere: {
    kk: 'Бүгін басшы да, орынбасар да орнында жоқ деп белгіленген. Хабарлама қабылданады, бірақ оны бірден көретін адам жоқ. Орынбасар тағайындаңыз немесе оралған адамды белгілеңіз.',
    ru: 'По отметкам, сегодня нет ни руководителя, ни заместителей. Сообщения принимаются, но сразу их увидеть некому. Назначьте заместителя или отметьте, кто вернулся.',
    en: 'Neither the head nor a deputy is there today, so it is noted. Reports are taken, but nobody sees them at once. Name a deputy, or note who is back.',
  },
  actsToday: {
    kk: (head: string, acting: string) => `Басшы орнында жоқ (${head}). Міндетін атқарушы: ${acting}.`,
    ru: (head: string, acting: string) =>
      `Руководитель отсутствует (${head}). Обязанности исполняет ${acting}.`,
    en: (head: string, acting: string) => `The head is away (${head}). Acting head: ${acting}.`,
  },
  youAct: {
    kk: 'Бүгін басшының міндетін сіз атқарасыз: хаттарға осы лауазыммен қол қоясыз.',
    ru: 'Сегодня обязанности руководителя исполняете вы: письма вы подписываете в этом качестве.',
    en: 'You are the acting head today: letters are signed as such.',
  },

  record: { kk: 'Орнында болмайтынын белгілеу', ru: 'Отметить отсутствие', en: 'Note an absence' },
  who: { kk: 'Кім орнында болмайды?', ru: 'Кого не будет?', en: 'Who will be away?' },
  whoNeeded: { kk: 'Кім екенін таңдаңыз.', ru: 'Выберите, кого не будет.', en: 'Choose who.' },
  from: { kk: 'Бірінші күні', ru: 'Первый день', en: 'First day' },
  until: { kk: 'Соңғы күні', ru: 'Последний день', en: 'Last day' },
  untilHint: {
    kk: 'Осы күнді қоса есептегенде. Белгісіз болса, бос қалдырыңыз. Себебі сұралмайды.',
    ru: 'Включительно. Если неизвестно, оставьте пустым. Причину указывать не нужно.',
    en: 'This day included. Leave it empty where nobody knows. The reason is not asked.',
  },
  save: { kk: 'Белгілеу', ru: 'Отметить', en: 'Note it' },
  recorded: { kk: 'Белгіленді.', ru: 'Отмечено.', en: 'Noted.' },
  ended: { kk: 'Оралғаны белгіленді.', ru: 'Возвращение отмечено.', en: 'The return is noted.' },
});

/** What somebody is among those who lead today. */
export const leaderPostText: Readonly<Record<LeaderPost, Text>> = {
  head: { kk: 'Басшы', ru: 'Руководитель', en: 'Head' },
  actingHead: {
    kk: 'Басшының міндетін атқарушы',
    ru: 'Исполняет обязанности руководителя',
    en: 'Acting head',
  },
  deputy: { kk: 'Басшының орынбасары', ru: 'Заместитель руководителя', en: 'Deputy head' },
};

/** From when until when somebody is a deputy, for the administrator. */
export const termText = texts({
  title: {
    kk: 'Орынбасарлық мерзімі мен кезегі',
    ru: 'Срок и очередность заместителя',
    en: 'Dates and order of a deputy',
  },
  link: { kk: 'Мерзімі мен кезегі', ru: 'Срок и очередность', en: 'Dates and order' },
  linkOf: {
    kk: (name: string) => `Мерзімі мен кезегі: ${name}`,
    ru: (name: string) => `Срок и очередность: ${name}`,
    en: (name: string) => `Dates and order: ${name}`,
  },
  means: {
    kk: 'Осы күндерден тыс уақытта бұл адам хабарламаларды да, істерді де көрмейді. Қызметкер ретінде хабарлай береді.',
    ru: 'Вне этих дней человек не видит ни сообщений, ни дел. Сообщать как работник школы он может всегда.',
    en: 'Outside these days this person sees no reports and no cases. They can still report, as any employee.',
  },
  from: { kk: 'Бірінші күні', ru: 'Первый день', en: 'First day' },
  until: { kk: 'Соңғы күні', ru: 'Последний день', en: 'Last day' },
  open: {
    kk: 'Шектелмесе, бос қалдырыңыз.',
    ru: 'Если не ограничен, оставьте пустым.',
    en: 'Leave it empty where there is none.',
  },
  order: { kk: 'Нешінші орынбасар?', ru: 'Какой по очереди?', en: 'Which deputy in order?' },
  orderHint: {
    kk: 'Басшы орнында болмағанда оның міндетін 1-орынбасар атқарады, ол да болмаса – 2-орынбасар.',
    ru: 'Руководителя замещает первый, если нет и его, второй.',
    en: 'The first acts for the head; where the first is away too, the second.',
  },
  orderWrong: {
    kk: '1-ден 99-ға дейінгі сан жазыңыз.',
    ru: 'Напишите число от 1 до 99.',
    en: 'Write a number from 1 to 99.',
  },
  save: { kk: 'Сақтау', ru: 'Сохранить', en: 'Save' },
  saved: {
    kk: 'Мерзімі мен кезегі сақталды.',
    ru: 'Срок и очередность сохранены.',
    en: 'Dates and order are saved.',
  },
  asDeputy: { kk: 'Орынбасар ретінде', ru: 'Как заместитель', en: 'As a deputy' },
  since: {
    kk: (day: string) => `бірінші күні ${day}`,
    ru: (day: string) => `с ${day}`,
    en: (day: string) => `from ${day}`,
  },
  till: {
    kk: (day: string) => `соңғы күні ${day}`,
    ru: (day: string) => `по ${day}`,
    en: (day: string) => `until ${day}`,
  },
  place: {
    kk: (order: number) => `${order}-орынбасар`,
    ru: (order: number) => `${order}-й по очереди`,
    en: (order: number) => `number ${order}`,
  },
});

/** What is wrong with dates and order as typed, beyond what every form knows. */
export type TermProblem = 'orderWrong';
