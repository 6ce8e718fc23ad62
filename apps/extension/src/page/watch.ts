/** At most so often, in milliseconds, however busily a page changes. */
const pause = 200;
/** And no later than this after the pause, however busy the browser is. */
const patience = 500;

/**
 * Calls `look` after the page has changed, in a moment in which the browser has nothing better to do. A page that stands
 * still costs nothing. `forget` after `look` has changed the page itself: that is no change of the page's.
 */
export function watch(look: () => void, signal: AbortSignal): { forget: () => void } {
  let isDue = false;
  const run = () => {
    isDue = false;
    if (!signal.aborted) look();
  };
  const again = () => {
    if (isDue) return;
    isDue = true;
    setTimeout(() => requestIdleCallback(run, { timeout: patience }), pause);
  };

  const observer = new MutationObserver(again);
  // No attributes but addresses: what comes to be seen or changes its size, `ResizeObserver` tells.
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['href'],
  });
  const listen = { signal };
  window.addEventListener('popstate', again, listen);
  window.addEventListener('hashchange', again, listen);
  window.addEventListener('pageshow', again, listen);
  window.navigation?.addEventListener('currententrychange', again, listen);
  signal.addEventListener('abort', () => observer.disconnect());

  return { forget: () => observer.takeRecords() };
}
