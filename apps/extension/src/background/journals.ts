/** The script of the journals, under whatever name the build gave it. */
const script = () => chrome.runtime.getManifest().content_scripts?.[0]?.js?.[0];
const id = 'journals';

/**
 * Puts the button into the journals that the teacher, or the school, has added: exactly the sites that the browser was
 * allowed beyond those it comes with.
 */
export async function registerJournals(): Promise<void> {
  const file = script();
  const matches = await addedSites();
  const [registered] = await chrome.scripting.getRegisteredContentScripts({ ids: [id] });
  if (!file || matches.length === 0) {
    if (registered) await chrome.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const scripts = [{ id, js: [file], matches, allFrames: true, persistAcrossSessions: true }];
  if (registered) await chrome.scripting.updateContentScripts(scripts);
  else await chrome.scripting.registerContentScripts(scripts);
}

/** Sites allowed on top of those in the manifest, as match patterns. */
export async function addedSites(): Promise<string[]> {
  const manifest = chrome.runtime.getManifest();
  const known = new Set((manifest.content_scripts ?? []).flatMap(({ matches = [] }) => matches));
  const { origins = [] } = await chrome.permissions.getAll();
  return origins.filter((origin) => !known.has(origin));
}

/** Puts the button into pages of a newly added journal that are open already: nobody has to load them anew. */
export async function offerInOpenPages(origins: readonly string[]): Promise<void> {
  const file = script();
  const tabs = file && origins.length > 0 ? await chrome.tabs.query({ url: [...origins] }) : [];
  for (const { id: tabId } of tabs)
    if (tabId !== undefined)
      await chrome.scripting
        .executeScript({ target: { tabId, allFrames: true }, files: [file!] })
        // A page that is just being left.
        .catch(() => undefined);
}
