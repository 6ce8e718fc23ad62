import type { Locale } from '@qorgan/statute';
import { kept } from '../stored.ts';
import { header } from '../panel/frame.ts';
import { h } from '../panel/h.ts';
import { localeOf } from '../locale.ts';
import { settingsText } from '../text/settings.ts';
import { journalsSection } from './journals-section.ts';
import { portalSection } from './portal-section.ts';

/** The page of settings: for whom the browser reports, which journals have the button, what the extension does not do. */
export async function openSettingsPage(body: HTMLElement): Promise<void> {
  /** What became of the last journal that was to be added: drawing the page anew must not take it away. */
  let said = '';
  const draw = async () => {
    const locale = await localeOf();
    document.documentElement.lang = locale;
    document.title = settingsText[locale].title;
    body.replaceChildren(
      header(locale, { locale: (chosen: Locale) => void kept.set('locale', chosen) }),
      h(
        'main',
        {},
        h('h1', {}, settingsText[locale].title),
        await portalSection(locale),
        await journalsSection(locale, said, (words = '') => {
          said = words;
          void draw();
        }),
        privacySection(locale),
      ),
    );
  };
  kept.onChange('locale', () => void draw());
  kept.onChange('pairing', () => void draw());
  chrome.permissions.onAdded.addListener(() => void draw());
  chrome.permissions.onRemoved.addListener(() => void draw());
  await draw();
}

const privacySection = (locale: Locale) =>
  h('section', {}, h('h2', {}, settingsText[locale].privacy), h('p', {}, settingsText[locale].privacyWords));
