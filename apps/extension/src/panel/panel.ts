import { kept, meanwhile } from '../stored.ts';
import { emergency, header } from './frame.ts';
import { h } from './h.ts';
import { localeOf } from '../locale.ts';
import { pairingRegion } from './pairing-region.ts';
import { queueRegion } from './queue-region.ts';
import { reportRegion } from './report-region.ts';

/**
 * The panel beside the journal. It is made of regions that draw themselves anew when what they show changes, so that
 * nothing that happens elsewhere touches a form somebody is typing in.
 */
export async function openPanelPage(body: HTMLElement): Promise<void> {
  const { id: windowId = 0 } = await chrome.windows.getCurrent();
  let locale = await localeOf();

  const top = h('div');
  const pairing = await pairingRegion(() => locale);
  const report = await reportRegion(() => locale, windowId, pairing.current);
  const queue = await queueRegion(() => locale, pairing.current);
  const main = h('main', {}, pairing.element, report.element, queue.element);

  const draw = () => {
    document.documentElement.lang = locale;
    document.title = 'Qorgan';
    top.replaceChildren(
      header(locale, {
        locale: (chosen) => void kept.set('locale', chosen),
        settings: () => void chrome.runtime.openOptionsPage(),
      }),
      emergency(locale),
    );
    pairing.draw();
    report.draw();
    queue.draw();
  };
  const followLocale = async () => {
    const next = await localeOf();
    if (next === locale) return;
    locale = next;
    draw();
  };

  const takeChosen = async () => {
    const chosen = await meanwhile.get(`chosen ${windowId}`);
    if (!chosen) return;
    await meanwhile.remove(`chosen ${windowId}`);
    await followLocale();
    report.choose(chosen);
  };

  kept.onChange('locale', () => void followLocale());
  kept.onChange('pairing', async () => {
    if (!(await pairing.refresh())) return;
    report.draw();
    queue.draw();
  });
  meanwhile.onChange(`chosen ${windowId}`, () => void takeChosen());

  body.replaceChildren(top, main);
  draw();
  await takeChosen();
  pairing.begin();
  queue.begin();
}
