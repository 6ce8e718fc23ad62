import type { WebhookEventType, WebhookOutcome } from '@qorgan/domain';
import { texts, type Text } from '@qorgan/statute';

/** Telling systems outside by themselves. */
export const webhookText = texts({
  title: {
    kk: 'Сыртқы жүйелерге хабарлау (webhook)',
    ru: 'Уведомления внешним системам (webhook)',
    en: 'Telling outside systems (webhooks)',
  },
  about: {
    kk: 'Жүйенің органына хат жіберілсе, хат кері алынса немесе сол жүйенің жолдауының күйі өзгерсе, Qorgan мына мекенжайға қолтаңбалы хабар жібереді. Хабарда тек оқиғаның түрі, уақыты және идентификатор бар, бала туралы ештеңе жоқ: құжаттың өзін жүйе бөлек алады.',
    ru: 'Когда органу системы отправляют письмо, отзывают его или меняется состояние ее направления, Qorgan шлет на этот адрес подписанное уведомление. В нем только вид события, время и идентификатор, о ребенке ничего: сам документ система получает отдельно.',
    en: 'When a letter is sent to the body of a system, or taken back, or the system’s own referral stands otherwise, Qorgan posts a signed notice to this address. It has the kind of event, its time and an id, and nothing of a child: the system gets the document itself on another way.',
  },
  guide: {
    kk: 'Қолтаңба қалай тексеріледі',
    ru: 'Как проверить подпись',
    en: 'How the signature is checked',
  },
  none: {
    kk: 'Бірде-бір мекенжай қойылмаған.',
    ru: 'Адресов пока нет.',
    en: 'No address is set.',
  },
  address: { kk: 'Мекенжайы', ru: 'Адрес', en: 'Address' },
  addressHint: {
    kk: 'https:// деп басталады. Ішкі желінің мекенжайы жарамайды.',
    ru: 'Начинается с https://. Адреса внутренней сети не подходят.',
    en: 'It begins with https://. Addresses of an inner network will not do.',
  },
  system: { kk: 'Қай жүйеге', ru: 'Какой системе', en: 'Which system' },
  choose: { kk: 'Жүйені таңдаңыз', ru: 'Выберите систему', en: 'Choose a system' },
  noOthers: {
    kk: 'Мекенжай қоюға болатын басқа жүйе жоқ: кілттерді өңір әкімшісі тіркейді.',
    ru: 'Других систем, которым можно задать адрес, нет: ключи регистрирует администратор региона.',
    en: 'There is no other system: the region’s administrator registers their keys.',
  },
  add: { kk: 'Мекенжайды қою', ru: 'Задать адрес', en: 'Set the address' },
  secretTitle: {
    kk: 'Құпия кілтті қазір көшіріп алыңыз',
    ru: 'Скопируйте секретный ключ сейчас',
    en: 'Copy the secret now',
  },
  secretHint: {
    kk: 'Жүйе хабарды осы кілтпен тексереді. Кілт енді көрсетілмейді; жоғалса, мекенжайды тоқтатып, қайта қойыңыз.',
    ru: 'Этим ключом система проверяет уведомления. Больше он не показывается; если потеряете, отключите адрес и задайте снова.',
    en: 'By it the system checks what it is told. It is not shown again; if it is lost, end the address and set it anew.',
  },
  test: { kk: 'Сынақ хабарын жіберу', ru: 'Отправить пробное', en: 'Send a test' },
  end: { kk: 'Тоқтату', ru: 'Отключить', en: 'End' },
  retry: { kk: 'Қайта жіберу', ru: 'Отправить снова', en: 'Try again' },
  events: { kk: 'Соңғы хабарлар', ru: 'Последние уведомления', en: 'The latest notices' },
  noEvents: { kk: 'Әзірге хабар болған жоқ.', ru: 'Уведомлений пока не было.', en: 'Nothing was told yet.' },
  nextAt: { kk: 'Келесі әрекет', ru: 'Следующая попытка', en: 'Next try' },
  answered: {
    kk: (status: number) => `жауап коды ${status}`,
    ru: (status: number) => `код ответа ${status}`,
    en: (status: number) => `answered ${status}`,
  },
  testSent: {
    kk: 'Сынақ хабары жіберуге қойылды. Нәтижесі біраздан соң төменде көрінеді.',
    ru: 'Пробное уведомление поставлено в очередь. Результат скоро появится ниже.',
    en: 'The test is on its way. How it ended shows below in a moment.',
  },
  ended: { kk: 'Мекенжай тоқтатылды.', ru: 'Адрес отключен.', en: 'The address is ended.' },
  retried: {
    kk: 'Хабар қайта жіберуге қойылды.',
    ru: 'Уведомление поставлено на повтор.',
    en: 'It is put to be told again.',
  },
  lastState: { kk: 'Соңғысы', ru: 'Последнее', en: 'The last one' },
});

export const webhookEventText: Readonly<Record<WebhookEventType, Text>> = {
  'referral.sent': { kk: 'Хат жіберілді', ru: 'Отправлено письмо', en: 'A letter was sent' },
  'referral.withdrawn': { kk: 'Хат кері алынды', ru: 'Письмо отозвано', en: 'A letter was taken back' },
  'referral.state': {
    kk: 'Жолдаудың күйі өзгерді',
    ru: 'Изменилось состояние направления',
    en: 'A referral stands otherwise',
  },
  test: { kk: 'Сынақ', ru: 'Проба', en: 'Test' },
};

export const webhookStateText = texts({
  delivered: { kk: 'Жетті', ru: 'Доставлено', en: 'Told' },
  givenUp: { kk: 'Жеткізілмеді, тоқтатылды', ru: 'Не доставлено, попытки исчерпаны', en: 'Given up' },
  dropped: { kk: 'Мекенжай болмады', ru: 'Адреса не было', en: 'No address' },
  waits: { kk: 'Жіберіледі', ru: 'Ожидает отправки', en: 'Waits' },
});

export const webhookOutcomeText: Readonly<Record<WebhookOutcome, Text>> = {
  delivered: { kk: 'жетті', ru: 'доставлено', en: 'told' },
  refused: { kk: 'жүйе қабылдамады', ru: 'система не приняла', en: 'the system did not take it' },
  redirected: {
    kk: 'басқа мекенжайға бағыттады, ол орындалмайды',
    ru: 'перенаправила на другой адрес, это не выполняется',
    en: 'pointed elsewhere, which is not followed',
  },
  gone: { kk: 'мекенжай жойылған', ru: 'адреса больше нет', en: 'the address is gone' },
  notPublic: {
    kk: 'атауы ішкі желіге апарады, жіберілмеді',
    ru: 'имя ведет во внутреннюю сеть, не отправлено',
    en: 'the name leads inside, nothing was sent',
  },
  unreachable: { kk: 'байланыс болмады', ru: 'нет связи', en: 'not reached' },
  timedOut: { kk: 'уақытында жауап бермеді', ru: 'не ответила вовремя', en: 'no answer in time' },
};
