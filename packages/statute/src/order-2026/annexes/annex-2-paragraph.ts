import { paragraph } from '../../paragraph.ts';
import { entryIntoForce } from '../entry-into-force.ts';

export const annex2Paragraph = paragraph({
  id: 'annex-2',
  citation: 'order-2026/annex-2',
  chapter: 'annex',
  inForce: { from: entryIntoForce },
  words: { 'annex-2': 'Баланың жеке оңалту жоспары' },
  translation: {
    'annex-2': {
      ru: 'Индивидуальный план реабилитации ребенка',
      en: 'Individual rehabilitation plan of the child',
    },
  },
  summary: {
    kk: 'Баланың жеке оңалту жоспарының нысаны: көмектің бес түрі бойынша іс-шаралар, мерзімдері, жауапты ұйымдары мен нәтижелері. Ата-анасының келісімі алынады, алынбаса, себебі жазылады.',
    ru: 'Форма индивидуального плана реабилитации: мероприятия по пяти видам помощи, даты, ответственные организации и результаты. Родитель соглашается, либо указывается, почему согласие не получено.',
    en: 'The form of the rehabilitation plan: measures of five kinds of assistance, with days, responsible organisations and results. The parent agrees, or the reason why agreement could not be had is given.',
  },
  kinds: [],
  duties: [],
  readings: [
    {
      paragraph: 'annex-2',
      note: {
        kk: 'Басшының қолы туралы жолда «жағдайда» сөзінен кейін артық нүкте басылған. Дәйексөзде сақталған.',
        ru: 'В строке о подписи руководителя после слова «жағдайда» напечатана лишняя точка. В цитате она сохранена.',
        en: 'In the line for the head’s signature a stray full stop stands after “жағдайда”. The quotation keeps it.',
      },
      adr: '0018',
    },
    {
      paragraph: 'annex-2',
      note: {
        kk: 'Ата-ана келіспесе, жоспар жүзеге аса ма – айтылмаған: нысан тек себебін жазуды сұрайды. Себебі жазылса, жоспар орындала береді деп түсінеміз.',
        ru: 'Выполняется ли план без согласия родителя, не сказано: форма лишь просит указать причину. Читаем: если причина записана, план действует.',
        en: 'Whether the plan goes ahead without the parent’s agreement is not said: the form only asks for the reason. We read that with a reason given the plan goes ahead.',
      },
      adr: '0017',
    },
  ],
});
