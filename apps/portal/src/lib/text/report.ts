import type { Part, SeemingKind } from '@qorgan/domain';
import { texts } from '@qorgan/statute';

/** The teacher's report: the form and what stands around it. */
export const reportText = texts({
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
  heldTitle: {
    kk: 'Жазғаныңыз сақталды',
    ru: 'Введенное сохранено',
    en: 'What you typed was kept',
  },
  held: {
    kk: 'Хабарлама әлі жіберілген жоқ. Тексеріп, «Хабарламаны жіберу» түймесін басыңыз.',
    ru: 'Сообщение еще не отправлено. Проверьте и нажмите «Отправить сообщение».',
    en: 'The report has not been sent yet. Check it and press “Send the report”.',
  },

  restored: {
    kk: 'Жіберілмеген хабарламаңыз қайта ашылды',
    ru: 'Восстановлено неотправленное сообщение',
    en: 'Your unsent report is back',
  },
  takenTitle: {
    kk: (number: number) => `№ ${number} хабарламаңыз қабылданған`,
    ru: (number: number) => `Ваше сообщение № ${number} уже принято`,
    en: (number: number) => `Your report No. ${number} has been taken`,
  },
  takenAt: { kk: 'Түскен уақыты', ru: 'Поступило', en: 'Received' },
  takenOpen: { kk: 'Оны ашу', ru: 'Открыть его', en: 'Open it' },
  takenOther: {
    kk: 'Содан кейін нысанға енгізген өзгерісіңіз әлі жіберілген жоқ. Оны тағы бір хабарлама етіп жібере аласыз: жазғаныңыздың бәрі осында.',
    ru: 'То, что вы изменили в форме после этого, еще не отправлено. Это можно отправить еще одним сообщением: все написанное здесь.',
    en: 'What you changed in the form since has not been sent yet. You can send it as a further report: everything you typed is here.',
  },
  takenDouble: {
    kk: 'Онда дәл осы жазылған. Бұл жаңа оқиға болса ғана тағы бір хабарлама етіп жіберіңіз.',
    ru: 'В нем написано то же самое. Отправляйте еще одним сообщением, только если это новый случай.',
    en: 'It says exactly the same. Send a further report only if this has happened again.',
  },
  takenSame: {
    kk: 'Осы нысан жеткен, байланыс үзілсе де. Содан бері ештеңе қоспасаңыз, қайта жібермеңіз.',
    ru: 'Эта форма дошла, даже если связь прервалась. Если с тех пор вы ничего не добавили, отправлять снова не нужно.',
    en: 'This form arrived even if the line broke. If you have added nothing since, there is no need to send it again.',
  },
  sendFurther: {
    kk: 'Тағы бір хабарлама етіп жіберу',
    ru: 'Отправить еще одним сообщением',
    en: 'Send as a further report',
  },
  older: {
    kk: 'Осы құрылғыда жіберілмеген хабарламаңыз бар',
    ru: 'На этом устройстве есть ваше неотправленное сообщение',
    en: 'There is an unsent report of yours on this device',
  },
  olderOpen: { kk: 'Соны ашу', ru: 'Открыть его', en: 'Open that one' },
  startAnew: { kk: 'Өшіріп, жаңадан бастау', ru: 'Стереть и начать заново', en: 'Erase and start anew' },

  who: { kk: 'Кім туралы?', ru: 'О ком?', en: 'Who is it about?' },
  search: { kk: 'Оқушының аты-жөні', ru: 'Имя или фамилия ученика', en: 'Pupil’s name' },
  searchHint: {
    kk: 'Аты-жөнінің кез келген бөлігі немесе сыныбы. Бірнеше баланы қосуға болады.',
    ru: 'Любая часть имени или класс. Можно добавить нескольких детей.',
    en: 'Any part of the name, or the class. You can add several children.',
  },
  find: { kk: 'Іздеу', ru: 'Найти', en: 'Find' },
  found: { kk: 'Табылғандар', ru: 'Найдено', en: 'Found' },
  nobodyFound: {
    kk: 'Мектеп тізімінен мұндай оқушы табылмады.',
    ru: 'В списке школы такого имени нет.',
    en: 'No such name on the school’s roster.',
  },
  addTyped: {
    kk: (name: string) => `«${name}» деп жазу`,
    ru: (name: string) => `Записать как «${name}»`,
    en: (name: string) => `Write down as “${name}”`,
  },
  nameLeft: {
    kk: (name: string) =>
      `«${name}» хабарламаға әлі қосылған жоқ. Төменнен таңдап қосыңыз немесе қоспай жіберіңіз.`,
    ru: (name: string) =>
      `«${name}» еще не в сообщении. Выберите ниже, кого добавить, или отправьте без этого имени.`,
    en: (name: string) => `“${name}” is not in the report yet. Choose below whom to add, or send it without.`,
  },
  without: {
    kk: (name: string) => `«${name}» дегенді қоспай жіберу`,
    ru: (name: string) => `Отправить без «${name}»`,
    en: (name: string) => `Send without “${name}”`,
  },
  slow: {
    kk: 'Байланыс нашар: сервер әзірге жауап берген жоқ. Жаза беріңіз, жазғаныңыз да, таңдаған балаңыз да жоғалмайды.',
    ru: 'Связь плохая: сервер пока не ответил. Пишите дальше: ни написанное, ни выбранный ребенок не пропадут.',
    en: 'The line is bad: the server has not answered yet. Write on: neither your words nor the child you chose will be lost.',
  },
  notOnRoster: { kk: 'тізімде жоқ', ru: 'нет в списке', en: 'not on the roster' },
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
  unanswered: {
    kk: 'Жауап келген жоқ, хабарламаның жеткені белгісіз. Қайта жіберіңіз: екі рет қабылданбайды.',
    ru: 'Ответа нет, и неизвестно, дошло ли сообщение. Отправьте снова: дважды оно принято не будет.',
    en: 'No answer came, and it is not known whether the report arrived. Send it again: it will not be taken twice.',
  },
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
