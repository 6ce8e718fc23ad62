import type { Rule } from '@qorgan/domain';
import type { Text } from '@qorgan/statute';

/** What is said to whoever registers a system of another body. */
export const exchangeRuleText = {
  keyUnclear: {
    kk: 'Бұл Ed25519 ашық кілті емес: ол base64 түріндегі 43 таңбадан тұрады. Кілтті тұтас көшіріңіз.',
    ru: 'Это не открытый ключ Ed25519: он состоит из 43 знаков base64. Скопируйте ключ целиком.',
    en: 'This is no public Ed25519 key: it has 43 characters of base64. Copy the whole key.',
  },
  keyRegistered: {
    kk: 'Бұл органның осы кілті бұрын тіркелген. Тоқтатылған кілт қайта қосылмайды: жүйе жаңа кілт жасауы керек.',
    ru: 'Этот ключ у этого органа уже был зарегистрирован. Отключенный ключ снова не включается: системе нужен новый.',
    en: 'This body has, or had, this key already. A key that was ended is not used again: the system needs a new one.',
  },
  addressNotAllowed: {
    kk: 'Бұл мекенжайға жіберуге болмайды. Ол https:// деп басталуы, сервердің толық атауы болуы керек; IP мекенжай, ішкі желінің атауы және құпиясөзі бар сілтеме жарамайды.',
    ru: 'На этот адрес отправлять нельзя. Он должен начинаться с https:// и содержать полное имя сервера; IP-адрес, имя внутренней сети и ссылка с паролем не подходят.',
    en: 'Nothing may be sent there. The address begins with https:// and has the full name of a server; a numeric address, a name of an inner network and a link with a password will not do.',
  },
  addressSet: {
    kk: 'Бұл жүйенің мекенжайы бар. Алдымен оны тоқтатыңыз.',
    ru: 'У этой системы адрес уже есть. Сначала отключите его.',
    en: 'This system has an address already. End that one first.',
  },
} as const satisfies Partial<Record<Rule, Text>>;
