import { texts } from '@qorgan/statute';

/** Who of a body is on duty at night and on days off. */
export const rotaText = texts({
  title: { kk: 'Кезекшілік кестесі', ru: 'График дежурств', en: 'Rota' },
  intro: {
    kk: 'Бір сағаттық мерзімдер түнде де, демалыс күндері де жүре береді. Портал алдымен кезекшіге дабыл береді. Ешкім кіріспесе, мерзім біткенше хат қабылдайтындардың бәріне дабыл барады.',
    ru: 'Часовые сроки идут и ночью, и в выходные. Портал сначала подает сигнал дежурному. Если никто не возьмется, до конца срока сигнал получат все, кто принимает письма.',
    en: 'Clocks of one hour run at night and on days off too. The portal alarms whoever is on duty first. Where nobody takes it up, everybody who receives is alarmed before the time is over.',
  },
  gapWhat: {
    kk: 'Кезекші қойылмаған уақытта дабыл хат қабылдайтындардың бәріне бірден барады.',
    ru: 'Когда никто не дежурит, сигнал сразу получают все, кто принимает письма.',
    en: 'While nobody is on duty, everybody who receives is alarmed at once.',
  },
  now: { kk: 'Қазір кезекші', ru: 'Сейчас дежурит', en: 'On duty now' },
  nobodyNow: { kk: 'Қазір кезекші жоқ', ru: 'Сейчас никто не дежурит', en: 'Nobody is on duty now' },
  gapsTitle: { kk: 'Кезекші қойылмаған уақыт', ru: 'Когда никто не дежурит', en: 'When nobody is on duty' },
  gap: {
    kk: (from: string, until: string) => `${from} – ${until}: кезекші жоқ`,
    ru: (from: string, until: string) => `${from} – ${until}: никто не дежурит`,
    en: (from: string, until: string) => `Nobody is on duty from ${from} until ${until}`,
  },
  gapsOf: {
    kk: 'Алдағы екі аптада, жұмыс уақытынан тыс.',
    ru: 'На две недели вперед, вне рабочего времени.',
    en: 'In the next two weeks, outside of working hours.',
  },
  noGaps: {
    kk: 'Алдағы екі аптада кезекшісіз қалатын уақыт жоқ.',
    ru: 'На две недели вперед дежурный есть всегда.',
    en: 'Somebody is always on duty in the next two weeks.',
  },
  shifts: { kk: 'Кім қашан кезекші', ru: 'Кто и когда дежурит', en: 'Who is on duty when' },
  noShifts: { kk: 'Кезекшілер әлі енгізілмеген.', ru: 'Дежурства еще не внесены.', en: 'No shifts yet.' },
  isNow: { kk: 'Қазір', ru: 'Сейчас', en: 'Now' },
  notCounting: {
    kk: 'Енді хат қабылдамайды, оған дабыл бармайды',
    ru: 'Больше не принимает письма, сигнала не получит',
    en: 'Does not receive any more and is not alarmed',
  },
  enter: { kk: 'Кезекші қою', ru: 'Внести дежурства', en: 'Enter shifts' },
  takeBack: { kk: 'Алып тастау', ru: 'Снять', en: 'Take back' },
  takeBackOf: {
    kk: (name: string, from: string) => `${name}, ${from}: кезекшіліктен алып тастау`,
    ru: (name: string, from: string) => `${name}, ${from}: снять с дежурства`,
    en: (name: string, from: string) => `${name}, ${from}: take back`,
  },
  entered: { kk: 'Кезекшілік енгізілді.', ru: 'Дежурства внесены.', en: 'The shifts are entered.' },
  takenBack: { kk: 'Кезекшілік алып тасталды.', ru: 'Дежурство снято.', en: 'The shift is taken back.' },
  who: { kk: 'Кім кезекші болады', ru: 'Кто дежурит', en: 'Who is on duty' },
  choose: { kk: 'Таңдаңыз', ru: 'Выберите', en: 'Choose' },
  whoNeeded: { kk: 'Қызметкерді таңдаңыз.', ru: 'Выберите сотрудника.', en: 'Choose who.' },
  from: { kk: 'Бірінші күні', ru: 'Первый день', en: 'First day' },
  until: { kk: 'Соңғы күні', ru: 'Последний день', en: 'Last day' },
  untilHint: {
    kk: 'Бұл күн де кіреді. Бір күнді, аптаны немесе айды бірден енгізуге болады.',
    ru: 'Включительно. Можно внести сразу день, неделю или месяц.',
    en: 'This day included. A day, a week or a month can be entered at once.',
  },
  when: { kk: 'Қай сағаттарда', ru: 'В какие часы', en: 'In which hours' },
  whenNeeded: { kk: 'Сағаттарды таңдаңыз.', ru: 'Выберите часы.', en: 'Choose the hours.' },
  offHours: { kk: 'Жұмыс уақытынан тыс', ru: 'Вне рабочего времени', en: 'Outside of working hours' },
  offHoursHint: {
    kk: (begins: string, ends: string) =>
      `Жұмыс күні сағат ${ends} мен ертеңгі ${begins} аралығында, демалыс күні тәулік бойы`,
    ru: (begins: string, ends: string) =>
      `В рабочий день с ${ends} до ${begins} следующего дня, в выходной круглые сутки`,
    en: (begins: string, ends: string) =>
      `On working days from ${ends} until ${begins} of the next day, on days off around the clock`,
  },
  daily: {
    kk: 'Күн сайын белгілі сағаттарда',
    ru: 'Каждый день в свои часы',
    en: 'Hours of your own each day',
  },
  begins: { kk: 'Басталатын уақыты', ru: 'Начало', en: 'Begins' },
  beginsHint: {
    kk: 'Белгілі сағаттарды таңдасаңыз, екі уақытын да жазыңыз.',
    ru: 'Если выбрали свои часы, укажите оба времени.',
    en: 'Give both times if you chose hours of your own.',
  },
  ends: { kk: 'Аяқталатын уақыты', ru: 'Конец', en: 'Ends' },
  endsHint: {
    kk: 'Басталатын уақытынан ерте болса, кезекшілік келесі күні аяқталады.',
    ru: 'Если раньше начала, дежурство кончается на следующий день.',
    en: 'Where it is earlier than the beginning, it ends on the next day.',
  },
  save: { kk: 'Кестеге енгізу', ru: 'Внести в график', en: 'Enter' },
});
