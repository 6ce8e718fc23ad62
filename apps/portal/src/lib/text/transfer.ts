import type { TransferAnswer } from '@qorgan/domain';
import { texts } from '@qorgan/statute';

/** Handing a child's file to the school that the child goes to. */
export const transferText = texts({
  link: { kk: 'Басқа мектепке беру', ru: 'Передать в другую школу', en: 'Hand over to another school' },
  title: {
    kk: 'Істі басқа мектепке беру',
    ru: 'Передача дела в другую школу',
    en: 'Hand the file to another school',
  },
  about: {
    kk: 'Бала басқа мектепке ауысса, сол мектептің басшысына не білу керек екенін өзіңіз таңдайсыз. Таңдалғаннан басқа ештеңе берілмейді. Ол мектеп қабылдай немесе себебін айтып бас тарта алады; жауап келгенше ұсынысты қайтарып ала аласыз.',
    ru: 'Если ребенок переходит в другую школу, вы сами выбираете, что должен знать ее руководитель. Кроме выбранного, ничего не передается. Та школа может принять дело или отказаться с указанием причины; до ответа предложение можно отозвать.',
    en: 'Where a child moves to another school you select what its head has to know. Nothing but what you select goes. That school accepts the file, or refuses it with a reason; until it answers you can take the offer back.',
  },
  noSchools: {
    kk: 'Өңіріңізде порталды қолданатын басқа мектеп жоқ. Хатпен хабарлаңыз.',
    ru: 'В вашем регионе нет другой школы, которая пользуется порталом. Сообщите письмом.',
    en: 'No other school of your region uses the portal. Tell them by letter.',
  },
  to: { kk: 'Қай мектепке', ru: 'В какую школу', en: 'To which school' },
  what: { kk: 'Не беріледі', ru: 'Что передается', en: 'What goes' },
  always: {
    kk: 'Баланың аты-жөні, туған күні, сыныбы мен мекенжайы әрдайым беріледі.',
    ru: 'Имя, дата рождения, класс и адрес ребенка передаются всегда.',
    en: 'The child’s name, date of birth, class and address always go.',
  },
  kinds: { kk: 'Жағдайдың түрі', ru: 'Вид случая', en: 'The kind of case' },
  parents: {
    kk: 'Ата-анасы немесе заңды өкілдері',
    ru: 'Родители или законные представители',
    en: 'Parents or legal representatives',
  },
  parentsHidden: {
    kk: 'Ата-анаға хабарлау баланың мүддесіне қайшы деп шешілген: олардың деректері берілмейді, бұл жаңа мектепке де айтылады.',
    ru: 'Решено, что сообщать родителям против интересов ребенка: их данные не передаются, и новой школе об этом сказано.',
    en: 'It was decided that telling the parents is against the child’s interests: their data do not go, and the new school is told so.',
  },
  facts: {
    kk: 'Іс барысындағы жазбалар',
    ru: 'Записи из хода дела',
    en: 'Entries from the course of the case',
  },
  letters: {
    kk: 'Жіберілген хаттар (нөмірі, күні, алушысы)',
    ru: 'Отправленные письма (номер, дата, адресат)',
    en: 'Letters that were sent (number, date, addressee)',
  },
  note: {
    kk: 'Жаңа мектепке не айтқыңыз келеді',
    ru: 'Что важно знать новой школе',
    en: 'What the new school has to know',
  },
  told: {
    kk: 'Жаңа мектепке айтылғаны',
    ru: 'Что сказано новой школе',
    en: 'What the new school is told',
  },
  noteHint: {
    kk: 'Балаға қалай көмектесу керек, неге назар аудару керек, кіммен хабарласуға болады.',
    ru: 'Как поддержать ребенка, на что обратить внимание, с кем связаться.',
    en: 'How to support the child, what to look out for, whom to ask.',
  },
  offer: { kk: 'Мектепке ұсыну', ru: 'Предложить школе', en: 'Offer it to the school' },
  offered: {
    kk: 'Іс мектепке ұсынылды. Жауап осында шығады.',
    ru: 'Дело предложено школе. Ответ появится здесь.',
    en: 'The file is offered to the school. Its answer will stand here.',
  },
  soFar: { kk: 'Осы іс бойынша ұсыныстар', ru: 'Предложения по этому делу', en: 'Offers of this case' },

  listTitle: {
    kk: 'Мектептер арасында берілген істер',
    ru: 'Дела, переданные между школами',
    en: 'Files between schools',
  },
  none: { kk: 'Берілген немесе ұсынылған іс жоқ.', ru: 'Переданных дел нет.', en: 'No file was offered.' },
  waiting: {
    kk: 'Басқа мектеп оқушының ісін ұсынды',
    ru: 'Другая школа предлагает дело ученика',
    en: 'Another school offers a pupil’s file',
  },
  from: {
    kk: (school: string) => `Ұсынған мектеп: ${school}`,
    ru: (school: string) => `Предлагает: ${school}`,
    en: (school: string) => `Offered by ${school}`,
  },
  toSchool: {
    kk: (school: string) => `Ұсынылған мектеп: ${school}`,
    ru: (school: string) => `Предложено: ${school}`,
    en: (school: string) => `Offered to ${school}`,
  },
  viewTitle: { kk: 'Ұсынылған іс', ru: 'Предложенное дело', en: 'An offered file' },
  gone: {
    kk: 'Бұл іс енді сіздің мектебіңізге ашық емес.',
    ru: 'Это дело вашей школе больше не открыто.',
    en: 'This file is not before your school any more.',
  },
  confidential: {
    kk: 'Бұл деректер құпия (33 және 34-тармақтар): балаға көмектесетін адамдардан басқаға көрсетпеңіз.',
    ru: 'Эти сведения конфиденциальны (пункты 33 и 34): не показывайте их никому, кроме тех, кто помогает ребенку.',
    en: 'This is confidential (paragraphs 33 and 34): show it to nobody but those who help the child.',
  },
  notSelected: { kk: 'берілмеген', ru: 'не передано', en: 'not handed over' },
  byWhom: { kk: 'Кім ұсынды', ru: 'Кто предложил', en: 'Offered by' },
  accept: { kk: 'Қабылдау', ru: 'Принять', en: 'Accept' },
  acceptHint: {
    kk: 'Қабылдасаңыз, іс мектебіңізде қалады.',
    ru: 'Если примете, дело останется в вашей школе.',
    en: 'If you accept, the file stays with your school.',
  },
  refuseTitle: { kk: 'Бас тарту', ru: 'Отказаться', en: 'Refuse' },
  refuse: { kk: 'Бас тарту', ru: 'Отказаться', en: 'Refuse' },
  refuseReason: { kk: 'Бас тарту себебі', ru: 'Почему отказываетесь', en: 'Why you refuse' },
  withdrawTitle: { kk: 'Ұсынысты қайтарып алу', ru: 'Отозвать предложение', en: 'Take the offer back' },
  withdraw: { kk: 'Қайтарып алу', ru: 'Отозвать', en: 'Take it back' },
  withdrawReason: { kk: 'Неге қайтарып алынады', ru: 'Почему отзываете', en: 'Why you take it back' },
  reason: { kk: 'Себебі', ru: 'Причина', en: 'Why' },
  answered: { kk: 'Жауап жазылды.', ru: 'Ответ записан.', en: 'The answer is on record.' },
});

/** How an offer stands. */
export const transferState = texts<Record<TransferAnswer | 'offered', Record<'kk' | 'ru' | 'en', string>>>({
  offered: { kk: 'Жауап күтілуде', ru: 'Ждет ответа', en: 'Waits for an answer' },
  accepted: { kk: 'Қабылданды', ru: 'Принято', en: 'Accepted' },
  refused: { kk: 'Қабылданбады', ru: 'Отказано', en: 'Refused' },
  withdrawn: { kk: 'Қайтарып алынды', ru: 'Отозвано', en: 'Taken back' },
});
