import type { JoinedCase, ReportDecision, Result } from '@qorgan/domain';
import { viewReport, type Context, type DecisionInput } from '@qorgan/usecases';
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { blankReason, reasonSchema } from '#lib/forms/reason-form.ts';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped, type Typed } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type * as z from 'zod';

type Event = RequestEvent<{ id: string }>;

/** A form with a reason in it, and whatever else a page asks. */
type Reasoned = Typed & { reason: string };
const reasonForm = { blank: blankReason, schema: () => reasonSchema };

/** A page that decides one thing of a report: what it is about, what was decided before, and the words typed so far. */
export type Deciding<T extends Reasoned = typeof blankReason> = {
  id: string;
  number: number;
  /** Null where the report as a whole is decided. */
  child: {
    id: string;
    name: string;
    classLabel: string | null;
    isAlleged: boolean;
    isOnRoster: boolean;
  } | null;
  joins: readonly JoinedCase[];
  history: readonly ReportDecision[];
  /** The last decision shown: it goes back with the form. */
  seen: string | null;
  /** False where a colleague was quicker: then the page says what stands. */
  isPossible: boolean;
  typed: T;
  isHeld: boolean;
};

/** The child that the address names; null for the report as a whole. */
export const lineIn = ({ url }: Event): string | null =>
  url.searchParams.has('child') ? knownId(url.searchParams.get('child')) : null;

/**
 * For those who lead; 404 for everybody else and for a child that is not in the report. `rule` is the decision as the
 * domain makes it, asked only whether it may be made.
 */
export async function loadDeciding<T extends Reasoned = typeof blankReason>(
  event: Event,
  rule: (
    report: { decisions: readonly ReportDecision[]; joins: readonly JoinedCase[] },
    seen: string | null,
  ) => Result<unknown>,
  blank: T = blankReason as unknown as T,
): Promise<Deciding<T>> {
  const { report, triage } = found(await viewReport(event.locals.ctx(), knownId(event.params.id)));
  const line = lineIn(event);
  const pupil = triage?.pupils.find(({ id }) => id === line);
  if (!triage || (line && !pupil)) error(404);
  const history = pupil?.history ?? report.decisions;
  const seen = history.at(-1)?.id ?? null;
  const held = await takeHeld(event);
  return {
    id: report.id,
    number: report.number,
    child: pupil
      ? {
          id: pupil.id,
          name: pupil.name,
          classLabel: pupil.classLabel,
          isAlleged: pupil.part === 'alleged',
          isOnRoster: pupil.pupilId !== null,
        }
      : null,
    joins: pupil?.cases ?? report.joins,
    history,
    seen,
    isPossible: rule(report, seen).ok,
    typed: held ? readTyped(held, blank) : blank,
    isHeld: held !== null,
  };
}

/** Reads the reason, decides, and leads back to the report; a second click on the button is answered like the first. */
export async function decideWith<T extends Reasoned = typeof blankReason>(
  event: Event,
  decide: (ctx: Context, input: DecisionInput, typed: T) => Promise<Result<void>>,
  { blank, schema }: { blank: T; schema: (typed: T) => z.ZodObject } = reasonForm as never,
) {
  const { locals, params, request } = event;
  const form = await request.formData();
  const typed = readTyped(form, blank);
  const checked = await checkForm(typed, schema(typed));
  if (!checked.ok) return fail(400, { typed, problems: checked.problems });

  const reportId = knownId(params.id);
  const value = checked.value as T;
  const { reason } = value;
  const about = { reportId, reportPupilId: lineIn(event) };
  const seen = String(form.get('seen') ?? '') || null;
  const result = await decide(locals.ctx(), { ...about, seen, reason }, value);
  if (result.ok || (await isWrittenAlready(event, reason))) redirect(303, `/reports/${reportId}?decided`);
  const refused = answered(result, locals.locale, { typed });
  return refused.ok ? undefined : refused.failure;
}

const minutes = 2;

/** The same words of the same hand a moment ago. */
async function isWrittenAlready({ locals, params }: Event, reason: string): Promise<boolean> {
  const view = await viewReport(locals.ctx(), knownId(params.id));
  const last = view.ok ? view.value.report.decisions.at(-1) : undefined;
  return (
    last !== undefined &&
    last.byName === locals.session?.name &&
    last.reason === reason &&
    locals.now.getTime() - last.at.getTime() < minutes * 60_000
  );
}
