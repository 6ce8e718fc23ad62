import { texts } from '@qorgan/statute';

/** What the psychologist may see by leave of those who lead, as those who lead decide on it. */
export const sightText = texts({
  title: {
    kk: 'Педагог-психологқа көрінетіні',
    ru: 'Что видит педагог-психолог',
    en: 'What the psychologist sees',
  },
  may: {
    kk: 'Педагог-психолог бұл белгіні көрсін бе?',
    ru: 'Показать этот признак педагогу-психологу?',
    en: 'May the psychologist see this sign?',
  },
  mayHint: {
    kk: 'Бір баладан әр мұғалім бір-бір белгі байқаса, бәрін қатар көретін адам керек. Рұқсатты кез келген уақытта қайтарып аласыз. Хабарлама өзіне қатысты адам мұны бәрібір көрмейді.',
    ru: 'Если разные учителя замечают у ребенка по одному признаку, кто-то должен видеть их вместе. Закрыть можно в любой момент. Кого сообщение касается, тот его все равно не увидит.',
    en: 'Where several teachers each notice one sign, somebody has to see them together. You can take it back at any time. Whomever the report concerns never sees it.',
  },
  withoutWords: {
    kk: 'Иә, бірақ жазылған сөздерінсіз',
    ru: 'Да, но без написанных слов',
    en: 'Yes, but not the words',
  },
  withoutWordsHint: {
    kk: 'Тек белгілер, қашан және кім байқағаны.',
    ru: 'Только признаки, когда и кто заметил.',
    en: 'Only the signs, when and by whom they were noticed.',
  },
  withWords: {
    kk: 'Иә, жазылған сөздерімен бірге',
    ru: 'Да, вместе с написанными словами',
    en: 'Yes, with the words',
  },
  withWordsHint: {
    kk: 'Оның үстіне қызметкер не көргені, баланың өз сөзі, орны және қызметкер не істегені. Онда басқа баланың аты тұрмағанын тексеріңіз.',
    ru: 'И что видел сотрудник, слова ребенка, место и что сделал сотрудник. Проверьте, не назван ли там другой ребенок.',
    en: 'And what the employee saw, the child’s words, the place and what was done. Check that no other child is named there.',
  },
  nothing: { kk: 'Жоқ', ru: 'Нет', en: 'No' },

  propose: {
    kk: 'Оқушыны қадағалауға алуды педагог-психологқа ұсынасыз ба?',
    ru: 'Предложить педагогу-психологу взять ученика под наблюдение?',
    en: 'Do you propose to the psychologist to watch over this pupil?',
  },
  proposeHint: {
    kk: '2.1-тармақ бойынша, шешімді педагог-психолог қабылдайды. Хабарламаның өзі оған көрінбейді, тек осында жазғаныңыз көрінеді.',
    ru: 'По пункту 2.1; решает педагог-психолог. Само сообщение ему не видно, видно только то, что вы напишете здесь.',
    en: 'Under paragraph 2.1; the psychologist decides. The report itself is not shown, only what you write here.',
  },
  yes: { kk: 'Иә, ұсынамын', ru: 'Да, предложить', en: 'Yes, I propose it' },
  no: { kk: 'Жоқ', ru: 'Нет', en: 'No' },
  proposal: {
    kk: 'Педагог-психологқа қысқаша: неге',
    ru: 'Коротко педагогу-психологу: почему',
    en: 'To the psychologist, briefly: why',
  },
  proposalHint: {
    kk: 'Ұсынсаңыз, толтырыңыз. Зардап шеккен баланың атын жазбаңыз.',
    ru: 'Заполните, если предлагаете. Не называйте пострадавшего ребенка.',
    en: 'Fill this in if you propose it. Do not name the child who was affected.',
  },
  notOnRoster: {
    kk: 'Оқушы мектеп тізімінде жоқ, сондықтан оны қадағалауға ұсынуға болмайды. Педагог-психологпен сөйлесіңіз.',
    ru: 'Ученика нет в списке школы, поэтому предложить наблюдение здесь нельзя. Поговорите с педагогом-психологом.',
    en: 'This pupil is not on the roster, so that nothing can be proposed here. Talk to the psychologist.',
  },

  sees: {
    kk: 'Педагог-психолог бұл белгіні көреді, жазылған сөздерінсіз.',
    ru: 'Педагог-психолог видит этот признак, без написанных слов.',
    en: 'The psychologist sees this sign, without the words.',
  },
  seesWords: {
    kk: 'Педагог-психолог бұл белгіні жазылған сөздерімен бірге көреді.',
    ru: 'Педагог-психолог видит этот признак вместе с написанными словами.',
    en: 'The psychologist sees this sign with the words.',
  },
  seesNothing: {
    kk: 'Педагог-психолог бұл белгіні көрмейді.',
    ru: 'Педагог-психолог этот признак не видит.',
    en: 'The psychologist does not see this sign.',
  },
  proposed: {
    kk: 'Қадағалауға алу ұсынылды.',
    ru: 'Предложено взять под наблюдение.',
    en: 'Proposed to be watched over.',
  },
  notProposed: {
    kk: 'Қадағалауға алу ұсынылмаған.',
    ru: 'Наблюдение не предложено.',
    en: 'Not proposed to be watched over.',
  },
  noAnswer: {
    kk: 'Педагог-психолог әлі жауап берген жоқ.',
    ru: 'Педагог-психолог еще не ответил.',
    en: 'The psychologist has not answered yet.',
  },
  accepted: {
    kk: (name: string, when: string) => `Қадағалауға алынды: ${name}, ${when}.`,
    ru: (name: string, when: string) => `Взят под наблюдение: ${name}, ${when}.`,
    en: (name: string, when: string) => `Accepted by ${name}, ${when}.`,
  },
  declined: {
    kk: (name: string, when: string) => `Қадағалауға алынбады: ${name}, ${when}. Себебі:`,
    ru: (name: string, when: string) => `Не взят под наблюдение: ${name}, ${when}. Причина:`,
    en: (name: string, when: string) => `Declined by ${name}, ${when}. Why:`,
  },
  by: {
    kk: (name: string, when: string) => `Шешкен: ${name}, ${when}`,
    ru: (name: string, when: string) => `Решил(а): ${name}, ${when}`,
    en: (name: string, when: string) => `Decided by ${name}, ${when}`,
  },
  endedBy: {
    kk: (name: string, when: string) => `қайтарып алған: ${name}, ${when}`,
    ru: (name: string, when: string) => `закрыл(а): ${name}, ${when}`,
    en: (name: string, when: string) => `taken back by ${name}, ${when}`,
  },
  former: {
    kk: (count: number) => `Бұрынғы рұқсаттар: ${count}`,
    ru: (count: number) => `Прежние разрешения: ${count}`,
    en: (count: number) => `Let through before: ${count}`,
  },
  change: { kk: 'Өзгерту', ru: 'Изменить', en: 'Change' },
  save: { kk: 'Сақтау', ru: 'Сохранить', en: 'Save' },
  takeBack: { kk: 'Қайтарып алу', ru: 'Закрыть', en: 'Take it back' },
  proposeNow: { kk: 'Ұсыну', ru: 'Предложить', en: 'Propose' },
  changed: { kk: 'Сақталды.', ru: 'Сохранено.', en: 'Saved.' },
  endsWith: {
    kk: 'Шешім қайта қаралса, рұқсат та өзінен-өзі тоқтайды.',
    ru: 'Если решение рассмотрят заново, показ прекратится сам.',
    en: 'If the decision is taken up again, this ends by itself.',
  },
  askedFrom: {
    kk: 'Педагог-психолог бала туралы бірнеше белгіні қатар көріп, іс ашуды сұрайды. Негізі:',
    ru: 'Педагог-психолог увидел несколько признаков вместе и просит открыть дело. Основание:',
    en: 'The psychologist saw several signs together and asks for a case. It came from:',
  },
  report: {
    kk: (number: number) => `№ ${number} хабарлама`,
    ru: (number: number) => `сообщение № ${number}`,
    en: (number: number) => `report No. ${number}`,
  },

  mention: {
    kk: 'Педагог-психолог іс бар екенін білсін бе?',
    ru: 'Сообщить педагогу-психологу, что дело есть?',
    en: 'May the psychologist know that there is a case?',
  },
  mentionHint: {
    kk: 'Тек істің нөмірі және ашық не жабық екені көрінеді. Іс өзіне қатысты адам мұны көрмейді.',
    ru: 'Видны только номер дела и открыто оно или закрыто. Кого дело касается, тот этого не увидит.',
    en: 'Only its number and whether it is open or closed. Whomever the case concerns does not see it.',
  },
  mentionNow: { kk: 'Білсін', ru: 'Сообщить', en: 'Let them know' },
  mentioned: {
    kk: 'Педагог-психолог бұл бала туралы іс бар екенін біледі: нөмірі және ашық не жабық екені ғана.',
    ru: 'Педагог-психолог знает, что по этому ребенку есть дело: только номер и открыто ли оно.',
    en: 'The psychologist knows that there is a case about this child: its number and whether it is open, nothing more.',
  },
  mentionShared: {
    kk: 'Іс педагог-психологпен толық бөлісілген, сондықтан ол мұны біледі.',
    ru: 'Дело открыто педагогу-психологу целиком, поэтому он о нем знает.',
    en: 'The case is shared whole with the psychologist, who knows of it by that.',
  },
  mentionOffRoster: {
    kk: 'Іс мектеп тізіміндегі оқушымен байланыстырылмаған, сондықтан мұны айтуға болмайды.',
    ru: 'Дело не связано с учеником из списка школы, поэтому сообщить о нем нельзя.',
    en: 'The case is of no pupil of the roster, so that this cannot be said.',
  },
});
