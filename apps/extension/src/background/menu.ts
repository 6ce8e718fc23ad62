import { localeOf } from '../locale.ts';
import { menuText } from '../text/menu.ts';

export const menuItem = 'report';

/** The entry in the menu of a selected text, in the teacher's language. */
export async function addMenu(): Promise<void> {
  const locale = await localeOf();
  await chrome.contextMenus.removeAll();
  chrome.contextMenus.create({ id: menuItem, contexts: ['selection'], title: menuText[locale].report });
}
