import type { ContactParty, ContactWay, NeedAnswer, NeedsOf, ObservationKind } from '@qorgan/domain';
import { texts, type Text } from '@qorgan/statute';

export const partyName: Readonly<Record<ContactParty, Text>> = {
  child: { kk: 'Баланың өзі', ru: 'Сам ребенок', en: 'The child' },
  parent: {
    kk: 'Ата-анасы немесе заңды өкілі',
    ru: 'Родитель или законный представитель',
    en: 'A parent or legal representative',
  },
  relative: { kk: 'Басқа туысы', ru: 'Другой родственник', en: 'Another relative' },
  employee: { kk: 'Мектеп қызметкері', ru: 'Сотрудник школы', en: 'An employee of the school' },
  body: {
    kk: 'Мемлекеттік орган, орталық, емхана',
    ru: 'Государственный орган, центр, поликлиника',
    en: 'A state body, a centre, a clinic',
  },
  other: { kk: 'Басқа адам', ru: 'Другой человек', en: 'Somebody else' },
};

export const wayName: Readonly<Record<ContactWay, Text>> = {
  inPerson: { kk: 'Бетпе-бет', ru: 'Лично', en: 'In person' },
  phone: { kk: 'Телефон арқылы', ru: 'По телефону', en: 'By telephone' },
  message: { kk: 'Хат-хабар алмасу', ru: 'Перепиской', en: 'By messages' },
  letter: { kk: 'Ресми хатпен', ru: 'Официальным письмом', en: 'By an official letter' },
  homeVisit: { kk: 'Үйіне барып', ru: 'С посещением дома', en: 'On a visit at home' },
};

export const answerName: Readonly<Record<NeedAnswer, Text>> = {
  yes: { kk: 'Иә', ru: 'Да', en: 'Yes' },
  no: { kk: 'Жоқ', ru: 'Нет', en: 'No' },
  unknown: { kk: 'Әзірге белгісіз', ru: 'Пока неизвестно', en: 'Not known yet' },
};

export const needsOfName: Readonly<Record<NeedsOf, Text>> = {
  witnesses: {
    kk: 'Болған жағдайды көрген балаларға көмек керек пе?',
    ru: 'Нужна ли помощь детям, которые это видели?',
    en: 'Do children who saw it need help?',
  },
  siblings: {
    kk: 'Бауырларына көмек керек пе?',
    ru: 'Нужна ли помощь братьям и сестрам?',
    en: 'Do brothers and sisters need help?',
  },
};

/** What is written down on a case without a duty: the title of its page, and how it reads on record. */
export const observationTitle: Readonly<Record<ObservationKind, Text>> = {
  injuryMarked: { kk: 'Дене сызбасы', ru: 'Схема тела', en: 'Body map' },
  contactHad: { kk: 'Әңгіме, байланыс', ru: 'Разговор, контакт', en: 'A contact' },
  strengthSeen: {
    kk: 'Балаға тірек болатын нәрсе',
    ru: 'Что поддерживает ребенка',
    en: 'What supports the child',
  },
  needsAsked: {
    kk: 'Куәлар мен бауырларының қажеттілігі',
    ru: 'Нужды свидетелей, братьев и сестер',
    en: 'Needs of witnesses and siblings',
  },
};

