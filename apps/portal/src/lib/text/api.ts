import type { ApiProblem } from '@qorgan/contract';
import { texts } from '@qorgan/statute';
import { problemText } from '@qorgan/words';

type Words = Record<ApiProblem, Record<'kk' | 'ru' | 'en', string>>;

/** What the interface refuses, in a few words: a teacher may read them in the panel of their browser. */
export const apiProblemTitle = texts<Words>({
  unreadable: { kk: 'Сұрау оқылмады', ru: 'Запрос не прочитан', en: 'The request cannot be read' },
  unauthorised: {
    kk: 'Бұл браузер порталға қосылмаған',
    ru: 'Этот браузер не подключен к порталу',
    en: 'This browser is not paired with the portal',
  },
  pairingWaits: {
    kk: 'Браузерді қосу әлі расталмаған',
    ru: 'Подключение браузера еще не подтверждено',
    en: 'The pairing is not approved yet',
  },
  pairingExpired: {
    kk: 'Браузерді қосу мерзімі өтіп кетті',
    ru: 'Срок подключения браузера истек',
    en: 'The pairing has expired',
  },
  pairingEnded: {
    kk: 'Бұл браузер порталдан ажыратылған',
    ru: 'Этот браузер отключен от портала',
    en: 'This browser’s pairing has been ended',
  },
  otherAddress: {
    kk: 'Порталдың мекенжайы өзгерген',
    ru: 'Адрес портала изменился',
    en: 'The portal has another address now',
  },
  notFound: { kk: 'Табылмады', ru: 'Не найдено', en: 'Not found' },
  methodNotAllowed: {
    kk: 'Бұл мекенжай мұндай сұрауды қабылдамайды',
    ru: 'Этот адрес не принимает таких запросов',
    en: 'This address does not take such a request',
  },
  sentBefore: {
    kk: 'Бұл нысан бойынша хабарлама қабылданған',
    ru: 'По этой форме сообщение уже принято',
    en: 'This form has made a report already',
  },
  tooLarge: { kk: 'Жіберілгені тым үлкен', ru: 'Отправлено слишком много', en: 'That was too large' },
  notJson: {
    kk: 'Мазмұнның түрі дұрыс емес',
    ru: 'Неверный тип содержимого',
    en: 'Not the kind of content that is taken',
  },
  invalid: {
    kk: 'Түзетілетін жерлер бар',
    ru: 'Нужно кое-что исправить',
    en: 'Something is to be put right',
  },
  cannotOpen: {
    kk: 'Мөрленген хабарлама ашылмады',
    ru: 'Запечатанное сообщение не открылось',
    en: 'The sealed report cannot be opened',
  },
  tooMany: { kk: 'Сәл күте тұрыңыз', ru: 'Подождите немного', en: 'Wait a little' },
  broken: { kk: 'Жүйеде қате болды', ru: 'Произошла ошибка системы', en: 'Something went wrong here' },
});

