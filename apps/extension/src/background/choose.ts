import { journalName, journals } from '@qorgan/domain';
import { locales } from '@qorgan/statute';
import * as z from 'zod';
import { pageAt } from '../hosts/index.ts';
import type { PupilChosen } from '../messages.ts';
import { kept, meanwhile } from '../stored.ts';

type Tab = chrome.tabs.Tab;

const pupilChosen: z.ZodType<PupilChosen> = z.strictObject({
  type: z.literal('pupilChosen'),
  journal: z.enum(journals),
  name: z.string().max(200),
  classLabel: z.string().max(40).nullable(),
  locale: z.enum(locales).nullable(),
});

export const isPupilChosen = (message: unknown): message is PupilChosen =>
  pupilChosen.safeParse(message).success;

/** Hands the pupil to the panel of the tab's window, in memory only; of the journal its language is remembered. */
export async function putChosen(tab: Tab, chosen: PupilChosen): Promise<void> {
  if (chosen.locale) await kept.set('journalLocale', chosen.locale);
  await meanwhile.set(`chosen ${tab.windowId}`, chosen);
}

/** Somebody selected a name on a page, whichever it is, and asked for the report. */
export async function chooseSelected(tab: Tab, selected: string): Promise<void> {
  const at = tab.url && URL.canParse(tab.url) ? pageAt(new URL(tab.url)) : null;
  await putChosen(tab, {
    type: 'pupilChosen',
    journal: at?.host.journal ?? 'other',
    name: journalName(selected, at?.page.order ?? 'surnameFirst'),
    classLabel: null,
    locale: null,
  });
}

/** The same for a press on the toolbar, where the browser does not say what is selected: it is read now, and only now. */
export async function takeSelected(tab: Tab): Promise<void> {
  await chooseSelected(tab, tab.id === undefined ? '' : await selectedIn(tab.id));
}

async function selectedIn(tabId: number): Promise<string> {
  try {
    const frames = await chrome.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => getSelection()?.toString().slice(0, 400) ?? '',
    });
    return frames.map(({ result }) => result ?? '').find((text) => text.trim() !== '') ?? '';
  } catch {
    // A page of the browser itself, where no extension may look: the form opens empty.
    return '';
  }
}
