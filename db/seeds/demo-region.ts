import type { OrganisationKind, Role } from '@qorgan/domain';
import type { Text } from '@qorgan/statute';

/** A region that does not exist, as most regions are today: without a regional body, so that paragraph 8 falls back. */
export const demoRegion: Text = {
  kk: 'Көкжиек облысы (демо)',
  ru: 'Область Кокжиек (демо)',
  en: 'Kokzhiek region (demo)',
};

export type DemoMember = {
  login: string;
  name: string;
  roles: readonly Role[];
  position: { kk: string; ru: string };
  /** How the list of sign-ins calls this person. */
  who: Text;
};

export type DemoOrganisation = {
  key: string;
  kind: OrganisationKind;
  name: Text;
  address: { kk: string; ru: string };
  headPosition: { kk: string; ru: string };
  phone: string;
  bin: string | null;
  members: readonly DemoMember[];
};

const town = { kk: 'Көкжиек қ.', ru: 'г. Кокжиек' };

export const demoOrganisations: readonly DemoOrganisation[] = [
  {
    key: 'school7',
    kind: 'school',
    name: {
      kk: '«№ 7 жалпы орта білім беретін мектеп» КММ',
      ru: 'КГУ «Общеобразовательная средняя школа № 7»',
      en: 'Secondary school No. 7',
    },
    address: { kk: `${town.kk}, Абай көшесі, 12`, ru: `${town.ru}, ул. Абая, 12` },
    headPosition: { kk: 'Мектеп директоры', ru: 'Директор школы' },
    phone: '+7 (7172) 00-07-07',
    bin: null,
    members: [
      {
        login: 'teacher',
        name: 'Бекова Сәуле Маратқызы',
        roles: ['teacher'],
        position: { kk: 'Математика мұғалімі', ru: 'Учитель математики' },
        who: { kk: 'мұғалім, № 7 мектеп', ru: 'учитель, школа № 7', en: 'teacher, school No. 7' },
      },
      {
        login: 'head',
        name: 'Тілеубердин Қанат Ерланұлы',
        roles: ['head'],
        position: { kk: 'Директор', ru: 'Директор' },
        who: { kk: 'басшы, № 7 мектеп', ru: 'руководитель, школа № 7', en: 'head, school No. 7' },
      },
      {
        login: 'deputy',
        name: 'Оспанова Гүлнәр Болатқызы',
        roles: ['deputy'],
        position: {
          kk: 'Директордың тәрбие ісі жөніндегі орынбасары',
          ru: 'Заместитель директора по воспитательной работе',
        },
        who: { kk: 'орынбасар, № 7 мектеп', ru: 'заместитель, школа № 7', en: 'deputy, school No. 7' },
      },
      {
        login: 'psychologist',
        name: 'Ким Алина Сергеевна',
        roles: ['psychologist'],
        position: { kk: 'Педагог-психолог', ru: 'Педагог-психолог' },
        who: { kk: 'психолог, № 7 мектеп', ru: 'психолог, школа № 7', en: 'psychologist, school No. 7' },
      },
      {
        login: 'admin',
        name: 'Жүнісов Дәурен Асқарұлы',
        roles: ['administrator'],
        position: { kk: 'Жүйе әкімшісі', ru: 'Администратор системы' },
        who: { kk: 'әкімші, № 7 мектеп', ru: 'администратор, школа № 7', en: 'administrator, school No. 7' },
      },
    ],
  },
  {
    key: 'gymnasium12',
    kind: 'school',
    name: {
      kk: '«№ 12 мектеп-гимназия» КММ',
      ru: 'КГУ «Школа-гимназия № 12»',
      en: 'School-gymnasium No. 12',
    },
    address: { kk: `${town.kk}, Желтоқсан көшесі, 5`, ru: `${town.ru}, ул. Желтоксан, 5` },
    headPosition: { kk: 'Мектеп директоры', ru: 'Директор школы' },
    phone: '+7 (7172) 00-12-12',
    bin: null,
    members: [
      {
        login: 'teacher12',
        name: 'Сейітова Мәдина Талғатқызы',
        roles: ['teacher'],
        position: { kk: 'Бастауыш сынып мұғалімі', ru: 'Учитель начальных классов' },
        who: { kk: 'мұғалім, № 12 гимназия', ru: 'учитель, гимназия № 12', en: 'teacher, gymnasium No. 12' },
      },
      {
        login: 'head12',
        name: 'Ахметов Руслан Қайратұлы',
        roles: ['head'],
        position: { kk: 'Директор', ru: 'Директор' },
        who: { kk: 'басшы, № 12 гимназия', ru: 'руководитель, гимназия № 12', en: 'head, gymnasium No. 12' },
      },
    ],
  },
  {
    key: 'police',
    kind: 'police',
    name: {
      kk: 'Көкжиек қаласының полиция басқармасы',
      ru: 'Управление полиции города Кокжиек',
      en: 'Police department of Kokzhiek',
    },
    address: { kk: `${town.kk}, Достық көшесі, 1`, ru: `${town.ru}, ул. Достык, 1` },
    headPosition: { kk: 'Бастығы', ru: 'Начальник' },
    phone: '102',
    bin: null,
    members: [
      {
        login: 'police',
        name: 'Нұрғалиев Олжас Бақытұлы',
        roles: ['receiver'],
        position: { kk: 'Кезекші', ru: 'Дежурный' },
        who: { kk: 'полиция', ru: 'полиция', en: 'police' },
      },
    ],
  },
  {
    key: 'guardianship',
    kind: 'guardianshipBody',
    name: {
      kk: 'Көкжиек қаласы білім бөлімінің қорғаншылық және қамқоршылық органы',
      ru: 'Орган опеки и попечительства отдела образования города Кокжиек',
      en: 'Guardianship body of the education department of Kokzhiek',
    },
    address: { kk: `${town.kk}, Тәуелсіздік даңғылы, 20`, ru: `${town.ru}, пр. Тауелсиздик, 20` },
    headPosition: { kk: 'Басшысы', ru: 'Руководитель' },
    phone: '+7 (7172) 00-20-20',
    bin: null,
    members: [
      {
        login: 'guardianship',
        name: 'Әбдіхалықова Роза Сапарқызы',
        roles: ['receiver'],
        position: { kk: 'Бас маман', ru: 'Главный специалист' },
        who: { kk: 'қорғаншылық органы', ru: 'орган опеки', en: 'guardianship body' },
      },
      {
        login: 'guardianhead',
        name: 'Қасымов Серік Дәулетұлы',
        roles: ['receiver', 'bodyHead'],
        position: { kk: 'Басшы', ru: 'Руководитель' },
        who: {
          kk: 'қорғаншылық органының басшысы',
          ru: 'руководитель органа опеки',
          en: 'head of the guardianship body',
        },
      },
      {
        login: 'casemanager',
        name: 'Ермекова Жанар Болатқызы',
        roles: ['caseManager'],
        position: { kk: 'Кейс-менеджер', ru: 'Кейс-менеджер' },
        who: { kk: 'кейс-менеджер', ru: 'кейс-менеджер', en: 'case manager' },
      },
    ],
  },
  {
    key: 'commissioner',
    kind: 'regionalCommissioner',
    name: {
      kk: 'Көкжиек облысының бала құқықтары жөніндегі өңірлік уәкілі',
      ru: 'Региональный уполномоченный по правам ребенка области Кокжиек',
      en: 'Regional commissioner for children’s rights of Kokzhiek region',
    },
    address: { kk: `${town.kk}, Тәуелсіздік даңғылы, 2`, ru: `${town.ru}, пр. Тауелсиздик, 2` },
    headPosition: { kk: '', ru: '' },
    phone: '+7 (7172) 00-02-02',
    bin: null,
    members: [
      {
        login: 'commissioner',
        name: 'Байжанова Ләйлә Мұхтарқызы',
        roles: ['receiver'],
        position: { kk: 'Өңірлік уәкіл', ru: 'Региональный уполномоченный' },
        who: {
          kk: 'өңірлік уәкіл (БҚЖӨУ)',
          ru: 'региональный уполномоченный (РУПР)',
          en: 'regional commissioner',
        },
      },
    ],
  },
  {
    key: 'commission',
    kind: 'commission',
    name: {
      kk: 'Көкжиек қаласы әкімдігінің кәмелетке толмағандардың істері және олардың құқықтарын қорғау жөніндегі комиссиясы',
      ru: 'Комиссия по делам несовершеннолетних и защите их прав акимата города Кокжиек',
      en: 'Commission on minors’ affairs and protection of their rights, Kokzhiek city administration',
    },
    address: { kk: `${town.kk}, Республика алаңы, 1`, ru: `${town.ru}, пл. Республики, 1` },
    headPosition: { kk: 'Төрағасы', ru: 'Председатель' },
    phone: '+7 (7172) 00-01-01',
    bin: null,
    members: [
      {
        login: 'commission',
        name: 'Сұлтанбекова Айгерім Ғалымқызы',
        roles: ['receiver'],
        position: { kk: 'Жауапты хатшы', ru: 'Ответственный секретарь' },
        who: { kk: 'комиссия (КІҚҚК)', ru: 'комиссия (КДНиЗП)', en: 'commission' },
      },
    ],
  },
  {
    key: 'department',
    kind: 'educationDepartment',
    name: {
      kk: 'Көкжиек облысының білім басқармасы',
      ru: 'Управление образования области Кокжиек',
      en: 'Education department of Kokzhiek region',
    },
    address: { kk: `${town.kk}, Республика алаңы, 3`, ru: `${town.ru}, пл. Республики, 3` },
    headPosition: { kk: 'Басшысы', ru: 'Руководитель' },
    phone: '+7 (7172) 00-03-03',
    bin: null,
    members: [
      {
        login: 'region',
        name: 'Мұқанова Дана Серікқызы',
        roles: ['regionalAdministrator'],
        position: { kk: 'Бас маман', ru: 'Главный специалист' },
        who: {
          kk: 'өңірлік әкімші (органдар анықтамалығы)',
          ru: 'региональный администратор (справочник органов)',
          en: 'regional administrator (directory of bodies)',
        },
      },
    ],
  },
];