/** And what to do about it. */
export const apiProblemDetail = texts<Words>({
  unreadable: {
    kk: 'Сұраудың мазмұны UTF-8 кодтауындағы JSON болуы керек.',
    ru: 'Содержимое должно быть JSON в кодировке UTF-8.',
    en: 'The body has to be JSON in UTF-8.',
  },
  unauthorised: {
    kk: 'Браузерді қосыңыз: ол көрсеткен кодты порталда теріңіз.',
    ru: 'Подключите браузер: введите на портале код, который он покажет.',
    en: 'Pair the browser: type the code that it shows on the portal.',
  },
  pairingWaits: {
    kk: 'Порталға кіріп, браузер көрсетіп тұрған кодты теріңіз.',
    ru: 'Войдите на портал и введите код, который показывает браузер.',
    en: 'Sign in to the portal and type the code that the browser shows.',
  },
  pairingExpired: {
    kk: 'Код он минут қана жарамды, ал отыз күн қолданылмаған браузер өздігінен ажыратылады. Браузерді қайта қосыңыз.',
    ru: 'Код действует только десять минут, а браузер, которым не пользовались тридцать дней, отключается сам. Подключите его заново.',
    en: 'A code is good for ten minutes only, and a browser that is not used for thirty days is let go. Pair it anew.',
  },
  pairingEnded: {
    kk: 'Оны порталда ажыратқан немесе қоспаған, құпиясөз ауысқан, не қызметкер ұйымнан кеткен. Браузерді қайта қосыңыз немесе порталдың өзінде хабарлаңыз.',
    ru: 'Его отключили или не подключили на портале, сменился пароль или сотрудник ушел из организации. Подключите браузер заново или сообщите на самом портале.',
    en: 'It was ended or refused on the portal, the password was changed, or the employee has left. Pair the browser anew, or report on the portal itself.',
  },
  otherAddress: {
    kk: 'Браузер порталға басқа мекенжай арқылы қосылған. Оны осы мекенжайда қайта қосыңыз.',
    ru: 'Браузер был подключен по другому адресу портала. Подключите его заново по этому.',
    en: 'The browser was paired at another address of the portal. Pair it anew at this one.',
  },
  notFound: {
    kk: 'Мекенжай қате немесе ол сізге ашық емес.',
    ru: 'Адрес неверен или вам не открыт.',
    en: 'The address is wrong, or it is not open to you.',
  },
  methodNotAllowed: {
    kk: 'Қандай әдістерге болатыны жауаптың Allow жолында тұр.',
    ru: 'Какие методы возможны, сказано в заголовке Allow.',
    en: 'The header Allow says which methods it takes.',
  },
  sentBefore: {
    kk: 'Енді нысандағы мәтін басқа. Қосатыныңыз болса, тағы бір хабарлама жіберіңіз.',
    ru: 'Теперь в форме другой текст. Если есть что добавить, отправьте еще одно сообщение.',
    en: 'The form says something else now. If there is more to say, send another report.',
  },
  tooLarge: {
    kk: 'Бір сұраудың көлемі 1 МБ-тан аспауы керек.',
    ru: 'Один запрос может занимать не больше 1 МБ.',
    en: 'A request may be 1 MB long at most.',
  },
  notJson: {
    kk: 'Content-Type жолында application/json тұруы керек.',
    ru: 'В заголовке Content-Type должно стоять application/json.',
    en: 'The header Content-Type has to say application/json.',
  },
  invalid: {
    kk: 'Нені түзету керегі әр өріс бойынша errors тізімінде жазылған.',
    ru: 'Что исправить, сказано по каждому полю в списке errors.',
    en: 'The list of errors says for each field what is wrong.',
  },
  cannotOpen: {
    kk: 'Ол басқа кілтпен мөрленген немесе жолда бүлінген. Браузерді қайта қосып, хабарламаны қайта жазыңыз. Балаға қауіп төніп тұрса, күтпей 102 нөміріне қоңырау шалыңыз.',
    ru: 'Оно запечатано другим ключом или повреждено в пути. Подключите браузер заново и напишите сообщение еще раз. Если ребенку грозит опасность, не ждите, звоните 102.',
    en: 'It was sealed to another key, or damaged on the way. Pair the browser anew and write the report again. If the child is in danger, call 102 without waiting.',
  },
  tooMany: {
    kk: 'Ештеңе жоғалған жоқ. Жауаптың Retry-After жолындағы секунд өткен соң соның өзін қайта жіберіңіз.',
    ru: 'Ничего не пропало. Отправьте то же самое через столько секунд, сколько указано в заголовке Retry-After.',
    en: 'Nothing is lost. Send the same again after the seconds in the header Retry-After.',
  },
  broken: {
    kk: 'Бұл сіздің кінәңіз емес. Соның өзін сәл кейін қайта жіберіңіз: хабарлама екі рет тіркелмейді.',
    ru: 'Это не ваша вина. Отправьте то же самое чуть позже: дважды оно не запишется.',
    en: 'This is not your fault. Send the same again a little later: it will not be taken twice.',
  },
});

const malformedText = {
  kk: 'Мәннің түрі дұрыс емес.',
  ru: 'Значение неверного вида.',
  en: 'The value is not of the right kind.',
};

/** What is wrong with a field, as the form of the portal says it; `malformed` is what no form can send. */
export const fieldProblemIn = (locale: 'kk' | 'ru' | 'en', code: string): string =>
  (problemText[locale] as Partial<Record<string, string>>)[code] ?? malformedText[locale];
