import { expect, type Browser } from '@playwright/test';

/** What a test's own report says; everything else is as in the shortest honest one. */
export type Reported = {
  name: string;
  part?: 'affected' | 'witness' | 'alleged';
  kind?: string;
  signs?: string;
  isDanger?: boolean;
  needsDoctor?: boolean;
  /** Further children of the same report. */
  others?: readonly { name: string; part: 'affected' | 'witness' | 'alleged' }[];
  saw?: string;
  /** On which day it was noticed; today where nothing is said. */
  noticedOn?: string;
};

/**
 * Sends a report as the teacher of the demo school and answers with its address. Every test makes its own, about a
 * child of its own name: tests run side by side on one database.
 */
export async function reportOf(browser: Browser, baseURL: string, reported: Reported): Promise<string> {
  const context = await browser.newContext({ baseURL });
  const { request } = context;
  const headers = { origin: baseURL, accept: 'text/html' };
  const signInPage = await (await request.get('/sign-in')).text();
  const [, password] = /name="login" value="teacher"[^>]*>.*?name="password" value="([^"]+)"/s.exec(
    signInPage,
  )!;
  await request.post('/sign-in', {
    form: { login: 'teacher', password: password! },
    headers,
    maxRedirects: 0,
  });
  const { name, part = 'affected', kind = 'violence', signs = 'sign.anxiety', others = [] } = reported;
  const form = new FormData();
  for (const child of [{ name, part }, ...others]) {
    form.append('childPupil', '');
    form.append('childName', child.name);
    form.append('childClass', '7 «Ә»');
    form.append('childPart', child.part);
  }
  const rest = {
    key: crypto.randomUUID(),
    // Two tests may tell the same of the same child.
    further: 'on',
    seemingKind: kind,
    signs,
    ...(reported.isDanger ? { dangerNow: 'on' } : {}),
    ...(reported.needsDoctor ? { doctorNeeded: 'on' } : {}),
    ...(reported.noticedOn ? { noticedOn: reported.noticedOn } : {}),
    saw: reported.saw ?? 'Қолында көгерген жер бар.',
    childWords: '«Үйге барғым келмейді».',
  };
  for (const [field, value] of Object.entries(rest)) form.append(field, value);
  const answer = await request.post('/report?/send', {
    form,
    headers,
    maxRedirects: 0,
  });
  expect(answer.status(), 'the report is taken').toBe(303);
  await context.close();
  return answer.headers().location!.split('?')[0]!;
}

/** A surname that no other test uses, so that what is found is one's own. */
export const ownSurname = (): string => {
  const letters = 'абвгдежзклмнопрст';
  const tail = Array.from(
    crypto.getRandomValues(new Uint8Array(6)),
    (byte) => letters[byte % letters.length],
  );
  return `Сынақова${tail.join('')}`;
};
