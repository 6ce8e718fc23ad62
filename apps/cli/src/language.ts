import { isLocale, type Locale } from '@qorgan/statute';

type Environment = Readonly<Record<string, string | undefined>>;

/** The language of the environment if Qorgan speaks it, Kazakh otherwise. */
export function languageOf(environment: Environment): Locale {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const language = (LC_ALL || LC_MESSAGES || LANG || '').slice(0, 2).toLowerCase();
  return isLocale(language) ? language : 'kk';
}
