import { texts } from '@qorgan/statute';

/** What `audit verify --pack` says. */
export const packText = texts({
  keyAlone: {
    kk: '--key тек --pack параметрімен бірге беріледі. Былай жазыңыз: --pack FILE.pdf --key FINGERPRINT',
    ru: '--key указывают только вместе с --pack. Напишите так: --pack FILE.pdf --key FINGERPRINT',
    en: '--key goes with --pack only. Write: --pack FILE.pdf --key FINGERPRINT',
  },
  unreadable: {
    kk: (file: string) => `«${file}» файлын оқу мүмкін болмады. Атауы мен орнын тексеріңіз.`,
    ru: (file: string) => `Файл «${file}» не удалось прочитать. Проверьте имя и место.`,
    en: (file: string) => `The file “${file}” could not be read. Check its name and place.`,
  },
  whole: { kk: 'ӨЗГЕРМЕГЕН', ru: 'БЕЗ ИЗМЕНЕНИЙ', en: 'UNCHANGED' },
  altered: { kk: 'ӨЗГЕРТІЛГЕН', ru: 'ИЗМЕНЕН', en: 'ALTERED' },
  otherKeyMark: { kk: 'БАСҚА КІЛТ', ru: 'ДРУГОЙ КЛЮЧ', en: 'OTHER KEY' },
  ofCase: {
    kk: (number: number, made: string) => `№ ${number} іс бойынша жинақ, жасалған уақыты: ${made}`,
    ru: (number: number, made: string) => `Пакет по делу № ${number}, составлен ${made}`,
    en: (number: number, made: string) => `Pack of case No. ${number}, made ${made}`,
  },
  key: {
    kk: (fingerprint: string) => `Кілт белгісі: ${fingerprint}`,
    ru: (fingerprint: string) => `Отпечаток ключа: ${fingerprint}`,
    en: (fingerprint: string) => `Fingerprint of the key: ${fingerprint}`,
  },
  compare: {
    kk: 'Осы белгіні мектеп өз порталында көрсететін белгімен салыстырыңыз: кілт басқа болса, жинақты мектеп жасамаған.',
    ru: 'Сравните этот отпечаток с тем, что школа видит в своем портале: если ключ другой, пакет составила не школа.',
    en: 'Compare this fingerprint with the one that the school sees in its portal: if the key is another, the school did not make this pack.',
  },
  keyFits: {
    kk: 'Кілт сіз көрсеткен белгіге сай.',
    ru: 'Ключ соответствует указанному отпечатку.',
    en: 'The key is the one that you named.',
  },
  extract: {
    kk: (count: number, hash: string) =>
      `Аудит үзіндісіндегі жазбалар: ${count}; журналдың соңғы хеші: ${hash}`,
    ru: (count: number, hash: string) => `Записей в выписке аудита: ${count}; последний хеш журнала: ${hash}`,
    en: (count: number, hash: string) =>
      `Entries in the audit extract: ${count}; last hash of the trail: ${hash}`,
  },
  noPack: {
    kk: 'Бұл растау жинағы емес немесе файлдың соңы кесілген.',
    ru: 'Это не пакет подтверждений, или конец файла обрезан.',
    en: 'This is no proof-of-diligence pack, or its end was cut off.',
  },
  page: {
    kk: (page: number) => `${page}-беттегі мәтін қол қойылғаннан кейін өзгертілген.`,
    ru: (page: number) => `Содержание страницы ${page} изменено после подписания.`,
    en: (page: number) => `What stands on page ${page} was changed after it had been signed.`,
  },
  data: {
    kk: 'Файлдағы деректер (міндеттер, хаттар, аудит үзіндісі) қол қойылғаннан кейін өзгертілген.',
    ru: 'Данные в файле (обязанности, письма, выписка аудита) изменены после подписания.',
    en: 'The data in the file (duties, letters, audit extract) were changed after they had been signed.',
  },
  entry: {
    kk: (seq: number) => `Аудит журналының ${seq}-жазбасы өзінің хешіне сай емес.`,
    ru: (seq: number) => `Запись ${seq} журнала аудита не соответствует своему хешу.`,
    en: (seq: number) => `Entry ${seq} of the audit trail does not fit its hash.`,
  },
  structure: {
    kk: 'Файлдың беттерде көрінбейтін бөлігі (қаріп, бет реті, сипаттар) өзгертілген.',
    ru: 'Изменена часть файла, не видная на страницах (шрифты, порядок страниц, свойства).',
    en: 'A part of the file that no page shows (fonts, order of pages, properties) was changed.',
  },
  parts: {
    kk: 'Файлға бөлік қосылған немесе одан бөлік алынған.',
    ru: 'В файл добавлена часть, или часть из него удалена.',
    en: 'A part was added to the file or taken out of it.',
  },
  signature: {
    kk: 'Бөліктері өзгермеген, бірақ бүкіл файлдың қолтаңбасы сай емес: файлға бірдеңе қосылған не қолтаңбаның өзі бүлінген.',
    ru: 'Части не изменены, но подпись всего файла не сходится: к файлу что-то добавлено, или повреждена сама подпись.',
    en: 'Its parts are as they were, but the signature on the whole file does not fit: something was added to the file, or the signature itself is damaged.',
  },
  otherKey: {
    kk: 'Файл өзгермеген, бірақ оған сіз көрсеткен кілтпен қол қойылмаған.',
    ru: 'Файл цел, но подписан не тем ключом, который вы указали.',
    en: 'The file is whole, but it was not signed with the key that you named.',
  },
});
