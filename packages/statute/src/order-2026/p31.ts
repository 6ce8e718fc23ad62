import { paragraph } from '../paragraph.ts';
import { entryIntoForce } from './entry-into-force.ts';
import { notStated } from './not-stated.ts';

export const p31 = paragraph({
  id: '31',
  citation: 'order-2026/31',
  chapter: 3,
  inForce: { from: entryIntoForce },
  words: {
    '31': 'Отбасын қолдау орталықтары Қазақстан Республикасы Мәдениет және ақпарат министрінің 2024 жылғы 14 маусымдағы № 256-НҚ бұйрығымен (нормативтік құқықтық актілерді мемлекеттік тіркеу тізілімінде № 34499 болып тіркелді) бекітілген Отбасын қолдау орталықтарының қызметін жүзеге асыру қағидаларына сәйкес адамдарға (отбасыларға) көмек және жан-жақты қолдау көрсету жөнінде шаралар қабылдайды.',
  },
  translation: {
    '31': {
      ru: 'Центры поддержки семьи принимают меры по оказанию помощи и всесторонней поддержки лицам (семьям) в соответствии с Правилами осуществления деятельности Центров поддержки семьи, утвержденными приказом Министра культуры и информации Республики Казахстан от 14 июня 2024 года № 256-НҚ (зарегистрирован в Реестре государственной регистрации нормативных правовых актов под № 34499).',
      en: 'Family support centres take measures to help and comprehensively support persons (families) under the Rules for the activity of family support centres approved by order No. 256-НҚ of the Minister of Culture and Information of the Republic of Kazakhstan of 14 June 2024 (registered in the Register of State Registration of Normative Legal Acts under No. 34499).',
    },
  },
  summary: {
    kk: 'Отбасын қолдау орталықтары адамдар мен отбасыларға № 256-НҚ бұйрық бойынша көмектеседі.',
    ru: 'Центры поддержки семьи помогают людям и семьям по приказу № 256-НҚ.',
    en: 'Family support centres help people and families under order No. 256-НҚ.',
  },
  kinds: [],
  duties: [
    {
      id: 'p31.familyCentres',
      paragraph: '31',
      title: {
        kk: 'Отбасына көмек көрсету және қолдау',
        ru: 'Помочь семье и поддержать ее',
        en: 'Help and support the family',
      },
      actor: 'familyCentre',
      trigger: { code: 'notStated', text: notStated },
      kinds: [],
      recipients: [],
      due: { kind: 'none' },
      schoolFacing: false,
    },
  ],
  readings: [
    {
      paragraph: '31',
      note: {
        kk: '№ 256-НҚ бұйрықтың мәтіні дереккөздерімізде жоқ; түрлер де, мерзім де осы тармақта көрсетілмеген.',
        ru: 'Текста приказа № 256-НҚ в наших источниках нет; ни виды, ни срок в этом пункте не указаны.',
        en: 'The text of order No. 256-НҚ is not in our sources; this paragraph states neither kinds nor a time.',
      },
      adr: '0015',
    },
  ],
});
