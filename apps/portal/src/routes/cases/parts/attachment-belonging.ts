import type { AttachmentAbout } from '@qorgan/domain';
import type { Locale } from '@qorgan/statute';
import type { CaseView } from '@qorgan/usecases';
import { letterTitle } from '#lib/text/letters.ts';
import { factWords } from './fact-words.ts';

/** To what of the case a file belongs, as a link; null for the case as a whole. */
export function belongingOf(
  view: CaseView,
  about: AttachmentAbout | null,
  locale: Locale,
): { href: string; words: string } | null {
  if (!about) return null;
  if (about.type === 'fact') {
    const fact = view.facts.find(({ id }) => id === about.id);
    const hidesParents = view.parentsHidden;
    return (
      (fact && {
        href: `/cases/${view.file.id}#fact-${fact.id}`,
        words: factWords(fact.content, locale, { hidesParents }).title,
      }) ??
      null
    );
  }
  const referral = view.referrals.find(({ issued, events }) =>
    (about.type === 'letter' ? issued : events).some(({ id }) => id === about.id),
  );
  return referral ? { href: `/letters/${referral.id}`, words: letterTitle[locale][referral.duty] } : null;
}
