import { paragraph } from '../../paragraph.ts';
import { entryIntoForce } from '../entry-into-force.ts';

export const annex1Paragraph = paragraph({
  id: 'annex-1',
  citation: 'order-2026/annex-1',
  chapter: 'annex',
  inForce: { from: entryIntoForce },
  words: { 'annex-1': 'Баланың жағдайын бастапқы бағалау нысаны' },
  translation: {
    'annex-1': {
      ru: 'Форма первичной оценки ситуации ребенка',
      en: 'Form for the initial assessment of the child’s situation',
    },
  },
  summary: {
    kk: 'Баланың жағдайын бастапқы бағалау нысаны: жеті бөлім. Оны өңірлік уәкілетті орган (ол болмаса – қорғаншылық органы) 21-тармақ бойынша 1 жұмыс күні ішінде толтырады.',
    ru: 'Форма первичной оценки ситуации ребенка: семь разделов. Ее заполняет региональный уполномоченный орган (если его нет – орган опеки) за 1 рабочий день по пункту 21.',
    en: 'The form of the initial assessment, in seven sections. The regional body (or, where there is none, the guardianship body) fills it in within 1 working day under paragraph 21.',
  },
  kinds: [],
  duties: [],
  readings: [
    {
      paragraph: 'annex-1',
      note: {
        kk: 'Бұл нысанды мектеп толтырмайды. Мектеп оған тек мәлімет дайындап бере алады: 3-бөлімнің «Білім беру» жолы және 4-бөлім.',
        ru: 'Это не школьная форма. Школа может лишь подготовить для нее сведения: строку «Білім беру» («Образовательные») раздела 3 и раздел 4.',
        en: 'It is not a form for the school. The school can only prepare an input to it: the line “Educational” of section 3, and section 4.',
      },
      adr: '0015',
    },
    {
      paragraph: 'annex-1',
      note: {
        kk: '«Бекітілді» деген жерге кім қол қоятыны айтылмаған. Орган басшысы деп түсінеміз.',
        ru: 'Кто подписывает строку «Бекітілді» («Утверждено»), не сказано. Читаем: руководитель органа.',
        en: 'Who signs under “Бекітілді” (“Approved”) is not said. We read it as the head of the body.',
      },
      adr: '0017',
    },
    {
      paragraph: 'annex-1',
      note: {
        kk: 'Нысанда жабылмай қалған жақшалар мен түсіп қалған қос нүктелер бар. Жазулар қалай басылса, солай берілген.',
        ru: 'В форме есть незакрытые скобки и пропущенные двоеточия. Надписи приведены так, как напечатаны.',
        en: 'The form has brackets left open and colons left out. Its labels are given as printed.',
      },
      adr: '0018',
    },
  ],
});
