import { paragraph } from '../paragraph.ts';
import { entryIntoForce } from './entry-into-force.ts';

export const p10 = paragraph({
  id: '10',
  citation: 'order-2026/10',
  chapter: 2,
  inForce: { from: entryIntoForce },
  words: {
    '10': 'Білім беру ұйымдарының қызметкерлері кәмелетке толмағандардың зорлық-зомбылыққа, қатыгез қарым-қатынасқа ұшырағанын және (немесе) зорлық-зомбылықтың куәгері болғанын анықтаған және (немесе) ол туралы ақпарат алған жағдайда, бұл фактілер туралы білім беру ұйымының басшысына дереу хабарлайды.',
  },
  translation: {
    '10': {
      ru: 'Работники организаций образования, выявив и (или) получив информацию о том, что несовершеннолетние подверглись насилию, жестокому обращению и (или) стали свидетелями насилия, незамедлительно сообщают об этих фактах руководителю организации образования.',
      en: 'Employees of educational organisations who have found and (or) received information that minors have been subjected to violence or cruel treatment and (or) have witnessed violence immediately report these facts to the head of the educational organisation.',
    },
  },
  summary: {
    kk: 'Мектептің кез келген қызметкері зорлық-зомбылықты, қатыгез қарым-қатынасты көрсе немесе бұл туралы естісе, сондай-ақ бала зорлық-зомбылыққа куә болса, дереу басшыға айтады.',
    ru: 'Любой работник школы, который заметил насилие или жестокое обращение, узнал о нем либо о том, что ребенок стал свидетелем насилия, незамедлительно сообщает руководителю.',
    en: 'Any employee of the school who sees or learns of violence or cruel treatment, or that a child has witnessed violence, tells the head immediately.',
  },
  kinds: ['violence', 'cruelty', 'witness'],
  duties: [
    {
      id: 'p10.head',
      paragraph: '10',
      title: { kk: 'Басшыға хабарлау', ru: 'Сообщить руководителю', en: 'Tell the head' },
      actor: 'employee',
      trigger: {
        code: 'employeeDetectedOrInformed',
        text: {
          kk: 'анықтаған және (немесе) ол туралы ақпарат алған жағдайда',
          ru: 'выявив и (или) получив информацию об этом',
          en: 'having found it and (or) received information about it',
        },
      },
      kinds: ['violence', 'cruelty', 'witness'],
      recipients: [{ party: 'head' }],
      due: { kind: 'immediate', words: 'дереу' },
      schoolFacing: true,
    },
  ],
  readings: [
    {
      paragraph: '10',
      note: {
        kk: '10-тармақта жәбірлеу (буллинг) аталмаған. Qorgan қызметкерден ол туралы да хабар қабылдайды, бірақ мұны 10-тармақтың талабы деп көрсетпейді.',
        ru: 'В пункте 10 травля (буллинг) не названа. Qorgan принимает от работника сообщение и о ней, но не выдает это за требование пункта 10.',
        en: 'Paragraph 10 does not name bullying. Qorgan takes an employee’s report of it too, but never calls that a demand of paragraph 10.',
      },
      adr: '0011',
    },
    {
      paragraph: '10',
      note: {
        kk: 'Хабар басшының өзіне қатысты болса не істеу керегі айтылмаған. Qorgan мұндай хабарды басшыға емес, оның орнына тағайындалған адамға жібереді.',
        ru: 'Что делать, если сообщение касается самого руководителя, не сказано. Qorgan направляет такое сообщение не руководителю, а назначенному вместо него лицу.',
        en: 'What to do when the report is about the head is not said. Qorgan sends such a report not to the head but to the person named in the head’s place.',
      },
      adr: '0017',
    },
    {
      paragraph: '10',
      note: {
        kk: 'Хабардың нысаны мен арнасы белгіленбеген: ауызша хабарлау да, Qorgan арқылы хабарлау да жарайды.',
        ru: 'Форма и канал сообщения не установлены: годится и устное сообщение, и сообщение через Qorgan.',
        en: 'No form or channel is prescribed: telling by word of mouth will do, and so will telling through Qorgan.',
      },
      adr: '0015',
    },
  ],
});
