import type { BodyChild, BodyFactContent, FieldWriting, HeardOutside, OnwardDuty } from '@qorgan/domain';
import {
  appointCaseManager,
  approveAssessment,
  beginAssessment,
  blankBodyChild,
  openBodyCase,
  recordByHand,
  sendOnward,
  signAssessment,
  viewAssessment,
  viewBodyCase,
  writeSection,
  type Context,
  type House,
} from '@qorgan/usecases';
import { atDesk, type At, type Seats } from './at-desk.ts';
import { must } from './must.ts';

const heard: HeardOutside = {
  ...{ circumstance: 'p4.4', from: '«111» байланыс орталығы' },
  words: 'Көршісі баланың жылағанын және айғай естігенін айтты. Бала үйде жалғыз қалады.',
};
const born = '2016-04-11';
/** The child of the case; the regional commissioner is told of her too. */
export const heardOfChild: BodyChild = {
  ...blankBodyChild,
  ...{ surname: 'Сарсенова', given: 'Аяжан', patronymic: 'Ерболқызы', birthDate: born },
  ...{ sex: 'female', address: 'Көкжиек қ., Жеңіс көшесі, 17' },
  ...{ contact: 'әжесі, +7 701 000 05 05', schoolName: '№ 12 гимназия' },
  parents: [{ relation: 'анасы', name: 'Сарсенова Әлия', phone: '+7 701 000 05 06' }],
};

/** What the assessment says: enough to draw up a plan on it. */
const found: Readonly<Record<string, string>> = {
  'a1.s1': 'Анасы екі ауысыммен жұмыс істейді. Әкесі мас кезінде қол көтерген.',
  'a1.s3.psychological': 'Түнде оянады, дауыс көтерілсе тығылады.',
  'a1.s3.education': 'Үлгерімі төмендеген, дәптері жоқ.',
  'a1.s6': 'Балаға психологиялық көмек, анасына кеңес керек. Әжесімен тұруы қауіпсіз.',
};

/**
 * A case of the guardianship body in the middle of its work: heard from 111 yesterday, its pressing duties done, entrusted to
 * a case manager and assessed; the visit and the plan are still owed, so that a newcomer finds what to do.
 */
export async function seedBodyCase(house: House, seats: Seats): Promise<void> {
  const as = atDesk(house, seats);
  const worker = as('guardianship', ['receiver']);
  const head = as('guardianhead', ['receiver', 'bodyHead']);
  const manager = seats.get('casemanager')!.memberId;

  const hour = 60;
  const opened = worker(22 * hour);
  const arrived = { kind: 'outside', heard, receivedAt: opened.now, noticedAt: null } as const;
  const { id } = must(await openBodyCase(opened, { arrived, kinds: ['violence'], child: heardOfChild }));
  const revision = async (ctx: Context) => must(await viewBodyCase(ctx, id)).bodyCase.revision;
  const now = async (ctx: Context) => ({
    ...{ bodyCaseId: id, revision: await revision(ctx), at: ctx.now, lateReason: null },
  });
  const decide = async (ctx: Context, content: BodyFactContent) =>
    must(await recordByHand(ctx, { ...(await now(ctx)), content }));

  const words = 'Бала әжесінде, қазір қауіп жоқ.';
  const [threat, upward, entrusted] = [worker(22 * hour - 10), worker(22 * hour - 20), head(22 * hour - 40)];
  await decide(threat, { kind: 'questionDecided', duty: 'p12.4.threat', isOwed: false, words });
  await decide(threat, { kind: 'questionDecided', duty: 'p12.5.placement', isOwed: false, words });
  const byPhone = async (duty: OnwardDuty, recipientName: string) =>
    must(
      await sendOnward(upward, {
        ...{ ...(await now(upward)), duty, recipientId: null, recipientName },
        ...{ channel: 'phone', words: '', takenBy: 'кезекші', incomingNumber: null },
      }),
    );
  await byPhone('p12.1.upward', 'Балалардың құқықтарын қорғау комитеті');
  await byPhone('p8.police', 'Көкжиек қаласының полиция басқармасы');
  must(
    await sendOnward(upward, {
      ...{ ...(await now(upward)), duty: 'p8.regionalCommissioner', words: heard.words },
      ...{ recipientId: seats.get('commissioner')!.organisationId, recipientName: '' },
      ...{ channel: 'portal', takenBy: null, incomingNumber: null },
    }),
  );
  must(
    await appointCaseManager(entrusted, {
      ...{ ...(await now(entrusted)), memberId: manager, phone: '+7 (7172) 00-20-21' },
    }),
  );
  await assess(worker, head, id);
}

async function assess(worker: At, head: At, bodyCaseId: string): Promise<void> {
  const [writing, approving] = [worker(5 * 60), head(2 * 60)];
  const { surname, given, patronymic, sex } = heardOfChild;
  must(await beginAssessment(writing, { bodyCaseId, reason: null }));
  const assessor = { surname: 'Әбдіхалықова', given: 'Роза', patronymic: 'Сапарқызы', position: 'Бас маман' };
  const writings: FieldWriting[] = [
    {
      ...{ fieldId: 'a1.child', base: null },
      content: { kind: 'child', child: { surname, given, patronymic, sex, birthDate: born } },
    },
    { fieldId: 'a1.assessors', base: null, content: { kind: 'assessors', assessors: [assessor] } },
    ...Object.entries(found).map(
      ([fieldId, words]) =>
        ({ fieldId, base: null, content: { kind: 'words', words, adopted: null } }) as const,
    ),
  ];
  must(await writeSection(writing, { bodyCaseId, writings }));
  const seenBy = async (ctx: Context) => must(await viewAssessment(ctx, { bodyCaseId })).fingerprint;
  must(await signAssessment(writing, { bodyCaseId, seen: await seenBy(writing) }));
  must(await approveAssessment(approving, { bodyCaseId, seen: await seenBy(approving), lateReason: null }));
}
