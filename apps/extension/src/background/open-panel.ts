type Tab = chrome.tabs.Tab;

/** What browsers have for it: Chrome and Edge the one, Firefox the other, some neither. */
type BesideThePage = {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
};

/**
 * Shows the report beside the page: in the side panel (Chrome, Edge), in the sidebar (Firefox), and where there is
 * neither, or the browser does not take this press for the person's own, in a tab.
 */
export function openPanel({ windowId }: Tab): void {
  opened(windowId).catch(() => openTab(windowId));
}

async function opened(windowId: number): Promise<void> {
  const { sidePanel, sidebarAction } = chrome as BesideThePage;
  if (sidePanel) return sidePanel.open({ windowId });
  if (!sidebarAction) throw new Error('This browser has no panel beside the page.');
  await sidebarAction.open();
}

async function openTab(windowId: number): Promise<void> {
  const url = chrome.runtime.getURL('sidepanel.html');
  const [there] = await chrome.runtime.getContexts({
    contextTypes: [chrome.runtime.ContextType.TAB],
    documentUrls: [url],
    windowIds: [windowId],
  });
  if (there) await chrome.tabs.update(there.tabId, { active: true });
  else await chrome.tabs.create({ url, windowId });
}