export const observationText = texts({
  withdrawHint: {
    kk: 'Егер мұндай нәрсе мүлде болмаса. Жазба сызылып, сақталып қалады.',
    ru: 'Если этого вовсе не было. Запись останется, зачеркнутой.',
    en: 'If it never happened. The entry stays, crossed out.',
  },
  injuryMarked: {
    kk: 'Денедегі із белгіленді',
    ru: 'Отмечен след на теле',
    en: 'A trace on the body was marked',
  },
  contactHad: { kk: 'Сөйлесті', ru: 'Состоялся разговор', en: 'Somebody was spoken to' },
  strengthSeen: {
    kk: 'Балаға тірек болатын нәрсе',
    ru: 'Что поддерживает ребенка',
    en: 'What supports the child',
  },
  needsAsked: {
    kk: 'Басқа балалардың қажеттілігі анықталды',
    ru: 'Выяснены нужды других детей',
    en: 'The needs of other children were asked for',
  },

  areas: { kk: 'Денесінің қай жерінде', ru: 'В какой части тела', en: 'Where on the body' },
  areasHint: {
    kk: 'Бірнешеуін белгілеуге болады. Оң, сол дегеніміз – баланың өзінің оңы мен солы. Сызбаны басып та белгілей аласыз.',
    ru: 'Можно отметить несколько. Правая и левая – со стороны самого ребенка. Можно нажимать и на схеме.',
    en: 'Mark as many as there are. Right and left are the child’s own. You can press the map as well.',
  },
  injury: { kk: 'Не көрінеді', ru: 'Что видно', en: 'What can be seen' },
  size: { kk: 'Көлемі', ru: 'Размер', en: 'Size' },
  sizeHint: {
    kk: 'Мысалы: 2×3 см, теңгедей',
    ru: 'Например: 2×3 см, с монету',
    en: 'For example: 2×3 cm, like a coin',
  },
  colour: { kk: 'Түсі', ru: 'Цвет', en: 'Colour' },
  seenWhen: { kk: 'Қашан көрінді', ru: 'Когда это увидели', en: 'When it was seen' },
  seenBy: { kk: 'Кім көрді', ru: 'Кто увидел', en: 'Who saw it' },
  note: { kk: 'Ескертпе', ru: 'Примечание', en: 'Note' },
  noteHint: {
    kk: 'Бала өзі бірдеңе айтса, дәл өз сөзімен тырнақшаға алып жазыңыз.',
    ru: 'Если ребенок сам что-то сказал, запишите его слова дословно, в кавычках.',
    en: 'If the child said something unasked, write it word for word, in quotation marks.',
  },
  rulesTitle: {
    kk: 'Көзге көрінгенін ғана жазыңыз',
    ru: 'Записывайте только то, что видно',
    en: 'Write down only what can be seen',
  },
  rules: {
    kk: 'Баланы шешіндірмеңіз, суретке түсірмеңіз, қалай болғанын сұрап тергемеңіз. Жарақатты дәрігер қарайды; көмек керек болса, 103 нөміріне қоңырау шалыңыз. Түсіне қарап жарақаттың қашан алынғанын анықтау мүмкін емес.',
    ru: 'Не раздевайте ребенка, не фотографируйте и не расспрашивайте, как это случилось. Травмы осматривает врач; если нужна помощь, звоните 103. По цвету следа нельзя сказать, когда он появился.',
    en: 'Do not undress the child, take no pictures and do not question the child. A doctor examines injuries; if help is needed, call 103. The colour of a trace does not tell its age.',
  },
  front: { kk: 'Алды', ru: 'Спереди', en: 'Front' },
  back: { kk: 'Арты', ru: 'Сзади', en: 'Back' },
  mapTitle: {
    kk: (count: number) => `Дененің сызбасы, белгіленген жерлер: ${count}`,
    ru: (count: number) => `Схема тела, отмечено мест: ${count}`,
    en: (count: number) => `Map of the body, places marked: ${count}`,
  },
  noMarks: { kk: 'Ештеңе белгіленбеген.', ru: 'Ничего не отмечено.', en: 'Nothing is marked.' },
  marks: { kk: 'Белгіленгендер', ru: 'Отмечено', en: 'Marked' },
  addInjury: { kk: 'Белгі қосу', ru: 'Добавить отметку', en: 'Add a mark' },

  party: { kk: 'Кіммен', ru: 'С кем', en: 'With whom' },
  who: { kk: 'Аты-жөні немесе қызметі', ru: 'Имя или должность', en: 'Name or office' },
  way: { kk: 'Қалай', ru: 'Как', en: 'How' },
  words: {
    kk: 'Не айтылды, неге келісілді',
    ru: 'Что сказано, о чем договорились',
    en: 'What was said and agreed',
  },
  wordsHint: {
    kk: 'Айтылғанын жазыңыз, өз болжамыңызды емес.',
    ru: 'Запишите сказанное, а не свои предположения.',
    en: 'Write what was said, not what you suppose.',
  },
  contactWhen: { kk: 'Қашан сөйлестіңіз', ru: 'Когда говорили', en: 'When you spoke' },

  strength: {
    kk: 'Балаға не тірек, не жақсы жүріп жатыр',
    ru: 'Что поддерживает ребенка, что получается',
    en: 'What supports the child, what goes well',
  },
  strengthHint: {
    kk: 'Мысалы: сенетін ересек адамы, достары, сүйікті ісі, сабақтағы жетістігі.',
    ru: 'Например: взрослый, которому ребенок доверяет, друзья, любимое дело, успехи в учебе.',
    en: 'For example: an adult the child trusts, friends, something the child loves, progress at school.',
  },
  noticedBy: { kk: 'Кім байқады', ru: 'Кто заметил', en: 'Who noticed' },
  noticedWhen: { kk: 'Қашан байқалды', ru: 'Когда заметили', en: 'When it was noticed' },

  whose: { kk: 'Кімдер туралы', ru: 'О ком', en: 'About whom' },
  witnesses: { kk: 'Көрген балалар', ru: 'Дети, которые это видели', en: 'Children who saw it' },
  siblings: { kk: 'Аға-іні, апа-сіңлілері', ru: 'Братья и сестры', en: 'Brothers and sisters' },
  answer: { kk: 'Оларға көмек керек пе?', ru: 'Нужна ли им помощь?', en: 'Do they need help?' },
  needWords: { kk: 'Кімге және қандай көмек', ru: 'Кому и какая помощь', en: 'Who, and what help' },
  needWordsHint: {
    kk: 'Оларға жеке іс керек болса, алдымен хабарлама жасалады.',
    ru: 'Если им нужно отдельное дело, сначала создается сообщение.',
    en: 'If one of them needs a case, a report comes first.',
  },
  askedWhen: { kk: 'Қашан анықталды', ru: 'Когда выяснили', en: 'When it was asked' },
  notAsked: { kk: 'Әлі анықталмаған', ru: 'Еще не выяснено', en: 'Not asked yet' },
  ask: { kk: 'Жазып қою', ru: 'Записать', en: 'Write it down' },

  when: {
    kk: 'Нақты болған уақыты, Астана уақытымен. Кейін жазсаңыз да, өз орнында тұрады және кейін жазылғаны көрінеді.',
    ru: 'Когда это было на самом деле, по времени Астаны. Записанное позже встанет на свое место с пометкой.',
    en: 'When it truly happened, Astana time. Written down later it takes its true place and is marked so.',
  },
  save: { kk: 'Іске жазу', ru: 'Записать в дело', en: 'Put it on record' },
  saved: { kk: 'Іске жазылды.', ru: 'Записано в дело.', en: 'It is on record.' },
  correcting: {
    kk: 'Жазбаны түзету. Бұрынғысы сызылып, іс барысында қалады.',
    ru: 'Исправление записи. Прежняя останется в ходе дела зачеркнутой.',
    en: 'Correcting an entry. The former one stays in the case, crossed out.',
  },
  addTitle: { kk: 'Іске қосымша жазу', ru: 'Записать еще', en: 'Write something more down' },
});
