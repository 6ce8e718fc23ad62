import { paragraph } from '../paragraph.ts';
import { entryIntoForce } from './entry-into-force.ts';

export const p23 = paragraph({
  id: '23',
  citation: 'order-2026/23',
  chapter: 3,
  inForce: { from: entryIntoForce },
  words: {
    '23': 'ОЖЖ келесі көмек түрлерін қамтиды:',
    '23.1': 'медициналық көмек;',
    '23.2': 'психологиялық көмек;',
    '23.3': 'педагогикалық көмек;',
    '23.4': 'әлеуметтік көмек;',
    '23.5': 'құқықтық көмек.',
  },
  translation: {
    '23': {
      ru: 'ИПР включает следующие виды помощи:',
      en: 'The IRP contains the following kinds of assistance:',
    },
    '23.1': { ru: 'медицинская помощь;', en: 'medical assistance;' },
    '23.2': { ru: 'психологическая помощь;', en: 'psychological assistance;' },
    '23.3': { ru: 'педагогическая помощь;', en: 'pedagogical assistance;' },
    '23.4': { ru: 'социальная помощь;', en: 'social assistance;' },
    '23.5': { ru: 'правовая помощь.', en: 'legal assistance.' },
  },
  summary: {
    kk: 'Жоспарда көмектің бес түрі бар: медициналық, психологиялық, педагогикалық, әлеуметтік, құқықтық.',
    ru: 'В плане пять видов помощи: медицинская, психологическая, педагогическая, социальная, правовая.',
    en: 'The plan has five kinds of assistance: medical, psychological, pedagogical, social and legal.',
  },
  kinds: [],
  duties: [],
  readings: [
    {
      paragraph: '23',
      note: {
        kk: 'Әр жоспарда бес түрдің бәрі болуы міндетті ме – айтылмаған. Қосымша нысанында бесеуі де бар; қажет болмаған түрі бос қалады деп түсінеміз.',
        ru: 'Обязательны ли в каждом плане все пять видов, не сказано. В форме приложения есть все пять; ненужный, как мы читаем, остается пустым.',
        en: 'Whether every plan must have all five is not said. The annex has room for all five; we read that one not needed stays empty.',
      },
      adr: '0017',
    },
  ],
});
