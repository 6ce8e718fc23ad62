import type { AnswerType, ReturnReason } from '@qorgan/domain';
import { texts } from '@qorgan/statute';

type InThree = Record<'kk' | 'ru' | 'en', string>;

/** What a body answers once a letter is with it, and what the school does with a letter that came back. */
export const answerText = texts({
  title: { kk: 'Алушының жауабы', ru: 'Ответ адресата', en: 'The recipient’s answer' },
  toAnswer: { kk: 'Алушының жауабын жазу', ru: 'Записать ответ адресата', en: 'Write down the answer' },
  toReturned: { kk: 'Хат қайтып келді', ru: 'Письмо вернулось', en: 'The letter came back' },
  answerHint: {
    kk: 'Алушы порталда өзі жауап берсе, мұны жазудың қажеті жоқ.',
    ru: 'Если адресат ответит сам в портале, записывать не нужно.',
    en: 'If the recipient answers in the portal, there is no need to write this.',
  },
  what: { kk: 'Алушы не деп жауап берді?', ru: 'Что ответил адресат?', en: 'What did the recipient answer?' },
  why: { kk: 'Неге қайтарылды?', ru: 'Почему возвращено?', en: 'Why did it come back?' },
  words: { kk: 'Нақты не айтылды', ru: 'Что именно сказано', en: 'What exactly was said' },
  wordsHint: {
    kk: 'Не жетіспейді немесе қандай себеп бар. Мәлімет жетіспесе не себеп басқа болса, міндетті.',
    ru: 'Чего не хватает или какая причина. Обязательно, если не хватает сведений или причина другая.',
    en: 'What is missing, or what the reason is. Needed where something is missing or the reason is another one.',
  },
  channel: { kk: 'Жауап қалай келді?', ru: 'Каким путем пришел ответ?', en: 'How did the answer come?' },
  when: { kk: 'Қашан келді', ru: 'Когда пришел ответ', en: 'When it came' },
  saidBy: {
    kk: 'Кім айтты немесе кім қол қойды',
    ru: 'Кто сообщил или подписал',
    en: 'Who said or signed it',
  },
  number: { kk: 'Органның шығыс нөмірі', ru: 'Исходящий номер органа', en: 'The body’s outgoing number' },
  proof: { kk: 'Жауапты не растайды', ru: 'Чем подтверждается ответ', en: 'What proves the answer' },
  proofHint: {
    kk: 'Мысалы, қайтқан хаттың өзі немесе қоңырау журналындағы жазба. Үшеуінің бірі міндетті: кім айтты, нөмірі немесе растауы.',
    ru: 'Например, само вернувшееся письмо или запись в журнале звонков. Обязательно одно из трех: кто сообщил, номер или подтверждение.',
    en: 'For example, the returned letter itself or the telephone log. One of the three is needed: who said it, a number or a proof.',
  },
  save: { kk: 'Жауапты жазу', ru: 'Записать ответ', en: 'Write it down' },
  answeredNow: {
    kk: 'Алушының жауабы жазылды.',
    ru: 'Ответ адресата записан.',
    en: 'The answer is on record.',
  },

  leftEvent: {
    kk: 'Қайта жіберілмейді деп шешілді',
    ru: 'Решено не отправлять снова',
    en: 'It was decided not to send it again',
  },
  because: {
    kk: (why: string) => `себебі: ${why}`,
    ru: (why: string) => `причина: ${why}`,
    en: (why: string) => `because: ${why}`,
  },
  saidByOf: {
    kk: (name: string) => `айтқан немесе қол қойған: ${name}`,
    ru: (name: string) => `сообщил(а) или подписал(а): ${name}`,
    en: (name: string) => `said or signed by ${name}`,
  },
  numberOf: {
    kk: (number: string) => `органның шығыс № ${number}`,
    ru: (number: string) => `исх. № органа ${number}`,
    en: (number: string) => `the body’s No. ${number}`,
  },
  saidInPortal: {
    kk: 'Алушының өзі порталда жауап берген',
    ru: 'Адресат ответил сам в портале',
    en: 'Answered by the recipient itself in the portal',
  },

  cameBackTitle: {
    kk: 'Хат қайтып келді: қайта жіберу керек',
    ru: 'Письмо вернулось: его нужно отправить снова',
    en: 'The letter came back: send it again',
  },
  cameBack: {
    kk: 'Мектептің хатты жібергені және қашан жібергені жазбада қалады. Бірақ қазір бұл хат ешбір органда жоқ. Себебін қарап, толықтырыңыз немесе алушыны ауыстырып, қайта жіберіңіз.',
    ru: 'Запись о том, что школа отправила письмо и когда, остается. Но сейчас письма нет ни в одном органе. Посмотрите причину, дополните письмо или смените адресата и отправьте снова.',
    en: 'That the school sent it, and when, stays on record. But now no body has this letter. Look at the reason, complete the letter or change the recipient, and send it again.',
  },
  sendAgain: {
    kk: 'Қайта жіберуге хат дайындау',
    ru: 'Подготовить письмо для повторной отправки',
    en: 'Prepare a letter to send again',
  },
  notAgain: {
    kk: 'Қайта жіберудің қажеті жоқ болса',
    ru: 'Если отправлять снова не нужно',
    en: 'If it need not be sent again',
  },
  leftBecause: { kk: 'Неге қажет емес', ru: 'Почему не нужно', en: 'Why not' },
  leftHint: {
    kk: 'Мысалы, орган бұл мәліметті бұрын тіркеп қойған. Себебі хаттың жолында сақталады.',
    ru: 'Например, орган уже зарегистрировал эти сведения раньше. Причина сохранится в пути письма.',
    en: 'For example, the body has registered this information before. The reason stays in the history of the letter.',
  },
  leave: { kk: 'Себебін жазу', ru: 'Записать причину', en: 'Write down the reason' },
  leftNow: {
    kk: 'Себебі жазылды. Бұл хат енді күтіп тұрған жоқ.',
    ru: 'Причина записана. Это письмо больше не ждет отправки.',
    en: 'The reason is on record. This letter does not wait any more.',
  },
  againNow: {
    kk: 'Хат қайта жіберуге дайындалды. Алушыны және мәтінді тексеріңіз.',
    ru: 'Письмо подготовлено для повторной отправки. Проверьте адресата и текст.',
    en: 'The letter is ready to be sent again. Check the recipient and the wording.',
  },
  again: {
    kk: 'Бұл хат қайтып келген хаттың орнына жіберіледі',
    ru: 'Это письмо отправляется вместо вернувшегося',
    en: 'This letter goes in the place of one that came back',
  },
  earlier: { kk: 'Қайтып келген хат', ru: 'Вернувшееся письмо', en: 'The letter that came back' },
  next: { kk: 'Оның орнына жазылған хат', ru: 'Письмо вместо него', en: 'The letter in its place' },
  withdrawAnswerHint: {
    kk: 'Алушы мұндай жауап бермеген болса. Хат бұған дейінгі күйіне қайтады.',
    ru: 'Если адресат такого ответа не давал. Письмо вернется в прежнее состояние.',
    en: 'If the recipient gave no such answer. The letter then stands as it did before.',
  },

  deskTitle: { kk: 'Қайтып келген хаттар', ru: 'Вернувшиеся письма', en: 'Letters that came back' },
  deskHint: {
    kk: 'Бұл хаттар қазір ешбір органда жоқ. Қайта жіберу керек.',
    ru: 'Этих писем сейчас нет ни в одном органе. Их нужно отправить снова.',
    en: 'No body has these letters now. They have to be sent again.',
  },
  mustGoAgain: {
    kk: 'Қайтарылды: қайта жіберу керек',
    ru: 'Возвращено: отправьте снова',
    en: 'Returned: send again',
  },
  leftAsIs: {
    kk: 'Қайтарылды, қайта жіберілмейді',
    ru: 'Возвращено, снова не отправляется',
    en: 'Returned, not sent again',
  },
});

