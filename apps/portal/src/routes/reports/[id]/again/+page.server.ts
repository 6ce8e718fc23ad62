import { takeUp } from '@qorgan/domain';
import { takeUpReport } from '@qorgan/usecases';
import { decideWith, lineIn, loadDeciding } from '../deciding.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = ((event) =>
  loadDeciding(event, (report, seen) => takeUp(report, lineIn(event), seen))) satisfies PageServerLoad;

export const actions = {
  default: (event) => decideWith(event, takeUpReport),
} satisfies Actions;
