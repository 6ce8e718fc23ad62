import { paragraph } from '../paragraph.ts';
import { entryIntoForce } from './entry-into-force.ts';

export const p05 = paragraph({
  id: '5',
  citation: 'order-2026/5',
  chapter: 2,
  inForce: { from: entryIntoForce },
  words: {
    '5': 'Зорлық-зомбылыққа, қатыгез қарым-қатынасқа, жәбірлеуге (буллингке) ұшыраған, сондай-ақ зорлық-зомбылықтың куәсі болған кәмелетке толмағандарды анықтау кезінде келесі кәмелетке толмағандарға ерекше назар аударылады:',
    '5.1': 'баса назар аударуды талап ететін;',
    '5.2':
      'орта білім беру ұйымдары немесе техникалық және кәсіптік білім беру ұйымдарының педагог-психологтері мен (немесе) әлеуметтік педагогтері тәуекел тобына алған;',
    '5.3': 'отбасын қолдау орталықтары мен психологиялық қолдау орталықтарының сүйемелдеуіне алынған;',
    '5.4': 'КІҚҚК отырыстарында қаралған;',
    '5.5':
      'баланың құқықтарының бұзылуына байланысты олардың құқықтарын қорғау жөніндегі функцияларды жүзеге асыратын ұйымдарда бұрын болған;',
    '5.6':
      'өмірлік қиын жағдайда жүрген адамдарды (отбасыларды) ерте анықтау және оларға қолдау көрсетуді ұйымдастыру жөніндегі мобильді топтары тұрмыстық зорлық-зомбылық фактілерін анықтаған;',
    '5.7':
      'ата-аналары, заңды өкілдері кәмелетке толмағандарды тәрбиелеу, оқыту және (немесе) күтіп-бағу жөніндегі өз міндеттерін орындамайтын, сондай-ақ олардың мінез-құлқына теріс әсер ететін.',
  },
  translation: {
    '5': {
      ru: 'При выявлении несовершеннолетних, подвергшихся насилию, жестокому обращению, травле (буллингу), а также ставших свидетелями насилия, особое внимание обращается на следующих несовершеннолетних:',
      en: 'When identifying minors who have been subjected to violence, cruel treatment or bullying or have witnessed violence, special attention is paid to the following minors:',
    },
    '5.1': { ru: 'требующих повышенного внимания;', en: 'those requiring heightened attention;' },
    '5.2': {
      ru: 'взятых в группу риска педагогами-психологами и (или) социальными педагогами организаций среднего образования или технического и профессионального образования;',
      en: 'those placed in a risk group by psychologists and (or) social pedagogues of organisations of secondary or of technical and vocational education;',
    },
    '5.3': {
      ru: 'взятых на сопровождение центрами поддержки семьи и центрами психологической поддержки;',
      en: 'those taken under the support of family support centres and psychological support centres;',
    },
    '5.4': {
      ru: 'рассмотренных на заседаниях КДНиЗП;',
      en: 'those considered at meetings of the Commission on Minors’ Affairs and Protection of Their Rights;',
    },
    '5.5': {
      ru: 'ранее находившихся в организациях, осуществляющих функции по защите прав ребенка, в связи с нарушением их прав;',
      en: 'those previously placed in organisations exercising functions of protecting children’s rights because the child’s rights were violated;',
    },
    '5.6': {
      ru: 'в отношении которых мобильными группами по раннему выявлению лиц (семей), находящихся в трудной жизненной ситуации, и организации их поддержки выявлены факты бытового насилия;',
      en: 'those for whom mobile groups for the early detection of persons (families) in difficult life situations and for organising their support have found facts of domestic violence;',
    },
    '5.7': {
      ru: 'родители, законные представители которых не исполняют свои обязанности по воспитанию, обучению и (или) содержанию несовершеннолетних, а также отрицательно влияют на их поведение.',
      en: 'those whose parents or legal representatives fail in their duties of upbringing, educating and (or) maintaining the minors, or influence their behaviour for the worse.',
    },
  },
  summary: {
    kk: 'Жеті топтағы балаға ерекше назар аударылады. Мектептің бақылау тізілімі осы топтарға және 2-тармақтың 1-тармақшасындағы санаттарға сүйенеді.',
    ru: 'Семь групп детей, за которыми смотрят особенно внимательно. На них и на категории подпункта 1 пункта 2 опирается школьный реестр наблюдения.',
    en: 'Seven groups of children to be watched with special care. The school’s register rests on them and on the categories of 2.1.',
  },
  kinds: ['violence', 'cruelty', 'bullying', 'witness'],
  duties: [],
  readings: [
    {
      paragraph: '5.7',
      note: {
        kk: '«Сондай-ақ» сөзі екі шарт бірге керек пе, әлде біреуі жеткілікті ме – ашық қалдырады. Біреуі жеткілікті деп түсінеміз: бала назардан тыс қалмайды.',
        ru: 'Слова «а также» оставляют открытым, нужны ли оба условия или достаточно одного. Мы читаем: достаточно одного, чтобы ребенок не выпал из внимания.',
        en: 'The words leave open whether both conditions are needed or one is enough. We read that one is enough, so that no child is overlooked.',
      },
      adr: '0018',
    },
  ],
});
