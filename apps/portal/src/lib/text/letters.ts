import type { ReferralDuty, ReferralState } from '@qorgan/domain';
import { texts } from '@qorgan/statute';

/** A letter of the school: wording, issue, sending, receipt. */
export const letterText = texts({
  ownForm: {
    kk: 'Бұл – мектептің өз хаты. Бұйрық хаттың нысанын белгілемеген.',
    ru: 'Это собственное письмо школы. Формы письма приказ не устанавливает.',
    en: 'This is the school’s own letter. The order prescribes no form for it.',
  },
  to: { kk: 'Кімге', ru: 'Кому', en: 'To' },
  state: { kk: 'Күйі', ru: 'Состояние', en: 'State' },
  recipient: { kk: 'Хат кімге жолданады', ru: 'Кому направляется письмо', en: 'Whom the letter goes to' },
  recipientHint: {
    kk: 'Өңірде мұндай орган бірнешеу. Мекенжайы бойынша таңдаңыз.',
    ru: 'В регионе несколько таких органов. Выберите по адресу.',
    en: 'The region has several such bodies. Choose by address.',
  },

  wording: { kk: 'Хаттың мәтіні', ru: 'Текст письма', en: 'Wording of the letter' },
  drafted: {
    kk: 'Мәтін істегі деректерден дайындалды. Оқып шығып, түзетіңіз: хатқа сіз қол қоясыз.',
    ru: 'Текст составлен из данных дела. Прочитайте и поправьте: подписываете его вы.',
    en: 'The wording was drafted from the case. Read and change it: you sign it.',
  },
  languages: { kk: 'Хаттың тілі', ru: 'Язык письма', en: 'Language of the letter' },
  inKazakh: { kk: 'Қазақша', ru: 'На казахском', en: 'In Kazakh' },
  inRussian: { kk: 'Орысша', ru: 'На русском', en: 'In Russian' },
  inBoth: { kk: 'Екі тілде, қатар', ru: 'На двух языках, рядом', en: 'In both, side by side' },
  kazakhText: { kk: 'Қазақша мәтін', ru: 'Текст на казахском', en: 'Kazakh text' },
  russianText: { kk: 'Орысша мәтін', ru: 'Текст на русском', en: 'Russian text' },
  subject: { kk: 'Тақырыбы', ru: 'Заголовок', en: 'Subject' },
  subjectHint: {
    kk: 'Баланың аты-жөнін жазбаңыз.',
    ru: 'Не пишите имя ребенка.',
    en: 'Do not write the child’s name.',
  },
  body: { kk: 'Мәтіні', ru: 'Текст', en: 'Text' },
  bodyHint: {
    kk: 'Абзацтар арасында бос жол қалдырыңыз. «– » белгісімен басталған жол тізімнің тармағы болады.',
    ru: 'Между абзацами оставляйте пустую строку. Строка с «– » в начале станет пунктом списка.',
    en: 'Leave an empty line between paragraphs. A line that begins with “– ” becomes a list item.',
  },
  attachments: { kk: 'Қосымшалар', ru: 'Приложения', en: 'Attachments' },
  attachmentsHint: {
    kk: 'Әрқайсысы жеке жолда. Қосымша болмаса, бос қалдырыңыз.',
    ru: 'Каждое с новой строки. Если приложений нет, оставьте пустым.',
    en: 'One on a line. Leave it empty if there are none.',
  },
  restricted: {
    kk: '«Қызмет бабында пайдалану үшін» белгісі қойылсын',
    ru: 'Поставить отметку «Для служебного пользования»',
    en: 'Mark it “For official use”',
  },
  whyLateHint: {
    kk: 'Хаттың уақыты өтіп кетті. Себебі хатты жібергенде сұралады және істе қалады. Оны алушы да білсін десеңіз ғана осы жерде жазып, хатқа қосыңыз.',
    ru: 'Время письма прошло. Причину спросят при отправке, и она останется в деле. Напишите ее здесь и внесите в письмо, только если о ней должен знать получатель.',
    en: 'The time for this letter is over. The reason is asked for when you send it and stays in the case. Write it here and put it into the letter only if the recipient is to know it.',
  },
  explain: { kk: 'Себебін хатқа қосу', ru: 'Внести причину в письмо', en: 'Put the reason into the letter' },
  explainedNow: {
    kk: 'Кешігу себебі хат мәтініне қосылды. Оқып шығып, сақтаңыз.',
    ru: 'Причина задержки внесена в текст письма. Прочитайте и сохраните.',
    en: 'The reason stands in the wording. Read it and save.',
  },
  save: { kk: 'Мәтінді сақтау', ru: 'Сохранить текст', en: 'Save the wording' },
  saved: { kk: 'Мәтін сақталды.', ru: 'Текст сохранен.', en: 'The wording is saved.' },
  preview: {
    kk: 'Сақталған мәтінді PDF түрінде қарау',
    ru: 'Посмотреть сохраненный текст в PDF',
    en: 'See the saved wording as PDF',
  },
  gapsTitle: {
    kk: 'Хатта бос орын қалған',
    ru: 'В письме остались пропуски',
    en: 'There are gaps in the letter',
  },
  gaps: {
    kk: 'Бос орны бар хат рәсімделмейді. Толтырыңыз немесе алып тастаңыз:',
    ru: 'Письмо с пропуском оформить нельзя. Заполните его или уберите:',
    en: 'A letter with a gap cannot be issued. Fill it in or take it out:',
  },

  issueTitle: { kk: 'Рәсімдеу', ru: 'Оформить', en: 'Issue' },
  issueHint: {
    kk: 'Рәсімдегенде хатқа шығыс нөмірі беріліп, бүгінгі күн қойылады. Рәсімделген нұсқа өзгермейді.',
    ru: 'При оформлении письмо получает исходящий номер и сегодняшнюю дату. Оформленный вариант больше не меняется.',
    en: 'Issuing gives the letter an outgoing number and today’s date. What is issued never changes.',
  },
  ownNumber: {
    kk: 'Мектеп журналындағы шығыс нөмірі',
    ru: 'Исходящий номер по журналу школы',
    en: 'Outgoing number in the school’s register',
  },
  ownNumberHint: {
    kk: 'Бос қалдырсаңыз, портал кезекті нөмірді береді.',
    ru: 'Если оставить пустым, портал присвоит следующий номер.',
    en: 'Leave it empty and the portal gives the next number.',
  },
  issue: { kk: 'Сақтап, рәсімдеу', ru: 'Сохранить и оформить', en: 'Save and issue' },
  issueAgain: { kk: 'Сақтап, қайта рәсімдеу', ru: 'Сохранить и оформить заново', en: 'Save and issue again' },
  issuedNow: {
    kk: (number: string) => `Хат рәсімделді, шығыс № ${number}. Ол әлі жіберілген жоқ.`,
    ru: (number: string) => `Письмо оформлено, исх. № ${number}. Оно еще не отправлено.`,
    en: (number: string) => `The letter is issued, No. ${number}. It has not been sent yet.`,
  },
  changeWording: {
    kk: 'Мәтінді өзгертіп, қайта рәсімдеу',
    ru: 'Изменить текст и оформить заново',
    en: 'Change the wording and issue again',
  },
  changedSince: {
    kk: 'Мәтін рәсімделгеннен кейін өзгерген. Жіберілетіні – соңғы рәсімделген нұсқа. Жаңа мәтін керек болса, қайта рәсімдеңіз.',
    ru: 'После оформления текст изменили. Отправляется последний оформленный вариант. Если нужен новый текст, оформите его заново.',
    en: 'The wording was changed after it was issued. What is sent is the last issued version. For the new wording issue again.',
  },

  versions: { kk: 'Рәсімделген нұсқалар', ru: 'Оформленные варианты', en: 'Issued versions' },
  version: {
    kk: (n: number) => `${n}-нұсқа`,
    ru: (n: number) => `Вариант ${n}`,
    en: (n: number) => `Version ${n}`,
  },
  numberOf: {
    kk: (number: string) => `шығыс № ${number}`,
    ru: (number: string) => `исх. № ${number}`,
    en: (number: string) => `No. ${number}`,
  },
  issuedBy: {
    kk: (name: string) => `рәсімдеген: ${name}`,
    ru: (name: string) => `оформил(а): ${name}`,
    en: (name: string) => `issued by ${name}`,
  },
  checksum: { kk: 'PDF файлының бақылау сомасы', ru: 'контрольная сумма PDF', en: 'checksum of the PDF' },
  pdf: { kk: 'PDF', ru: 'PDF', en: 'PDF' },
  docx: { kk: 'Word (DOCX)', ru: 'Word (DOCX)', en: 'Word (DOCX)' },

  nextSend: {
    kk: 'Хатқа қол қойып жіберіңіз, содан кейін осында белгілеңіз.',
    ru: 'Подпишите и отправьте письмо, затем отметьте это здесь.',
    en: 'Sign and send the letter, then mark it here.',
  },
  nextSendPortal: {
    kk: 'Алушы осы порталда жұмыс істейді: хатты бірден осы жерден жіберуге болады.',
    ru: 'Адресат работает в этом портале: письмо можно отправить прямо отсюда.',
    en: 'The recipient works in this portal: the letter can be sent from here at once.',
  },
  toSend: { kk: 'Жіберу', ru: 'Отправить', en: 'Send' },
  sendTitle: { kk: 'Хатты жіберу', ru: 'Отправка письма', en: 'Sending the letter' },
  channel: { kk: 'Хат қалай жіберілді?', ru: 'Как отправлено письмо?', en: 'How was the letter sent?' },
  portalHint: {
    kk: 'Түймені басқанда алушы хатты осы порталдан бірден көреді.',
    ru: 'Как только нажмете кнопку, адресат увидит письмо в этом портале.',
    en: 'The moment you press the button the recipient sees the letter in this portal.',
  },
  sentWhen: { kk: 'Қашан жіберілді', ru: 'Когда отправлено', en: 'When it was sent' },
  takenBy: { kk: 'Кім қабылдады', ru: 'Кто принял', en: 'Who took it' },
  takenByHint: {
    kk: 'Өз қолына берсеңіз: лауазымы және аты-жөні.',
    ru: 'Если передали из рук в руки: должность и имя.',
    en: 'If it was handed over: post and name.',
  },
  proof: {
    kk: 'Жіберілгенін не растайды',
    ru: 'Чем подтверждается отправка',
    en: 'What proves that it was sent',
  },
  proofHint: {
    kk: 'Мысалы, пошта түбіртегінің нөмірі немесе құжат айналымы жүйесіндегі нөмір. Екеуінің бірі міндетті.',
    ru: 'Например, номер почтовой квитанции или номер в системе документооборота. Одно из двух обязательно.',
    en: 'For example, the number of the postal receipt or of the document system. One of the two is needed.',
  },
  markSent: { kk: 'Жіберілді деп белгілеу', ru: 'Отметить отправленным', en: 'Mark it as sent' },
  sentNow: {
    kk: 'Жіберілді деп белгіленді. Алушының қабылдағаны әлі расталған жоқ.',
    ru: 'Отмечено: отправлено. Получение адресатом еще не подтверждено.',
    en: 'Marked as sent. The recipient has not confirmed receipt yet.',
  },
  toReceipt: { kk: 'Қабылданғанын жазу', ru: 'Записать получение', en: 'Write down the receipt' },
  receiptTitle: { kk: 'Алушы қабылдады', ru: 'Получение адресатом', en: 'Receipt by the recipient' },
  receiptHint: {
    kk: 'Алушы порталда өзі растаса, мұны жазудың қажеті жоқ.',
    ru: 'Если адресат подтвердит сам в портале, записывать не нужно.',
    en: 'If the recipient confirms it in the portal, there is no need to write this.',
  },
  receivedWhen: { kk: 'Қашан қабылданды', ru: 'Когда получено', en: 'When it was received' },
  incomingNumber: { kk: 'Кіріс нөмірі', ru: 'Входящий номер', en: 'Incoming number' },
  incomingNumberHint: {
    kk: 'Нөмірі белгісіз болса, кім қабылдағанын жазыңыз.',
    ru: 'Если номер неизвестен, напишите, кто принял.',
    en: 'If the number is not known, say who took it.',
  },
  receivedNow: { kk: 'Қабылданғаны жазылды.', ru: 'Получение записано.', en: 'The receipt is on record.' },

  addSigned: {
    kk: 'Қол қойылған хаттың сканын қосу',
    ru: 'Приложить скан подписанного письма',
    en: 'Add the scan of the signed letter',
  },
  addProof: {
    kk: 'Жіберілгенін растайтын құжаттың сканын қосу',
    ru: 'Приложить скан подтверждения отправки',
    en: 'Add the scan that proves the sending',
  },
  timeline: { kk: 'Хаттың жолы', ru: 'Путь письма', en: 'History of the letter' },
  issuedEvent: { kk: 'Рәсімделді', ru: 'Оформлено', en: 'Issued' },
  sentEvent: { kk: 'Жіберілді', ru: 'Отправлено', en: 'Sent' },
  receivedEvent: { kk: 'Алушы қабылдады', ru: 'Получено адресатом', en: 'Received by the recipient' },
  notYetReceived: {
    kk: 'Алушының қабылдағаны туралы мәлімет әлі жоқ',
    ru: 'Сведений о получении пока нет',
    en: 'Nothing is known yet of its receipt',
  },
  proofOf: {
    kk: (proof: string) => `растауы: ${proof}`,
    ru: (proof: string) => `подтверждение: ${proof}`,
    en: (proof: string) => `proof: ${proof}`,
  },
  takenOf: {
    kk: (name: string) => `қабылдаған: ${name}`,
    ru: (name: string) => `принял(а): ${name}`,
    en: (name: string) => `taken by ${name}`,
  },
  incomingOf: {
    kk: (number: string) => `кіріс № ${number}`,
    ru: (number: string) => `вх. № ${number}`,
    en: (number: string) => `incoming No. ${number}`,
  },
  saidByRecipient: {
    kk: 'Алушының өзі порталда растаған',
    ru: 'Подтверждено самим адресатом в портале',
    en: 'Confirmed by the recipient itself in the portal',
  },
  correctedByRecipient: {
    kk: 'Түзетілген. Түзеткен: алушының өзі,',
    ru: 'Исправлено самим адресатом,',
    en: 'Corrected by the recipient itself,',
  },

  correctEntry: { kk: 'Түзету', ru: 'Исправить', en: 'Correct' },
  entryKept: {
    kk: 'Бұрынғы жазба өшпейді: сызылып, хаттың жолында көрініп тұрады.',
    ru: 'Прежняя запись не удаляется: она останется зачеркнутой в пути письма.',
    en: 'The old entry is not deleted: it stays in the history of the letter, crossed out.',
  },
  withdrawSending: { kk: 'Жіберуді кері алу', ru: 'Отозвать отправку', en: 'Take the sending back' },
  wentOtherwise: {
    kk: 'Немесе хат басқа жолмен жіберілсе',
    ru: 'Или письмо отправили другим способом',
    en: 'Or it went another way',
  },
  nowStands: { kk: 'Қазір тұрған жазба', ru: 'Запись сейчас', en: 'What stands now' },
  entryChanged: {
    kk: 'Әріптесіңіз бұл хаттағы жазбаларды өзгертті. Жазғаныңыз осында тұр, бірақ әлі сақталған жоқ: қазіргі жазбаны қарап, қажет болса, қайта жіберіңіз.',
    ru: 'Коллега изменил записи этого письма. Введенное вами осталось здесь, но еще не записано: посмотрите на запись сейчас и, если нужно, отправьте снова.',
    en: 'A colleague changed the entries of this letter. What you typed is still here but not yet on record: look at what stands now and, if need be, send again.',
  },
  carriedHint: {
    kk: 'Бұл хатты алушыға портал жеткізді. Түзетсеңіз немесе кері алсаңыз, алушы хатты көрмейтін болады: онда тек «мектеп кері алды» деген белгі қалады.',
    ru: 'Это письмо адресату передал портал. Если исправить или отозвать отправку, адресат больше не увидит письма: у него останется только отметка, что школа его отозвала.',
    en: 'The portal brought this letter to the recipient. If you correct the sending or take it back, the recipient no longer sees the letter: only a note stays that the school took it back.',
  },
  toPortalHint: {
    kk: 'Хатты портал арқылы жіберу керек болса, алдымен жіберуді кері алыңыз, содан кейін порталдан жіберіңіз.',
    ru: 'Если письмо нужно отправить через портал, сначала отзовите отправку, а затем отправьте его через портал.',
    en: 'To send the letter through the portal, first take the sending back, then send it from here.',
  },
  withdrawSendingHint: {
    kk: 'Хат шын мәнінде жіберілмеген болса. Ол қайтадан «рәсімделген, жіберілмеген» болады: мәтінін өзгертіп, жаңа нұсқасын жіберуге болады. Міндет тек осы хатпен орындалған болса, ол қайта ашылады.',
    ru: 'Если на самом деле письмо не отправляли. Оно снова станет «оформлено, не отправлено»: текст можно изменить и отправить новый вариант. Если обязанность выполнена только этим письмом, она снова откроется.',
    en: 'If the letter was not sent after all. It is then issued and not sent again: you can change the wording and send a new version. If only this letter settled the duty, the duty is open again.',
  },
  withdrawReceiptHint: {
    kk: 'Алушы хатты қабылдамаған болса. Хат қайтадан «жіберілген, әлі қабылданбаған» болады.',
    ru: 'Если адресат письма не получал. Оно снова станет «отправлено, еще не получено».',
    en: 'If the recipient did not take it. The letter is then sent and not yet received again.',
  },
  receiptFirst: {
    kk: 'Хат қабылданды деп жазылған, сондықтан жіберуді кері алуға болмайды. Алдымен қабылдау туралы жазбаны кері алыңыз.',
    ru: 'Есть запись о получении, поэтому отправку отозвать нельзя. Сначала отзовите запись о получении.',
    en: 'The letter is on record as received, so its sending cannot be taken back. First take back the entry of receipt.',
  },
  toReceiptEntry: {
    kk: 'Қабылдау туралы жазба',
    ru: 'Запись о получении',
    en: 'The entry of receipt',
  },
  correctedNow: {
    kk: 'Жазба түзетілді. Бұрынғысы сызылып, хаттың жолында көрініп тұр.',
    ru: 'Запись исправлена. Прежняя видна зачеркнутой в пути письма.',
    en: 'The entry is corrected. The old one is crossed out in the history of the letter.',
  },
  withdrawnNow: {
    kk: 'Жазба кері алынды. Ол сызылып, хаттың жолында көрініп тұр.',
    ru: 'Запись отозвана. Она видна зачеркнутой в пути письма.',
    en: 'The entry is taken back. It is crossed out in the history of the letter.',
  },
  changedNow: {
    kk: 'Сіз толтырып жатқанда хаттың күйі өзгерді. Қазіргі күйі осы бетте көрсетілген.',
    ru: 'Пока вы заполняли форму, состояние письма изменилось. Как есть сейчас, видно на этой странице.',
    en: 'How the letter stands changed while you were filling in the form. This page shows how it stands now.',
  },
});

