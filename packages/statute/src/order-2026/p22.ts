import { paragraph } from '../paragraph.ts';
import { entryIntoForce } from './entry-into-force.ts';

export const p22 = paragraph({
  id: '22',
  citation: 'order-2026/22',
  chapter: 3,
  inForce: { from: entryIntoForce },
  words: {
    '22': 'Баланың жағдайын бастапқы бағалау негізінде осы Қағидаларға 2-қосымшаға сәйкес нысан бойынша оңалтудың жеке жоспары (бұдан әрі – ОЖЖ) әзірленеді.',
  },
  translation: {
    '22': {
      ru: 'На основе первичной оценки ситуации ребенка разрабатывается индивидуальный план реабилитации (далее – ИПР) по форме согласно приложению 2 к настоящим Правилам.',
      en: 'On the basis of the initial assessment of the child’s situation an individual rehabilitation plan (hereinafter – IRP) is drawn up in the form of Annex 2 to these Rules.',
    },
  },
  summary: {
    kk: 'Бастапқы бағалау негізінде 2-қосымша бойынша баланың жеке оңалту жоспары жасалады.',
    ru: 'На основе первичной оценки составляется индивидуальный план реабилитации ребенка по приложению 2.',
    en: 'From the initial assessment an individual rehabilitation plan is drawn up in the form of Annex 2.',
  },
  kinds: [],
  duties: [
    {
      id: 'p22.plan',
      paragraph: '22',
      title: {
        kk: 'Жеке оңалту жоспарын әзірлеу (2-қосымша)',
        ru: 'Разработать индивидуальный план реабилитации (приложение 2)',
        en: 'Draw up the individual rehabilitation plan (Annex 2)',
      },
      actor: 'notNamed',
      trigger: {
        code: 'assessmentMade',
        text: {
          kk: 'Баланың жағдайын бастапқы бағалау негізінде',
          ru: 'на основе первичной оценки ситуации ребенка',
          en: 'on the basis of the initial assessment of the child’s situation',
        },
      },
      kinds: [],
      recipients: [],
      due: { kind: 'none' },
      form: 'annex-2',
      schoolFacing: false,
    },
  ],
  readings: [
    {
      paragraph: '22',
      note: {
        kk: 'Жоспарды кім және қай мерзімде жасайтыны айтылмаған. 2.2 және 17-тармақтар мен 2-қосымшадағы қол қоятын жерге қарап, мұны өңірлік уәкілетті орган (ол болмаса – қорғаншылық органы) істейді деп түсінеміз; мерзім көрсетілмейді.',
        ru: 'Кто и в какой срок составляет план, не сказано. По пунктам 2.2 и 17 и месту подписи в приложении 2 читаем: региональный уполномоченный орган (если его нет – орган опеки); срок не показываем.',
        en: 'Who draws up the plan, and by when, is not said. From 2.2, 17 and the signature line of Annex 2 we read it as the regional body (or, where there is none, the guardianship body); no time is shown.',
      },
      adr: '0017',
    },
    {
      paragraph: '22',
      note: {
        kk: '«Оңалтудың жеке жоспары» (ОЖЖ) мен 2-қосымшадағы «жеке оңалту жоспары» – бір құжат.',
        ru: '«Оңалтудың жеке жоспары» (ОЖЖ) и «жеке оңалту жоспары» приложения 2 – один и тот же документ.',
        en: '“Оңалтудың жеке жоспары” (ОЖЖ) and “жеке оңалту жоспары” of Annex 2 are the same document.',
      },
      adr: '0018',
    },
  ],
});
