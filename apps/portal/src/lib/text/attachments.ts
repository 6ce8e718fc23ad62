import { attachmentLimits, type AttachmentKind } from '@qorgan/domain';
import { texts, type Text } from '@qorgan/statute';

const megabytes = attachmentLimits.fileBytes / 1024 / 1024;

export const attachmentKindName: Readonly<Record<AttachmentKind, Text>> = {
  signedLetter: {
    kk: 'Қол қойылған хаттың сканері',
    ru: 'Скан подписанного письма',
    en: 'Scan of a signed letter',
  },
  proofOfSending: {
    kk: 'Жіберілгенін растайтын құжат',
    ru: 'Подтверждение отправки',
    en: 'Proof of sending',
  },
  certificate: { kk: 'Анықтама', ru: 'Справка', en: 'Certificate' },
  statement: {
    kk: 'Түсініктеме немесе өтініш',
    ru: 'Объяснительная или заявление',
    en: 'Written statement',
  },
  other: { kk: 'Басқа құжат', ru: 'Другой документ', en: 'Another document' },
};

/** The files kept with a case. */
export const attachmentText = texts({
  title: { kk: 'Тіркелген құжаттар', ru: 'Вложенные документы', en: 'Attached documents' },
  none: { kk: 'Құжат тіркелмеген.', ru: 'Документов нет.', en: 'Nothing is attached.' },
  open: { kk: 'Құжат тіркеу', ru: 'Вложить документ', en: 'Attach a document' },

  noPhotosTitle: {
    kk: 'Баланың фотосуреті керек емес',
    ru: 'Фотографии ребенка не нужны',
    en: 'No photographs of the child are asked for',
  },
  noPhotos: {
    kk: 'Мектеп баланы да, денесіндегі жарақатты да суретке түсірмейді: оны дәрігер қарап, құжатқа түсіреді. Көргеніңізді дене сызбасында белгілеп, сөзбен жазыңыз. Бұйрық баланың дербес деректері мен фотосуреттерін құпия сақтауға міндеттейді:',
    ru: 'Школа не фотографирует ни ребенка, ни следы травм: их осматривает и описывает врач. Отметьте увиденное на схеме тела и опишите словами. Приказ обязывает хранить в тайне персональные данные и фотографии ребенка:',
    en: 'A school takes no pictures of a child or of an injury: a doctor examines it and puts it on paper. Mark what you saw on the body map and describe it in words. The order demands that a child’s personal data and photographs stay confidential:',
  },
  virus: {
    kk: 'Портал файлдарды вирусқа тексермейді. Өзіңіз сканерлеген немесе кімнен келгені белгілі файлды ғана тіркеңіз.',
    ru: 'Портал не проверяет файлы на вирусы. Вкладывайте только то, что отсканировали сами или получили от известного вам человека.',
    en: 'The portal does not search files for viruses. Attach only what you scanned yourself or had from somebody you know.',
  },

  addTitle: { kk: 'Құжат тіркеу', ru: 'Вложить документ', en: 'Attach a document' },
  kind: { kk: 'Қандай құжат?', ru: 'Какой это документ?', en: 'What kind of document is it?' },
  description: { kk: 'Қысқаша сипаттамасы', ru: 'Коротко, что это', en: 'What it is, in a few words' },
  descriptionHint: {
    kk: 'Мысалы: «Комиссияға жолданған № 12 хат, мөр басылған»',
    ru: 'Например: «Письмо № 12 в комиссию, с печатью»',
    en: 'For example: “Letter No. 12 to the commission, stamped”',
  },
  file: { kk: 'Файлды таңдаңыз', ru: 'Файл', en: 'File' },
  fileHint: {
    kk: `PDF, JPEG, PNG немесе WebP, ең көбі ${megabytes} МБ. Суретке камера жазып қойған орын, уақыт сияқты мәліметтер өшіріледі. PDF өзгеріссіз сақталады, сондықтан оның ішіндегі мәліметтер де қалады.`,
    ru: `PDF, JPEG, PNG или WebP, не больше ${megabytes} МБ. Из изображений удаляется все, что записала камера: место, время, устройство. PDF хранится без изменений, вместе со сведениями, записанными в нем.`,
    en: `PDF, JPEG, PNG or WebP, ${megabytes} MB at most. What a camera wrote into a picture is removed: place, time, device. A PDF is kept as it is, with whatever was written into it.`,
  },
  fileAgain: {
    kk: 'Файлды қайта таңдаңыз: браузер оны есте сақтамайды.',
    ru: 'Выберите файл еще раз: браузер его не запоминает.',
    en: 'Choose the file again: the browser does not remember it.',
  },
  add: { kk: 'Құжатты тіркеу', ru: 'Вложить', en: 'Attach it' },
  added: { kk: 'Құжат тіркелді.', ru: 'Документ вложен.', en: 'The document is attached.' },

  addedBy: {
    kk: (name: string) => `тіркеген: ${name}`,
    ru: (name: string) => `вложил(а): ${name}`,
    en: (name: string) => `attached by ${name}`,
  },
  belongsTo: { kk: 'Неге қатысты', ru: 'К чему относится', en: 'Belongs to' },
  download: { kk: 'Жүктеп алу', ru: 'Скачать', en: 'Download' },
  kilobytes: {
    kk: (n: number) => `${n} КБ`,
    ru: (n: number) => `${n} КБ`,
    en: (n: number) => `${n} kB`,
  },
  megabytes: {
    kk: (n: string) => `${n} МБ`,
    ru: (n: string) => `${n} МБ`,
    en: (n: string) => `${n} MB`,
  },

  takeOff: { kk: 'Істен алу', ru: 'Убрать из дела', en: 'Take off the case' },
  takeOffTitle: {
    kk: 'Құжатты істен алу',
    ru: 'Убрать документ из дела',
    en: 'Take a document off the case',
  },
  takeOffHint: {
    kk: 'Құжат тізімде сызылып тұрады: кім, қашан, неге алғаны көрінеді.',
    ru: 'Документ останется в списке зачеркнутым: будет видно, кто, когда и почему его убрал.',
    en: 'It stays in the list, crossed out, with who took it off, when and why.',
  },
  reason: { kk: 'Себебі', ru: 'Причина', en: 'Why' },
  destroy: {
    kk: 'Бұл файл істе сақталмауға тиіс еді, оны біржола жою',
    ru: 'Этот файл вообще нельзя было хранить: уничтожить его',
    en: 'This file must not have been kept at all: destroy it',
  },
  destroyHint: {
    kk: 'Файлдың өзі қайтарылмайды. Сипаттамасы, бақылау сомасы, кім, қашан және неге жойғаны істе қалады. Сақтық көшірмелерде файл олардың мерзімі біткенше тұрады.',
    ru: 'Сам файл вернуть нельзя. В деле останутся описание, контрольная сумма, кто, когда и почему его уничтожил. В резервных копиях файл будет до конца срока их хранения.',
    en: 'The file itself cannot be brought back. Its description, its checksum and who destroyed it, when and why stay in the case. In backups it remains until they expire.',
  },
  destroyTitle: { kk: 'Файлды жою', ru: 'Уничтожение файла', en: 'Destroying the file' },
  destroyNow: { kk: 'Файлды біржола жою', ru: 'Уничтожить файл', en: 'Destroy the file' },
  withdrawn: {
    kk: 'Құжат істен алынды, тізімде сызылып тұрады.',
    ru: 'Документ убран из дела и останется в списке зачеркнутым.',
    en: 'The document is off the case and stays in the list, crossed out.',
  },
  destroyed: {
    kk: 'Файл жойылды. Ол туралы жазба істе қалды.',
    ru: 'Файл уничтожен. Запись о нем осталась в деле.',
    en: 'The file is destroyed. The record of it stays in the case.',
  },
  withdrawnBy: {
    kk: (name: string) => `Істен алған: ${name},`,
    ru: (name: string) => `Убрал(а) из дела: ${name},`,
    en: (name: string) => `Taken off by ${name},`,
  },
  destroyedBy: {
    kk: (name: string) => `Файлды жойған: ${name},`,
    ru: (name: string) => `Уничтожил(а) файл: ${name},`,
    en: (name: string) => `File destroyed by ${name},`,
  },
  checksum: { kk: 'Бақылау сомасы', ru: 'Контрольная сумма', en: 'Checksum' },
  toList: { kk: 'Тіркелген құжаттарға', ru: 'К вложенным документам', en: 'To the attached documents' },
});
