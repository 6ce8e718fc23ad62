import { managedPortal } from '../portal/managed-portal.ts';
import { refreshPairing, startPairing, unpair, type Pairing } from '../portal/pairing.ts';
import { portalAddress } from '../portal/portal-address.ts';
import { kept } from '../stored.ts';
import { browserName } from './browser-name.ts';
import { h } from './h.ts';
import { pairingView, type PairingTrouble } from './pairing-view.ts';
import type { CurrentPairing, Region, Speaks } from './region.ts';

/** While a code waits to be typed on the portal, it is asked so often whether it was. */
const pollEvery = 3_000;

type PairingRegion = Region & {
  current: CurrentPairing;
  /** Reads anew what is kept, and draws it; whether it is another state or another person now. */
  refresh: () => Promise<boolean>;
  /** Asks the portal how the pairing stands, now and while a code waits. */
  begin: () => void;
};

/** How to connect the browser, while it is not connected. */
export async function pairingRegion(locale: Speaks): Promise<PairingRegion> {
  const element = h('div');
  let preset: string | null = null;
  let pairing = await kept.get('pairing');
  let typed = pairing?.portal ?? '';
  let trouble: PairingTrouble | undefined;
  let isAsking = false;

  const draw = () =>
    pairing?.state === 'approved'
      ? element.replaceChildren()
      : element.replaceChildren(
          pairingView({ pairing, preset, typed, trouble, isAsking }, locale(), new Date(), {
            start: (address) => void start(address),
            cancel: () => void unpair(),
          }),
        );

  const start = async (address: string) => {
    typed = address;
    const portal = portalAddress(address);
    trouble = portal ? undefined : 'addressWrong';
    isAsking = portal !== null;
    draw();
    if (portal) await askForCode(portal);
    const wrong = element.querySelector<HTMLElement>('.wrong input');
    (wrong ?? element.querySelector<HTMLElement>('h1'))?.focus();
  };

  const askForCode = async (portal: string) => {
    const answer = await startPairing(portal, browserName(), locale());
    isAsking = false;
    if (answer.is !== 'answer') trouble = answer.is === 'silent' ? 'silent' : 'busy';
    draw();
  };

  return {
    element,
    draw,
    current: () => pairing,
    async refresh() {
      const before = pairing;
      pairing = await kept.get('pairing');
      const isOther = told(before) !== told(pairing);
      if (isOther) draw();
      return isOther;
    },
    begin() {
      // A browser may take its time to learn what its administrator has set: nobody waits for that.
      void managedPortal().then((address) => {
        preset = address;
        if (preset && pairing?.state !== 'approved') draw();
      });
      void refreshPairing();
      setInterval(() => {
        if (pairing?.state !== 'waiting' || document.hidden) return;
        if (Date.parse(pairing.waitsUntil) > Date.now()) void refreshPairing();
        else if (element.querySelector('.code')) draw();
      }, pollEvery);
    },
  };
}

/** What is shown of a pairing: until when it lasts changes with every use, and shows nowhere. */
function told(pairing: Pairing | undefined): string {
  if (pairing?.state === 'approved') return JSON.stringify([pairing.portal, pairing.member]);
  return JSON.stringify(pairing ?? null);
}
