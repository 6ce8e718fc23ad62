import type { Locale } from '@qorgan/statute';
import { button } from '../panel/fields.ts';
import { h } from '../panel/h.ts';
import { unpair } from '../portal/pairing.ts';
import { kept } from '../stored.ts';
import { pairingText } from '../text/pairing.ts';
import { settingsText } from '../text/settings.ts';

/** For whom and whereto the browser reports. */
export async function portalSection(locale: Locale): Promise<HTMLElement> {
  const [t, p] = [settingsText[locale], pairingText[locale]];
  const pairing = await kept.get('pairing');
  const paired = pairing?.state === 'approved' ? pairing : undefined;
  return h(
    'section',
    {},
    h('h2', {}, t.portal),
    ...(paired
      ? [
          h('p', {}, p.pairedAs(paired.member.name, paired.organisation.names[locale])),
          h('p', {}, h('b', {}, new URL(paired.portal).host)),
          button(p.unpair, { kind: 'quiet', press: () => void unpair() }),
          h('p', { className: 'hint' }, p.keptReports),
        ]
      : [h('p', {}, t.notPaired)]),
  );
}
