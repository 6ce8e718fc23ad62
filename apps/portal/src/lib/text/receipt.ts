import { texts } from '@qorgan/statute';

/** The one-time link by which a body without an account confirms that it took a letter: the school's side. */
export const linkText = texts({
  title: {
    kk: 'Қабылдауды растау сілтемесі',
    ru: 'Ссылка для подтверждения получения',
    en: 'Link to confirm receipt',
  },
  toLink: {
    kk: 'Органға растау сілтемесін беру',
    ru: 'Дать органу ссылку для подтверждения',
    en: 'Give the body a link to confirm receipt',
  },
  what: {
    kk: 'Порталда тіркелгісі жоқ орган осы сілтеме арқылы хаттың қабылданғанын бір рет растап, кіріс нөмірін жазады. Басқа ештеңе көрмейді: тек хаттың шығыс нөмірі мен күні көрсетіледі.',
    ru: 'По этой ссылке орган без учетной записи один раз подтверждает получение письма и указывает входящий номер. Больше он ничего не видит: только исходящий номер и дату письма.',
    en: 'With this link a body without an account confirms once that it received the letter and gives its incoming number. It sees nothing else: only the letter’s number and date.',
  },
  days: {
    kk: (days: number) => `Сілтеме ${days} күн жарамды. Жаңасын жасасаңыз, бұрынғысы жарамай қалады.`,
    ru: (days: number) =>
      `Ссылка действует ${days} дней. Если создать новую, прежняя перестанет действовать.`,
    en: (days: number) => `The link is good for ${days} days. Making a new one ends the one before.`,
  },
  make: { kk: 'Сілтеме жасау', ru: 'Создать ссылку', en: 'Make a link' },
  makeAnew: { kk: 'Жаңа сілтеме жасау', ru: 'Создать новую ссылку', en: 'Make a new link' },
  once: {
    kk: 'Сілтеме мен код тек қазір көрсетіледі. Осы бетті басып шығарып, хатпен бірге беріңіз немесе мекенжайды көшіріп алыңыз.',
    ru: 'Ссылка и код показаны только сейчас. Распечатайте эту страницу и приложите к письму или скопируйте адрес.',
    en: 'The link and the code are shown only now. Print this page and put it with the letter, or copy the address.',
  },
  slipTitle: {
    kk: 'Хаттың қабылданғанын растау парағы',
    ru: 'Лист подтверждения получения письма',
    en: 'Slip to confirm receipt of the letter',
  },
  slipWhat: {
    kk: 'Хатты тіркегеннен кейін кіріс нөмірін осы мекенжайда жазыңыз. Тіркелу қажет емес.',
    ru: 'После регистрации письма укажите входящий номер по этому адресу. Учетная запись не нужна.',
    en: 'Once the letter is registered, give its incoming number at this address. No account is needed.',
  },
  address: { kk: 'Мекенжай', ru: 'Адрес', en: 'Address' },
  orCode: {
    kk: 'Мекенжайды тере алмасаңыз, мына бетті ашып, кодты жазыңыз',
    ru: 'Если адрес набрать трудно, откройте эту страницу и введите код',
    en: 'If the address is hard to type, open this page and enter the code',
  },
  code: { kk: 'Растау коды', ru: 'Код подтверждения', en: 'Code' },
  until: { kk: 'Жарамды мерзімі', ru: 'Действует до', en: 'Good until' },
  letter: { kk: 'Хат', ru: 'Письмо', en: 'Letter' },
  made: { kk: 'Бұрын жасалған сілтемелер', ru: 'Созданные ссылки', en: 'Links that were made' },
  open: { kk: 'Жарамды', ru: 'Действует', en: 'Open' },
  used: { kk: 'Пайдаланылды', ru: 'Использована', en: 'Used' },
  revoked: { kk: 'Тоқтатылды', ru: 'Отозвана', en: 'Revoked' },
  expired: { kk: 'Мерзімі өтті', ru: 'Срок истек', en: 'Expired' },
  revoke: { kk: 'Сілтемені тоқтату', ru: 'Отозвать ссылку', en: 'Revoke the link' },
  revokedNow: {
    kk: 'Сілтеме тоқтатылды: енді ол арқылы растау мүмкін емес.',
    ru: 'Ссылка отозвана: подтвердить по ней больше нельзя.',
    en: 'The link is revoked: nobody can confirm with it any more.',
  },
  tooLate: {
    kk: 'Бұл хатқа сілтеме қажет емес: ол рәсімделмеген немесе алушының жауабы бар.',
    ru: 'Этому письму ссылка не нужна: оно не оформлено, или ответ адресата уже есть.',
    en: 'This letter needs no link: it is not issued, or the recipient has answered already.',
  },
  saidByLink: {
    kk: 'Бір реттік сілтеме арқылы расталған (тіркелгісіз)',
    ru: 'Подтверждено по одноразовой ссылке (без учетной записи)',
    en: 'Confirmed by the one-time link (without an account)',
  },
  beforeSending: {
    kk: 'Алушы хатты қабылдағанын сілтеме арқылы растады, бірақ хаттың қашан және қалай жіберілгені әлі жазылмаған. Соны жазыңыз.',
    ru: 'Адресат подтвердил получение по ссылке, но когда и как письмо отправлено, еще не записано. Запишите это.',
    en: 'The recipient confirmed receipt by the link, but when and how the letter was sent is not on record yet. Write it down.',
  },
});

