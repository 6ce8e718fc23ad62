import { texts } from '@qorgan/statute';

/** How another system checks what it is told by itself. */
export const webhookGuideText = texts({
  title: { kk: 'Хабарламалар (webhook)', ru: 'Уведомления (webhook)', en: 'Webhooks' },
  about: {
    kk: 'Ұйым жүйенің https мекенжайын қойса, Qorgan оған мына оқиғаларды POST сұрауымен хабарлайды. Сұрауда бала туралы ештеңе жоқ.',
    ru: 'Если организация задала https-адрес системы, Qorgan сообщает ей об этих событиях запросом POST. О ребенке в нем ничего нет.',
    en: 'Where an organisation has set the https address of a system, Qorgan tells it of these events by a POST. Nothing of a child is in it.',
  },
  key: {
    kk: 'Мекенжай қойылғанда бір рет көрсетілген кілттен whsec_ алынады, қалғаны base64 бойынша ашылады: 32 байт.',
    ru: 'Из ключа, показанного один раз при задании адреса, убирают whsec_, остальное раскрывают из base64: 32 байта.',
    en: 'Of the secret that was shown once when the address was set, whsec_ is taken away and the rest decoded from base64: 32 bytes.',
  },
  signed: {
    kk: 'Мына жолдан осы кілтпен HMAC-SHA256 есептеледі; body – келген байттардың өзі:',
    ru: 'По этой строке с этим ключом считают HMAC-SHA256; body – байты ровно как пришли:',
    en: 'HMAC-SHA256 with it over this line, in which body is the bytes exactly as they came:',
  },
  compare: {
    kk: 'Нәтижесі webhook-signature тақырыбындағы v1, кейінгі мәнмен салыстырылады; уақыты бес минуттан артық айырма болса, сұрау қабылданбайды.',
    ru: 'Результат сравнивают со значением после v1, в заголовке webhook-signature; если время расходится больше чем на пять минут, запрос не принимают.',
    en: 'It is compared with what stands after v1, in webhook-signature; where the time is off by more than five minutes, the request is not taken.',
  },
  once: {
    kk: 'webhook-id оқиғанікі: бір оқиға қайта келуі мүмкін, бір рет саналады.',
    ru: 'webhook-id принадлежит событию: оно может прийти повторно и считается один раз.',
    en: 'A webhook-id belongs to the event: it may come again, and counts once.',
  },
  answer: {
    kk: 'Он секунд ішінде 2xx жауабы күтіледі. Болмаса, 1, 5, 30 минуттан, 2, 6, 12, 24 және тағы 24 сағаттан соң қайталанады, содан кейін тоқтатылады. Басқа мекенжайға бағыттау орындалмайды; 410 жауабынан кейін қайталанбайды.',
    ru: 'В течение десяти секунд ожидается ответ 2xx. Иначе попытки повторяются через 1, 5, 30 минут, 2, 6, 12, 24 и еще 24 часа, затем прекращаются. Перенаправления не выполняются; после ответа 410 повторов нет.',
    en: 'An answer of 2xx is awaited for ten seconds. Else it is tried again after 1, 5 and 30 minutes, 2, 6, 12, 24 and another 24 hours, then no more. Redirects are not followed; after 410 nothing is tried again.',
  },
});
