import type { Part, SeemingKind } from '@qorgan/domain';
import { texts } from '@qorgan/statute';

/** The form of a report, as the portal and the companion extension say it alike. */
export const reportFormText = texts({
  title: { kk: 'Хабарлау', ru: 'Сообщить', en: 'Report a concern' },
  adviceTitle: {
    kk: 'Көргеніңізді және баланың өз сөзін жазыңыз',
    ru: 'Напишите, что видели, и слова самого ребенка',
    en: 'Write what you saw and the child’s own words',
  },
  advice: {
    kk: 'Баланы тергемеңіз, ештеңе дәлелдеудің қажеті жоқ: онымен мамандар сөйлеседі.',
    ru: 'Не расспрашивайте ребенка и ничего не доказывайте: с ним поговорят специалисты.',
    en: 'Do not question the child, and you need not prove anything: specialists will talk to the child.',
  },
  who: { kk: 'Кім туралы?', ru: 'О ком?', en: 'Who is it about?' },
  part: { kk: 'Қатысы', ru: 'Роль', en: 'Part' },
  partOf: {
    kk: (name: string) => `${name}: қатысы`,
    ru: (name: string) => `${name}: роль`,
    en: (name: string) => `${name}: part`,
  },
  remove: { kk: 'Алып тастау', ru: 'Убрать', en: 'Remove' },
  removeChild: {
    kk: (name: string) => `${name}: тізімнен алып тастау`,
    ru: (name: string) => `${name}: убрать из списка`,
    en: (name: string) => `${name}: remove from the list`,
  },
  signs: { kk: 'Не байқадыңыз?', ru: 'Что вы заметили?', en: 'What did you notice?' },
  signsHint: {
    kk: 'Бұл – ықтимал белгілер, дәлел емес. Қағидалардың 7-тармағы.',
    ru: 'Это вероятные признаки, а не доказательства. Пункт 7 Правил.',
    en: 'These are possible signs, not proof. Paragraph 7 of the Rules.',
  },
  otherSign: { kk: 'Басқа нәрсе', ru: 'Что-то другое', en: 'Something else' },
  dangerNow: {
    kk: 'Балаға дәл қазір қауіп төніп тұр',
    ru: 'Ребенку прямо сейчас угрожает опасность',
    en: 'The child is in danger right now',
  },
  dangerHint: {
    kk: 'Алдымен 102 немесе 112 нөміріне қоңырау шалыңыз.',
    ru: 'Сначала позвоните 102 или 112.',
    en: 'First call 102 or 112.',
  },
  doctorNeeded: { kk: 'Дәрігер көмегі керек', ru: 'Нужен врач', en: 'A doctor is needed' },
  doctorHint: {
    kk: 'Жедел жәрдем – 103.',
    ru: 'Скорая помощь – 103.',
    en: 'Ambulance: 103.',
  },
  urgent: { kk: 'Шұғыл ма?', ru: 'Срочно ли это?', en: 'Is it urgent?' },
  kind: { kk: 'Бұл неге ұқсайды?', ru: 'На что это похоже?', en: 'What does it look like?' },
  kindHint: {
    kk: 'Нақты білмесеңіз, соны белгілеңіз: түрін басшы анықтайды.',
    ru: 'Если не уверены, так и отметьте: вид определит руководитель.',
    en: 'If you are not sure, say so: the head decides.',
  },
  words: { kk: 'Өз сөзіңізбен', ru: 'Своими словами', en: 'In your own words' },
  saw: { kk: 'Не көрдім', ru: 'Что я видел(а)', en: 'What I saw' },
  childWords: { kk: 'Баланың өз сөзі', ru: 'Слова самого ребенка', en: 'The child’s own words' },
  childWordsHint: {
    kk: 'Сөзбе-сөз, өзгертпей.',
    ru: 'Дословно, ничего не меняя.',
    en: 'Word for word, unchanged.',
  },
  did: { kk: 'Не істедім', ru: 'Что я сделал(а)', en: 'What I did' },
  more: {
    kk: 'Қашан, қайда, қалай белгілі болды',
    ru: 'Когда, где и как стало известно',
    en: 'When, where and how it came to light',
  },
  noticedOn: { kk: 'Қай күні байқадыңыз', ru: 'В какой день вы это заметили', en: 'Day you noticed it' },
  noticedTime: { kk: 'Сағат нешеде', ru: 'Во сколько', en: 'At what time' },
  place: { kk: 'Қайда', ru: 'Где', en: 'Where' },
  circumstance: {
    kk: 'Қалай белгілі болды',
    ru: 'Как стало известно',
    en: 'How it came to light',
  },
  concernsHead: {
    kk: 'Бұл мектеп басшысына қатысты',
    ru: 'Это касается руководителя школы',
    en: 'This concerns the head of the school',
  },
  concernsHeadHint: {
    kk: 'Онда хабарлама басшыға емес, оның орынбасарларына барады.',
    ru: 'Тогда сообщение увидят заместители, а не руководитель.',
    en: 'Then the deputies see the report, and the head does not.',
  },
  send: { kk: 'Хабарламаны жіберу', ru: 'Отправить сообщение', en: 'Send the report' },
  sendHint: {
    kk: 'Хабарламаны мектеп басшысы мен оның орынбасарлары ғана көреді. Басшыға қатысты болса, тек орынбасарлары көреді.',
    ru: 'Сообщение увидят только руководитель школы и его заместители. Если оно касается руководителя, то только заместители.',
    en: 'Only the head of the school and the deputies see the report. If it concerns the head, only the deputies do.',
  },
});

export const partText = texts<Record<Part, Record<'kk' | 'ru' | 'en', string>>>({
  affected: { kk: 'Зардап шеккен', ru: 'Пострадавший', en: 'Affected' },
  witness: { kk: 'Куә болған', ru: 'Свидетель', en: 'Witness' },
  alleged: { kk: 'Жәбір көрсеткен болуы мүмкін', ru: 'Предполагаемый обидчик', en: 'Said to have done it' },
});

export const seemingKindText = texts<Record<SeemingKind, Record<'kk' | 'ru' | 'en', string>>>({
  violence: { kk: 'Зорлық-зомбылық', ru: 'Насилие', en: 'Violence' },
  cruelty: { kk: 'Қатыгез қарым-қатынас', ru: 'Жестокое обращение', en: 'Cruel treatment' },
  bullying: { kk: 'Жәбірлеу (буллинг)', ru: 'Травля (буллинг)', en: 'Bullying' },
  witness: {
    kk: 'Зорлық-зомбылықтың куәсі болған',
    ru: 'Был свидетелем насилия',
    en: 'Witnessed violence',
  },
  unsure: { kk: 'Нақты білмеймін', ru: 'Не уверен(а)', en: 'Not sure' },
});
