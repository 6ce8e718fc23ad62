import { standingOf } from '../queue/queued-report.ts';
import { kept } from '../stored.ts';

const gold = '#755000';
const red = '#b3261e';

/** How many reports wait to be sent; red once one of them needs the teacher. Nothing where nothing waits. */
export async function showBadge(now: Date): Promise<void> {
  const queue = (await kept.get('queue')) ?? [];
  const needsTeacher = queue.some((one) => standingOf(one, now) !== 'waits');
  await chrome.action.setBadgeText({ text: queue.length > 0 ? String(queue.length) : '' });
  await chrome.action.setBadgeBackgroundColor({ color: needsTeacher ? red : gold });
}
