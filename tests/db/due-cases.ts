import { inContext, type Database, type ReminderRow } from '@qorgan/data';
import {
  addMember,
  asAdministration,
  askMailAddress,
  confirmMailAddress,
  createReport,
  openCase,
  viewReport,
  type Context,
} from '@qorgan/usecases';
import { aisha, at, form, granted, mother, type Town } from '@qorgan/usecases/testing';

/** Deputies beside the two that the town has, so that one case is told to many. */
export async function moreDeputies(town: Town, count: number): Promise<Context[]> {
  const added: Context[] = [];
  for (let i = 0; i < count; i++) {
    const { memberId } = granted(
      await addMember(asAdministration(town.house()), {
        ...{ organisationId: town.idOf.school, name: `Орынбасар ${i}`, login: `more${i}@test` },
        ...{ password: 'teniz-tolqyny-42', roles: ['deputy'], position: { kk: '', ru: '' }, phone: null },
      }),
    );
    const { actor } = town.as('deputy');
    added.push({ ...town.house(), actor: { ...actor, memberId } });
  }
  return added;
}

/** Somebody is reminded by mail from now on. */
export async function mailedTo(ctx: Context, address: string): Promise<void> {
  let code = '';
  const carrier = {
    send: (mail: { says: string; code?: string }) => {
      code = mail.code ?? '';
      return Promise.resolve('sent' as const);
    },
  };
  granted(await askMailAddress(ctx, carrier, { address, locale: 'kk' }));
  granted(await confirmMailAddress(ctx, code));
}

/** A case of violence, reported and opened at that moment, which owes five things at once. */
export async function openedAt(
  town: Town,
  now: Date,
  { concernsHead }: { concernsHead: boolean },
): Promise<string> {
  const [noticedOn, noticedTime] = [now, now].map((when, i) =>
    new Date(when.getTime() + 5 * 3_600_000).toISOString().slice(i * 11, i * 11 + (i ? 5 : 10)),
  );
  const filled = form(town, { concernsHead, noticedOn, noticedTime, signs: ['sign.anxiety'] });
  const { id: reportId } = granted(await createReport(town.as('teacher', now), filled));
  const opener = town.as(concernsHead ? 'deputy' : 'head', now);
  const [pupil] = granted(await viewReport(opener, reportId)).triage!.pupils;
  const child = { kinds: ['violence' as const], child: aisha, parents: [mother] };
  return granted(await openCase(opener, { reportId, reportPupilId: pupil!.id, ...child })).id;
}

/** Every reminder of the town's school. */
export const remindersIn = ({ db }: Database, organisationId: string): Promise<ReminderRow[]> =>
  inContext(db, { purpose: 'clock', organisationId }, (tx) =>
    tx.selectFrom('reminder').selectAll().orderBy('dueAt').orderBy('id').execute(),
  );

export const start = at('2026-11-19 08:30');
