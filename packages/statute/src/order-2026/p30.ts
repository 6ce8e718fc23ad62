import { paragraph } from '../paragraph.ts';
import { entryIntoForce } from './entry-into-force.ts';
import { notStated } from './not-stated.ts';

export const p30 = paragraph({
  id: '30',
  citation: 'order-2026/30',
  chapter: 3,
  inForce: { from: entryIntoForce },
  words: {
    '30': 'БҚЖӨУ Қазақстан Республикасы Оқу-ағарту министрінің міндетін атқарушысының 2024 жылғы 19 маусымдағы № 149 бұйрығымен (нормативтік құқықтық актілерді мемлекеттік тіркеу тізілімінде № 34535 болып тіркелді) бекітілген Облыстың, республикалық маңызы бар қаланың, астананың бала құқықтары жөніндегі өңірлік уәкілі қызметiнiң қағидаларына сәйкес балалардың құқықтары мен заңды мүдделерін қорғауды қамтамасыз етеді.',
  },
  translation: {
    '30': {
      ru: 'РУПР обеспечивает защиту прав и законных интересов детей в соответствии с Правилами деятельности регионального уполномоченного по правам ребенка области, города республиканского значения, столицы, утвержденными приказом исполняющего обязанности Министра просвещения Республики Казахстан от 19 июня 2024 года № 149 (зарегистрирован в Реестре государственной регистрации нормативных правовых актов под № 34535).',
      en: 'The regional commissioner ensures the protection of the rights and lawful interests of children under the Rules of the regional commissioner for children’s rights of a region, city of republican significance or the capital approved by order No. 149 of the acting Minister of Education of the Republic of Kazakhstan of 19 June 2024 (registered in the Register of State Registration of Normative Legal Acts under No. 34535).',
    },
  },
  summary: {
    kk: 'Өңірлік уәкіл балалардың құқықтары мен мүдделерін № 149 бұйрық бойынша қорғайды.',
    ru: 'Региональный уполномоченный защищает права и интересы детей по приказу № 149.',
    en: 'The regional commissioner protects children’s rights and interests under order No. 149.',
  },
  kinds: [],
  duties: [
    {
      id: 'p30.regionalCommissioner',
      paragraph: '30',
      title: {
        kk: 'Балалардың құқықтарын қорғауды қамтамасыз ету',
        ru: 'Обеспечить защиту прав детей',
        en: 'Ensure the protection of children’s rights',
      },
      actor: 'regionalCommissioner',
      trigger: { code: 'notStated', text: notStated },
      kinds: [],
      recipients: [],
      due: { kind: 'none' },
      schoolFacing: false,
    },
  ],
  readings: [
    {
      paragraph: '30',
      note: {
        kk: '№ 149 бұйрықтың мәтіні дереккөздерімізде жоқ; түрлер де, мерзім де осы тармақта көрсетілмеген.',
        ru: 'Текста приказа № 149 в наших источниках нет; ни виды, ни срок в этом пункте не указаны.',
        en: 'The text of order No. 149 is not in our sources; this paragraph states neither kinds nor a time.',
      },
      adr: '0015',
    },
  ],
});
