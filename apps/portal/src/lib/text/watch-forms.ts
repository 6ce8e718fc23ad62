import { texts } from '@qorgan/statute';

/** What the forms of the psychologist's desk ask. */
export const watchFormText = texts({
  groundsLegend: {
    kk: 'Бала неге қадағалауға алынады?',
    ru: 'Почему ребенок берется под наблюдение?',
    en: 'Why is the child to be watched?',
  },
  groundsHint: {
    kk: 'Бірнешеуін таңдауға болады. Басқа күннен немесе басқа дереккөзден белгілі негіздемені кейін бөлек қосасыз.',
    ru: 'Можно выбрать несколько. Основание с другим днем или источником добавите потом отдельно.',
    en: 'Choose as many as apply. A ground of another day or source is added afterwards.',
  },
  categories: {
    kk: 'Баса назар аударуды талап ететіндер (2-тармақтың 1) тармақшасы, 5-тармақтың 1) тармақшасы)',
    ru: 'Требующие повышенного внимания (подпункт 1) пункта 2, подпункт 1) пункта 5)',
    en: 'Requiring heightened attention (2.1 and 5.1)',
  },
  groups: {
    kk: 'Ерекше назар аударылатын басқа топтар (5-тармақ)',
    ru: 'Другие группы особого внимания (пункт 5)',
    en: 'Other groups of special attention (paragraph 5)',
  },
  which: { kk: 'Қай негіздеме?', ru: 'Какое основание?', en: 'Which ground?' },
  since: { kk: 'Қай күннен бері?', ru: 'С какого дня?', en: 'Since which day?' },
  source: {
    kk: 'Мектеп мұны қайдан біледі?',
    ru: 'Откуда школа это знает?',
    en: 'How does the school know?',
  },
  evidence: { kk: 'Немен расталады?', ru: 'Чем подтверждается?', en: 'What shows it?' },
  evidenceHint: {
    kk: 'Не көрдіңіз, қандай құжат бар, кім не айтты. Болжам емес, дерек жазыңыз.',
    ru: 'Что видели, какие есть документы, кто что сказал. Факты, а не предположения.',
    en: 'What was seen, which papers there are, who said what. Facts, not guesses.',
  },
  choose: { kk: 'Таңдаңыз', ru: 'Выберите', en: 'Choose' },
  agreedHint: {
    kk: 'Баламен, ата-анасымен, мұғалімдермен не келісілді.',
    ru: 'О чем договорились с ребенком, родителями, учителями.',
    en: 'With the child, the parents and the teachers.',
  },
  plan: { kk: 'Байланыс жоспары', ru: 'План контактов', en: 'Plan of contacts' },
  contactType: { kk: 'Қандай байланыс?', ru: 'Какой контакт?', en: 'What contact?' },
  contactEvery: {
    kk: 'Неше оқу күні сайын?',
    ru: 'Через сколько учебных дней?',
    en: 'Every how many school days?',
  },
  contactEveryHint: {
    kk: 'Демалыс пен мереке күндері саналмайды. Мысалы, 5 – аптасына бір рет. Мерзімі келгенде еске салынады.',
    ru: 'Выходные и праздники не считаются. Например, 5 – раз в неделю. В срок придет напоминание.',
    en: 'Weekends and holidays do not count. 5, say, is once a week. You are reminded when it is due.',
  },
  noContact: { kk: 'Жоспарсыз', ru: 'Без плана', en: 'No plan' },
  enter: { kk: 'Қадағалауға алу', ru: 'Взять под наблюдение', en: 'Enter the child' },
  entered: {
    kk: 'Бала қадағалауға алынды.',
    ru: 'Ребенок взят под наблюдение.',
    en: 'The child was entered.',
  },
  saved: { kk: 'Сақталды.', ru: 'Сохранено.', en: 'Saved.' },
  save: { kk: 'Сақтау', ru: 'Сохранить', en: 'Save' },
  concernHint: {
    kk: 'Белгіленген адам бұл жазбаны көрмейді, оның бар екенін де білмейді.',
    ru: 'Отмеченный человек не увидит записи и не узнает, что она есть.',
    en: 'Whoever is marked does not see the entry and does not learn that there is one.',
  },
  putForward: {
    kk: 'Баланы ұсынған деректер',
    ru: 'Что стало поводом',
    en: 'What put the child forward',
  },

  what: { kk: 'Бұл не?', ru: 'Что это?', en: 'What is this?' },
  review: { kk: 'Кезекті қайта қарау', ru: 'Очередной пересмотр', en: 'A review' },
  change: {
    kk: 'Қайта қарау арасындағы өзгеріс',
    ru: 'Изменение между пересмотрами',
    en: 'A change between reviews',
  },
  words: { kk: 'Не өзгерді, неге?', ru: 'Что изменилось и почему?', en: 'What has changed, and why?' },

  contactTitle: { kk: 'Байланысты жазу', ru: 'Записать контакт', en: 'Record a contact' },
  contactCorrect: { kk: 'Байланысты түзету', ru: 'Исправить контакт', en: 'Put a contact right' },
  correcting: {
    kk: 'Бұрынғы жазба өшпейді: оның орнына осы жазба есептеледі.',
    ru: 'Прежняя запись сохранится, но считаться будет эта.',
    en: 'The former record stays; this one counts in its place.',
  },
  type: { kk: 'Қандай байланыс?', ru: 'Какой контакт?', en: 'What contact?' },
  outcome: { kk: 'Болды ма?', ru: 'Состоялся?', en: 'Did it take place?' },
  missedHint: {
    kk: 'Болмай қалған байланыс мерзімі өткендердің қатарында қала береді.',
    ru: 'Несостоявшийся контакт остается среди просроченных.',
    en: 'A contact that was missed stays overdue.',
  },
  on: { kk: 'Күні', ru: 'День', en: 'Day' },
  nextOn: { kk: 'Келесісі қай күні?', ru: 'Когда следующий?', en: 'When is the next?' },
  nextOnHint: {
    kk: 'Бос қалдырсаңыз, жоспар бойынша есептеледі.',
    ru: 'Если не указать, считается по плану.',
    en: 'If left empty, it is counted by the plan.',
  },
  note: { kk: 'Ескертпе', ru: 'Заметка', en: 'Note' },
  noteHint: {
    kk: 'Не байқалды, бала өзі не айтты. Баланы тергемеңіз.',
    ru: 'Что заметили, что сказал сам ребенок. Не расспрашивайте его.',
    en: 'What you noticed and the child’s own words. Do not question the child.',
  },
  isOwn: { kk: 'Тек психолог көрсін', ru: 'Видит только психолог', en: 'For the psychologist only' },
  isOwnHint: {
    kk: 'Басшы мен орынбасарлар бұл ескертпені көрмейді.',
    ru: 'Руководитель и заместители эту заметку не увидят.',
    en: 'The head and the deputies do not see this note.',
  },
  privacy: { kk: 'Кім көреді', ru: 'Кто видит', en: 'Who sees it' },

  liftReason: {
    kk: 'Неге бұл негіздеме енді жоқ?',
    ru: 'Почему этого основания больше нет?',
    en: 'Why does this ground hold no more?',
  },
  wrongTitle: { kk: 'Қате жазылған ба?', ru: 'Записано по ошибке?', en: 'Recorded by mistake?' },
  wrongReason: { kk: 'Неге қайтарып аласыз?', ru: 'Почему отзываете?', en: 'Why do you take it back?' },
  wrongHint: {
    kk: 'Жазба өшпейді, бірақ есептелмейді.',
    ru: 'Запись сохранится, но учитываться не будет.',
    en: 'The record stays and counts no more.',
  },

  help: { kk: 'Қандай көмек?', ru: 'Какая помощь?', en: 'What help?' },
  measureWhat: { kk: 'Не істеледі?', ru: 'Что делается?', en: 'What is to be done?' },
  planOf: {
    kk: 'Жоспардың нөмірі, күні және оны жасаған орган',
    ru: 'Номер и дата плана, орган, который его составил',
    en: 'Number and day of the plan, and the body that drew it up',
  },
  planHint: {
    kk: 'Жоспарды өңірлік уәкілетті орган жасайды; мектеп өзіне жүктелген шараны ғана жазады.',
    ru: 'План составляет региональный уполномоченный орган; школа записывает только свои меры.',
    en: 'The regional body draws up the plan; the school records only what is its own to do.',
  },
  measureFrom: { kk: 'Қай күннен?', ru: 'С какого дня?', en: 'From which day?' },
  measureUntil: { kk: 'Қай күнге дейін?', ru: 'До какого дня?', en: 'By which day?' },
  takenOver: {
    kk: 'Бұл іс-шараны мектепке орган тапсырды. Есеп іс-шараның өз бетінде беріледі, нәтижесі осында да көрінеді.',
    ru: 'Это мероприятие поручил школе орган. Отчет дается на странице мероприятия, и результат виден и здесь.',
    en: 'A body entrusted this measure to the school. It is reported on its own page, and the result is seen here too.',
  },
  finishTitle: { kk: 'Шара орындалды', ru: 'Мера выполнена', en: 'The measure is done' },
  finishOn: { kk: 'Қай күні орындалды?', ru: 'Когда выполнена?', en: 'When was it done?' },
  finishWords: { kk: 'Нәтижесі қандай?', ru: 'Каков результат?', en: 'What came of it?' },
  endTitle: { kk: 'Қадағалауды аяқтау', ru: 'Завершить наблюдение', en: 'End the watch' },
  endReason: { kk: 'Неге аяқталады?', ru: 'Почему завершается?', en: 'Why does it end?' },
  endHint: {
    kk: 'Жазба сақталады, оны оқуға болады, бірақ оған ештеңе қосылмайды. Керек болса, баланы қайта қадағалауға аласыз.',
    ru: 'Запись сохранится и останется доступной для чтения, но добавить в нее ничего нельзя. При необходимости ребенка можно взять под наблюдение снова.',
    en: 'The entry is kept and can be read; nothing can be added to it. If need be, the child can be entered again.',
  },
});
