import {
  blankBodyChild,
  findSession,
  openBodyCase,
  putOnAgenda,
  setQuorumRule,
  signIn,
  viewSitting,
  writeDecision,
  writeSitting,
} from '@qorgan/usecases';
import { at, granted, openTown, type Town } from '@qorgan/usecases/testing';
import { isRedirect, type RequestEvent } from '@sveltejs/kit';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type * as z from 'zod';
import * as decision from '../../routes/sittings/[id]/cases/[case]/+page.server.ts';
import * as sitting from '../../routes/sittings/[id]/+page.server.ts';
import * as sittings from '../../routes/sittings/+page.server.ts';
import { holdPostedForm } from './held-form.ts';

// What superforms brings for browsers cannot be read here; the schemas are the pages' own, and what they refuse fails.
vi.mock('./forms/check-form.ts', () => ({
  checkForm: (typed: object, schema: z.ZodObject) => ({ ok: true, value: schema.parse(typed) }),
}));

type Fields = readonly (readonly [name: string, value: string])[];
type Page = { load: unknown; actions: unknown };

let town: Town;
const params = { id: '', case: '' };
const present = [
  { name: 'Сейітқали Бауыржан', post: 'төраға', part: 'chair' },
  { name: 'Ким Алина', post: 'хатшы', part: 'secretary' },
] as const;
const words = 'Отбасына көмек көрсетілсін.';

beforeAll(async () => {
  town = await openTown();
  const desk = town.as('commission', at('2026-11-25 09:30'));
  const heard = { circumstance: 'p4.4' as const, from: 'көршісі', words: 'Айқай естілді.' };
  const arrived = { kind: 'outside' as const, heard, receivedAt: at('2026-11-25 08:30'), noticedAt: null };
  const child = { ...blankBodyChild, surname: 'Серікова', given: 'Мөлдір' };
  params.case = granted(await openBodyCase(desk, { arrived, kinds: ['violence'], child })).id;
  granted(await setQuorumRule(desk, { members: 3, needed: 2, version: 0 }));
  const held = { at: at('2026-11-25 09:00'), place: '3-кабинет', present };
  params.id = granted(await writeSitting(desk, { sittingId: null, version: 0, ...held })).id;
  const [sittingId, bodyCaseId] = [params.id, params.case];
  granted(await putOnAgenda(desk, { sittingId, bodyCaseId }));
  const content = { outcome: 'postponed' as const, words, measures: [], reason: null };
  granted(await writeDecision(desk, { sittingId, bodyCaseId, version: 0, lateReason: null, content }));
});
afterAll(() => town.database.close());

const listAt = '/sittings';
const sittingAt = () => `/sittings/${params.id}`;
const decisionAt = () => `/sittings/${params.id}/cases/${params.case}`;

/** As much of kit's event as these pages look at; the cookies are one browser's. */
async function eventAt(time: string, url: string, browser: Map<string, string>, fields?: Fields) {
  const house = town.house(at(`2026-11-25 ${time}`));
  const cookie = browser.get('session');
  const session = cookie ? await findSession(house, cookie) : null;
  const body = fields && new FormData();
  for (const [name, value] of fields ?? []) body!.append(name, value);
  const address = new URL(url, 'http://localhost:3000');
  return {
    ...{ url: address, params, request: new Request(address, body ? { method: 'POST', body } : {}) },
    locals: {
      ...{ house, now: house.now, session, locale: 'kk' },
      ctx: () => ({ ...house, actor: session!.actor }),
    },
    cookies: {
      get: (name: string) => browser.get(name),
      set: (name: string, value: string) => void browser.set(name, value),
      delete: (name: string) => void browser.delete(name),
    },
  } as unknown as RequestEvent;
}

async function enter(time: string, browser = new Map<string, string>()) {
  const who = { login: 'commission@test', password: 'teniz-tolqyny-42', address: '10.0.0.1' };
  const { cookie } = granted(await signIn(town.house(at(`2026-11-25 ${time}`)), who));
  return browser.set('session', cookie);
}

