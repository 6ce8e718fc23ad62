import { problems } from '@qorgan/contract';
import {
  attentions,
  caseDutyIds,
  channels,
  parts,
  referralDuties,
  referralStates,
  rules,
  seemingKinds,
  signCodes,
  type Refusal,
} from '@qorgan/domain';
import { circumstanceIds, kinds, locales } from '@qorgan/statute';
import { describe, expect, test } from 'vitest';
import { problemIn } from '@qorgan/words';
import { refusalText } from '../../apps/portal/src/lib/text/refusals.ts';
import { contentOf, filesIn } from './source.ts';

/** One of every kind: a new kind does not compile until it stands here too. */
const refusals: { [K in Refusal['kind']]: Extract<Refusal, { kind: K }> } = {
  notFound: { kind: 'notFound' },
  notAllowed: { kind: 'notAllowed', action: 'case.read' },
  changedMeanwhile: { kind: 'changedMeanwhile' },
  sentBefore: {
    kind: 'sentBefore',
    report: { id: 'x', number: 17, receivedAt: new Date(0) },
    saysTheSame: false,
  },
  wrongState: { kind: 'wrongState', is: 'sent', needs: 'draft' },
  ruleBroken: { kind: 'ruleBroken', rule: 'inFuture' },
  tooSoon: { kind: 'tooSoon', seconds: 17 },
};

describe.each(locales)('what the portal says in %s', (locale) => {
  test.each(Object.values(refusals).filter(({ kind }) => kind !== 'ruleBroken'))('about $kind', (refusal) => {
    expect(refusalText(refusal, locale)).toMatch(/\p{L}{3}.*[.!?]$/su);
  });

  test('the seconds to wait and the number of a report are said', () => {
    expect(refusalText(refusals.tooSoon, locale)).toContain('17');
    expect(refusalText(refusals.sentBefore, locale)).toMatch(/(№|No\.) 17/);
  });

  test('about every rule, and about each something else', () => {
    const said = rules.map((rule) => refusalText({ kind: 'ruleBroken', rule }, locale));
    for (const words of said) expect(words).toMatch(/\p{L}{3}.*[.!?]$/su);
    expect(new Set(said).size).toBe(rules.length);
  });

  test('about every problem with what was typed, and about each something else', () => {
    const said = problems.map((problem) => problemIn(locale, problem));
    for (const words of said) expect(words).toMatch(/\p{L}{3}.*[.!?]$/su);
    expect(new Set(said).size).toBe(problems.length);
  });
});

/** Where a page shows one of these, its words are looked up by code: no code may be without. */
const shown: Record<string, readonly string[]> = {
  duties: caseDutyIds,
  referrals: referralDuties,
  states: referralStates,
  channels,
  kinds,
  seemingKinds,
  parts,
  attentions,
  signs: signCodes,
  circumstances: circumstanceIds,
};

test.each(Object.entries(shown))(
  'no code of %s is itself shown: none is a word of the page',
  (_name, codes) => {
    const components = filesIn('apps/portal/src/**/*.svelte').map(
      (file) => [file, textOf(contentOf(file))] as const,
    );
    const leaked = components.flatMap(([file, text]) =>
      codes
        .filter((code) => new RegExp(`>\\s*${code.replaceAll('.', '\\.')}\\s*<`).test(text))
        .map((code) => `${file}: ${code}`),
    );
    expect(leaked).toEqual([]);
  },
);

const textOf = (component: string) => component.replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, '');
