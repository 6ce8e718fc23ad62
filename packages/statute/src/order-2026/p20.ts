import { paragraph } from '../paragraph.ts';
import { entryIntoForce } from './entry-into-force.ts';

export const p20 = paragraph({
  id: '20',
  citation: 'order-2026/20',
  chapter: 3,
  inForce: { from: entryIntoForce },
  words: {
    '20': 'Зорлық-зомбылыққа, қатыгездікке ұшыраған кәмелетке толмағандар Қазақстан Республикасының заңнамасына сәйкес жан-жақты көмек көрсету үшін зорлық-зомбылық құрбаны болған балаларға көмек көрсету кабинетіне дереу жеткізіледі.',
  },
  translation: {
    '20': {
      ru: 'Несовершеннолетние, подвергшиеся насилию, жестокости, незамедлительно доставляются в кабинет помощи детям, пострадавшим от насилия, для оказания всесторонней помощи в соответствии с законодательством Республики Казахстан.',
      en: 'Minors who have been subjected to violence or cruelty are immediately taken to the assistance room for child victims of violence, for comprehensive help under the legislation of the Republic of Kazakhstan.',
    },
  },
  summary: {
    kk: 'Зорлық-зомбылыққа немесе қатыгездікке ұшыраған бала дереу арнайы көмек кабинетіне жеткізіледі. Кім жеткізетіні айтылмаған: полициямен және өңірлік уәкілетті органмен келісіңіз.',
    ru: 'Ребенок, пострадавший от насилия или жестокости, незамедлительно доставляется в кабинет помощи. Кто его доставляет, не сказано: согласуйте с полицией и региональным уполномоченным органом.',
    en: 'A child who has suffered violence or cruelty is taken to the assistance room immediately. Who takes the child is not said: agree it with the police and the regional body.',
  },
  kinds: ['violence', 'cruelty'],
  duties: [
    {
      id: 'p20.assistanceRoom',
      paragraph: '20',
      title: {
        kk: 'Баланы көмек көрсету кабинетіне жеткізу',
        ru: 'Доставить ребенка в кабинет помощи',
        en: 'Take the child to the assistance room',
      },
      actor: 'notNamed',
      trigger: {
        code: 'minorIdentified',
        text: {
          kk: 'Зорлық-зомбылыққа, қатыгездікке ұшыраған кәмелетке толмағандар',
          ru: 'несовершеннолетние, подвергшиеся насилию, жестокости',
          en: 'minors who have been subjected to violence or cruelty',
        },
      },
      kinds: ['violence', 'cruelty'],
      recipients: [{ party: 'assistanceRoom' }],
      due: { kind: 'immediate', words: 'дереу' },
      schoolFacing: true,
    },
  ],
  readings: [
    {
      paragraph: '20',
      note: {
        kk: 'Баланы кім жеткізетіні аталмаған («жеткізіледі»). Qorgan мұны мектептің тізімінде көрсетеді: мектеп баланы кім апарғанын немесе неге апарылмағанын жазады.',
        ru: 'Кто доставляет ребенка, не названо («доставляются»). Qorgan показывает это в списке школы: школа записывает, кто повез, или почему не повезли.',
        en: 'Who takes the child is not named (“are taken”). Qorgan shows it on the school’s list: the school records who took the child, or why the child was not taken.',
      },
      adr: '0017',
    },
    {
      paragraph: '20',
      note: {
        kk: 'Кабинет барлық жерде ашылмаған; ол жоқ жерде не істеу керегі айтылмаған.',
        ru: 'Кабинеты открыты не везде; что делать там, где кабинета нет, не сказано.',
        en: 'Assistance rooms have not been opened everywhere; what to do where there is none is not said.',
      },
      adr: '0017',
    },
    {
      paragraph: '20',
      note: {
        kk: 'Куә мен жәбірлеуге (буллингке) ұшыраған бала аталмаған: бұл тармақ оларды кабинетке жеткізуді талап етпейді.',
        ru: 'Свидетель и ребенок, подвергшийся травле (буллингу), не названы: доставлять их в кабинет этот пункт не требует.',
        en: 'Witnesses and bullied children are not named: this paragraph does not demand that they be taken there.',
      },
      adr: '0011',
    },
  ],
});
