import {
  isBodyDutyId,
  isOnwardDuty,
  onwardRecipientsAmong,
  questionDuties,
  type BodyDutyId,
  type QuestionDuty,
} from '@qorgan/domain';
import { appointCaseManager, possibleCaseManagers, recordByHand, sendOnward } from '@qorgan/usecases';
import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import {
  blankDone,
  blankManager,
  blankOnward,
  blankQuestion,
  doneSchema,
  managerSchema,
  onwardSchema,
  outcomeSchema,
  questionSchema,
} from '#lib/forms/casework-form.ts';
import { blankMoment, isoOf, momentOf } from '#lib/forms/moment.ts';
import { bodyCaseAt, onBodyCase } from '#lib/server/casework/on-body-case.ts';
import { readTyped, type Typed } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import { dutyPage, formOf } from '../../../parts/duty-page.ts';
import type { Actions, PageServerLoad } from './$types';

type Event = RequestEvent<{ id: string; duty: string }>;

function dutyAt({ params }: Event): BodyDutyId {
  if (!isBodyDutyId(params.duty)) error(404);
  return params.duty;
}
const isQuestion = (duty: BodyDutyId): duty is QuestionDuty =>
  (questionDuties as readonly string[]).includes(duty);

export const load = (async (event) => {
  const id = dutyAt(event);
  const view = await bodyCaseAt(event);
  const own = dutyPage(view.bodyCase.id, id);
  if (!own.endsWith(`/duties/${id}`)) redirect(303, own);
  const duty = view.duties.find((one) => one.id === id);
  if (!duty) error(404);
  const held = await takeHeld(event);
  const { now } = event.locals;
  const read = <T extends Typed>(blank: T): T => (held ? readTyped(held, blank) : blank);
  const recipients = isOnwardDuty(id) ? onwardRecipientsAmong(id, view.bodies) : [];
  const first = recipients[0];
  const chosen = { recipient: first?.id ?? '', channel: first?.receivesHere ? 'portal' : '' };
  return {
    isHeld: held !== null,
    ...{ view, duty, recipients, now, form: formOf(id), isQuestion: isQuestion(id) },
    onward: read({ ...blankOnward, ...blankMoment(now), ...chosen }),
    done: read({ ...blankDone, ...blankMoment(now) }),
    question: read(blankQuestion),
    manager: read({ ...blankManager, ...blankMoment(now) }),
    managers: formOf(id) === 'manager' ? await possibleCaseManagers(event.locals.ctx()) : [],
  };
}) satisfies PageServerLoad;

async function typedIn<T extends Typed>({ request }: Event, blank: T): Promise<T> {
  const typed = readTyped(await request.formData(), blank);
  return 'day' in typed ? { ...typed, day: isoOf(String(typed.day)) } : typed;
}

export const actions = {
  send: async (event) => {
    const duty = dutyAt(event);
    if (!isOnwardDuty(duty)) error(404);
    return onBodyCase(event, await typedIn(event, blankOnward), onwardSchema, (bodyCaseId, value) => {
      const { recipient: recipientId, day: _, time: _time, ...rest } = value;
      return sendOnward(event.locals.ctx(), { ...rest, bodyCaseId, duty, recipientId, at: momentOf(value) });
    });
  },

  done: async (event) => {
    const duty = dutyAt(event);
    if (formOf(duty) !== 'done') error(404);
    const schema = duty === 'p15.police' ? outcomeSchema : doneSchema;
    return onBodyCase(event, await typedIn(event, blankDone), schema, (bodyCaseId, value) => {
      const { words, number, outcome, revision, lateReason } = value;
      const content = { kind: 'dutyDone', duty, words, number, outcome } as const;
      return recordByHand(event.locals.ctx(), {
        ...{ bodyCaseId, revision, content, at: momentOf(value), lateReason },
      });
    });
  },

  decide: async (event) => {
    const duty = dutyAt(event);
    if (!isQuestion(duty)) error(404);
    return onBodyCase(event, await typedIn(event, blankQuestion), questionSchema, (bodyCaseId, value) => {
      const { isOwed, words, revision } = value;
      const content = { kind: 'questionDecided', duty, isOwed, words } as const;
      return recordByHand(event.locals.ctx(), { bodyCaseId, revision, content, at: event.locals.now });
    });
  },

  appoint: async (event) => {
    if (formOf(dutyAt(event)) !== 'manager') error(404);
    return onBodyCase(event, await typedIn(event, blankManager), managerSchema, (bodyCaseId, value) => {
      const { member: memberId, phone, lateReason, revision } = value;
      const at = momentOf(value);
      return appointCaseManager(event.locals.ctx(), {
        bodyCaseId,
        revision,
        memberId,
        phone,
        at,
        lateReason,
      });
    });
  },
} satisfies Actions;
