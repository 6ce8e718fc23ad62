type Tab = chrome.tabs.Tab;

/**
 * Shows the report beside the page: in the side panel (Chrome, Edge), in the sidebar (Firefox), and where there is
 * neither, or the browser does not take this press for the person's own, in a tab.
 */
export function openPanel({ windowId }: Tab): void {
  opened(windowId).catch(() => openTab(windowId));
}

async function opened(windowId: number): Promise<void> {
  if (typeof chrome.sidePanel?.open === 'function') return chrome.sidePanel.open({ windowId });
  // The types know Chrome's own interfaces only.
  const firefox = (chrome as { sidebarAction?: { open(): Promise<void> } }).sidebarAction;
  if (!firefox) throw new Error('This browser has no panel beside the page.');
  await firefox.open();
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
