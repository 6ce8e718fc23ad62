import type { Text } from '../text.ts';

/** Days that the law of Kazakhstan makes free, and the two kinds of transferred day. */
export const holidayNames = {
  newYear: { kk: 'Жаңа жыл', ru: 'Новый год', en: 'New Year' },
  orthodoxChristmas: {
    kk: 'Православиелік Рождество',
    ru: 'Православное Рождество',
    en: 'Orthodox Christmas',
  },
  womensDay: {
    kk: 'Халықаралық әйелдер күні',
    ru: 'Международный женский день',
    en: 'International Women’s Day',
  },
  nauryz: { kk: 'Наурыз мейрамы', ru: 'Наурыз мейрамы', en: 'Nauryz' },
  unityDay: {
    kk: 'Қазақстан халқының бірлігі мерекесі',
    ru: 'Праздник единства народа Казахстана',
    en: 'Unity Day of the People of Kazakhstan',
  },
  defenderDay: {
    kk: 'Отан қорғаушы күні',
    ru: 'День защитника Отечества',
    en: 'Defender of the Fatherland Day',
  },
  victoryDay: { kk: 'Жеңіс күні', ru: 'День Победы', en: 'Victory Day' },
  kurbanAit: {
    kk: 'Құрбан айттың бірінші күні',
    ru: 'Первый день Курбан-айта',
    en: 'First day of Kurban Ait',
  },
  capitalDay: { kk: 'Астана күні', ru: 'День столицы', en: 'Capital Day' },
  /** The Constitution of 1995, kept on 30 August until 2025. */
  constitutionDay1995: { kk: 'Конституция күні', ru: 'День Конституции', en: 'Constitution Day' },
  /** The Constitution adopted by the referendum of 15 March 2026, kept on 15 March from 2027. */
  constitutionDay2026: {
    kk: 'Қазақстан Республикасының Конституциясы күні',
    ru: 'День Конституции Республики Казахстан',
    en: 'Constitution Day of the Republic of Kazakhstan',
  },
  republicDay: { kk: 'Республика күні', ru: 'День Республики', en: 'Republic Day' },
  independenceDay: { kk: 'Тәуелсіздік күні', ru: 'День Независимости', en: 'Independence Day' },
  transferredDayOff: {
    kk: 'Демалыс күні (ауыстырылған)',
    ru: 'Выходной день (перенос)',
    en: 'Day off (transferred)',
  },
  transferredWorkingDay: {
    kk: 'Жұмыс күні (ауыстырылған)',
    ru: 'Рабочий день (перенос)',
    en: 'Working day (transferred)',
  },
} as const satisfies Record<string, Text>;
