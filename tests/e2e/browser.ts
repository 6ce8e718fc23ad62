import type { LaunchOptions } from '@playwright/test';
import { findBrowser, findShell } from '../../scripts/browser.ts';

/**
 * How the tests start the browser; `scripts/browser.ts` makes sure that there is one. What only opens pages does so in the
 * shell, where there is one; an extension needs the whole browser.
 */
export function browserOptions(needs: 'pages' | 'extensions'): LaunchOptions {
  const executablePath = (needs === 'pages' ? findShell() : undefined) ?? findBrowser();
  if (!executablePath) throw new Error('There is no Chromium yet. Run: node scripts/browser.ts');
  return {
    executablePath,
    args: [
      // Chromium's sandbox does not work for root, and containers run tests as root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      // On a closed network its own errands only cost time.
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}
