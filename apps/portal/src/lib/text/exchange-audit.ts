import type { AuditType } from '@qorgan/domain';
import type { Text } from '@qorgan/statute';

/** What is on record of documents exchanged with other systems. */
export const exchangeAuditText = {
  exchangeMade: {
    kk: 'Хат басқа жүйеге арналған файл түрінде алынды',
    ru: 'Письмо выгружено файлом для другой системы',
    en: 'Letter given out as a file for another system',
  },
  exchangeRecorded: {
    kk: 'Басқа жүйенің жауабы хатқа жазылды',
    ru: 'Ответ другой системы записан к письму',
    en: 'Answer of another system recorded on the letter',
  },
  exchangeRefused: {
    kk: 'Басқа жүйенің файлы қабылданбады',
    ru: 'Файл другой системы не принят',
    en: 'File of another system not taken',
  },
  exchangesRead: {
    kk: 'Файл алмасу тізімі қаралды',
    ru: 'Просмотрен список обменов файлами',
    en: 'List of exchanged files viewed',
  },
  partnerAdded: {
    kk: 'Сыртқы жүйенің кілті тіркелді',
    ru: 'Зарегистрирован ключ внешней системы',
    en: 'Key of an outside system registered',
  },
  partnerEnded: {
    kk: 'Сыртқы жүйенің кілті тоқтатылды',
    ru: 'Ключ внешней системы отключен',
    en: 'Key of an outside system ended',
  },
  foreignTakenIn: {
    kk: 'Басқа жүйенің жолдауы қабылданды',
    ru: 'Принято направление другой системы',
    en: 'Referral of another system taken in',
  },
  foreignRead: {
    kk: 'Басқа жүйенің жолдауы қаралды',
    ru: 'Просмотрено направление другой системы',
    en: 'Referral of another system viewed',
  },
  foreignReceived: {
    kk: 'Басқа жүйе жолдауының алынғаны расталды',
    ru: 'Подтверждено получение направления другой системы',
    en: 'Receipt of another system’s referral confirmed',
  },
  foreignReceiptCorrected: {
    kk: 'Басқа жүйе жолдауының кіріс нөмірі түзетілді',
    ru: 'Исправлен входящий номер направления другой системы',
    en: 'Incoming number of another system’s referral corrected',
  },
  foreignReturned: {
    kk: 'Басқа жүйенің жолдауы қайтарылды',
    ru: 'Направление другой системы возвращено',
    en: 'Referral of another system given back',
  },
  foreignStateMade: {
    kk: 'Басқа жүйе жолдауының күйі файл түрінде алынды',
    ru: 'Состояние направления другой системы выгружено файлом',
    en: 'State of another system’s referral given out as a file',
  },
  exchangeTokenIssued: {
    kk: 'Сыртқы жүйеге алмасу токені берілді',
    ru: 'Внешней системе выдан токен обмена',
    en: 'Exchange token issued to an outside system',
  },
  exchangeTokenEnded: {
    kk: 'Сыртқы жүйенің алмасу токені тоқтатылды',
    ru: 'Токен обмена внешней системы отключен',
    en: 'Exchange token of an outside system ended',
  },
  webhookSet: {
    kk: 'Сыртқы жүйеге хабарлау мекенжайы қойылды',
    ru: 'Задан адрес уведомлений внешней системы',
    en: 'Address for telling an outside system set',
  },
  webhookEnded: {
    kk: 'Сыртқы жүйеге хабарлау тоқтатылды',
    ru: 'Уведомления внешней системы отключены',
    en: 'Telling an outside system ended',
  },
  webhookTested: {
    kk: 'Сыртқы жүйеге сынақ хабары жіберілді',
    ru: 'Внешней системе отправлено пробное уведомление',
    en: 'Outside system told as a test',
  },
  webhookRetried: {
    kk: 'Жетпеген хабар қайта жіберуге қойылды',
    ru: 'Недоставленное уведомление поставлено на повтор',
    en: 'Event that was given up put to be told again',
  },
  regionRead: {
    kk: 'Өңірдің көрсеткіштері қаралды',
    ru: 'Просмотрены показатели региона',
    en: 'Figures of the region viewed',
  },
} as const satisfies Partial<Record<AuditType, Text>>;
