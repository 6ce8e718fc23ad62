import { paragraph } from '../paragraph.ts';
import { entryIntoForce } from './entry-into-force.ts';

export const p15 = paragraph({
  id: '15',
  citation: 'order-2026/15',
  chapter: 2,
  inForce: { from: entryIntoForce },
  words: {
    '15': 'Ішкі істер органдары келіп түскен ақпаратты қарайды және әкімшілік немесе қылмыстық құқық бұзушылық белгілерінің бар-жоғына тексеру жүргізеді.',
  },
  translation: {
    '15': {
      ru: 'Органы внутренних дел рассматривают поступившую информацию и проводят проверку на наличие признаков административного или уголовного правонарушения.',
      en: 'The internal affairs bodies consider the information received and check it for signs of an administrative or criminal offence.',
    },
  },
  summary: {
    kk: 'Полиция түскен ақпаратты қарап, әкімшілік немесе қылмыстық құқық бұзушылық белгілері бар-жоғын тексереді.',
    ru: 'Полиция рассматривает поступившую информацию и проверяет, есть ли признаки административного или уголовного правонарушения.',
    en: 'The police consider the information and check for signs of an administrative or criminal offence.',
  },
  kinds: [],
  duties: [
    {
      id: 'p15.police',
      paragraph: '15',
      title: {
        kk: 'Ақпаратты қарау, құқық бұзушылық белгілерін тексеру',
        ru: 'Рассмотреть информацию, проверить признаки правонарушения',
        en: 'Consider the information and check for an offence',
      },
      actor: 'police',
      trigger: {
        code: 'informationReceived',
        text: { kk: 'келіп түскен ақпаратты', ru: 'поступившую информацию', en: 'the information received' },
      },
      kinds: [],
      recipients: [],
      due: { kind: 'none' },
      schoolFacing: false,
    },
  ],
  readings: [
    {
      paragraph: '15',
      note: {
        kk: 'Мерзім де, түр де (зорлық-зомбылық, жәбірлеу және т.б.) көрсетілмеген: келіп түскен кез келген ақпаратқа қатысты деп түсінеміз.',
        ru: 'Ни срок, ни вид (насилие, травля и т.д.) не указаны: читаем так, что речь о любой поступившей информации.',
        en: 'Neither a time nor a kind (violence, bullying and so on) is stated: we read it as any information received.',
      },
      adr: '0017',
    },
  ],
});
