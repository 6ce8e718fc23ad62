import { paragraph } from '../paragraph.ts';
import { entryIntoForce } from './entry-into-force.ts';

export const p08 = paragraph({
  id: '8',
  citation: 'order-2026/8',
  chapter: 2,
  inForce: { from: entryIntoForce },
  words: {
    '8': 'Кәмелетке толмаған адамның зорлық-зомбылыққа, қатыгез қарым-қатынасқа, жәбірлеуге (буллингке) ұшырауы, сондай-ақ зорлық-зомбылықтың куәгері болуы анықталған кезде және (немесе) ол туралы ақпарат түскен жағдайда осы Қағидалардың 3-тармағында көрсетілген органдар мен ұйымдар ақпаратты дереу ішкі істер органдарына, Қазақстан Республикасындағы балалардың құқықтарын қорғау жөніндегі өңірлік уәкілетті органға, ал ол болмаған жағдайда қамқоршылық және қорғаншылық органдарына, БҚЖӨУ жолдайды.',
  },
  translation: {
    '8': {
      ru: 'При выявлении факта, что несовершеннолетний подвергся насилию, жестокому обращению, травле (буллингу), а также стал свидетелем насилия, и (или) в случае поступления информации об этом органы и организации, указанные в пункте 3 настоящих Правил, незамедлительно направляют информацию в органы внутренних дел, региональный уполномоченный орган по защите прав детей в Республике Казахстан, а в случае его отсутствия – в органы опеки и попечительства, РУПР.',
      en: 'When it is found that a minor has been subjected to violence, cruel treatment or bullying or has witnessed violence, and (or) information about it arrives, the bodies and organisations listed in paragraph 3 of these Rules immediately send the information to the internal affairs bodies, to the regional authorised body for the protection of children’s rights in the Republic of Kazakhstan or, where there is none, to the guardianship and custodianship bodies, and to the regional commissioner for children’s rights.',
    },
  },
  summary: {
    kk: 'Мектеп балаға зорлық-зомбылық жасалғанын, қатыгез қарым-қатынасты, жәбірлеуді (буллингті) немесе баланың зорлық-зомбылыққа куә болғанын анықтаса не бұл туралы естісе, дереу үш жерге хабарлайды: полицияға, балалардың құқықтарын қорғау жөніндегі өңірлік уәкілетті органға (ол болмаса – қорғаншылық органына) және бала құқықтары жөніндегі өңірлік уәкілге.',
    ru: 'Если школа выявила насилие, жестокое обращение, травлю (буллинг) или то, что ребенок стал свидетелем насилия, либо узнала об этом, она незамедлительно сообщает в три места: в полицию, в региональный уполномоченный орган по защите прав детей (если его нет – в орган опеки) и региональному уполномоченному по правам ребенка.',
    en: 'If the school finds or learns that a child has suffered violence, cruel treatment or bullying, or has witnessed violence, it tells three bodies immediately: the police, the regional child-rights body (or, where there is none, the guardianship body) and the regional commissioner for children’s rights.',
  },
  kinds: ['violence', 'cruelty', 'bullying', 'witness'],
  duties: [
    {
      id: 'p8.notify',
      paragraph: '8',
      title: {
        kk: 'Полицияға, өңірлік уәкілетті органға және өңірлік уәкілге хабарлау',
        ru: 'Сообщить в полицию, региональный орган и региональному уполномоченному',
        en: 'Notify the police, the child-rights body and the regional commissioner',
      },
      actor: 'paragraph3Bodies',
      trigger: {
        code: 'detectedOrInformed',
        text: {
          kk: 'анықталған кезде және (немесе) ол туралы ақпарат түскен жағдайда',
          ru: 'при выявлении и (или) в случае поступления информации об этом',
          en: 'on detection and (or) when information about it arrives',
        },
      },
      kinds: ['violence', 'cruelty', 'bullying', 'witness'],
      recipients: [
        { party: 'police' },
        { party: 'regionalBody', orWhereThereIsNone: 'guardianshipBody' },
        { party: 'regionalCommissioner' },
      ],
      due: { kind: 'immediate', words: 'дереу' },
      schoolFacing: true,
    },
  ],
  readings: [
    {
      paragraph: '8',
      note: {
        kk: '8-тармақ жәбірлеуді (буллингті) де атайды, ал 9-тармақ ол туралы ақпаратты № 506 бұйрық бойынша беруді талап етеді. 9-тармақтың 8-тармақты алмастыратын-алмастырмайтыны айтылмаған. Министрлік түсіндіргенге дейін екеуі де орындалады.',
        ru: 'Пункт 8 называет и травлю (буллинг), а пункт 9 отсылает информацию о ней к приказу № 506. Заменяет ли пункт 9 пункт 8, не сказано. До разъяснения министерства выполняется и то, и другое.',
        en: 'Paragraph 8 names bullying too, while paragraph 9 sends information about it under Order 506. Whether paragraph 9 replaces paragraph 8 is not said. Until the ministry explains, both are done.',
      },
      adr: '0011',
    },
    {
      paragraph: '8',
      note: {
        kk: 'Үш алушы қатар аталған: бірінен соң бірі емес, үшеуіне де бірден хабарланады. Басшының алдын ала бағалауы талап етілмейді.',
        ru: 'Три получателя названы рядом: не по цепочке, а всем трем сразу. Предварительная оценка руководителя не требуется.',
        en: 'The three recipients stand side by side: not a chain, but all three at once. No prior assessment by the head is required.',
      },
      adr: '0019',
    },
    {
      paragraph: '8',
      note: {
        kk: 'Хабарламаның нысаны да, жолдау арнасы да, алғанын растау тәртібі де белгіленбеген. Qorgan хаты – біздің нысан, заңда бекітілген нысан емес.',
        ru: 'Ни форма сообщения, ни канал, ни подтверждение получения не установлены. Письмо Qorgan – наша форма, а не форма, утвержденная законом.',
        en: 'No form, channel or proof of receipt is prescribed. Qorgan’s letter is our own form, not a statutory one.',
      },
      adr: '0015',
    },
    {
      paragraph: '8',
      note: {
        kk: '«Дереу» сөзі минутпен өлшенбейді. Qorgan өткен уақытты көрсетеді; ескерту уақыты – мектептің ішкі баптауы.',
        ru: 'Слово «незамедлительно» не измеряется минутами. Qorgan показывает, сколько времени прошло; время напоминания – внутренняя настройка школы.',
        en: '“Immediately” is not a number of minutes. Qorgan shows the time gone by; the time of a reminder is the school’s own setting.',
      },
      adr: '0012',
    },
  ],
});
