import type { Channel } from '@qorgan/domain';
import { texts } from '@qorgan/statute';

/** By what way something was said or sent; as an answer in a list and as a part of a line. */
export const channelText = texts<Record<Channel, Record<'kk' | 'ru' | 'en', string>>>({
  phone: { kk: 'Телефон арқылы', ru: 'По телефону', en: 'By telephone' },
  inPerson: { kk: 'Жүзбе-жүз', ru: 'Лично', en: 'In person' },
  message: {
    kk: 'Хабарлама арқылы (мессенджер, SMS)',
    ru: 'Сообщением (мессенджер, SMS)',
    en: 'By message (messenger, SMS)',
  },
  email: { kk: 'Электрондық пошта арқылы', ru: 'По электронной почте', en: 'By e-mail' },
  paper: { kk: 'Қағаз түрінде', ru: 'На бумаге', en: 'On paper' },
  documentSystem: {
    kk: 'Құжат айналымы жүйесі арқылы',
    ru: 'Через систему документооборота',
    en: 'Through the document system',
  },
  portal: { kk: 'Осы портал арқылы', ru: 'Через этот портал', en: 'Through this portal' },
});
