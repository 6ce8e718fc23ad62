import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  citationOf,
  dutyById,
  dutyIds,
  paragraphs,
  parties,
  partyNames,
  schoolDutyIds,
  wordsOf,
  type Due,
  type DutyId,
} from '../index.ts';

const duties = paragraphs.flatMap((one) => one.duties);
const adrFolder = new URL('../../../../docs/adr/', import.meta.url);

test('the list of ids is the duties of the paragraphs, each once', () => {
  expect(duties.map(({ id }) => id)).toEqual([...dutyIds]);
  expect(new Set(dutyIds).size).toBe(dutyIds.length);
});

test('what the school owes is what is marked as school-facing', () => {
  expect(duties.filter(({ schoolFacing }) => schoolFacing).map(({ id }) => id)).toEqual([...schoolDutyIds]);
});

test.each(duties)('$id begins with its paragraph, whose words exist', (duty) => {
  expect(duty.id.startsWith(`p${duty.paragraph}.`)).toBe(true);
  expect(wordsOf(citationOf(duty))).toBeTruthy();
});

/** The deadlines of reference/paragraph-table.md: kind, number, counted from. */
const deadlines: Record<DutyId, string> = {
  'p8.notify': 'immediate',
  'p9.bullying': 'external',
  'p10.head': 'immediate',
  'p11.1.parents': 'immediate',
  'p11.2.ambulance': 'immediate',
  'p11.3.commission': '3 working days from the day',
  'p12.1.upward': '60 minutes from the moment',
  'p12.2.caseManager': '1 working days from the moment',
  'p12.3.visit': 'immediate',
  'p12.4.threat': 'none',
  'p12.5.placement': 'immediate',
  'p12.6.commission': '3 working days from the day',
  'p12.7.centres': '3 working days from the day',
  'p13.nationalCommissioner': '60 minutes from the moment',
  'p14.1.processing': 'none',
  'p14.2.passOn': 'immediate',
  'p14.3.coordination': 'none',
  'p15.police': 'none',
  'p16.1.registration': 'immediate',
  'p16.2.examination': 'none',
  'p17.coordination': 'none',
  'p19.bullying': 'external',
  'p20.assistanceRoom': 'immediate',
  'p21.assessment': '1 working days from the moment',
  'p22.plan': 'none',
  'p25.coordination': 'none',
  'p29.commission': '10 working days from the day',
  'p30.regionalCommissioner': 'none',
  'p31.familyCentres': 'none',
  'p33.undisclosed': 'continuous',
  'p34.confidential': 'continuous',
};
const spoken = (due: Due) => {
  if (due.kind === 'workingDays') return `${due.count} working days from the ${due.from}`;
  return due.kind === 'duration' ? `${due.minutes} minutes from the ${due.from}` : due.kind;
};

test.each(dutyIds.map((id) => [id, deadlines[id]]))('%s: %s', (id, expected) => {
  expect(spoken(dutyById(id as DutyId).due)).toBe(expected);
});

describe('who and to whom', () => {
  test('paragraph 8 has three recipients side by side, the second with its fallback', () => {
    expect(dutyById('p8.notify').recipients).toEqual([
      { party: 'police' },
      { party: 'regionalBody', orWhereThereIsNone: 'guardianshipBody' },
      { party: 'regionalCommissioner' },
    ]);
  });

  test('where the regional body acts, the guardianship body acts where there is none', () => {
    for (const duty of duties)
      expect(duty.actorFallback === 'guardianshipBody').toBe(duty.actor === 'regionalBody');
  });

  test('no paragraph whose words do not name an actor is given one', () => {
    const unnamed = duties.filter(({ actor }) => actor === 'notNamed').map(({ id }) => id);
    expect(unnamed).toEqual(['p9.bullying', 'p19.bullying', 'p20.assistanceRoom', 'p22.plan']);
  });

  test('the regional and the national commissioner, the regional body and the central one are kept apart', () => {
    expect(dutyById('p13.nationalCommissioner')).toMatchObject({
      actor: 'regionalCommissioner',
      recipients: [{ party: 'nationalCommissioner' }],
    });
    expect(dutyById('p12.1.upward').recipients).toEqual([{ party: 'childRightsAuthority' }]);
    const names = parties.map((party) => partyNames[party].name.kk);
    expect(new Set(names).size).toBe(parties.length);
  });

  test('every body that a letter may be addressed to has its dative', () => {
    const written = duties.flatMap(({ recipients }) =>
      recipients.flatMap((to) => [to.party, to.orWhereThereIsNone ?? []]).flat(),
    );
    for (const party of new Set(written))
      if (party !== 'ambulance') expect(partyNames[party].addressee).toBeDefined();
  });

  test('Annex 1 belongs to the assessment and Annex 2 to the plan, and neither to the school', () => {
    expect(
      duties.filter(({ form }) => form).map(({ id, form, schoolFacing }) => [id, form, schoolFacing]),
    ).toEqual([
      ['p21.assessment', 'annex-1', false],
      ['p22.plan', 'annex-2', false],
    ]);
  });
});

describe('readings', () => {
  const readings = paragraphs.flatMap((one) =>
    one.readings.map((reading) => ({ ...reading, words: one.words })),
  );
  const files = readdirSync(adrFolder);

  test.each(readings)(
    '$paragraph ($adr): points at quoted words and at an ADR that is written',
    ({ paragraph, adr, words }) => {
      expect(words).toHaveProperty([paragraph]);
      const file = files.find((name) => name.startsWith(`${adr}-`));
      expect(file).toBeDefined();
      const text = readFileSync(new URL(file!, adrFolder), 'utf8');
      const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
      expect(headings).toEqual(['Status', 'Context', 'Decision', 'Consequences', 'Open question']);
    },
  );

  test('what is known to be open is read somewhere', () => {
    const about = (paragraph: string, adr: string) =>
      readings.some((reading) => reading.paragraph === paragraph && reading.adr === adr);
    for (const [paragraph, adr] of [
      ['1', '0010'],
      ['8', '0011'],
      ['10', '0011'],
      ['11', '0011'],
      ['12', '0011'],
      ['16', '0011'],
      ['20', '0011'],
      ['21', '0011'],
      ['11.3', '0012'],
      ['12.1', '0012'],
      ['12.2', '0012'],
      ['13', '0012'],
      ['21', '0012'],
      ['29', '0012'],
      ['11.3', '0013'],
      ['11.1', '0014'],
      ['8', '0015'],
      ['11.3', '0015'],
      ['20', '0017'],
      ['22', '0017'],
      ['24', '0018'],
      ['annex-2', '0018'],
      ['8', '0019'],
    ] as const)
      expect(about(paragraph, adr), `${paragraph} in ADR ${adr}`).toBe(true);
  });

  test('the guide for changing the law names files that exist', () => {
    const guide = readFileSync(new URL('../changing-the-law.md', adrFolder), 'utf8');
    const paths = [...guide.matchAll(/`(packages\/statute\/[\w./-]+)`/g)].map(([, path]) => path!);
    const fixed = paths.filter((path) => !/NN|YYYY|-N\b/.test(path));
    expect(fixed.length).toBeGreaterThan(1);
    for (const path of fixed) expect(existsSync(new URL(`../../${path}`, adrFolder)), path).toBe(true);
  });
});
