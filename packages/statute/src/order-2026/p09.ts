import { paragraph } from '../paragraph.ts';
import { entryIntoForce } from './entry-into-force.ts';
import { otherActs } from './lists/other-acts.ts';

export const p09 = paragraph({
  id: '9',
  citation: 'order-2026/9',
  chapter: 2,
  inForce: { from: entryIntoForce },
  words: {
    '9': 'Балаға қатысты жәбірлеу (буллинг) туралы ақпарат Қазақстан Республикасы Оқу-ағарту министрінің 2022 жылғы 21 желтоқсандағы № 506 бұйрығымен (Нормативтік құқықтық актілерді мемлекеттік тіркеу тізілімінде № 31180 болып тіркелді) (бұдан әрі - № 506 Бұйрық) бекітілген Баланы жәбірлеудің (буллингтің) профилактикасы қағидаларына сәйкес беріледі.',
  },
  translation: {
    '9': {
      ru: 'Информация о травле (буллинге) в отношении ребенка передается в соответствии с Правилами профилактики травли (буллинга) ребенка, утвержденными приказом Министра просвещения Республики Казахстан от 21 декабря 2022 года № 506 (зарегистрирован в Реестре государственной регистрации нормативных правовых актов под № 31180) (далее – Приказ № 506).',
      en: 'Information on bullying of a child is passed on under the Rules for preventing bullying of a child approved by order No. 506 of the Minister of Education of the Republic of Kazakhstan of 21 December 2022 (registered in the Register of State Registration of Normative Legal Acts under No. 31180) (hereinafter – Order No. 506).',
    },
  },
  summary: {
    kk: 'Жәбірлеу (буллинг) туралы ақпарат № 506 бұйрықпен бекітілген қағидалар бойынша беріледі.',
    ru: 'Информация о травле (буллинге) передается по правилам, утвержденным приказом № 506.',
    en: 'Information on bullying is passed on under the rules approved by Order 506.',
  },
  kinds: ['bullying'],
  duties: [
    {
      id: 'p9.bullying',
      paragraph: '9',
      title: {
        kk: 'Жәбірлеу (буллинг) туралы ақпаратты № 506 бұйрық бойынша беру',
        ru: 'Передать информацию о травле (буллинге) по приказу № 506',
        en: 'Pass on the bullying information under Order 506',
      },
      actor: 'notNamed',
      trigger: {
        code: 'detectedOrInformed',
        text: {
          kk: 'Балаға қатысты жәбірлеу (буллинг) туралы ақпарат',
          ru: 'информация о травле (буллинге) в отношении ребенка',
          en: 'information on bullying of a child',
        },
      },
      kinds: ['bullying'],
      recipients: [],
      due: { kind: 'external', act: otherActs.order506.title },
      schoolFacing: true,
    },
  ],
  readings: [
    {
      paragraph: '9',
      note: {
        kk: 'Ақпаратты кім беретіні аталмаған («беріледі»). Мектепте анықталған жәбірлеу бойынша мұны мектеп береді деп түсінеміз.',
        ru: 'Кто передает информацию, не названо («передается»). Мы понимаем это так: о травле, выявленной в школе, сообщает школа.',
        en: 'Who passes it on is not named (“is passed on”). We read it as the school, for bullying found in the school.',
      },
      adr: '0011',
    },
    {
      paragraph: '9',
      note: {
        kk: '№ 506 бұйрықтың мерзімдері мен нысандары бұл бұйрықта жоқ. Қадамдарды мектеп өзі баптайды; Qorgan оларды ойдан шығармайды.',
        ru: 'Сроков и форм приказа № 506 в этом приказе нет. Шаги настраивает сама школа; Qorgan их не придумывает.',
        en: 'The times and forms of Order 506 are not in this order. The school sets up the steps itself; Qorgan does not invent them.',
      },
      adr: '0015',
    },
  ],
});
