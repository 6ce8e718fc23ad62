import { paragraph } from '../paragraph.ts';
import { entryIntoForce } from './entry-into-force.ts';
import { otherActs } from './lists/other-acts.ts';

export const p19 = paragraph({
  id: '19',
  citation: 'order-2026/19',
  chapter: 3,
  inForce: { from: entryIntoForce },
  words: {
    '19': 'Жәбірлеуге (буллингке) ұшыраған кәмелетке толмағанға көмек №506 бұйрыққа сәйкес көрсетіледі.',
  },
  translation: {
    '19': {
      ru: 'Помощь несовершеннолетнему, подвергшемуся травле (буллингу), оказывается в соответствии с приказом № 506.',
      en: 'Assistance to a minor who has been subjected to bullying is given under Order No. 506.',
    },
  },
  summary: {
    kk: 'Жәбірлеуге (буллингке) ұшыраған балаға көмек № 506 бұйрық бойынша көрсетіледі.',
    ru: 'Помощь ребенку, которого травят, оказывается по приказу № 506.',
    en: 'A bullied child is helped under Order 506.',
  },
  kinds: ['bullying'],
  duties: [
    {
      id: 'p19.bullying',
      paragraph: '19',
      title: {
        kk: 'Жәбірленген балаға № 506 бұйрық бойынша көмек көрсету',
        ru: 'Помочь ребенку при травле (буллинге) по приказу № 506',
        en: 'Help the bullied child under Order 506',
      },
      actor: 'notNamed',
      trigger: {
        code: 'minorIdentified',
        text: {
          kk: 'Жәбірлеуге (буллингке) ұшыраған кәмелетке толмағанға',
          ru: 'несовершеннолетнему, подвергшемуся травле (буллингу)',
          en: 'to a minor who has been subjected to bullying',
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
      paragraph: '19',
      note: {
        kk: 'Кім, қашан, қалай көмектесетіні осы бұйрықта жоқ: № 506 бұйрықтың мәтіні дереккөздерімізде жоқ. Қадамдарды мектеп баптайды.',
        ru: 'Кто, когда и как помогает, в этом приказе нет, а текста приказа № 506 нет в наших источниках. Шаги настраивает школа.',
        en: 'Who helps, when and how is not in this order, and the text of Order 506 is not in our sources. The school sets up the steps.',
      },
      adr: '0015',
    },
    {
      paragraph: '19',
      note: {
        kk: '19-тармақ тек жәбірлеуді атайды, сондықтан 20 және 21-тармақтар (кабинет, бастапқы бағалау) жәбірлеуге қатысты емес.',
        ru: 'Пункт 19 говорит только о травле, поэтому пункты 20 и 21 (кабинет помощи, первичная оценка) к травле не относятся.',
        en: 'Paragraph 19 is about bullying alone, so paragraphs 20 and 21 (assistance room, initial assessment) do not concern bullying.',
      },
      adr: '0011',
    },
  ],
});
