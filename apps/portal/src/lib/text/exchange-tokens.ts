import { texts } from '@qorgan/statute';

/** Tokens by which systems outside exchange documents without a person. */
export const tokenText = texts({
  title: { kk: 'Алмасу токендері', ru: 'Токены обмена', en: 'Exchange tokens' },
  about: {
    kk: 'Токені бар жүйе құжатты адамсыз алмасады: өзі қол қойған құжаттарды енгізеді, өз органына жіберілген хаттарды және өз жолдауларының күйін алады. Басқа ештеңе ашылмайды. Әр алмасу тізімде токенді берген адамның атымен қалады.',
    ru: 'С токеном система обменивается документами без человека: загружает подписанные ею документы, получает письма своему органу и состояние своих направлений. Больше он ничего не открывает. Каждый обмен остается в списке от имени того, кто выдал токен.',
    en: 'With a token a system exchanges documents without a person: it brings what it signed itself, and gets the letters to its body and the state of its own referrals. It opens nothing else. Every exchange stays on the list, in the name of whoever issued the token.',
  },
  guide: { kk: 'Жүйе қалай сұрайды', ru: 'Как обращается система', en: 'How a system asks' },
  none: { kk: 'Берілген токен жоқ.', ru: 'Токенов нет.', en: 'There is no token.' },
  issue: { kk: 'Токен беру', ru: 'Выдать токен', en: 'Issue a token' },
  issued: { kk: 'Берілген', ru: 'Выдан', en: 'Issued' },
  lastUsed: { kk: 'Соңғы қолданылуы', ru: 'Использован', en: 'Last used' },
  never: { kk: 'әлі қолданылмаған', ru: 'еще не использован', en: 'not yet' },
  end: { kk: 'Тоқтату', ru: 'Отключить', en: 'End' },
  ended: { kk: 'Токен тоқтатылды.', ru: 'Токен отключен.', en: 'The token is ended.' },
  copy: {
    kk: 'Токенді қазір көшіріп алыңыз',
    ru: 'Скопируйте токен сейчас',
    en: 'Copy the token now',
  },
  copyHint: {
    kk: 'Ол енді көрсетілмейді. Жүйенің иесіне қорғалған жолмен ғана беріңіз.',
    ru: 'Больше он не показывается. Передайте его владельцу системы только защищенным путем.',
    en: 'It is not shown again. Give it to whoever runs the system by a protected way only.',
  },
  noSystems: {
    kk: 'Тіркелген жүйе жоқ: кілттерді өңір әкімшісі тіркейді.',
    ru: 'Зарегистрированных систем нет: ключи регистрирует администратор региона.',
    en: 'No system is registered: the region’s administrator registers their keys.',
  },
  byToken: { kk: 'токенмен', ru: 'по токену', en: 'by token' },
  asks: { kk: 'Жүйелердің сұраулары', ru: 'Обращения систем', en: 'What a system asks' },
  asksHint: {
    kk: 'Authorization: Bearer тақырыбында ұйым берген токен тұрады. Қате болса, application/problem+json жауабы келеді; тым жиі сұралса, 429 және Retry-After.',
    ru: 'В заголовке Authorization: Bearer стоит токен, выданный организацией. При ошибке приходит application/problem+json, при слишком частых запросах 429 и Retry-After.',
    en: 'The token that the organisation issued goes into Authorization: Bearer. What is refused is answered as application/problem+json; who asks too often, with 429 and Retry-After.',
  },
  postDocument: {
    kk: 'Қол қойылған құжатты енгізеді. 201: жазылды; 200: бұрын жазылған; 422: outcome өрісінде себебі',
    ru: 'Загружает подписанный документ. 201: записан; 200: уже записан; 422: причина в поле outcome',
    en: 'Brings a signed document. 201: taken; 200: taken before; 422: outcome says why not',
  },
  getReferral: {
    kk: 'Жүйенің органына жіберілген хат, күйімен; ?pdf болса, PDF-пен бірге',
    ru: 'Письмо органу системы с состоянием; с ?pdf вместе с PDF',
    en: 'A letter to the body of the system, with its state; with ?pdf the PDF too',
  },
  getState: {
    kk: 'Жүйе өзі жіберген жолдаудың күйі; id – жіберушінің referral.id мәні',
    ru: 'Состояние направления, которое отправила система; id – ее referral.id',
    en: 'How a referral that the system sent stands; id is its own referral.id',
  },
});
