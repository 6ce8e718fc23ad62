import { paragraph } from '../paragraph.ts';
import { entryIntoForce } from './entry-into-force.ts';

export const p11 = paragraph({
  id: '11',
  citation: 'order-2026/11',
  chapter: 2,
  inForce: { from: entryIntoForce },
  words: {
    '11': 'Білім беру ұйымының басшысы кәмелетке толмағандардың зорлық-зомбылыққа, қатыгез қарым-қатынасқа ұшырағаны, сондай-ақ зорлық-зомбылықтың куәгері болғаны туралы ақпарат алған кезде:',
    '11.1':
      'баланың мүдделеріне қайшы келетін жағдайларды қоспағанда, бұл туралы баланың ата-аналарына немесе өзге де заңды өкілдеріне дереу хабарлайды;',
    '11.2':
      'кәмелетке толмағанда медициналық көмек көрсету қажеттігін айғақтайтын белгілер анықталған жағдайда, жедел медициналық жәрдемді дереу шақырады;',
    '11.3':
      'анықталған және (немесе) ақпарат алынған күннен бастап 3 (үш) жұмыс күні ішінде кәмелетке толмағандардың құқықтары мен заңды мүдделерін қорғау және қалпына келтіру жөнінде шаралар қабылдау үшін КІҚҚК жолдайды.',
  },
  translation: {
    '11': {
      ru: 'Руководитель организации образования при получении информации о том, что несовершеннолетние подверглись насилию, жестокому обращению, а также стали свидетелями насилия:',
      en: 'The head of the educational organisation, on receiving information that minors have been subjected to violence or cruel treatment or have witnessed violence:',
    },
    '11.1': {
      ru: 'за исключением случаев, противоречащих интересам ребенка, незамедлительно сообщает об этом родителям или иным законным представителям ребенка;',
      en: 'except where it contradicts the interests of the child, immediately informs the child’s parents or other legal representatives of it;',
    },
    '11.2': {
      ru: 'при выявлении у несовершеннолетнего признаков, свидетельствующих о необходимости оказания медицинской помощи, незамедлительно вызывает скорую медицинскую помощь;',
      en: 'if the minor shows signs of a need for medical care, immediately calls an ambulance;',
    },
    '11.3': {
      ru: 'в течение 3 (трех) рабочих дней со дня выявления и (или) получения информации направляет в КДНиЗП для принятия мер по защите и восстановлению прав и законных интересов несовершеннолетних.',
      en: 'within 3 (three) working days from the day of detection and (or) of receipt of the information sends [it] to the Commission on Minors’ Affairs and Protection of Their Rights, for measures to protect and restore the rights and lawful interests of the minors.',
    },
  },
  summary: {
    kk: 'Басшы хабар алған соң: ата-анаға дереу хабарлайды (баланың мүддесіне қайшы келмесе); балаға медициналық көмек керек болса, жедел жәрдемді дереу шақырады; 3 жұмыс күні ішінде кәмелетке толмағандардың істері және олардың құқықтарын қорғау жөніндегі комиссияға жолдайды.',
    ru: 'Получив информацию, руководитель: незамедлительно сообщает родителям (если это не противоречит интересам ребенка); если нужна медицинская помощь, незамедлительно вызывает скорую; в течение 3 рабочих дней направляет в комиссию по делам несовершеннолетних и защите их прав.',
    en: 'Once informed, the head immediately tells the parents (unless that is against the child’s interests), immediately calls an ambulance if care is needed, and within 3 working days sends the matter to the Commission on Minors’ Affairs and Protection of Their Rights.',
  },
  kinds: ['violence', 'cruelty', 'witness'],
  duties: [
    {
      id: 'p11.1.parents',
      paragraph: '11.1',
      title: {
        kk: 'Ата-анаға немесе заңды өкілге хабарлау',
        ru: 'Сообщить родителям или законным представителям',
        en: 'Inform the parents or legal representatives',
      },
      actor: 'head',
      trigger: {
        code: 'headInformed',
        text: {
          kk: 'туралы ақпарат алған кезде',
          ru: 'при получении информации',
          en: 'on receiving the information',
        },
      },
      condition: {
        code: 'notAgainstChildInterests',
        text: {
          kk: 'баланың мүдделеріне қайшы келетін жағдайларды қоспағанда',
          ru: 'за исключением случаев, противоречащих интересам ребенка',
          en: 'except where it contradicts the interests of the child',
        },
      },
      kinds: ['violence', 'cruelty', 'witness'],
      recipients: [{ party: 'parents' }],
      due: { kind: 'immediate', words: 'дереу' },
      schoolFacing: true,
    },
    {
      id: 'p11.2.ambulance',
      paragraph: '11.2',
      title: { kk: 'Жедел жәрдем шақыру', ru: 'Вызвать скорую помощь', en: 'Call an ambulance' },
      actor: 'head',
      trigger: {
        code: 'medicalNeedSigns',
        text: {
          kk: 'медициналық көмек көрсету қажеттігін айғақтайтын белгілер анықталған жағдайда',
          ru: 'при выявлении признаков, свидетельствующих о необходимости оказания медицинской помощи',
          en: 'if signs of a need for medical care are found',
        },
      },
      condition: {
        code: 'medicalNeed',
        text: {
          kk: 'медициналық көмек көрсету қажеттігін айғақтайтын белгілер анықталған жағдайда',
          ru: 'при выявлении признаков, свидетельствующих о необходимости оказания медицинской помощи',
          en: 'if signs of a need for medical care are found',
        },
      },
      kinds: ['violence', 'cruelty', 'witness'],
      recipients: [{ party: 'ambulance' }],
      due: { kind: 'immediate', words: 'дереу' },
      schoolFacing: true,
    },
    {
      id: 'p11.3.commission',
      paragraph: '11.3',
      title: { kk: 'Комиссияға жолдау', ru: 'Направить в комиссию', en: 'Send to the commission' },
      actor: 'head',
      trigger: {
        code: 'headInformed',
        text: {
          kk: 'туралы ақпарат алған кезде',
          ru: 'при получении информации',
          en: 'on receiving the information',
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
      schoolFacing: true,
    },
  ],
  readings: [
    {
      paragraph: '11',
      note: {
        kk: '11-тармақта жәбірлеу (буллинг) аталмаған: іс тек жәбірлеуге қатысты болса, 11.1–11.3 мерзімдері қолданылмайды, 8-тармақ пен № 506 бұйрық қолданылады. Басшы істі зорлық-зомбылыққа жатқызса, бұл мерзімдер де қолданылады.',
        ru: 'В пункте 11 травля (буллинг) не названа: если речь только о травле, сроки 11.1–11.3 не идут, действуют пункт 8 и приказ № 506. Если руководитель относит случай к насилию, сроки идут.',
        en: 'Paragraph 11 does not name bullying: in a case of bullying alone the times of 11.1 to 11.3 do not run; paragraph 8 and Order 506 apply. If the head decides that it is violence, they run.',
      },
      adr: '0011',
    },
    {
      paragraph: '11.1',
      note: {
        kk: 'Қай жағдай баланың мүддесіне қайшы екенін кім шешетіні және оны қалай тіркеу керегі айтылмаған. Qorgan-да басшы шешеді, себебі мен шешкен адамның аты жазылады.',
        ru: 'Кто решает, что сообщение противоречит интересам ребенка, и как это записать, не сказано. В Qorgan решает руководитель; причина и имя решившего записываются.',
        en: 'Who decides that telling would be against the child’s interests, and how to record it, is not said. In Qorgan the head decides; the reason and the person who decided are recorded.',
      },
      adr: '0014',
    },
    {
      paragraph: '11.2',
      note: {
        kk: 'Медициналық көмек қажет екенін кім анықтайтыны айтылмаған. Qorgan хабарлаған адамнан «дәрігер керек пе?» деп сұрайды; соңғы шешімді басшы қабылдайды, күмән болса, жедел жәрдем шақырылады.',
        ru: 'Кто определяет, что нужна медицинская помощь, не сказано. Qorgan спрашивает сообщившего «нужен ли врач?»; решает руководитель, а если сомневается – вызывает скорую.',
        en: 'Who judges that care is needed is not said. Qorgan asks the one who reports whether a doctor is needed; the head decides and, if in doubt, calls.',
      },
      adr: '0017',
    },
    {
      paragraph: '11.3',
      note: {
        kk: 'Мерзім анықталған күннен де, ақпарат алынған күннен де («және (немесе)») есептелуі мүмкін. Ертерегі алынады.',
        ru: 'Срок может идти и со дня выявления, и со дня получения информации («и (или)»). Берется более ранний.',
        en: 'The time may run from the day of detection or from the day of receipt (“and (or)”). The earlier one counts.',
      },
      adr: '0013',
    },
    {
      paragraph: '11.3',
      note: {
        kk: 'Жұмыс күндерін санау тәртібі бұйрықта жоқ. Санау келесі күннен басталып, соңғы жұмыс күнінің соңында бітеді.',
        ru: 'Порядок счета рабочих дней приказ не устанавливает. Счет начинается со следующего дня и кончается с концом последнего рабочего дня.',
        en: 'The order does not say how working days are counted. Counting starts the next day and ends with the end of the last working day.',
      },
      adr: '0012',
    },
    {
      paragraph: '11.3',
      note: {
        kk: 'Нені жолдау керегі аталмаған («КІҚҚК жолдайды»), нысан да жоқ. Ақпаратты жолдау деп түсінеміз; хат – біздің нысан.',
        ru: 'Что именно направляется, не названо («направляет в КДНиЗП»), формы нет. Мы понимаем: направляется информация; письмо – наша форма.',
        en: 'What is sent is not named (“sends to the Commission”), and there is no form. We read it as the information; the letter is our own form.',
      },
      adr: '0015',
    },
  ],
});
