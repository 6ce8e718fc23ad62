import type { ReportInput } from '@qorgan/contract';
import { dayOf, timeOf, type Actor, type Role } from '@qorgan/domain';
import {
  createReport,
  openCase,
  prepareCase,
  recordCaseFact,
  searchPupils,
  viewCase,
  viewReport,
  type Context,
  type House,
} from '@qorgan/usecases';
import { must } from './must.ts';

type Seats = ReadonlyMap<string, { memberId: string; organisationId: string }>;

const minutes = (count: number) => count * 60_000;

/** A report that waits for the head, and a case with two of its duties done, so that a newcomer sees both. */
export async function seedCases(house: House, seats: Seats): Promise<void> {
  const actor = (login: string, role: Role): Actor => {
    const seat = seats.get(login)!;
    const hasBeenHead = role === 'head';
    const more = { organisationKind: 'school', roles: [role], hasBeenHead, on: dayOf(house.now) } as const;
    return { ...seat, accountId: house.newId(), ...more };
  };
  const at = (ago: number): House => ({ ...house, now: new Date(house.now.getTime() - minutes(ago)) });
  const teacher = (ago: number): Context => ({ ...at(ago), actor: actor('teacher', 'teacher') });
  const head = (ago: number): Context => ({ ...at(ago), actor: actor('head', 'head') });

  const day = 24 * 60;
  const first = must(
    await createReport(
      teacher(day + 50),
      await report(teacher(day + 50), 'Әлімова Айару', {
        seemingKind: 'violence',
        signs: ['sign.injuries', 'sign.injuries.bruises', 'sign.anxiety'],
        place: 'Сынып бөлмесі, 2-сабақтан кейін',
        saw: 'Сол білегінде саусақ ізіне ұқсас көгерген жерлер бар. Сабақта үнсіз отырды.',
        childWords: 'Үйге барғым келмейді.',
        did: 'Медбикеге көрсеттім.',
      }),
    ),
  );
  const caseId = await openFrom(head(day + 40), first.id);
  const note = { takenBy: 'кезекші', incomingNumber: null, referralId: null } as const;
  await settle(head(day + 35), caseId, {
    kind: 'noticeGiven',
    recipient: 'police',
    channel: 'phone',
    ...note,
  });
  await settle(head(day + 30), caseId, {
    kind: 'medicalNeedDecided',
    isNeeded: false,
    note: 'Мектеп медбикесі қарады.',
  });

  must(
    await createReport(
      teacher(20),
      await report(teacher(20), 'Мұратқызы Іңкәр', {
        seemingKind: 'unsure',
        signs: ['sign.behaviour', 'sign.isolation'],
        saw: 'Бір аптадан бері ешкіммен сөйлеспейді, үзілісте жалғыз отырады.',
      }),
    ),
  );
}

async function report(ctx: Context, name: string, seen: Partial<ReportInput>): Promise<ReportInput> {
  const [pupil] = must(await searchPupils(ctx, { text: name }));
  return {
    key: ctx.newId(),
    children: [{ pupilId: pupil!.id, name: pupil!.name, classLabel: pupil!.classLabel, part: 'affected' }],
    seemingKind: 'unsure',
    signs: [],
    otherSign: null,
    circumstance: 'p4.1',
    noticedOn: dayOf(ctx.now),
    noticedTime: timeOf(ctx.now),
    place: null,
    saw: null,
    childWords: null,
    did: null,
    doctorNeeded: false,
    dangerNow: false,
    concernsHead: false,
    ...seen,
  };
}

async function openFrom(ctx: Context, reportId: string): Promise<string> {
  const { report } = must(await viewReport(ctx, reportId));
  const of = { reportId, reportPupilId: report.pupils[0]!.id };
  const { child, parents } = must(await prepareCase(ctx, of));
  return must(await openCase(ctx, { ...of, kinds: ['violence'], child, parents })).id;
}

async function settle(
  ctx: Context,
  caseId: string,
  content: Parameters<typeof recordCaseFact>[1]['content'],
): Promise<void> {
  const { file } = must(await viewCase(ctx, caseId));
  must(
    await recordCaseFact(ctx, {
      caseId,
      revision: file.revision,
      content,
      at: ctx.now,
      corrects: null,
      lateReason: null,
    }),
  );
}