/** What the recipient answered; as an answer in a list. */
export const answerName = texts<Record<AnswerType, InThree>>({
  accepted: { kk: 'Қарауға қабылдады', ru: 'Принял к рассмотрению', en: 'It took it up' },
  returned: { kk: 'Хатты қайтарды', ru: 'Вернул письмо', en: 'It returned the letter' },
  done: { kk: 'Қарап бітті', ru: 'Рассмотрел', en: 'It has dealt with it' },
});

/** The same as what befell a letter. */
export const answerEvent = texts<Record<AnswerType, InThree>>({
  accepted: { kk: 'Қарауға қабылданды', ru: 'Принято к рассмотрению', en: 'Taken up' },
  returned: { kk: 'Қайтарылды', ru: 'Возвращено', en: 'Returned' },
  done: { kk: 'Алушы қарап бітті', ru: 'Рассмотрено адресатом', en: 'Dealt with by the recipient' },
});

/** Why a letter was given back. */
export const returnReason = texts<Record<ReturnReason, InThree>>({
  notCompetent: {
    kk: 'Мәселе бұл органның құзыретіне кірмейді',
    ru: 'Вопрос не в компетенции этого органа',
    en: 'The matter is not within this body’s competence',
  },
  wrongAddress: { kk: 'Хат басқа мекенжайға келген', ru: 'Письмо пришло не по адресу', en: 'Wrong address' },
  incomplete: {
    kk: 'Мәлімет немесе құжат жетіспейді',
    ru: 'Не хватает сведений или документов',
    en: 'Information or documents are missing',
  },
  other: { kk: 'Басқа себеп', ru: 'Другая причина', en: 'Another reason' },
});

