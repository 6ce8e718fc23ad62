import { texts, type Kind } from '@qorgan/statute';

/** The kinds of a case, and what choosing one does to the duties. */
export const kindsText = texts({
  title: { kk: 'Жағдайдың түрі', ru: 'Вид случая', en: 'Kind of case' },
  legend: {
    kk: 'Балаға не болған болуы мүмкін?',
    ru: 'Что, возможно, произошло с ребенком?',
    en: 'What may have happened to the child?',
  },
  hint: {
    kk: 'Бірнешеуін таңдауға болады. Дәлел іздеудің қажеті жоқ: мұны уәкілетті органдар анықтайды.',
    ru: 'Можно выбрать несколько. Доказательства искать не нужно: это дело уполномоченных органов.',
    en: 'You may choose several. You need not look for proof: that is for the competent bodies.',
  },
  bullyingAloneBody: {
    kk: 'Тек жәбірлеу (буллинг) таңдалса, 12, 13, 16 және 21-тармақтар қолданылмайды: олар жәбірлеуді атамайды. 8 және 29-тармақтар күшінде қалады.',
    ru: 'Если выбрана только травля (буллинг), пункты 12, 13, 16 и 21 не применяются: они ее не называют. Пункты 8 и 29 действуют.',
    en: 'Where only bullying is chosen, paragraphs 12, 13, 16 and 21 do not apply, for they do not name it. Paragraphs 8 and 29 do.',
  },
  bullyingAlone: {
    kk: 'Тек жәбірлеу (буллинг) таңдалса, 11-тармақтағы мерзімдер, соның ішінде комиссияға жолдауға берілген 3 жұмыс күні қолданылмайды: бұл тармақта жәбірлеу аталмаған. Үш органға хабарлау (8-тармақ) мен № 506 бұйрық күшінде қалады.',
    ru: 'Если выбрана только травля (буллинг), сроки пункта 11, в том числе 3 рабочих дня на направление в комиссию, не идут: травля в нем не названа. Остаются сообщения трем органам (пункт 8) и приказ № 506.',
    en: 'With bullying alone the times of paragraph 11 do not run, the 3 working days for the commission among them: the paragraph does not name bullying. The three notices (paragraph 8) and Order 506 remain.',
  },
  show: { kk: 'Не өзгеретінін көру', ru: 'Показать, что изменится', en: 'Show what changes' },
  appear: { kk: 'Қосылатын міндеттер', ru: 'Появятся обязанности', en: 'Duties that appear' },
  fall: { kk: 'Алып тасталатын міндеттер', ru: 'Отпадут обязанности', en: 'Duties that fall away' },
  fallHint: {
    kk: 'Жазылған деректер өшпейді, істе қала береді.',
    ru: 'Сделанные записи не удаляются и остаются в деле.',
    en: 'What is on record is not deleted and stays in the case.',
  },
  noDuties: {
    kk: 'Міндеттер тізімі өзгермейді.',
    ru: 'Список обязанностей не изменится.',
    en: 'The list of duties stays the same.',
  },
  unchanged: {
    kk: 'Түрі өзгерген жоқ: қазір де осылай көрсетілген.',
    ru: 'Вид не изменился: сейчас указано то же самое.',
    en: 'The kind has not changed: this is how it stands now.',
  },
  chosen: { kk: 'Таңдалған түрі', ru: 'Выбранный вид', en: 'Chosen kind' },
  save: { kk: 'Осылай сақтау', ru: 'Сохранить так', en: 'Save it so' },
  again: { kk: 'Басқаша таңдау', ru: 'Выбрать иначе', en: 'Choose differently' },
});

/** What a kind brings, in a line: worded here, held against the order by a test. */
export const kindBrings = texts<Record<Kind, Record<'kk' | 'ru' | 'en', string>>>({
  violence: {
    kk: 'Ата-ана, жедел жәрдем (қажет болса), үш орган, көмек кабинеті, 3 жұмыс күнінде комиссия',
    ru: 'Родители, скорая (если нужна), три органа, кабинет помощи, за 3 рабочих дня комиссия',
    en: 'Parents, ambulance if needed, three bodies, assistance room, the commission within 3 working days',
  },
  cruelty: {
    kk: 'Ата-ана, жедел жәрдем (қажет болса), үш орган, көмек кабинеті, 3 жұмыс күнінде комиссия',
    ru: 'Родители, скорая (если нужна), три органа, кабинет помощи, за 3 рабочих дня комиссия',
    en: 'Parents, ambulance if needed, three bodies, assistance room, the commission within 3 working days',
  },
  bullying: {
    kk: 'Үш орган және № 506 бұйрық; 3 жұмыс күні мерзімі жоқ',
    ru: 'Три органа и приказ № 506; срока в 3 рабочих дня нет',
    en: 'Three bodies and Order 506; no limit of 3 working days',
  },
  witness: {
    kk: 'Ата-ана, жедел жәрдем (қажет болса), үш орган, 3 жұмыс күнінде комиссия',
    ru: 'Родители, скорая (если нужна), три органа, за 3 рабочих дня комиссия',
    en: 'Parents, ambulance if needed, three bodies, the commission within 3 working days',
  },
});