/** What the page shows to whoever sent this nine hours after they had signed in, and then signed in again. */
async function comesBack(page: Page, url: string, action: string, fields: Fields) {
  const browser = await enter('10:00');
  const late = await eventAt('19:00', `${url}?/${action}`, browser, fields);
  expect(late.locals.session, 'the session has ended').toBeNull();
  await holdPostedForm(late);
  await enter('19:01', browser);
  const load = page.load as (event: RequestEvent) => Promise<Record<string, unknown>>;
  const data = await load(await eventAt('19:02', url, browser));
  const again = await load(await eventAt('19:03', `${url}?elsewhere`, browser));
  expect(again.isHeld, 'nowhere else').toBe(false);
  const press = async (typed: Fields) => {
    const act = (page.actions as Record<string, (event: RequestEvent) => Promise<unknown>>)[action]!;
    return act(await eventAt('19:04', `${url}?/${action}`, browser, typed)).then(
      (failure) => failure,
      (thrown: unknown) => (isRedirect(thrown) ? thrown.location : Promise.reject(thrown)),
    );
  };
  return { data, press };
}

/** A form as it is sent, out of what a page refills it with. */
const fieldsOf = (typed: unknown): Fields =>
  Object.entries(typed as Record<string, string | readonly string[]>).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, one] as const),
  );

test('a sitting comes back with everybody who was there, and is saved by pressing the button again', async () => {
  const three = [...present, { name: 'Әбілов Серік', post: 'мүше', part: 'member' }];
  const people = three.flatMap(({ name, post, part }) =>
    Object.entries({ name, post, part }).map(([field, value]) => [field, value] as const),
  );
  const when = { day: '2026-11-25', time: '09:00', place: 'Әкімдік, 3-бөлме', version: '1' };
  const { data, press } = await comesBack(sitting, sittingAt(), 'save', [...Object.entries(when), ...people]);
  expect(data).toMatchObject({
    isHeld: true,
    typed: { ...when, name: three.map(({ name }) => name), part: ['chair', 'secretary', 'member'] },
  });
  expect(await press(fieldsOf(data.typed))).toBe(`${sittingAt()}?saved`);
  const saved = granted(await viewSitting(town.as('commission', at('2026-11-25 19:05')), params.id));
  expect(saved.sitting).toMatchObject({ place: when.place, present: three });
});

test('of the two forms of a decision the one that was typed comes back, and the other stays as it was', async () => {
  const measures = [
    ...[['help', 'assistance.psychological'] as const, ['measure', 'Он кездесу'] as const],
    ...[['help', 'other'] as const, ['measure', 'Отбасымен жұмыс'] as const],
  ];
  const decided: Fields = [
    ...[['outcome', 'adopted'] as const, ['words', 'Үй-жайы тексерілсін.'] as const],
    ...[['lateReason', ''] as const, ['reason', 'Құжат жетіспеді.'] as const, ['version', '1'] as const],
  ];
  const first = await comesBack(decision, decisionAt(), 'decide', [...decided, ...measures]);
  expect(first.data).toMatchObject({
    ...{ isHeld: true, task: { recipientId: '', task: '', dueOn: '' } },
    typed: {
      ...Object.fromEntries(decided),
      ...{ help: ['assistance.psychological', 'other'], measure: ['Он кездесу', 'Отбасымен жұмыс'] },
    },
  });

  const task = { recipientId: town.idOf.school, task: 'Сабағына көмектесу', dueOn: '2026-12-04' };
  const second = await comesBack(decision, decisionAt(), 'task', Object.entries(task));
  expect(second.data).toMatchObject({ isHeld: true, task, typed: { words, outcome: 'postponed' } });

  // A bare button has nothing to bring back.
  const third = await comesBack(decision, decisionAt(), 'takeBack', [['taskId', params.case]]);
  expect(third.data).toMatchObject({ isHeld: false, typed: { words, outcome: 'postponed' } });
});

test('a sitting to come and the rule of quorum come back, each into its own form', async () => {
  const ahead = { day: '2026-12-02', time: '15:00', place: 'Мәжіліс залы' };
  const added = await comesBack(sittings, listAt, 'add', Object.entries(ahead));
  expect(added.data).toMatchObject({ isHeld: true, typed: ahead, rule: null });

  const rule = { members: '9', needed: '5', version: '1' };
  const ruled = await comesBack(sittings, listAt, 'rule', Object.entries(rule));
  expect(ruled.data).toMatchObject({ isHeld: true, rule, typed: { day: '2026-11-25', place: '' } });
  expect(await ruled.press(fieldsOf(ruled.data.rule))).toBe('/sittings?saved');
});
