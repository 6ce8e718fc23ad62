import { texts } from '@qorgan/statute';

/** Referrals that another system sends to a body here. */
export const foreignText = texts({
  title: {
    kk: 'Басқа жүйенің жолдауы',
    ru: 'Направление другой системы',
    en: 'Referral of another system',
  },
  waitingTitle: {
    kk: (count: string) => `Басқа жүйелерден келді, растауды күтіп тұр: ${count}`,
    ru: (count: string) => `Из других систем, ждут подтверждения: ${count}`,
    en: (count: string) => `From other systems, waiting to be confirmed: ${count}`,
  },
  confirmedTitle: {
    kk: (count: string) => `Басқа жүйелерден қабылданды, іс ашылмаған: ${count}`,
    ru: (count: string) => `Из других систем, получены, дело не открыто: ${count}`,
    en: (count: string) => `From other systems, received, no case yet: ${count}`,
  },
  settledTitle: {
    kk: 'Басқа жүйелерден: қаралғандары',
    ru: 'Из других систем: рассмотренное',
    en: 'From other systems: dealt with',
  },
  from: {
    kk: (sender: string, number: string) => `${sender}: шығыс № ${number}`,
    ru: (sender: string, number: string) => `${sender}: исх. № ${number}`,
    en: (sender: string, number: string) => `${sender}: No. ${number}`,
  },
  sender: { kk: 'Жіберуші', ru: 'Отправитель', en: 'From' },
  system: { kk: 'Жүйе', ru: 'Система', en: 'System' },
  number: { kk: 'Шығыс нөмірі мен күні', ru: 'Исходящий номер и дата', en: 'Its number and day' },
  receivedAt: {
    kk: 'Органның алдына түскен уақыты',
    ru: 'Когда поступило в орган',
    en: 'Before the body since',
  },
  noticedAt: { kk: 'Анықталған уақыты', ru: 'Выявлено', en: 'Detected' },
  kinds: { kk: 'Жіберушінің бағалауынша', ru: 'По мнению отправителя', en: 'As the sender sees it' },
  child: { kk: 'Бала', ru: 'Ребенок', en: 'Child' },
  school: { kk: 'Мектебі мен сыныбы', ru: 'Школа и класс', en: 'School and class' },
  address: { kk: 'Мекенжайы', ru: 'Адрес', en: 'Address' },
  contact: { kk: 'Отбасымен байланыс', ru: 'Связь с семьей', en: 'How the family is reached' },
  parents: { kk: 'Ата-анасы', ru: 'Родители', en: 'Parents' },
  noChild: {
    kk: 'Бала жолдаудың мәтінінде ғана аталған.',
    ru: 'Ребенок назван только в тексте направления.',
    en: 'The child is named in its words alone.',
  },
  subject: { kk: 'Тақырыбы', ru: 'Тема', en: 'Subject' },
  words: { kk: 'Мәтіні', ru: 'Текст', en: 'What it says' },
  confirmHint: {
    kk: 'Тіркеп, кіріс нөмірін жазыңыз: жіберген жүйеге берілетін күйде осы нөмір тұрады. Мерзімдер расталған сәттен емес, органның алдына түскен уақыттан есептеледі.',
    ru: 'Зарегистрируйте и укажите входящий номер: он войдет в состояние, которое получит система. Сроки считаются не с подтверждения, а с поступления в орган.',
    en: 'Register it and give its incoming number: the state that goes to the system says it. Time counts since it lay before the body, and not since this.',
  },
  confirmed: { kk: 'Қабылданды.', ru: 'Получение подтверждено.', en: 'Receipt is confirmed.' },
  taken: {
    kk: (number: string) => `Қабылданды, кіріс № ${number}`,
    ru: (number: string) => `Получено, вх. № ${number}`,
    en: (number: string) => `Received, No. ${number}`,
  },
  correctHint: {
    kk: 'Бұрынғы нөмір өшпейді: осында сызылып тұрады. Жүйеге берілетін күйде жаңа нөмір жазылады.',
    ru: 'Прежний номер не удаляется: он останется здесь зачеркнутым. В состояние, которое получит система, войдет новый.',
    en: 'The old number is not deleted: it stays here, crossed out. The state that goes to the system says the new one.',
  },
  corrected: { kk: 'Нөмір түзетілді.', ru: 'Номер исправлен.', en: 'The number is corrected.' },
  openCase: {
    kk: 'Іс ашу немесе іске қосу',
    ru: 'Открыть дело или присоединить к делу',
    en: 'Open a case or join one',
  },
  toCase: { kk: 'Іске өту', ru: 'К делу', en: 'To the case' },
  giveBack: { kk: 'Себебін айтып қайтару', ru: 'Вернуть с причиной', en: 'Give it back with a reason' },
  returnTitle: { kk: 'Жолдауды қайтару', ru: 'Возврат направления', en: 'Give the referral back' },
  returnHint: {
    kk: 'Себебі жіберген жүйеге берілетін күйге жазылады. Қайтарылған жолдау бойынша іс ашылмайды: жүйе оны жаңа идентификатормен қайта жібереді.',
    ru: 'Причина войдет в состояние, которое получит система. По возвращенному дело не открывается: система направляет его заново, с новым идентификатором.',
    en: 'The reason goes into the state that the system is told. No case is opened on what was given back: the system sends it anew, under a new id.',
  },
  returnWords: { kk: 'Жіберушіге түсіндірме', ru: 'Пояснение отправителю', en: 'Words for the sender' },
  returnWordsHint: {
    kk: 'Не жетіспейді немесе қай органға жіберу керек. Мәлімет жетіспесе не себеп басқа болса, міндетті.',
    ru: 'Чего не хватает или в какой орган направить. Обязательно, если не хватает сведений или причина другая.',
    en: 'What is missing, or which body to send it to. Needed where something is missing or the reason is another one.',
  },
  forSystem: { kk: 'Жүйеге жауап', ru: 'Ответ системе', en: 'For the system' },
  forSystemHint: {
    kk: 'Қолтаңбалы JSON: не істелгені, кейс-менеджердің аты-жөні мен телефоны. Отбасы туралы ештеңе жоқ.',
    ru: 'Подписанный JSON: что сделано, имя и телефон кейс-менеджера. О семье в нем ничего нет.',
    en: 'Signed JSON: what was done, name and telephone of the case manager. Nothing of the family is in it.',
  },
  stateFile: { kk: 'Жолдаудың күйі (JSON)', ru: 'Состояние направления (JSON)', en: 'Its state (JSON)' },
  original: {
    kk: 'Келген құжаттың өзі (JSON)',
    ru: 'Сам документ, как пришел (JSON)',
    en: 'The document as it came (JSON)',
  },
});

/** How such a referral stands. */
export const foreignStateText = texts({
  sent: { kk: 'Қабылдауды растау керек', ru: 'Нужно подтвердить получение', en: 'Receipt to be confirmed' },
  received: { kk: 'Қабылданды, іс ашылмаған', ru: 'Получено, дело не открыто', en: 'Received, no case yet' },
  accepted: { kk: 'Іс ашылған', ru: 'Открыто дело', en: 'A case is open' },
  returned: { kk: 'Қайтарылды', ru: 'Возвращено', en: 'Given back' },
  done: { kk: 'Іс жабылған', ru: 'Дело закрыто', en: 'The case is closed' },
});
