import { texts } from '@qorgan/statute';

/** Signs before the psychologist: those that repeat, those the head proposes, and all others that they may see. */
export const signsText = texts({
  title: { kk: 'Қайталанған белгілер', ru: 'Повторяющиеся признаки', en: 'Repeated signs' },
  rule: {
    kk: (signs: number, seers: number, days: number) =>
      `Бір баладан ${days} күннің ішінде кемінде ${signs} әлсіз белгі байқалса және оларды кемінде ${seers} қызметкер байқаса, бала осында шығады.`,
    ru: (signs: number, seers: number, days: number) =>
      `Ребенок появляется здесь, если за ${days} дней замечено не меньше ${signs} слабых признаков и заметили их не меньше ${seers} сотрудников.`,
    en: (signs: number, seers: number, days: number) =>
      `A child is put forward here when at least ${signs} weak signs were noticed by at least ${seers} employees within ${days} days.`,
  },
  weak: {
    kk: 'Әлсіз белгі – 7-тармақтағы белгі, бірақ онда қауіп те, жарақат та, дәрігерге қажеттілік те көрінбеген.',
    ru: 'Слабый признак – признак из пункта 7, при котором не было ни опасности, ни травмы, ни нужды во враче.',
    en: 'A weak sign is one of paragraph 7 in which nobody saw danger, an injury or the need of a doctor.',
  },
  ours: {
    kk: 'Бұл – порталдың өз ережесі, бұйрықта мұндай сандар жоқ. Белгілер тек саналады, баға берілмейді: шешім сізде.',
    ru: 'Это правило самого портала, в приказе таких чисел нет. Признаки только считаются, оценки нет: решаете вы.',
    en: 'This is the portal’s own rule; the order has no such numbers. Signs are counted and not weighed: you decide.',
  },
  byLeave: {
    kk: 'Мұнда басшы сізге көрсеткен белгілер ғана тұр.',
    ru: 'Здесь только те признаки, которые показал вам руководитель.',
    en: 'Only signs that the head lets you see stand here.',
  },
  putForward: { kk: 'Қарауға шыққан балалар', ru: 'На рассмотрении', en: 'Put forward for a look' },
  onBoard: {
    kk: 'Қайталанған белгілер, басшының ұсыныстары',
    ru: 'Повторяющиеся признаки, предложения руководителя',
    en: 'Repeated signs and what the head proposes',
  },
  waiting: {
    kk: (count: number) => (count > 0 ? `Жауап күтеді: ${count}` : 'Ешкім жоқ'),
    ru: (count: number) => (count > 0 ? `Ждут ответа: ${count}` : 'Никого'),
    en: (count: number) => (count > 0 ? `${count} waiting` : 'Nobody'),
  },
  nobody: {
    kk: 'Қазір қарауға шыққан бала жоқ.',
    ru: 'Сейчас никого на рассмотрении нет.',
    en: 'Nobody is put forward now.',
  },
  counted: {
    kk: (signs: number, seers: number) => `${signs} белгі, ${seers} қызметкер байқаған`,
    ru: (signs: number, seers: number) => `Признаков: ${signs}, заметили сотрудников: ${seers}`,
    en: (signs: number, seers: number) => `${signs} signs, noticed by ${seers} employees`,
  },
  seenBy: {
    kk: (name: string) => `Байқаған: ${name}`,
    ru: (name: string) => `Заметил(а): ${name}`,
    en: (name: string) => `Noticed by ${name}`,
  },
  decision: {
    kk: (name: string, on: string) => `Шешім: іс ашылмайды. Сізге көрсеткен: ${name}, ${on}`,
    ru: (name: string, on: string) => `Решение: дело не открывается. Показал(а) вам: ${name}, ${on}`,
    en: (name: string, on: string) => `Decision: no case. Let you see it: ${name}, ${on}`,
  },
  noSign: {
    kk: '7-тармақтың белгісі белгіленбеген',
    ru: 'Признаки пункта 7 не отмечены',
    en: 'No sign of paragraph 7 was marked',
  },
  danger: { kk: 'балаға қауіп төнген', ru: 'была опасность для ребенка', en: 'the child was in danger' },
  doctor: { kk: 'дәрігер керек болған', ru: 'был нужен врач', en: 'a doctor was needed' },
  take: { kk: 'Қадағалауға алу', ru: 'Взять под наблюдение', en: 'Take under watch' },
  ask: {
    kk: 'Басшыдан іс ашуды сұрау',
    ru: 'Попросить руководителя открыть дело',
    en: 'Ask the head to open a case',
  },
  decline: { kk: 'Қадағалауға алмау', ru: 'Не брать под наблюдение', en: 'Decline' },
  chronology: { kk: 'Бала бойынша хронология', ru: 'Хронология по ребенку', en: 'Chronology of the child' },
  watched: { kk: 'Қадағалауда', ru: 'Под наблюдением', en: 'Under watch' },
  note: { kk: 'Қарадым деп жазу', ru: 'Записать, что рассмотрено', en: 'Note that you looked' },
  proposals: {
    kk: 'Басшы қадағалауға ұсынған оқушылар',
    ru: 'Руководитель предлагает взять под наблюдение',
    en: 'Proposed by the head',
  },
  proposedBy: {
    kk: (name: string, on: string) => `Ұсынған: ${name}, ${on}`,
    ru: (name: string, on: string) => `Предложил(а): ${name}, ${on}`,
    en: (name: string, on: string) => `Proposed by ${name}, ${on}`,
  },
  asked: { kk: 'Іс ашу сұралған', ru: 'Просьбы открыть дело', en: 'Cases asked for' },
  others: {
    kk: (count: number) => `Сізге көрсетілген басқа белгілер: ${count}`,
    ru: (count: number) => `Другие показанные вам признаки: ${count}`,
    en: (count: number) => `Other signs let through: ${count}`,
  },
  latest: {
    kk: (shown: number) => `Соңғы ${shown} белгі тұр. Бұрынғылары баланың хронологиясында.`,
    ru: (shown: number) => `Здесь последние ${shown}. Более ранние – в хронологии ребенка.`,
    en: (shown: number) => `The latest ${shown} stand here; earlier ones are in the child’s chronology.`,
  },
  declineTitle: {
    kk: 'Қадағалауға алмау',
    ru: 'Не брать под наблюдение',
    en: 'Decline what is put forward',
  },
  why: {
    kk: 'Неге және не істеледі',
    ru: 'Почему и что будет сделано',
    en: 'Why, and what is done instead',
  },
  whyHint: {
    kk: 'Жазғаныңыз сақталады. Бала жаңа белгі болғанда ғана қайта шығады.',
    ru: 'Написанное хранится. Ребенок появится снова, только если будет новый признак.',
    en: 'What you write is kept. The child comes back only by a new sign.',
  },
  whyHintHead: {
    kk: 'Жазғаныңызды ұсынған басшы көреді. Бала жаңа ұсыныс болғанда ғана қайта шығады.',
    ru: 'Написанное увидит руководитель. Ребенок появится снова, только если его предложат еще раз.',
    en: 'Whoever proposed it sees what you write. The pupil comes back only if proposed again.',
  },
  done: { kk: 'Жауабыңыз жазылды.', ru: 'Ответ записан.', en: 'Your answer is on record.' },

  prefilled: {
    kk: 'Нысан сізге көрсетілген белгілерден толтырылды. Тексеріп, өз сөзіңізбен толықтырыңыз. Жіберілген соң бұл басшыға түскен кәдімгі хабарлама болады, мерзімдер де саналады.',
    ru: 'Форма заполнена по показанным вам признакам. Проверьте и дополните своими словами. После отправки это обычное сообщение руководителю, и сроки по нему идут.',
    en: 'The form begins with the signs that you may see. Check it and add your own words. Once sent it is a report like any other, and its times run.',
  },
  sawTogether: {
    kk: 'Бірнеше белгіні қатар көрдім, іс ашуды сұраймын:',
    ru: 'Вижу несколько признаков вместе, прошу открыть дело:',
    en: 'I see several signs together and ask for a case:',
  },
});
