import type { BodyKind, EntryField } from '@qorgan/domain';
import { texts } from '@qorgan/statute';

type InThree = Record<'kk' | 'ru' | 'en', string>;

/** The directory of receiving bodies. */
export const bodiesText = texts({
  title: {
    kk: 'Қабылдаушы органдар анықтамалығы',
    ru: 'Справочник принимающих органов',
    en: 'Directory of receiving bodies',
  },
  intro: {
    kk: 'Мектептердің хаттарын қабылдайтын органдар. Анықтамалықты өңірлік әкімші жүргізеді. Қате көрсеңіз, соған айтыңыз.',
    ru: 'Органы, которые принимают письма школ. Справочник ведет региональный администратор. Если видите ошибку, сообщите ему.',
    en: 'The bodies that receive the letters of schools. The regional administrator keeps it. If you see a mistake, tell them.',
  },
  introKeeper: {
    kk: 'Мектептердің хаттарын қабылдайтын органдар. Әр өзгеріс жаңа нұсқа болып сақталады, бұрынғысы өшпейді.',
    ru: 'Органы, которые принимают письма школ. Каждое изменение сохраняется новым вариантом, прежний не удаляется.',
    en: 'The bodies that receive the letters of schools. Every change is kept as a new version; the old one is not deleted.',
  },
  find: {
    kk: 'Атауы немесе мекенжайы бойынша іздеу',
    ru: 'Поиск по названию или адресу',
    en: 'Search by name or address',
  },
  kind: { kk: 'Органның түрі', ru: 'Вид органа', en: 'Kind of body' },
  allKinds: { kk: 'Барлығы', ru: 'Все', en: 'All' },
  show: { kk: 'Көрсету', ru: 'Показать', en: 'Show' },
  nothing: { kk: 'Мұндай орган табылмады.', ru: 'Такой орган не найден.', en: 'No such body was found.' },
  none: {
    kk: 'Анықтамалықта мұндай орган жоқ.',
    ru: 'В справочнике такого органа нет.',
    en: 'The directory has no such body.',
  },
  fallBack: {
    kk: 'Өңірде мұндай орган болмағандықтан, оның орнына хатты қорғаншылық органы қабылдайды.',
    ru: 'Такого органа в регионе нет, поэтому письмо вместо него принимает орган опеки.',
    en: 'The region has no such body, so the guardianship body receives the letter in its place.',
  },
  notNeeded: {
    kk: 'Өңірде өңірлік уәкілетті орган бар: хат соған жолданады. Ол хатты қайтарса, осы органға жіберуге болады.',
    ru: 'В регионе есть региональный уполномоченный орган: письмо направляется ему. Если он его вернет, письмо можно направить этому органу.',
    en: 'The region has a regional authorised body: letters go there. If it returns one, the letter can go to this body.',
  },
  headPosition: {
    kk: 'Хат кімнің атына жазылады',
    ru: 'На чье имя пишется письмо',
    en: 'Whom letters are addressed to',
  },
  address: { kk: 'Мекенжайы', ru: 'Адрес', en: 'Address' },
  phones: { kk: 'Телефондары', ru: 'Телефоны', en: 'Telephones' },
  emails: { kk: 'Электрондық поштасы', ru: 'Электронная почта', en: 'E-mail' },
  otherChannels: { kk: 'Басқа байланыс жолдары', ru: 'Другие способы связи', en: 'Other channels' },
  hours: { kk: 'Қабылдау уақыты', ru: 'Часы приема', en: 'Hours' },
  notKnown: { kk: 'белгісіз', ru: 'не указано', en: 'not known' },
  inPortal: {
    kk: 'Хатты осы порталда қабылдайды',
    ru: 'Принимает письма в этом портале',
    en: 'Receives letters in this portal',
  },
  notInPortal: {
    kk: 'Порталда қызметкері жоқ: хат қағаз түрінде, поштамен немесе құжат айналымы жүйесімен жіберіледі',
    ru: 'Сотрудников в портале нет: письмо отправляют на бумаге, почтой или через систему документооборота',
    en: 'Has nobody in the portal: letters go on paper, by post or through the document system',
  },
  closed: { kk: 'Хат қабылдамайды', ru: 'Больше не принимает письма', en: 'Receives no more letters' },
  version: {
    kk: (n: number) => `Анықтамалықтың ${n}-нұсқасы`,
    ru: (n: number) => `Вариант ${n} справочника`,
    en: (n: number) => `Version ${n} of the directory`,
  },
  addressedBy: {
    kk: (n: number) => `мекенжайы анықтамалықтың ${n}-нұсқасынан`,
    ru: (n: number) => `адресат по варианту ${n} справочника`,
    en: (n: number) => `addressed by version ${n} of the directory`,
  },
  correctFurther: { kk: 'Тағы түзету', ru: 'Исправить еще', en: 'Correct it further' },
  history: { kk: 'Нұсқалары', ru: 'Варианты', en: 'Versions' },
  asSetUp: { kk: 'Бастапқы мәлімет', ru: 'Исходные сведения', en: 'As it was set up' },
  changedBy: {
    kk: (who: string) => `өзгерткен: ${who}`,
    ru: (who: string) => `изменил(а): ${who}`,
    en: (who: string) => `changed by ${who}`,
  },
  stands: { kk: 'Қазір осы нұсқа қолданылады', ru: 'Действует сейчас', en: 'This version stands' },
  confuse: {
    kk: 'Атауы ұқсас төрт орган',
    ru: 'Четыре похожих названия',
    en: 'Four names that are nearly alike',
  },
  confuseHint: {
    kk: 'Бұлар – төрт бөлек алушы. Мектеп алғашқы екеуіне ғана хат жазады.',
    ru: 'Это четыре разных адресата. Школа пишет только первым двум.',
    en: 'These are four different recipients. A school writes to the first two only.',
  },
  centralBody: {
    kk: 'Балалардың құқықтарын қорғау саласындағы уәкілетті орган (орталық)',
    ru: 'Уполномоченный орган в области защиты прав детей (центральный)',
    en: 'Authorised body for the protection of children’s rights (central)',
  },
  nationalCommissioner: {
    kk: 'Бала құқықтары жөніндегі уәкіл (республикалық)',
    ru: 'Уполномоченный по правам ребенка (республиканский)',
    en: 'Commissioner for Children’s Rights (national)',
  },

  edit: { kk: 'Өзгерту', ru: 'Изменить', en: 'Change' },
  editTitle: { kk: 'Мәліметті өзгерту', ru: 'Изменение сведений', en: 'Change the entry' },
  add: { kk: 'Орган қосу', ru: 'Добавить орган', en: 'Add a body' },
  addTitle: { kk: 'Жаңа орган', ru: 'Новый орган', en: 'A new body' },
  addHint: {
    kk: 'Органның порталда қызметкері болмаса да қосылады: мектептер оған хатты басқа жолмен жібереді.',
    ru: 'Орган можно добавить, даже если у него нет сотрудников в портале: школы отправят ему письмо другим способом.',
    en: 'A body can be added without anybody in the portal: schools send their letters to it in other ways.',
  },
  nameKk: { kk: 'Толық атауы, қазақша', ru: 'Полное название на казахском', en: 'Full name in Kazakh' },
  nameRu: { kk: 'Толық атауы, орысша', ru: 'Полное название на русском', en: 'Full name in Russian' },
  nameEn: { kk: 'Атауы, ағылшынша', ru: 'Название на английском', en: 'Name in English' },
  nameHint: {
    kk: 'Қысқартпай жазыңыз: хатта да дәл осылай тұрады.',
    ru: 'Без сокращений: так название будет стоять в письме.',
    en: 'Without abbreviations: letters carry it just so.',
  },
  nameEnHint: {
    kk: 'Экранда ғана көрсетіледі, хатқа кірмейді.',
    ru: 'Только для экрана, в письмо не входит.',
    en: 'For the screen only, not for letters.',
  },
  inKazakh: { kk: 'қазақша', ru: 'на казахском', en: 'in Kazakh' },
  inRussian: { kk: 'орысша', ru: 'на русском', en: 'in Russian' },
  listHint: { kk: 'Әр жолға біреуін жазыңыз.', ru: 'По одному в строке.', en: 'One on a line.' },
  unknownHint: {
    kk: 'Нақты білмесеңіз, бос қалдырыңыз: ештеңе ойдан қосылмайды.',
    ru: 'Если точно не знаете, оставьте пустым: ничего не додумывается.',
    en: 'If you do not know for certain, leave it empty: nothing is made up.',
  },
  isClosed: {
    kk: 'Бұл орган енді хат қабылдамайды (таратылған немесе қайта құрылған)',
    ru: 'Этот орган больше не принимает письма (упразднен или преобразован)',
    en: 'This body receives no more letters (it was dissolved or merged)',
  },
  preview: { kk: 'Не өзгеретінін қарау', ru: 'Посмотреть, что изменится', en: 'See what changes' },
  previewTitle: { kk: 'Не өзгереді', ru: 'Что изменится', en: 'What changes' },
  previewNone: { kk: 'Ештеңе өзгерген жоқ.', ru: 'Ничего не изменилось.', en: 'Nothing has changed.' },
  empty: { kk: 'бос', ru: 'пусто', en: 'empty' },
  yes: { kk: 'иә', ru: 'да', en: 'yes' },
  no: { kk: 'жоқ', ru: 'нет', en: 'no' },
  touched: {
    kk: (count: number) =>
      count === 0
        ? 'Бұл органға дайындалып жатқан хат жоқ.'
        : `Бұл органға дайындалып жатқан хаттар: ${count}. Рәсімделгендері атауы өзгерсе, жіберілмес бұрын қайта рәсімделеді. Жіберілгендері өзгермейді.`,
    ru: (count: number) =>
      count === 0
        ? 'Писем, которые готовятся этому органу, нет.'
        : `Готовится писем этому органу: ${count}. Если меняется название, оформленные перед отправкой придется оформить заново. Отправленные не изменятся.`,
    en: (count: number) =>
      count === 0
        ? 'No letter to this body is in preparation.'
        : `Letters to this body in preparation: ${count}. If the name changes, those issued have to be issued again before they are sent. What was sent does not change.`,
  },
  reason: { kk: 'Неге өзгертіледі', ru: 'Почему меняется', en: 'Why it is changed' },
  reasonHint: {
    kk: 'Мысалы, орган көшті: бұйрықтың немесе хаттың нөмірі. Мұны өңірдегі мектептер көреді.',
    ru: 'Например, орган переехал: номер приказа или письма. Это увидят школы региона.',
    en: 'For example, the body has moved: the number of the order or letter. The schools of the region see it.',
  },
  save: { kk: 'Жаңа нұсқаны сақтау', ru: 'Сохранить новый вариант', en: 'Save the new version' },
  savedNow: { kk: 'Жаңа нұсқа сақталды.', ru: 'Новый вариант сохранен.', en: 'The new version is saved.' },
  addedNow: {
    kk: 'Орган анықтамалыққа қосылды.',
    ru: 'Орган добавлен в справочник.',
    en: 'The body is in the directory.',
  },
  same: {
    kk: 'Өзгеріс жоқ, сондықтан жаңа нұсқа сақталған жоқ.',
    ru: 'Изменений нет, поэтому новый вариант не сохранен.',
    en: 'Nothing was changed, so no new version was saved.',
  },
  meanwhile: {
    kk: 'Сіз толтырып жатқанда әріптесіңіз бұл мәліметті өзгертті. Жазғаныңыз осында тұр: төменде оның қазіргі нұсқадан айырмасы көрсетілген.',
    ru: 'Пока вы заполняли форму, коллега изменил эти сведения. Введенное вами осталось: ниже показано, чем оно отличается от нынешнего варианта.',
    en: 'A colleague changed this entry while you were filling it in. What you typed is still here; below is how it differs from the version that stands now.',
  },
  printed: { kk: 'Басып шығарылған күні', ru: 'Напечатано', en: 'Printed on' },
});

