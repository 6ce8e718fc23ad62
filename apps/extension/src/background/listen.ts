import { sendQueue } from '../queue/send-queue.ts';
import { kept } from '../stored.ts';
import { showBadge } from './badge.ts';
import { isDeliver } from '../messages.ts';
import { chooseSelected, isPupilChosen, putChosen, takeSelected } from './choose.ts';
import { offerInOpenPages, registerJournals } from './journals.ts';
import { addMenu, menuItem } from './menu.ts';
import { openPanel } from './open-panel.ts';

/**
 * Everything that wakes the extension. A browser ends this worker whenever it likes and starts it anew for the next
 * event, so listeners stand here, at once, and what is to be kept is in storage.
 */

const eachMinute = 'send';

/** Sends what waits. */
async function deliver(): Promise<void> {
  await sendQueue();
  await attend();
}

/** Shows how many wait, and while anything waits asks to be woken again. */
async function attend(): Promise<void> {
  await showBadge(new Date());
  const waits = ((await kept.get('queue')) ?? []).some(({ refused }) => !refused);
  if (waits) await chrome.alarms.create(eachMinute, { periodInMinutes: 1 });
  else await chrome.alarms.clear(eachMinute);
}

chrome.runtime.onInstalled.addListener(() => {
  void addMenu();
  void registerJournals();
});
chrome.runtime.onStartup.addListener(() => void registerJournals());
chrome.alarms.onAlarm.addListener(({ name }) => {
  if (name === eachMinute) void deliver();
});
self.addEventListener('online', () => void deliver());
kept.onChange('queue', () => void attend());
kept.onChange('pairing', (pairing) => {
  if (pairing?.state === 'approved') void deliver();
});
kept.onChange('locale', () => void addMenu());
kept.onChange('journalLocale', () => void addMenu());
chrome.permissions.onAdded.addListener(({ origins = [] }) => {
  void registerJournals();
  void offerInOpenPages(origins);
});
chrome.permissions.onRemoved.addListener(() => void registerJournals());

// A press in a page, a menu or on the toolbar: the panel must open before anything else is waited for, or the browser
// no longer takes it for the person's own doing.
chrome.runtime.onMessage.addListener((message: unknown, { id, tab, url }, answer) => {
  if (id !== chrome.runtime.id) return false;
  if (tab && isPupilChosen(message)) {
    openPanel(tab);
    void putChosen(tab, message);
  }
  // From a page of ours: the answer says that a try was made, whatever came of it.
  if (!isDeliver(message) || !url?.startsWith(chrome.runtime.getURL(''))) return false;
  void deliver().finally(() => answer(true));
  return true;
});
chrome.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
  if (menuItemId !== menuItem || !tab) return;
  openPanel(tab);
  void chooseSelected(tab, selectionText ?? '');
});
chrome.action.onClicked.addListener((tab) => {
  openPanel(tab);
  void takeSelected(tab);
});

// Whatever woke the worker, a restart of the browser among it: what waits is tried.
void deliver();