/** What a letter is, by the duty it is written for. */
export const letterTitle = texts<Record<ReferralDuty, Record<'kk' | 'ru' | 'en', string>>>({
  'p8.police': { kk: 'Полицияға хат', ru: 'Письмо в полицию', en: 'Letter to the police' },
  'p8.childRightsBody': {
    kk: 'Бала құқықтарын қорғау органына хат',
    ru: 'Письмо в орган по защите прав детей',
    en: 'Letter to the child-rights body',
  },
  'p8.regionalCommissioner': {
    kk: 'Өңірлік уәкілге хат',
    ru: 'Письмо региональному уполномоченному',
    en: 'Letter to the regional commissioner',
  },
  'p11.3.commission': {
    kk: 'Комиссияға жолдау хаты',
    ru: 'Письмо в комиссию',
    en: 'Referral to the commission',
  },
});

/** Where a letter is in its life. "Sent" says that it is not yet received. */
export const letterState = texts<Record<ReferralState, Record<'kk' | 'ru' | 'en', string>>>({
  draft: { kk: 'Жоба', ru: 'Черновик', en: 'Draft' },
  issued: {
    kk: 'Рәсімделген, жіберілмеген',
    ru: 'Оформлено, не отправлено',
    en: 'Issued, not sent',
  },
  sent: {
    kk: 'Жіберілген, әлі қабылданбаған',
    ru: 'Отправлено, еще не получено',
    en: 'Sent, not yet received',
  },
  received: { kk: 'Алушы қабылдаған', ru: 'Получено адресатом', en: 'Received' },
  accepted: { kk: 'Қарауға қабылданған', ru: 'Принято к рассмотрению', en: 'Accepted' },
  returned: { kk: 'Қайтарылған', ru: 'Возвращено', en: 'Returned' },
  done: { kk: 'Қаралып бітті', ru: 'Рассмотрено', en: 'Dealt with' },
});
