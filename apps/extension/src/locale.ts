import { isLocale, type Locale } from '@qorgan/statute';
import { kept } from './stored.ts';

/** The language the teacher chose; else the journal's; else the browser's, if Qorgan speaks it; else Kazakh. */
export async function localeOf(): Promise<Locale> {
  const [chosen, journals] = [await kept.get('locale'), await kept.get('journalLocale')];
  const browsers = chrome.i18n.getUILanguage().slice(0, 2);
  return chosen ?? journals ?? (isLocale(browsers) ? browsers : 'kk');
}
