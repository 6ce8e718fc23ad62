import type { DutyState } from '@qorgan/domain';
import { texts } from '@qorgan/statute';

/** The proof-of-diligence pack of a case: its page and what stands in it. */
export const packText = texts({
  title: { kk: 'Растау жинағы', ru: 'Пакет подтверждений', en: 'Proof of diligence' },
  about: {
    kk: 'Істегі әр міндет: бұйрықтың тармағы, мерзімі, қашан және кім орындағаны, хаттар мен олардың бақылау қосындылары, аудит жазбалары. Бәрі мектептің электрондық кілтімен бекітілген бір PDF файлда.',
    ru: 'Каждая обязанность по делу: пункт приказа, срок, когда и кем выполнено, письма с контрольными суммами, записи аудита. Все в одном файле PDF, заверенном электронным ключом школы.',
    en: 'Every duty of the case: paragraph of the order, time, when and by whom it was done, letters with their checksums, the audit entries. All in one PDF, sealed with the school’s electronic key.',
  },
  warning: {
    kk: 'Файлда баланың деректері бар. Оны тек осы істі тексеруге құқығы бар адамға беріңіз. Жинақтың жасалғаны аудитке жазылады.',
    ru: 'В файле есть данные ребенка. Передавайте его только тому, кто вправе проверять это дело. О составлении пакета делается запись.',
    en: 'The file holds the child’s data. Give it only to somebody who may inspect this case. That a pack was made is on record.',
  },
  take: { kk: 'Жинақты жүктеп алу (PDF)', ru: 'Скачать пакет (PDF)', en: 'Download the pack (PDF)' },
  checkTitle: { kk: 'Қалай тексеріледі', ru: 'Как проверить', en: 'How it is checked' },
  check: {
    kk: 'Файлдың бір белгісі өзгерсе де, тексеру оны анықтайды және ненің өзгергенін айтады. Тексеруге интернет те, дерекқор да керек емес:',
    ru: 'Изменение даже одного знака в файле будет обнаружено, и будет сказано, что изменено. Для проверки не нужны ни интернет, ни база данных:',
    en: 'If even one character of the file is changed, the check finds it and says what was altered. It needs neither internet nor database:',
  },
  key: { kk: 'Мектеп кілтінің белгісі', ru: 'Отпечаток ключа школы', en: 'Fingerprint of the school’s key' },
  keyHint: {
    kk: 'Жинақтағы белгі осымен бірдей болуға тиіс. Тексеруші оны мектептен бөлек сұрап алсын.',
    ru: 'Отпечаток в пакете должен совпадать с этим. Проверяющему лучше узнать его у школы отдельно.',
    en: 'The fingerprint in the pack must be the same as this. An inspector should ask the school for it separately.',
  },

  caption: {
    kk: (number: number) => `№ ${number} іс бойынша`,
    ru: (number: number) => `По делу № ${number}`,
    en: (number: number) => `Case No. ${number}`,
  },
  heading: {
    kk: 'Бұйрық талаптарының орындалғанын растайтын жинақ',
    ru: 'Подтверждение выполнения требований приказа',
    en: 'Proof that what the order demands was done',
  },
  own: {
    kk: 'Бұл құжаттың нысаны бұйрықпен белгіленбеген, мектеп порталы жасаған.',
    ru: 'Форма этого документа приказом не установлена, он составлен порталом школы.',
    en: 'The order prescribes no form for this document; the school’s portal made it.',
  },
  school: { kk: 'Ұйым', ru: 'Организация', en: 'Organisation' },
  child: { kk: 'Бала', ru: 'Ребенок', en: 'Child' },
  kinds: { kk: 'Жағдайдың түрі', ru: 'Вид случая', en: 'Kind of case' },
  detected: {
    kk: 'Анықталған немесе хабар түскен',
    ru: 'Выявлено или поступило',
    en: 'Detected or received',
  },
  opened: { kk: 'Іс ашылған', ru: 'Дело открыто', en: 'Case opened' },
  closed: { kk: 'Іс жабылған', ru: 'Дело закрыто', en: 'Case closed' },
  notClosed: { kk: 'жабылмаған', ru: 'не закрыто', en: 'not closed' },
  made: { kk: 'Жинақ жасалған', ru: 'Пакет составлен', en: 'Pack made' },

  duties: { kk: 'Міндеттер', ru: 'Обязанности', en: 'Duties' },
  duty: { kk: 'Міндет, негізі', ru: 'Обязанность, основание', en: 'Duty, ground' },
  due: { kk: 'Мерзімі', ru: 'Срок', en: 'Due' },
  done: { kk: 'Қашан орындалды', ru: 'Когда выполнено', en: 'When done' },
  who: { kk: 'Кім жазды', ru: 'Кто записал', en: 'Recorded by' },
  state: { kk: 'Күйі, дәлелі', ru: 'Состояние, подтверждение', en: 'How it stands, proof' },
  immediately: {
    kk: (since: string) => `дереу; басталуы: ${since}`,
    ru: (since: string) => `незамедлительно; с ${since}`,
    en: (since: string) => `immediately; since ${since}`,
  },
  lateReason: { kk: 'Кешігу себебі', ru: 'Причина опоздания', en: 'Why late' },
  writtenLater: { kk: 'кейін жазылған', ru: 'записано позже', en: 'written down later' },

  facts: { kk: 'Іс барысы', ru: 'Ход дела', en: 'What happened, in order' },
  when: { kk: 'Қашан', ru: 'Когда', en: 'When' },
  what: { kk: 'Не болды', ru: 'Что произошло', en: 'What happened' },
  details: { kk: 'Мәліметі', ru: 'Подробности', en: 'Details' },
  corrected: { kk: 'кейін түзетілген', ru: 'позже исправлено', en: 'corrected later' },
  withdrawn: { kk: 'кейін кері алынған', ru: 'позже отозвано', en: 'withdrawn later' },

  letters: { kk: 'Хаттар', ru: 'Письма', en: 'Letters' },
  letter: { kk: 'Хат, алушы', ru: 'Письмо, адресат', en: 'Letter, addressee' },
  number: { kk: 'Нөмірі мен күні', ru: 'Номер и дата', en: 'Number and date' },
  course: { kk: 'Не болды', ru: 'Что произошло', en: 'What befell it' },
  sha: { kk: 'PDF файлының SHA-256', ru: 'SHA-256 файла PDF', en: 'SHA-256 of the PDF' },

  papers: {
    kk: 'Іске тіркелген құжаттар',
    ru: 'Документы, вложенные в дело',
    en: 'Papers kept with the case',
  },
  paper: { kk: 'Құжат', ru: 'Документ', en: 'Paper' },
  paperSha: { kk: 'Файлдың SHA-256', ru: 'SHA-256 файла', en: 'SHA-256 of the file' },
  destroyed: { kk: 'файл жойылған', ru: 'файл уничтожен', en: 'the file is destroyed' },

  audit: { kk: 'Аудит журналынан үзінді', ru: 'Выписка из журнала аудита', en: 'Extract of the audit trail' },
  auditIntro: {
    kk: (seq: number, hash: string) =>
      `Осы іске, оның жазбаларына, хаттары мен хабарламаларына қатысты жазбалардың бәрі. Жинақ жасалғанда журналдың соңғы жазбасы № ${seq}, хеші ${hash}.`,
    ru: (seq: number, hash: string) =>
      `Все записи, касающиеся этого дела, его фактов, писем и сообщений. Когда пакет составлен, последняя запись журнала – № ${seq}, хеш ${hash}.`,
    en: (seq: number, hash: string) =>
      `All entries about this case, its facts, letters and reports. When the pack was made the trail ended with No. ${seq}, hash ${hash}.`,
  },
  entry: { kk: '№', ru: '№', en: 'No.' },
  actor: { kk: 'Кім', ru: 'Кто', en: 'Who' },
  nobody: { kk: 'жүйе', ru: 'система', en: 'the system' },
  hash: { kk: 'Жазба хеші', ru: 'Хеш записи', en: 'Hash of the entry' },
  closing: {
    kk: 'Жинақтың соңында оның электрондық қолтаңбасы бар. Тексеру командасы:',
    ru: 'В конце файла стоит его электронная подпись. Команда для проверки:',
    en: 'The file ends with its electronic signature. To check it:',
  },
});

/** How a duty stands, in the pack: nothing that was left undone reads as if it had been done. */
export const packState = texts<Record<DutyState, Record<'kk' | 'ru' | 'en', string>>>({
  open: { kk: 'Орындалмаған', ru: 'Не выполнено', en: 'Not done' },
  question: { kk: 'Шешім қабылданбаған', ru: 'Решение не принято', en: 'Not decided' },
  done: { kk: 'Орындалған', ru: 'Выполнено', en: 'Done' },
  returned: { kk: 'Хат қайтарылған', ru: 'Письмо возвращено', en: 'The letter came back' },
  excepted: { kk: 'Ерекшелік қолданылды', ru: 'Применено исключение', en: 'Exception applied' },
  leftOpen: { kk: 'Орындалмай жабылған', ru: 'Закрыто без выполнения', en: 'Closed without it' },
  notOwed: { kk: 'Талап етілмейді', ru: 'Не требуется', en: 'Not demanded' },
});
