import { texts } from '@qorgan/statute';

/** What waits for a body's word, all of it on one line at the head of its inbox, whichever page of a list is shown. */
export const inboxWaitingText = texts({
  title: { kk: 'Растауды күтіп тұр', ru: 'Ждут подтверждения', en: 'Waiting to be confirmed' },
  letters: {
    kk: (count: string) => `Мектептердің хаттары: ${count}`,
    ru: (count: string) => `Письма школ: ${count}`,
    en: (count: string) => `Letters of schools: ${count}`,
  },
  bodies: {
    kk: (count: string) => `Басқа органдардан: ${count}`,
    ru: (count: string) => `От других органов: ${count}`,
    en: (count: string) => `From other bodies: ${count}`,
  },
  systems: {
    kk: (count: string) => `Басқа жүйелерден: ${count}`,
    ru: (count: string) => `Из других систем: ${count}`,
    en: (count: string) => `From other systems: ${count}`,
  },
});
