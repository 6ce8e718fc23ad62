import { closeAsMistaken } from '@qorgan/domain';
import { closeReport } from '@qorgan/usecases';
import { decideWith, loadDeciding } from '../deciding.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = ((event) => loadDeciding(event, closeAsMistaken)) satisfies PageServerLoad;

export const actions = {
  default: (event) => decideWith(event, closeReport),
} satisfies Actions;
