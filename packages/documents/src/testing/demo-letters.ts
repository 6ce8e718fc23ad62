import type { LetterFacts } from '../draft/letter-facts.ts';
import { draftLetter } from '../draft/draft-letter.ts';
import type { Letter, LetterLanguages } from '../letter/letter.ts';

/** Made-up people and places, for tests and for looking at. */
export const demoFacts = {
  purpose: 'notice',
  recipient: 'police',
  child: {
    surname: 'Әлімова',
    given: 'Айару',
    patronymic: 'Серікқызы',
    birthDate: '2014-05-03',
    classLabel: '5 «Ә»',
    address: 'Алматы қаласы, Төле би көшесі, 118-үй, 24-пәтер',
  },
  parents: [
    { relation: 'анасы', name: 'Әлімова Гүлнар Қайратқызы', phone: '+7 (701) 555-01-02' },
    { relation: 'әкесі', name: 'Әлімов Серік Бақытұлы', phone: null },
  ],
  kinds: ['violence', 'witness'],
  detectedAt: new Date('2026-06-16T05:40:00Z'),
  receivedAt: new Date('2026-06-16T05:52:00Z'),
  circumstance: {
    kk: 'құқық бұзушылық профилактикасы субъектілерінің өздерінің функционалдық міндеттерін орындауы кезінде',
    ru: 'при исполнении субъектами профилактики правонарушений своих функциональных обязанностей',
  },
  signs: [
    {
      kk: 'дене жарақаттары (көгеру, сызаттар, жаралар)',
      ru: 'телесные повреждения (синяки, царапины, раны)',
    },
    { kk: 'мінез-құлықтың күрт өзгеруі', ru: 'резкое изменение поведения' },
  ],
  observed: [
    'Дене шынықтыру сабағына киінген кезде оқушының оң жақ білегінен екі көгеру байқалды. Бала сабақта үндемей, жылап отырды.',
  ],
  childWords: ['Үйге барғым келмейді, кеше тағы ұрысып қалды.'],
  isOfSeveral: false,
  measures: [
    {
      at: new Date('2026-06-16T05:58:00Z'),
      text: {
        kk: 'мектептің медицина қызметкері баланы қарады, жедел медициналық жәрдем шақырылды',
        ru: 'медицинский работник школы осмотрел ребенка, вызвана скорая медицинская помощь',
      },
    },
    {
      at: new Date('2026-06-16T06:05:00Z'),
      text: { kk: 'баланың анасына телефон арқылы хабарланды', ru: 'мать ребенка уведомлена по телефону' },
    },
  ],
  enclosed: [],
  parentsNotInformed: null,
  immediateDanger: false,
} as const satisfies LetterFacts;

/** The notices of paragraph 8 that went before the referral. */
export const demoEnclosed = [
  { recipient: 'police', number: '01-15/214', issuedOn: '2026-06-16', sheets: 1 },
  { recipient: 'guardianshipBody', number: '01-15/215', issuedOn: '2026-06-16', sheets: 2 },
] as const satisfies LetterFacts['enclosed'];

export const demoAddressees = {
  police: {
    position: { kk: 'Бастығы', ru: 'Начальник' },
    name: {
      kk: 'Алматы қаласы Алмалы ауданының полиция басқармасы',
      ru: 'Управление полиции Алмалинского района города Алматы',
    },
  },
  regionalBody: {
    position: null,
    name: {
      kk: 'Алматы қаласының балалардың құқықтарын қорғау басқармасы',
      ru: 'Управление по защите прав детей города Алматы',
    },
  },
  guardianshipBody: {
    position: null,
    name: {
      kk: 'Алматы қаласы Білім басқармасының қорғаншылық және қамқоршылық бөлімі',
      ru: 'Отдел опеки и попечительства Управления образования города Алматы',
    },
  },
  regionalCommissioner: {
    position: null,
    name: {
      kk: 'Алматы қаласының бала құқықтары жөніндегі өңірлік уәкілі',
      ru: 'Региональный уполномоченный по правам ребенка города Алматы',
    },
  },
  commission: {
    position: null,
    name: {
      kk: 'Алмалы ауданының кәмелетке толмағандардың істері және олардың құқықтарын қорғау жөніндегі комиссиясы',
      ru: 'Комиссия по делам несовершеннолетних и защите их прав Алмалинского района',
    },
  },
} as const satisfies Record<LetterFacts['recipient'], Letter['addressee']>;

/** A finished letter drafted from facts. */
export function demoLetter(
  facts: LetterFacts,
  languages: LetterLanguages,
  change: Partial<Letter> = {},
): Letter {
  return {
    languages,
    sender: {
      name: {
        kk: 'Алматы қаласы Білім басқармасының «№ 7 жалпы білім беретін мектеп» коммуналдық мемлекеттік мекемесі',
        ru: 'Коммунальное государственное учреждение «Общеобразовательная школа № 7» Управления образования города Алматы',
      },
      bin: '990340001234',
      address: {
        kk: '050000, Алматы қаласы, Алмалы ауданы, Абай даңғылы, 10',
        ru: '050000, город Алматы, Алмалинский район, проспект Абая, 10',
      },
      phone: '+7 (727) 555-07-07',
      email: 'mektep7@example.kz',
    },
    number: '01-15/214',
    date: '2026-06-16',
    addressee: demoAddressees[facts.recipient],
    ...draftLetter(facts),
    signatory: {
      position: { kk: 'Мектеп директоры', ru: 'Директор школы' },
      name: 'Сейітқали Бауыржан Маратұлы',
    },
    executor: { name: 'Ахметова Г. С.', phone: '+7 (727) 555-07-08' },
    restricted: true,
    ...change,
  };
}
