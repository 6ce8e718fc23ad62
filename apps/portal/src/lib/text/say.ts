import { page } from '$app/state';
import type { Locale } from '@qorgan/statute';

/**
 * A catalogue in the language of the page. Call it while a component starts:
 *
 *     import { signInText } from '#lib/text/sign-in.ts';
 *     const t = say(signInText);      // then {t.title}, {t.wait(20)}
 *
 * A catalogue is made by `texts({ title: { kk, ru, en } })` of @qorgan/statute, one file for each area in
 * `src/lib/text/`. On the server, outside components: `signInText[locals.locale].title`.
 */
export const say = <T extends Readonly<Record<Locale, unknown>>>(catalogue: T): T[Locale] =>
  catalogue[page.data.locale];

/** The language of the page, for words that come from data: `item.text[locale()]`. */
export const locale = (): Locale => page.data.locale;
