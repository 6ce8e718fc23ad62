import type { Text } from '@qorgan/statute';
import type { DemoOrganisation } from './demo-region.ts';

/** Where the national bodies stand, that every region may send up to. */
export const republic: Text = {
  kk: 'Қазақстан Республикасы (демо)',
  ru: 'Республика Казахстан (демо)',
  en: 'Republic of Kazakhstan (demo)',
};

/** Whether a body stands in the region of the republic. */
export const isNational = ({ kind }: Pick<DemoOrganisation, 'kind'>): boolean =>
  kind === 'nationalCommissioner' || kind === 'childRightsAuthority';

const town = { kk: 'Көкжиек қ.', ru: 'г. Кокжиек' };

/** The bodies to which those of the region pass a case on, and one that nobody works for in Qorgan yet. */
export const demoBodies: readonly DemoOrganisation[] = [
  {
    key: 'guardianshipOfDistrict',
    kind: 'guardianshipBody',
    name: {
      kk: 'Тасбұлақ ауданы білім бөлімінің қорғаншылық және қамқоршылық органы',
      ru: 'Орган опеки и попечительства отдела образования района Тасбулак',
      en: 'Guardianship body of the education department of Tasbulak district',
    },
    address: { kk: 'Тасбұлақ а., Бірлік көшесі, 4', ru: 'с. Тасбулак, ул. Бирлик, 4' },
    headPosition: { kk: 'Басшысы', ru: 'Руководитель' },
    phone: '+7 (7172) 00-20-30',
    bin: null,
    // Nobody signs in for it: a body without people confirms by a one-time link.
    members: [],
  },
  {
    key: 'psychcentre',
    kind: 'psychologicalCentre',
    name: {
      kk: 'Көкжиек қаласының психологиялық қолдау орталығы',
      ru: 'Центр психологической поддержки города Кокжиек',
      en: 'Psychological support centre of Kokzhiek',
    },
    address: { kk: `${town.kk}, Бейбітшілік көшесі, 8`, ru: `${town.ru}, ул. Бейбитшилик, 8` },
    headPosition: { kk: 'Директоры', ru: 'Директор' },
    phone: '+7 (7172) 00-08-08',
    bin: null,
    members: [
      {
        login: 'psychcentre',
        name: 'Тұрсынова Ләззат Маратқызы',
        roles: ['receiver', 'bodyHead'],
        position: { kk: 'Директор', ru: 'Директор' },
        who: {
          kk: 'психологиялық қолдау орталығы',
          ru: 'центр психологической поддержки',
          en: 'psychological support centre',
        },
      },
    ],
  },
  {
    key: 'familycentre',
    kind: 'familyCentre',
    name: {
      kk: 'Көкжиек қаласының отбасын қолдау орталығы',
      ru: 'Центр поддержки семьи города Кокжиек',
      en: 'Family support centre of Kokzhiek',
    },
    address: { kk: `${town.kk}, Бейбітшілік көшесі, 10`, ru: `${town.ru}, ул. Бейбитшилик, 10` },
    headPosition: { kk: 'Директоры', ru: 'Директор' },
    phone: '+7 (7172) 00-09-09',
    bin: null,
    members: [
      {
        login: 'familycentre',
        name: 'Исабекова Гүлмира Тоқтарқызы',
        roles: ['receiver'],
        position: { kk: 'Әлеуметтік қызметкер', ru: 'Социальный работник' },
        who: { kk: 'отбасын қолдау орталығы', ru: 'центр поддержки семьи', en: 'family support centre' },
      },
    ],
  },
  {
    key: 'clinic',
    kind: 'healthOrganisation',
    name: {
      kk: '«№ 1 қалалық емхана» ШЖҚ МКК',
      ru: 'ГКП на ПХВ «Городская поликлиника № 1»',
      en: 'City clinic No. 1',
    },
    address: { kk: `${town.kk}, Абай көшесі, 40`, ru: `${town.ru}, ул. Абая, 40` },
    headPosition: { kk: 'Бас дәрігері', ru: 'Главный врач' },
    phone: '+7 (7172) 00-10-10',
    bin: null,
    members: [
      {
        login: 'clinic',
        name: 'Ибраева Сая Нұрланқызы',
        roles: ['receiver'],
        position: { kk: 'Бөлім меңгерушісі', ru: 'Заведующая отделением' },
        who: { kk: 'емхана', ru: 'поликлиника', en: 'clinic' },
      },
    ],
  },
  {
    key: 'line111',
    kind: 'contactCentre111',
    name: {
      kk: '«111» байланыс орталығы',
      ru: 'Контакт-центр «111»',
      en: 'Contact centre 111',
    },
    address: { kk: '', ru: '' },
    headPosition: { kk: 'Басшысы', ru: 'Руководитель' },
    phone: '111',
    bin: null,
    members: [
      {
        login: 'line111',
        name: 'Әбенова Жадыра Қайратқызы',
        roles: ['receiver'],
        position: { kk: 'Ауысым маманы', ru: 'Специалист смены' },
        who: { kk: '«111» байланыс орталығы', ru: 'контакт-центр «111»', en: 'contact centre 111' },
      },
    ],
  },
  {
    key: 'national',
    kind: 'nationalCommissioner',
    name: {
      kk: 'Қазақстан Республикасындағы Бала құқықтары жөніндегі уәкіл (демо)',
      ru: 'Уполномоченный по правам ребенка в Республике Казахстан (демо)',
      en: 'Commissioner for Children’s Rights in the Republic of Kazakhstan (demo)',
    },
    address: { kk: '', ru: '' },
    headPosition: { kk: '', ru: '' },
    phone: '+7 (7172) 00-00-01',
    bin: null,
    members: [
      {
        login: 'national',
        name: 'Садықова Айнұр Ержанқызы',
        roles: ['receiver'],
        position: { kk: 'Кеңесші', ru: 'Советник' },
        who: {
          kk: 'республикалық уәкіл (БҚЖУ)',
          ru: 'республиканский уполномоченный (УПР)',
          en: 'national commissioner',
        },
      },
    ],
  },
  {
    key: 'authority',
    kind: 'childRightsAuthority',
    name: {
      kk: 'Балалардың құқықтарын қорғау саласындағы уәкілетті орган (демо)',
      ru: 'Уполномоченный орган в области защиты прав детей (демо)',
      en: 'Authorised body for the protection of children’s rights (demo)',
    },
    address: { kk: '', ru: '' },
    headPosition: { kk: '', ru: '' },
    phone: '+7 (7172) 00-00-02',
    bin: null,
    members: [
      {
        login: 'authority',
        name: 'Мәдиев Асхат Серікұлы',
        roles: ['receiver'],
        position: { kk: 'Сарапшы', ru: 'Эксперт' },
        who: {
          kk: 'орталық уәкілетті орган',
          ru: 'центральный уполномоченный орган',
          en: 'central authorised body',
        },
      },
    ],
  },
];
