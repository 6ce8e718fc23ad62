import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Outcome } from './outcome.ts';

const fileIn = (folder: string) => path.join(folder, 'totals.json');

/** Keeps what the runners found, for whoever adds to it or reads it later. */
export function keepTotals(folder: string, outcomes: readonly Outcome[]): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileIn(folder), `${JSON.stringify(outcomes, null, 2)}\n`);
}

/** What was kept; `undefined` where nothing was or it cannot be read. */
export function keptTotals(folder: string): Outcome[] | undefined {
  try {
    return JSON.parse(readFileSync(fileIn(folder), 'utf8')) as Outcome[];
  } catch {
    return undefined;
  }
}