/** What whoever holds the link sees. */
export const receiptText = texts({
  title: {
    kk: 'Хаттың қабылданғанын растау',
    ru: 'Подтверждение получения письма',
    en: 'Confirm receipt of a letter',
  },
  code: { kk: 'Растау коды', ru: 'Код подтверждения', en: 'Code' },
  codeHint: {
    kk: 'Хатпен бірге келген парақтағы он екі цифр.',
    ru: 'Двенадцать цифр с листа, приложенного к письму.',
    en: 'The twelve digits on the slip that came with the letter.',
  },
  next: { kk: 'Әрі қарай', ru: 'Далее', en: 'Continue' },
  letter: { kk: 'Хат', ru: 'Письмо', en: 'Letter' },
  number: {
    kk: (number: string) => `шығыс № ${number}`,
    ru: (number: string) => `исх. № ${number}`,
    en: (number: string) => `No. ${number}`,
  },
  hint: {
    kk: 'Қолыңыздағы хаттың нөмірі мен күнін салыстырыңыз. Хатты тіркеп, кіріс нөмірін жазыңыз. Бұл қабылданғанын ғана білдіреді.',
    ru: 'Сверьте номер и дату с письмом, которое у вас. Зарегистрируйте письмо и укажите входящий номер. Это означает только получение.',
    en: 'Compare number and date with the letter that you have. Register it and give its incoming number. This says only that you received it.',
  },
  incomingNumber: { kk: 'Кіріс нөмірі', ru: 'Входящий номер', en: 'Incoming number' },
  confirm: { kk: 'Қабылданды деп растау', ru: 'Подтвердить получение', en: 'Confirm receipt' },
  done: {
    kk: 'Рақмет, хаттың қабылданғаны расталды. Бұл бетті жаба беріңіз.',
    ru: 'Спасибо, получение письма подтверждено. Страницу можно закрыть.',
    en: 'Thank you, the receipt is confirmed. You can close this page.',
  },
  used: {
    kk: 'Бұл сілтеме бойынша хаттың қабылданғаны бұрын расталған. Нөмірді түзету керек болса, хатты жазған мектепке хабарласыңыз.',
    ru: 'Получение письма по этой ссылке уже подтверждено. Если нужно исправить номер, свяжитесь со школой, которая написала письмо.',
    en: 'Receipt was confirmed with this link already. If the number has to be corrected, get in touch with the school that wrote the letter.',
  },
  ended: {
    kk: 'Бұл сілтеме енді жарамайды. Хатты жазған мектептен жаңасын сұраңыз немесе қабылданғанын оған телефонмен айтыңыз.',
    ru: 'Эта ссылка больше не действует. Попросите школу, написавшую письмо, дать новую или сообщите о получении по телефону.',
    en: 'This link is no longer good. Ask the school that wrote the letter for a new one, or tell it by telephone.',
  },
  noLinkTitle: { kk: 'Мұндай сілтеме жоқ', ru: 'Такой ссылки нет', en: 'There is no such link' },
  noLink: {
    kk: 'Мекенжай толық терілмеген немесе толық көшірілмеген болуы мүмкін. Хатпен бірге келген парақтағы кодты жазып көріңіз немесе хатты жазған мектепке хабарласыңыз.',
    ru: 'Возможно, адрес набран или скопирован не полностью. Введите код с листа, приложенного к письму, или свяжитесь со школой, которая его написала.',
    en: 'The address may not be whole. Enter the code on the slip that came with the letter, or get in touch with the school that wrote it.',
  },
  enterCode: { kk: 'Кодты жазу', ru: 'Ввести код', en: 'Enter the code' },
  unknown: {
    kk: 'Мұндай код жоқ. Парақтағы цифрларды тексеріп, қайта жазыңыз.',
    ru: 'Такого кода нет. Проверьте цифры на листе и введите снова.',
    en: 'There is no such code. Check the digits on the slip and type them again.',
  },
});