/** What kind of body it is, in full: four of these names nearly coincide (ADR 0019). */
export const bodyKindText = texts<Record<BodyKind, InThree>>({
  police: {
    kk: 'Ішкі істер органдары (полиция)',
    ru: 'Органы внутренних дел (полиция)',
    en: 'Internal affairs bodies (police)',
  },
  regionalBody: {
    kk: 'Балалардың құқықтарын қорғау жөніндегі өңірлік уәкілетті орган',
    ru: 'Региональный уполномоченный орган по защите прав детей',
    en: 'Regional authorised body for the protection of children’s rights',
  },
  guardianshipBody: {
    kk: 'Қорғаншылық органдары',
    ru: 'Органы опеки и попечительства',
    en: 'Guardianship and custodianship bodies',
  },
  regionalCommissioner: {
    kk: 'Бала құқықтары жөніндегі өңірлік уәкіл',
    ru: 'Региональный уполномоченный по правам ребенка',
    en: 'Regional commissioner for children’s rights',
  },
  commission: {
    kk: 'Кәмелетке толмағандардың істері және олардың құқықтарын қорғау жөніндегі комиссия',
    ru: 'Комиссия по делам несовершеннолетних и защите их прав',
    en: 'Commission on Minors’ Affairs and Protection of Their Rights',
  },
  contactCentre111: { kk: '«111» байланыс орталығы', ru: 'Контакт-центр «111»', en: 'Contact centre 111' },
  psychologicalCentre: {
    kk: 'Психологиялық қолдау орталығы',
    ru: 'Центр психологической поддержки',
    en: 'Psychological support centre',
  },
  familyCentre: {
    kk: 'Отбасын қолдау орталығы',
    ru: 'Центр поддержки семьи',
    en: 'Family support centre',
  },
  healthOrganisation: {
    kk: 'Денсаулық сақтау ұйымы',
    ru: 'Организация здравоохранения',
    en: 'Health organisation',
  },
  nationalCommissioner: {
    kk: 'Қазақстан Республикасындағы Бала құқықтары жөніндегі уәкіл',
    ru: 'Уполномоченный по правам ребенка в Республике Казахстан',
    en: 'Commissioner for Children’s Rights in the Republic of Kazakhstan',
  },
  childRightsAuthority: {
    kk: 'Балалардың құқықтарын қорғау саласындағы уәкілетті орган',
    ru: 'Уполномоченный орган в области защиты прав детей',
    en: 'Authorised body for the protection of children’s rights',
  },
});

type Words = (typeof bodiesText)['kk' | 'ru' | 'en'];

/** What each field of an entry is called, in the order of the form. */
export const bodyLabels = (t: Words): Record<EntryField, string> => ({
  nameKk: t.nameKk,
  nameRu: t.nameRu,
  nameEn: t.nameEn,
  headPositionKk: `${t.headPosition}, ${t.inKazakh}`,
  headPositionRu: `${t.headPosition}, ${t.inRussian}`,
  addressKk: `${t.address}, ${t.inKazakh}`,
  addressRu: `${t.address}, ${t.inRussian}`,
  phones: t.phones,
  emails: t.emails,
  otherChannelsKk: `${t.otherChannels}, ${t.inKazakh}`,
  otherChannelsRu: `${t.otherChannels}, ${t.inRussian}`,
  hoursKk: `${t.hours}, ${t.inKazakh}`,
  hoursRu: `${t.hours}, ${t.inRussian}`,
  isClosed: t.closed,
});
