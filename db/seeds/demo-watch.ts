import { addDays, dayOf, type Actor, type ContactType, type Ground, type WatchTerms } from '@qorgan/domain';
import { enterOnRegister, recordContact, searchPupils, type Context, type House } from '@qorgan/usecases';
import type { IsoDate } from '@qorgan/statute';
import { must } from './must.ts';

type Seat = { memberId: string; organisationId: string };

/**
 * Two children under watch, entered weeks ago: one whom the psychologist has met since and whose review is near, and one
 * whose contact is overdue, so that a newcomer sees what the board is for.
 */
export async function seedWatch(house: House, seat: Seat): Promise<void> {
  const actor: Actor = {
    ...{ ...seat, accountId: house.newId(), organisationKind: 'school', roles: ['psychologist'] },
    ...{ hasBeenHead: false, on: dayOf(house.now) },
  };
  const today = dayOf(house.now);
  const daysAgo = (count: number): Context => {
    const now = new Date(house.now.getTime() - count * 86_400_000);
    return { ...house, now, actor: { ...actor, on: dayOf(now) } };
  };
  const terms = (contactType: ContactType, reviewOn: IsoDate, agreed: string): WatchTerms => ({
    ...{ level: 'raised', responsibleId: seat.memberId, reviewOn, agreed, contactEvery: 5, contactType },
  });

  const met = await enter(daysAgo(20), 'Рахымжан', {
    ground: { ground: 'attn.failing', since: addDays(today, -24), source: 'teacher' },
    evidence: 'Тоқсан басынан бері үш пәннен үлгермейді; сынып жетекшісінің жазбасы бар.',
    terms: terms('meeting', addDays(today, 3), 'Аптасына бір кездесу; математикадан қосымша сабақ.'),
  });
  must(
    await recordContact(daysAgo(2), {
      ...{
        entryId: met,
        revision: 1,
        type: 'meeting',
        outcome: 'held',
        on: addDays(today, -2),
        nextOn: null,
      },
      note: { words: 'Үй тапсырмасын бірге қарадық. Көңілі жақсы.', isOwn: false },
      corrects: null,
    }),
  );
  await enter(daysAgo(17), 'Петрова', {
    ground: { ground: 'risk.7', since: addDays(today, -18), source: 'ownObservation' },
    evidence: 'Баланы екі рет кешке дейін ешкім алып кетпеді; анасы телефон көтермейді.',
    terms: terms('homeVisit', addDays(today, 11), 'Әжесі алып кетуге келісті.'),
  });
}

async function enter(
  ctx: Context,
  name: string,
  { ground, evidence, terms }: { ground: Omit<Ground, 'evidence'>; evidence: string; terms: WatchTerms },
): Promise<string> {
  const [pupil] = must(await searchPupils(ctx, { text: name }));
  if (!pupil) throw new Error(`The demo region has no pupil “${name}”.`);
  const entered = await enterOnRegister(ctx, {
    ...{ pupilId: pupil.id, grounds: [{ ...ground, evidence }], terms, answers: null },
    ...{ concernsHead: false, concernsMembers: [] },
  });
  return must(entered).id;
}