/** What the receiving body does with a letter, and what it keeps of one that it gave back. */
export const ownAnswerText = texts({
  next: { kk: 'Хатты қарау', ru: 'Рассмотрение письма', en: 'What you do with it' },
  nextHint: {
    kk: 'Тіркеу – қабылданғанын ғана білдіреді. Қарауға алғаныңызды немесе қайтарғаныңызды мектеп бірден көреді.',
    ru: 'Регистрация означает только получение. Школа сразу увидит, что вы приняли письмо к рассмотрению или вернули его.',
    en: 'Registering says only that you received it. The school sees at once whether you take it up or return it.',
  },
  accept: { kk: 'Қарауға қабылдау', ru: 'Принять к рассмотрению', en: 'Take it up' },
  done: { kk: 'Қаралды деп белгілеу', ru: 'Отметить рассмотренным', en: 'Mark it as dealt with' },
  toReturn: { kk: 'Хатты қайтару', ru: 'Вернуть письмо', en: 'Return the letter' },
  toReturnHint: {
    kk: 'Хат сізге қате келсе немесе мәлімет жетіспесе.',
    ru: 'Если письмо пришло вам по ошибке или не хватает сведений.',
    en: 'If it came to you by mistake, or something is missing.',
  },
  returnTitle: { kk: 'Хатты қайтару', ru: 'Возврат письма', en: 'Return the letter' },
  returnHint: {
    kk: 'Мектеп себебін бірден көреді және хатты қайта жіберуі керек болады. Хаттың өзі сізде қалмайды: тек нөмірі, күндері және жазған себебіңіз көрінеді.',
    ru: 'Школа сразу увидит причину и должна будет отправить письмо снова. Само письмо у вас не останется: будут видны только номер, даты и ваша причина.',
    en: 'The school sees the reason at once and will have to send it again. The letter itself does not stay with you: only its number, the days and your reason.',
  },
  words: { kk: 'Мектепке түсіндірме', ru: 'Пояснение для школы', en: 'Words for the school' },
  wordsHint: {
    kk: 'Не жетіспейді немесе қай органға жіберу керек. Мәлімет жетіспесе не себеп басқа болса, міндетті.',
    ru: 'Чего не хватает или в какой орган направить. Обязательно, если не хватает сведений или причина другая.',
    en: 'What is missing, or which body to send it to. Needed where something is missing or the reason is another one.',
  },
  giveBack: { kk: 'Қайтару', ru: 'Вернуть', en: 'Return it' },
  accepted: {
    kk: 'Қарауға қабылданды. Мектеп мұны көріп тұр.',
    ru: 'Принято к рассмотрению. Школа это видит.',
    en: 'Taken up. The school sees it.',
  },
  markedDone: {
    kk: 'Қаралды деп белгіленді. Мектеп мұны көріп тұр.',
    ru: 'Отмечено рассмотренным. Школа это видит.',
    en: 'Marked as dealt with. The school sees it.',
  },
  takenBack: {
    kk: 'Жауап кері алынды. Мектеп мұны көріп тұр.',
    ru: 'Ответ отозван. Школа это видит.',
    en: 'The answer is taken back. The school sees it.',
  },
  answer: { kk: 'Жауабыңыз', ru: 'Ваш ответ', en: 'Your answer' },
  takeBack: { kk: 'Жауапты кері алу', ru: 'Отозвать ответ', en: 'Take the answer back' },
  takeBackHint: {
    kk: 'Қате басылған болса. Кері алынған жауап сізде де, мектепте де сызылып көрінеді.',
    ru: 'Если нажали по ошибке. Отозванный ответ останется зачеркнутым у вас и у школы.',
    en: 'If it was pressed by mistake. The answer stays crossed out, here and at the school.',
  },
  takeBackReason: { kk: 'Неге кері алынады', ru: 'Почему отзывается', en: 'Why it is taken back' },
  returnedHere: {
    kk: 'Сіз бұл хатты мектепке қайтардыңыз. Ол енді сізге көрсетілмейді.',
    ru: 'Вы вернули это письмо школе. Больше оно вам не показывается.',
    en: 'You returned this letter to the school. It is no longer shown to you.',
  },
  returnedTitle: {
    kk: 'Сіз қайтарған хаттар',
    ru: 'Письма, которые вы вернули',
    en: 'Letters that you returned',
  },
  returned: { kk: 'Сіз қайтардыңыз', ru: 'Вы вернули', en: 'You returned it' },
});
