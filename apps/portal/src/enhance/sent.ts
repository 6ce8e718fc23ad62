import { forgetDraft } from './shared/draft.ts';

/** The report is sent: of this one nothing stays on the device. The address says which form it was. */
forgetDraft(new URLSearchParams(location.search).get('sent'));
