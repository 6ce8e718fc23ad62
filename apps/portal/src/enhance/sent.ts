import { forgetDraft } from './shared/draft.ts';

/** The report is sent: nothing about any child stays on this device. */
forgetDraft();
