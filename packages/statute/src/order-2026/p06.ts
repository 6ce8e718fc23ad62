import { paragraph } from '../paragraph.ts';
import { entryIntoForce } from './entry-into-force.ts';

export const p06 = paragraph({
  id: '6',
  citation: 'order-2026/6',
  chapter: 2,
  inForce: { from: entryIntoForce },
  words: {
    '6': 'Балаға қатысты қатыгездіктің болу белгілерін бағалау Қазақстан Республикасы Ішкі істер министрінің 2023 жылғы 30 маусымдағы № 528, Қазақстан Республикасы Денсаулық сақтау министрінің 2023 жылғы 1 шілдедегі № 123, Еңбек және халықты әлеуметтік қорғау министрінің 2023 жылғы 30 маусымдағы № 271 және Қазақстан Республикасы Оқу-ағарту министрінің 2023 жылғы 30 маусымдағы № 190 бірлескен бұйрығымен (Нормативтік құқықтық актілерді мемлекеттік тіркеу тізілімінде № 33002 болып тіркелді) бекітілген әлеуметтік бейімсіздікке және әлеуметтік депривацияға әкеп соққан қатыгездікпен қараудың бар-жоғын бағалау критерийлеріне сәйкес жүргізіледі.',
  },
  translation: {
    '6': {
      ru: 'Оценка признаков наличия жестокости в отношении ребенка проводится в соответствии с критериями оценки наличия жестокого обращения, приведшего к социальной дезадаптации и социальной депривации, утвержденными совместным приказом Министра внутренних дел Республики Казахстан от 30 июня 2023 года № 528, Министра здравоохранения Республики Казахстан от 1 июля 2023 года № 123, Министра труда и социальной защиты населения от 30 июня 2023 года № 271 и Министра просвещения Республики Казахстан от 30 июня 2023 года № 190 (зарегистрирован в Реестре государственной регистрации нормативных правовых актов под № 33002).',
      en: 'The signs of cruelty towards a child are assessed under the criteria for assessing cruel treatment that has led to social maladaptation and social deprivation, approved by the joint order of the Minister of Internal Affairs of the Republic of Kazakhstan No. 528 of 30 June 2023, the Minister of Healthcare of the Republic of Kazakhstan No. 123 of 1 July 2023, the Minister of Labour and Social Protection of the Population No. 271 of 30 June 2023 and the Minister of Education of the Republic of Kazakhstan No. 190 of 30 June 2023 (registered in the Register of State Registration of Normative Legal Acts under No. 33002).',
    },
  },
  summary: {
    kk: 'Қатыгездік белгілері № 33002 болып тіркелген бірлескен бұйрықтың критерийлері бойынша бағаланады.',
    ru: 'Признаки жестокости оцениваются по критериям совместного приказа, зарегистрированного под № 33002.',
    en: 'Signs of cruelty are assessed by the criteria of the joint order registered under No. 33002.',
  },
  kinds: ['cruelty'],
  duties: [],
  readings: [
    {
      paragraph: '6',
      note: {
        kk: 'Критерийлердің мәтіні дереккөздерімізде жоқ. Qorgan қатыгездікті бағаламайды: қызметкер көргенін жазады, бағалау – құзыретті органның ісі.',
        ru: 'Текста критериев в наших источниках нет. Qorgan не оценивает жестокость: работник записывает, что видел, оценка – дело уполномоченных органов.',
        en: 'The text of the criteria is not in our sources. Qorgan does not assess cruelty: the employee writes what was seen; assessing it is for the competent bodies.',
      },
      adr: '0015',
    },
  ],
});
