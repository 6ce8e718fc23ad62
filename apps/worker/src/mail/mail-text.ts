import { texts } from '@qorgan/statute';

/** What is mailed. Neutral on purpose: mailboxes are read over shoulders, and what waits is a child's. */
export const mailText = texts({
  waitsSubject: {
    kk: 'Бір мәселе назарыңызды күтіп тұр',
    ru: 'Одно дело ждет вашего внимания',
    en: 'A matter waits for you',
  },
  waits: {
    kk: (address: string) =>
      `Бір мәселе назарыңызды күтіп тұр. Порталға кіріп қараңыз:\n${address}/reminders\n\nБұл хатта мән-жай әдейі айтылмаған. Хат алғыңыз келмесе, порталдағы «Менің тіркелгім» бетінде өшіріңіз.`,
    ru: (address: string) =>
      `Одно дело ждет вашего внимания. Войдите в портал:\n${address}/reminders\n\nПодробностей в письме нет намеренно. Отключить такие письма можно в портале, на странице «Моя учетная запись».`,
    en: (address: string) =>
      `A matter waits for you. Sign in to the portal:\n${address}/reminders\n\nThis message gives no details on purpose. You can switch such messages off in the portal, on the page "My account".`,
  },
  codeSubject: { kk: 'Растау коды', ru: 'Код подтверждения', en: 'Confirmation code' },
  code: {
    kk: (code: string, address: string) =>
      `Растау коды: ${code}\n\nОны порталдағы «Еске салу» бетіне теріңіз:\n${address}/account/reminders\nКод 30 минут жарамды. Оны сіз сұрамасаңыз, ештеңе істемеңіз.`,
    ru: (code: string, address: string) =>
      `Код подтверждения: ${code}\n\nВведите его в портале, на странице «Напоминания»:\n${address}/account/reminders\nКод действует 30 минут. Если вы его не запрашивали, ничего не делайте.`,
    en: (code: string, address: string) =>
      `Confirmation code: ${code}\n\nType it in the portal, on the page "Reminders":\n${address}/account/reminders\nThe code is good for 30 minutes. If you did not ask for it, do nothing.`,
  },
});
