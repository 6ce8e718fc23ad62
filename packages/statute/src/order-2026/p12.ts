import { paragraph } from '../paragraph.ts';
import { entryIntoForce } from './entry-into-force.ts';
import { notStated } from './not-stated.ts';

export const p12 = paragraph({
  id: '12',
  citation: 'order-2026/12',
  chapter: 2,
  inForce: { from: entryIntoForce },
  words: {
    '12': 'Қазақстан Республикасының Балалардың құқықтарын қорғау жөніндегі өңірлік уәкілетті органдары, ал ол болмаған жағдайда қорғаншылық органдары:',
    '12.1':
      'зорлық-зомбылыққа, қатыгездікке ұшыраған, сондай-ақ зорлық-зомбылыққа куә болған кәмелетке толмағандар туралы ақпаратты алған сәттен бастап 1 (бір) сағат ішінде оны Қазақстан Республикасының Балалардың құқықтарын қорғау саласындағы уәкілетті органға жолдайды;',
    '12.2':
      'зорлық-зомбылыққа, қатыгездікке ұшыраған, сондай-ақ зорлық-зомбылыққа куә болған кәмелетке толмағандар туралы ақпарат алған сәттен бастап 1 (бір) жұмыс күні ішінде кәмелетке толмағанды алып жүруге жауапты кейс-менеджерді тағайындайды;',
    '12.3':
      'мобильдік топпен, БҚЖӨУ, психологиялық қолдау орталығымен бірлесіп, дереу оқиға орнына барады, кәмелетке толмағанның тұрғын үй-тұрмыстық жағдайларын тексеру актісін жүргізеді;',
    '12.4':
      'баланың өміріне немесе оның денсаулығына тікелей қатер төнген кезде Қазақстан Республикасы заңнамасына сәйкес шаралар қолданады;',
    '12.5':
      'ата-ана қамқорлығы болмаған жағдайларда баланы баланың құқықтарын қорғау жөніндегі функцияларды жүзеге асыратын ұйымдарға орналастыру жөнінде дереу шаралар қабылдайды;',
    '12.6':
      'анықталған және (немесе) ақпарат алынған күннен бастап 3 (үш) жұмыс күні ішінде кәмелетке толмағандардың құқықтары мен заңды мүдделерін қорғау және қалпына келтіру жөнінде шаралар қабылдау үшін оны КІҚҚК береді;',
    '12.7':
      'анықталған және (немесе) ақпарат алынған күннен бастап 3 (үш) жұмыс күні ішінде оны балаларға психологиялық көмек көрсету үшін психологиялық қолдау орталығына және олардың қажеттіліктеріне қарай баланың отбасына көмек көрсету және жан-жақты қолдау көрсету үшін отбасын қолдау орталығына береді.',
  },
  translation: {
    '12': {
      ru: 'Региональные уполномоченные органы по защите прав детей Республики Казахстан, а в случае их отсутствия органы опеки:',
      en: 'The regional authorised bodies for the protection of children’s rights of the Republic of Kazakhstan or, where there is none, the guardianship bodies:',
    },
    '12.1': {
      ru: 'в течение 1 (одного) часа с момента получения информации о несовершеннолетних, подвергшихся насилию, жестокости, а также ставших свидетелями насилия, направляют ее в уполномоченный орган Республики Казахстан в области защиты прав детей;',
      en: 'within 1 (one) hour from the moment of receiving information about minors who have been subjected to violence or cruelty or have witnessed violence, send it to the authorised body of the Republic of Kazakhstan for the protection of children’s rights;',
    },
    '12.2': {
      ru: 'в течение 1 (одного) рабочего дня с момента получения информации о несовершеннолетних, подвергшихся насилию, жестокости, а также ставших свидетелями насилия, назначают кейс-менеджера, ответственного за сопровождение несовершеннолетнего;',
      en: 'within 1 (one) working day from the moment of receiving information about minors who have been subjected to violence or cruelty or have witnessed violence, appoint the case manager responsible for supporting the minor;',
    },
    '12.3': {
      ru: 'совместно с мобильной группой, РУПР, центром психологической поддержки незамедлительно выезжают на место происшествия, составляют акт обследования жилищно-бытовых условий несовершеннолетнего;',
      en: 'together with the mobile group, the regional commissioner and the psychological support centre immediately go to the scene and draw up a report on the minor’s living conditions;',
    },
    '12.4': {
      ru: 'при непосредственной угрозе жизни ребенка или его здоровью принимают меры в соответствии с законодательством Республики Казахстан;',
      en: 'on a direct threat to the child’s life or health take measures under the legislation of the Republic of Kazakhstan;',
    },
    '12.5': {
      ru: 'в случаях отсутствия родительского попечения незамедлительно принимают меры по устройству ребенка в организации, осуществляющие функции по защите прав ребенка;',
      en: 'where there is no parental care immediately take measures to place the child in organisations exercising functions of protecting the rights of the child;',
    },
    '12.6': {
      ru: 'в течение 3 (трех) рабочих дней со дня выявления и (или) получения информации передают ее в КДНиЗП для принятия мер по защите и восстановлению прав и законных интересов несовершеннолетних;',
      en: 'within 3 (three) working days from the day of detection and (or) of receipt of the information pass it to the Commission on Minors’ Affairs and Protection of Their Rights, for measures to protect and restore the rights and lawful interests of the minors;',
    },
    '12.7': {
      ru: 'в течение 3 (трех) рабочих дней со дня выявления и (или) получения информации передают ее в центр психологической поддержки для оказания детям психологической помощи и, исходя из их потребностей, в центр поддержки семьи для оказания помощи и всесторонней поддержки семье ребенка.',
      en: 'within 3 (three) working days from the day of detection and (or) of receipt of the information pass it to the psychological support centre, for psychological help to the children, and, according to their needs, to the family support centre, for help and comprehensive support to the child’s family.',
    },
  },
  summary: {
    kk: 'Өңірлік уәкілетті орган (ол болмаса – қорғаншылық органы) не істейді: 1 сағат ішінде орталық уәкілетті органға хабарлайды, 1 жұмыс күні ішінде кейс-менеджер тағайындайды, дереу оқиға орнына барады, қауіп болса, шара қолданады, қамқорлықсыз қалған баланы орналастырады, 3 жұмыс күні ішінде комиссияға және қолдау орталықтарына береді.',
    ru: 'Что делает региональный уполномоченный орган (если его нет – орган опеки): за 1 час сообщает в центральный уполномоченный орган, за 1 рабочий день назначает кейс-менеджера, незамедлительно выезжает на место, при угрозе принимает меры, устраивает ребенка без попечения, за 3 рабочих дня передает в комиссию и центры поддержки.',
    en: 'What the regional body (or, where there is none, the guardianship body) does: informs the central authorised body within 1 hour, appoints a case manager within 1 working day, goes to the scene immediately, acts on a threat, places a child who has no parental care, and within 3 working days passes the matter to the commission and the support centres.',
  },
  kinds: ['violence', 'cruelty', 'witness'],
  duties: [
    {
      id: 'p12.1.upward',
      paragraph: '12.1',
      title: {
        kk: 'Орталық уәкілетті органға хабарлау',
        ru: 'Сообщить в центральный уполномоченный орган',
        en: 'Inform the central authorised body',
      },
      actor: 'regionalBody',
      actorFallback: 'guardianshipBody',
      trigger: {
        code: 'informationReceived',
        text: {
          kk: 'ақпаратты алған сәттен бастап',
          ru: 'с момента получения информации',
          en: 'from the moment of receiving the information',
        },
      },
      kinds: ['violence', 'cruelty', 'witness'],
      recipients: [{ party: 'childRightsAuthority' }],
      due: {
        kind: 'duration',
        minutes: 60,
        from: 'moment',
        since: 'receipt',
        words: 'ақпаратты алған сәттен бастап 1 (бір) сағат ішінде',
      },
      schoolFacing: false,
    },
    {
      id: 'p12.2.caseManager',
      paragraph: '12.2',
      title: { kk: 'Кейс-менеджер тағайындау', ru: 'Назначить кейс-менеджера', en: 'Appoint a case manager' },
      actor: 'regionalBody',
      actorFallback: 'guardianshipBody',
      trigger: {
        code: 'informationReceived',
        text: {
          kk: 'ақпарат алған сәттен бастап',
          ru: 'с момента получения информации',
          en: 'from the moment of receiving the information',
        },
      },
      kinds: ['violence', 'cruelty', 'witness'],
      recipients: [],
      due: {
        kind: 'workingDays',
        count: 1,
        from: 'moment',
        since: 'receipt',
        words: 'ақпарат алған сәттен бастап 1 (бір) жұмыс күні ішінде',
      },
      schoolFacing: false,
    },
    {
      id: 'p12.3.visit',
      paragraph: '12.3',
      title: {
        kk: 'Оқиға орнына бару, тұрмыстық жағдайды тексеру актісі',
        ru: 'Выехать на место, составить акт обследования условий',
        en: 'Go to the scene and report on living conditions',
      },
      actor: 'regionalBody',
      actorFallback: 'guardianshipBody',
      jointlyWith: ['mobileGroup', 'regionalCommissioner', 'psychologicalCentre'],
      trigger: { code: 'informationReceived', text: notStated },
      kinds: ['violence', 'cruelty', 'witness'],
      recipients: [],
      due: { kind: 'immediate', words: 'дереу' },
      schoolFacing: false,
    },
    {
      id: 'p12.4.threat',
      paragraph: '12.4',
      title: {
        kk: 'Өмірге немесе денсаулыққа қатер төнсе, шара қолдану',
        ru: 'Принять меры при угрозе жизни или здоровью',
        en: 'Act on a threat to life or health',
      },
      actor: 'regionalBody',
      actorFallback: 'guardianshipBody',
      trigger: {
        code: 'directThreat',
        text: {
          kk: 'баланың өміріне немесе оның денсаулығына тікелей қатер төнген кезде',
          ru: 'при непосредственной угрозе жизни ребенка или его здоровью',
          en: 'on a direct threat to the child’s life or health',
        },
      },
      condition: {
        code: 'directThreat',
        text: {
          kk: 'баланың өміріне немесе оның денсаулығына тікелей қатер төнген кезде',
          ru: 'при непосредственной угрозе жизни ребенка или его здоровью',
          en: 'on a direct threat to the child’s life or health',
        },
      },
      kinds: ['violence', 'cruelty', 'witness'],
      recipients: [],
      due: { kind: 'none' },
      schoolFacing: false,
    },
    {
      id: 'p12.5.placement',
      paragraph: '12.5',
      title: {
        kk: 'Қамқорлықсыз қалған баланы орналастыру',
        ru: 'Устроить ребенка, оставшегося без попечения',
        en: 'Place a child who has no parental care',
      },
      actor: 'regionalBody',
      actorFallback: 'guardianshipBody',
      trigger: {
        code: 'noParentalCare',
        text: {
          kk: 'ата-ана қамқорлығы болмаған жағдайларда',
          ru: 'в случаях отсутствия родительского попечения',
          en: 'where there is no parental care',
        },
      },
      condition: {
        code: 'noParentalCare',
        text: {
          kk: 'ата-ана қамқорлығы болмаған жағдайларда',
          ru: 'в случаях отсутствия родительского попечения',
          en: 'where there is no parental care',
        },
      },
      kinds: ['violence', 'cruelty', 'witness'],
      recipients: [{ party: 'childRightsOrganisations' }],
      due: { kind: 'immediate', words: 'дереу' },
      schoolFacing: false,
    },
    {
      id: 'p12.6.commission',
      paragraph: '12.6',
      title: { kk: 'Комиссияға беру', ru: 'Передать в комиссию', en: 'Pass to the commission' },
      actor: 'regionalBody',
      actorFallback: 'guardianshipBody',
      trigger: {
        code: 'detectedOrInformed',
        text: {
          kk: 'анықталған және (немесе) ақпарат алынған күннен бастап',
          ru: 'со дня выявления и (или) получения информации',
          en: 'from the day of detection and (or) of receipt of the information',
        },
      },
      kinds: ['violence', 'cruelty', 'witness'],
      recipients: [{ party: 'commission' }],
      due: {
        kind: 'workingDays',
        count: 3,
        from: 'day',
        since: 'detectionOrReceipt',
        words: 'анықталған және (немесе) ақпарат алынған күннен бастап 3 (үш) жұмыс күні ішінде',
      },
      schoolFacing: false,
    },
    {
      id: 'p12.7.centres',
      paragraph: '12.7',
      title: {
        kk: 'Психологиялық қолдау және отбасын қолдау орталықтарына беру',
        ru: 'Передать в центры психологической поддержки и поддержки семьи',
        en: 'Pass to the psychological and family support centres',
      },
      actor: 'regionalBody',
      actorFallback: 'guardianshipBody',
      trigger: {
        code: 'detectedOrInformed',
        text: {
          kk: 'анықталған және (немесе) ақпарат алынған күннен бастап',
          ru: 'со дня выявления и (или) получения информации',
          en: 'from the day of detection and (or) of receipt of the information',
        },
      },
      condition: {
        code: 'familyCentreByNeed',
        text: {
          kk: 'олардың қажеттіліктеріне қарай',
          ru: 'исходя из их потребностей (для центра поддержки семьи)',
          en: 'according to their needs (for the family support centre)',
        },
      },
      kinds: ['violence', 'cruelty', 'witness'],
      recipients: [{ party: 'psychologicalCentre' }, { party: 'familyCentre' }],
      due: {
        kind: 'workingDays',
        count: 3,
        from: 'day',
        since: 'detectionOrReceipt',
        words: 'анықталған және (немесе) ақпарат алынған күннен бастап 3 (үш) жұмыс күні ішінде',
      },
      schoolFacing: false,
    },
  ],
  readings: [
    {
      paragraph: '12',
      note: {
        kk: '12-тармақ жәбірлеуді (буллингті) атамайды: хабар тек жәбірлеуге қатысты болса, бұл мерзімдер қолданылмайды.',
        ru: 'Пункт 12 не называет травлю (буллинг): по сообщению только о травле эти сроки не идут.',
        en: 'Paragraph 12 does not name bullying: on a report of bullying alone these times do not run.',
      },
      adr: '0011',
    },
    {
      paragraph: '12',
      note: {
        kk: '«Ол болмаған жағдайда» дегенді өңірде ондай орган құрылмаған деп түсінеміз (қызметкері орнында болмауы емес). Қай орган барын өңірдің анықтамалығы айтады.',
        ru: '«В случае отсутствия» мы понимаем так: в регионе такого органа не создано (а не «работника нет на месте»). Какой орган есть, говорит справочник региона.',
        en: '“Where there is none” we read as: no such body has been set up in the region (not: nobody is in). The region’s directory says which body there is.',
      },
      adr: '0019',
    },
    {
      paragraph: '12.1',
      note: {
        kk: '«1 сағат» – сәттен бастап 60 минут, күні-түні, демалыс күндері де.',
        ru: '«1 час» – 60 минут с этого момента, днем и ночью, в выходные тоже.',
        en: '“1 hour” is 60 minutes from the moment, day and night, weekends too.',
      },
      adr: '0012',
    },
    {
      paragraph: '12.2',
      note: {
        kk: '«Сәттен бастап 1 жұмыс күні» қалай саналатыны айтылмаған. Ескерту келесі жұмыс күнінің дәл сол сағатында беріледі, соңғы шегі – сол күннің аяғы.',
        ru: 'Как считать «1 рабочий день с момента», не сказано. Предупреждение – в тот же час следующего рабочего дня, крайний предел – конец этого дня.',
        en: 'How “1 working day from the moment” is counted is not said. The warning comes at the same hour of the next working day; the outer limit is the end of that day.',
      },
      adr: '0012',
    },
    {
      paragraph: '12.3',
      note: {
        kk: '«Дереу» қай сәттен саналатыны және актінің нысаны көрсетілмеген. Ақпарат алынған сәттен бастап деп түсінеміз; актіні Qorgan жасамайды.',
        ru: 'С какого момента «незамедлительно» и какова форма акта, не указано. Читаем: с получения информации; акт Qorgan не составляет.',
        en: 'From when “immediately” runs, and the form of the report, are not stated. We read it as from receipt of the information; Qorgan does not draw up that report.',
      },
      adr: '0017',
    },
    {
      paragraph: '12.4',
      note: {
        kk: 'Қандай шаралар екені және мерзімі көрсетілмеген. Qorgan оларды ойдан шығармайды.',
        ru: 'Какие это меры и в какой срок, не указано. Qorgan их не придумывает.',
        en: 'What the measures are, and by when, is not stated. Qorgan does not invent them.',
      },
      adr: '0017',
    },
    {
      paragraph: '12.6',
      note: {
        kk: 'Мектеп те (11.3), өңірлік орган да (12.6) комиссияға жолдайды. Бірінің жолдауы екіншісін міндеттен босатпайды.',
        ru: 'В комиссию направляет и школа (11.3), и региональный орган (12.6). Одно не освобождает от другого.',
        en: 'Both the school (11.3) and the regional body (12.6) send to the commission. Neither releases the other.',
      },
      adr: '0013',
    },
    {
      paragraph: '12.7',
      note: {
        kk: '«Қажеттіліктеріне қарай» деген шартты тек отбасын қолдау орталығына қатысты деп түсінеміз; психологиялық қолдау орталығына әрқашан беріледі.',
        ru: 'Условие «исходя из потребностей» мы относим только к центру поддержки семьи; в центр психологической поддержки передается всегда.',
        en: 'We read “according to their needs” as bearing on the family support centre alone; the psychological support centre is always told.',
      },
      adr: '0017',
    },
  ],
});
