import { readBodyCasesOfChild } from '@qorgan/data';
import { can, ok, refuse, type BodyChild, type Result } from '@qorgan/domain';
import type { Kind, Locale } from '@qorgan/statute';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { findArrival, type Arrived } from './arrival.ts';
import { childHash } from './child-hash.ts';

/** What a form for a new case begins with, and the open cases on the same child that it may rather join. */
export type PreparedBodyCase = {
  child: BodyChild;
  kinds: readonly Kind[];
  alike: readonly { id: string; number: number }[];
  /** The case that rests on it already. */
  bodyCaseId: string | null;
};

export const blankBodyChild: BodyChild = {
  ...{ surname: '', given: '', patronymic: null, birthDate: null, sex: null, address: null, contact: null },
  ...{ schoolName: null, schoolId: null, parents: [] },
};

/** Prepares the opening of a case from what came in. Nothing is shown that the body does not have already. */
export const prepareBodyCase = (
  ctx: Context,
  arrived: Extract<Arrived, { kind: 'referral' | 'onward' | 'foreign' }>,
  locale: Locale,
): Promise<Result<PreparedBodyCase>> =>
  act(ctx, async (desk) => {
    const { organisationId } = ctx.actor;
    if (!can(ctx.actor, 'bodyCase.open', { organisationId })) return refuse({ kind: 'notFound' });
    const found = await findArrival(ctx, desk, arrived);
    if (!found.ok) return found;
    const { child: carried, told, school, bodyCaseId } = found.value;
    const child: BodyChild = {
      ...blankBodyChild,
      ...(carried && {
        surname: carried.surname,
        given: carried.given,
        patronymic: carried.patronymic,
        birthDate: carried.birthDate,
      }),
      schoolId: school?.id ?? null,
      schoolName: school && schoolAndClass(school.name[locale], carried?.classLabel ?? null),
      ...told,
    };
    const hash = childHash(ctx.vault, organisationId, child);
    const alike = carried?.surname
      ? await readBodyCasesOfChild(desk.tx, desk.seals, { organisationId, childHash: hash })
      : [];
    return ok({
      child,
      kinds: carried?.kinds ?? [],
      alike: alike.map(({ id, number }) => ({ id, number })),
      bodyCaseId,
    });
  });

const schoolAndClass = (school: string, classLabel: string | null) =>
  classLabel ? `${school}, ${classLabel}` : school;
