import { readBodies, readCases, readFacts, readReferrals, readReports } from '@qorgan/data';
import {
  can,
  dayOf,
  dutiesOf,
  ok,
  refuse,
  registeredReferrals,
  registeredReports,
  schoolYearOf,
  schoolYearSpan,
  withoutNames,
  type Register,
  type Result,
} from '@qorgan/domain';
import type { Text } from '@qorgan/statute';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';
import { hasDesk } from '../desk/has-desk.ts';

export type RegisterAsked = {
  /** The calendar year in which the school year begins; the running one where it is null. */
  year: number | null;
  hasNames: boolean;
  /** As what it is taken out; a page is not taken out. */
  as: 'page' | 'xlsx' | 'csv';
};

export type RegisterView = Register & {
  year: number;
  /** The school years that there can be something of, newest first. */
  years: readonly number[];
  /** Names of the bodies that letters are addressed to. */
  bodies: ReadonlyMap<string, Text>;
};

/**
 * The school's register of one school year: reports by the day they were received, notices and referrals by the day
 * their case was opened. Only what this person may see of it: what implicates the head is not in the head's register.
 * That it was taken, of which year, with or without names, is on record.
 */
export async function readRegister(ctx: Context, asked: RegisterAsked): Promise<Result<RegisterView>> {
  if (!hasDesk(ctx.actor)) return refuse({ kind: 'notFound' });
  const running = schoolYearOf(dayOf(ctx.now));
  const year = asked.year ?? running;

  return act(ctx, async (desk) => {
    const full = await registerOf(ctx, desk, schoolYearSpan(year));
    const { reports, referrals } = full;
    await desk.record({
      type: 'registerRead',
      details: {
        ...{ year, names: asked.hasNames, as: asked.as },
        ...{ reports: reports.length, referrals: referrals.length },
      },
    });
    const bodies = await readBodies(desk.tx, ctx.actor.organisationId);
    return ok({
      ...(asked.hasNames ? full : withoutNames(full)),
      year,
      years: Array.from({ length: Math.max(1, running - firstYear + 1) }, (_, at) => running - at),
      bodies: new Map(bodies.map(({ id, name }) => [id, name])),
    });
  });
}

/** The school year in which the order came into force. */
const firstYear = 2025;

async function registerOf(
  { actor }: Context,
  { tx, seals, calendar }: Desk,
  span: { from: Date; before: Date },
): Promise<Register> {
  const reports = (await readReports(tx, seals, { received: span })).filter((one) =>
    can(actor, 'report.triage', one),
  );
  const files = (await readCases(tx, seals, { opened: span })).filter((file) =>
    can(actor, 'case.read', file),
  );
  const caseIds = files.map(({ id }) => id);
  const facts = await readFacts(tx, seals, caseIds);
  const referrals = Map.groupBy(await readReferrals(tx, seals, { caseIds }), ({ caseId }) => caseId);
  const days = await calendar();
  return {
    reports: registeredReports(reports),
    referrals: files
      .toSorted((a, b) => a.number - b.number)
      .flatMap((file) =>
        registeredReferrals({
          file,
          duties: dutiesOf(file, facts.get(file.id) ?? [], days),
          referrals: referrals.get(file.id) ?? [],
        }),
      ),
  };
}
