import type { ReferralState } from '@qorgan/domain';
import type { ComponentProps } from 'svelte';
import type Tag from '#lib/ui/Tag.svelte';

/** How the state of a letter looks. Sent is on its way; only what the recipient took is done. */
export const letterTag: Readonly<Record<ReferralState, ComponentProps<typeof Tag>['kind']>> = {
  draft: 'plain',
  issued: 'waits',
  sent: 'sent',
  received: 'done',
  accepted: 'done',
  returned: 'waits',
  done: 'done',
};
