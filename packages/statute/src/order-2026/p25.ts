import { paragraph } from '../paragraph.ts';
import { entryIntoForce } from './entry-into-force.ts';
import { notStated } from './not-stated.ts';

export const p25 = paragraph({
  id: '25',
  citation: 'order-2026/25',
  chapter: 3,
  inForce: { from: entryIntoForce },
  words: {
    '25': 'Психологиялық көмек Қазақстан Республикасы Оқу-ағарту министрінің 2025 жылғы 29 сәуірдегі № 92 бұйрығымен (Нормативтік құқықтық актілерді мемлекеттік тіркеу тізілімінде № 36047 болып тіркелді) бекітілген Білім беру ұйымдарындағы психологиялық-педагогикалық қолдау қызметінің қағидаларына сәйкес көрсетіледі және оны психологиялық қолдау орталығы үйлестіреді.',
  },
  translation: {
    '25': {
      ru: 'Психологическая помощь оказывается в соответствии с Правилами деятельности службы психолого-педагогического сопровождения в организациях образования, утвержденными приказом Министра просвещения Республики Казахстан от 29 апреля 2025 года № 92 (зарегистрирован в Реестре государственной регистрации нормативных правовых актов под № 36047), и ее координирует центр психологической поддержки.',
      en: 'Psychological assistance is given under the Rules of the psychological and pedagogical support service in educational organisations approved by order No. 92 of the Minister of Education of the Republic of Kazakhstan of 29 April 2025 (registered in the Register of State Registration of Normative Legal Acts under No. 36047), and is coordinated by the psychological support centre.',
    },
  },
  summary: {
    kk: 'Психологиялық көмек № 92 бұйрық бойынша көрсетіледі, оны психологиялық қолдау орталығы үйлестіреді.',
    ru: 'Психологическая помощь оказывается по приказу № 92, ее координирует центр психологической поддержки.',
    en: 'Psychological help is given under order No. 92 and coordinated by the psychological support centre.',
  },
  kinds: [],
  duties: [
    {
      id: 'p25.coordination',
      paragraph: '25',
      title: {
        kk: 'Психологиялық көмекті үйлестіру',
        ru: 'Координировать психологическую помощь',
        en: 'Coordinate the psychological help',
      },
      actor: 'psychologicalCentre',
      trigger: { code: 'notStated', text: notStated },
      kinds: [],
      recipients: [],
      due: { kind: 'none' },
      schoolFacing: false,
    },
  ],
  readings: [
    {
      paragraph: '25',
      note: {
        kk: '№ 92 бұйрықтың мәтіні дереккөздерімізде жоқ: оның мерзімдері мен нысандары Qorgan-да көрсетілмейді.',
        ru: 'Текста приказа № 92 в наших источниках нет: его сроки и формы в Qorgan не показываются.',
        en: 'The text of order No. 92 is not in our sources: its times and forms are not shown in Qorgan.',
      },
      adr: '0015',
    },
  ],
});
