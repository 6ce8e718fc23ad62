import { texts } from '@qorgan/statute';

/** Connecting the browser to the portal, and what the settings say of it. */
export const pairingText = texts({
  title: {
    kk: 'Браузерді порталға қосу',
    ru: 'Подключить браузер к порталу',
    en: 'Connect this browser to the portal',
  },
  why: {
    kk: 'Бір рет қана қосасыз. Содан кейін журналдан шықпай-ақ хабарлайсыз.',
    ru: 'Это делается один раз. Потом можно сообщать, не выходя из журнала.',
    en: 'You do this once. After that you report without leaving the journal.',
  },
  address: {
    kk: 'Мектебіңіздің Qorgan мекенжайы',
    ru: 'Адрес Qorgan вашей школы',
    en: 'Your school’s Qorgan address',
  },
  addressHint: {
    kk: 'Порталға браузерден кіретін мекенжай. Білмесеңіз, мектептегі Qorgan әкімшісінен сұраңыз.',
    ru: 'Адрес, по которому вы открываете портал. Если не знаете, спросите администратора Qorgan в школе.',
    en: 'The address at which you open the portal. If you do not know it, ask your school’s Qorgan administrator.',
  },
  addressSet: {
    kk: 'Мекенжайды мектеп әкімшісі орнатқан.',
    ru: 'Адрес задан администратором школы.',
    en: 'The school’s administrator has set the address.',
  },
  addressWrong: {
    kk: 'Бұл мекенжайға ұқсамайды. Оны порталдағы мекенжай жолағынан көшіріп қойыңыз.',
    ru: 'Это не похоже на адрес. Скопируйте его из адресной строки портала.',
    en: 'This does not look like an address. Copy it from the address bar of the portal.',
  },
  silent: {
    kk: 'Бұл мекенжайдан Qorgan жауап бермеді. Мекенжай мен интернетті тексеріп, қайталап көріңіз.',
    ru: 'По этому адресу Qorgan не ответил. Проверьте адрес и интернет и попробуйте снова.',
    en: 'Qorgan did not answer at this address. Check the address and the line, and try again.',
  },
  busy: {
    kk: 'Портал қазір бос емес. Бір минуттан кейін қайталап көріңіз.',
    ru: 'Портал сейчас занят. Попробуйте снова через минуту.',
    en: 'The portal is busy. Try again in a minute.',
  },
  start: { kk: 'Код алу', ru: 'Получить код', en: 'Get a code' },
  codeTitle: {
    kk: 'Осы кодты порталда теріңіз',
    ru: 'Введите этот код на портале',
    en: 'Type this code on the portal',
  },
  codeHow: {
    kk: (time: string) =>
      `Порталға кіріп, «Браузерді қосу» бетінде кодты теріп, растаңыз. Код сағат ${time} дейін жарамды.`,
    ru: (time: string) =>
      `Войдите на портал, введите код на странице «Подключить браузер» и подтвердите. Код действует до ${time}.`,
    en: (time: string) =>
      `Sign in to the portal, type the code on the page “Pair a browser” and confirm. It is good until ${time}.`,
  },
  codeSecret: {
    kk: 'Кодты ешкімге айтпаңыз және басқа біреу жіберген кодты термеңіз.',
    ru: 'Никому не называйте код и не вводите код, который прислал кто-то другой.',
    en: 'Tell nobody the code, and never type a code that somebody sent you.',
  },
  openPortal: { kk: 'Порталды ашу', ru: 'Открыть портал', en: 'Open the portal' },
  codeLate: { kk: 'Кодтың уақыты өтіп кетті.', ru: 'Срок действия кода истек.', en: 'The code has run out.' },
  newCode: { kk: 'Жаңа код алу', ru: 'Получить новый код', en: 'Get a new code' },
  cancel: { kk: 'Болдырмау', ru: 'Отмена', en: 'Cancel' },
  pairedAs: {
    kk: (name: string, school: string) => `${name} атынан хабарланады. Ұйым: ${school}.`,
    ru: (name: string, school: string) => `Сообщения уходят от имени: ${name}. Организация: ${school}.`,
    en: (name: string, school: string) => `Reports go in the name of ${name}, ${school}.`,
  },
  inName: {
    kk: (name: string) => `${name} атынан`,
    ru: (name: string) => `От имени: ${name}`,
    en: (name: string) => `In the name of ${name}`,
  },
  notMe: { kk: 'Бұл мен емеспін', ru: 'Это не я', en: 'This is not me' },
  unpair: {
    kk: 'Браузерді порталдан ажырату',
    ru: 'Отключить браузер от портала',
    en: 'Disconnect this browser',
  },
  whyEnded: {
    kk: 'Браузерге берілген рұқсат аяқталған: порталда тоқтатылған немесе 30 күн пайдаланылмаған. Қайта қосыңыз.',
    ru: 'Разрешение этого браузера закончилось: его отозвали на портале или не пользовались 30 дней. Подключите снова.',
    en: 'This browser’s permission has ended: it was revoked on the portal, or not used for 30 days. Connect it again.',
  },
  keptReports: {
    kk: 'Күтіп тұрған хабарламалар жоғалмайды: дәл сол адам қайта қосылғанда жіберіледі.',
    ru: 'Ожидающие сообщения не пропадут: они уйдут, когда тот же человек подключится снова.',
    en: 'Reports that wait are not lost: they go once the same person connects again.',
  },
});
