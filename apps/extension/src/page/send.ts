import type { PupilChosen } from '../messages.ts';

/** Whether the extension that put this script here is still there: after an update it is not, and the page goes on. */
export const isAlive = (): boolean => Boolean(chrome.runtime?.id);

/** Tells the extension. Nothing is kept of the message, and nothing is said about it to anybody else. */
export async function send(message: PupilChosen): Promise<void> {
  try {
    await chrome.runtime.sendMessage(message);
  } catch {
    // Nobody there to hear it: `isAlive` tells whether for good.
  }
}
