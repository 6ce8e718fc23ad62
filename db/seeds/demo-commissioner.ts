import type { BodyChild, HeardOutside } from '@qorgan/domain';
import {
  blankBodyChild,
  confirmOnward,
  onwardInbox,
  openBodyCase,
  sendOnward,
  viewBodyCase,
  type Context,
  type House,
} from '@qorgan/usecases';
import { atDesk, type Seats } from './at-desk.ts';
import { heardOfChild } from './demo-body-case.ts';
import { must } from './must.ts';

const hour = 60;

const called: HeardOutside = {
  ...{ circumstance: 'p4.4', from: 'баланың анасы, телефонмен' },
  words: 'Аулада үлкен балалар ұлын ұрып, телефонын тартып алған. Ұлы далаға шығуға қорқады.',
};
const caller: BodyChild = {
  ...blankBodyChild,
  ...{ surname: 'Рахметов', given: 'Дамир', sex: 'male', birthDate: '2014-09-02' },
  ...{ address: 'Көкжиек қ., Сарыарқа көшесі, 9', contact: 'анасы, +7 701 000 07 07' },
};

/**
 * The regional commissioner's desk: yesterday's word of the guardianship body is confirmed, has a case and went up to the
 * national commissioner within its hour, coordination is still owed; what 111 heard just now waits to be confirmed.
 * After `seedBodyCase`, which passes the first on.
 */
export async function seedCommissioner(house: House, seats: Seats): Promise<void> {
  const as = atDesk(house, seats);
  const commissioner = as('commissioner', ['receiver']);
  const taking = commissioner(21.5 * hour);
  const [passedOn] = (await onwardInbox(taking)).waiting.lines;
  const arrived = { kind: 'onward', onwardId: passedOn!.id } as const;
  must(await confirmOnward(taking, { ...arrived, incomingNumber: 'У-12' }));
  const { id } = must(await openBodyCase(taking, { arrived, kinds: ['violence'], child: heardOfChild }));
  await passOn(commissioner(21 * hour), id, {
    ...{ duty: 'p13.nationalCommissioner', recipientId: seats.get('national')!.organisationId },
    words: 'Қорғаншылық органы әкесі қол көтерген бала туралы хабарлады. Бала әжесінде.',
  });

  const line = as('line111', ['receiver'])(25);
  const heard = { kind: 'outside', heard: called, receivedAt: line.now, noticedAt: null } as const;
  const told = must(await openBodyCase(line, { arrived: heard, kinds: ['violence'], child: caller }));
  await passOn(as('line111', ['receiver'])(20), told.id, {
    ...{ duty: 'p14.2.regionalCommissioner', recipientId: seats.get('commissioner')!.organisationId },
    words: called.words,
  });
}

type PassedOn = Pick<Parameters<typeof sendOnward>[1], 'duty' | 'recipientId' | 'words'>;

async function passOn(ctx: Context, bodyCaseId: string, what: PassedOn): Promise<void> {
  const { revision } = must(await viewBodyCase(ctx, bodyCaseId)).bodyCase;
  must(
    await sendOnward(ctx, {
      ...{ bodyCaseId, revision, at: ctx.now, recipientName: '', ...what },
      ...{ channel: 'portal', takenBy: null, incomingNumber: null, lateReason: null },
    }),
  );
}
