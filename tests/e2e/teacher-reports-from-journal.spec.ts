import { reportStatus } from '@qorgan/contract';
import { request as apart, type APIRequestContext } from '@playwright/test';
import { ownSurname } from './demo-report.ts';
import { expect, expectWellMade, test } from './fixtures.ts';
import { approve, askToPair, message, problemOf, seal } from './paired-browser.ts';

const words = {
  kk: {
    journal: 'Қай журналдан',
    late: 'кейінірек жетті',
    doubtful: 'құрылғының сағаты қате',
    found: 'портал аты-жөні бойынша тапты',
    check: 'Сол бала екенін тексеріңіз',
    youWrote: 'Сіз былай жаздыңыз',
    opened: 'Ашылды, қаралып жатыр',
  },
  ru: {
    journal: 'Из какого журнала',
    late: 'сообщение пришло позже',
    doubtful: 'неверные часы',
    found: 'Портал нашел ученика в списке по имени',
    check: 'Проверьте, тот ли это ребенок',
    youWrote: 'Вы написали',
    opened: 'Открыто, рассматривается',
  },
} as const;

/** Programs come without the cookies of any page. */
let programs: APIRequestContext;
test.beforeAll(async () => {
  programs = await apart.newContext();
});
test.afterAll(() => programs.dispose());

for (const lang of ['kk', 'ru'] as const)
  test.describe(lang, () => {
    const t = words[lang];
    test.use({ lang });

    test('sealed in a journal, sent five times at once, a report arrives once and the head sees where from @phone', async ({
      page,
      baseURL,
      signInAs,
      asSecondPerson,
    }) => {
      await signInAs('teacher');
      const program = await askToPair(programs, baseURL!);
      await approve(page, program);
      const yesterday = new Date(Date.now() - 15 * 3_600_000);
      const name = ownSurname();
      const said = message({
        children: [
          { pupilId: null, name: 'ҒАБИТОВА ТОМИРИС', classLabel: '', part: 'affected' },
          { pupilId: null, name: `${name} Бала`, classLabel: '6Б', part: 'witness' },
        ],
        writtenAt: yesterday.toISOString(),
        noticedOn: new Date(yesterday.getTime() + 5 * 3_600_000).toISOString().slice(0, 10),
      });
      const envelope = await seal(program, said);
      const answers = await Promise.all(Array.from({ length: 5 }, () => program.post('/reports', envelope)));
      expect(answers.map((answer) => answer.status()).toSorted()).toEqual([200, 200, 200, 200, 201]);
      const told = await Promise.all(answers.map(async (answer) => reportStatus.parse(await answer.json())));
      expect(new Set(told.map(({ id }) => id)).size).toBe(1);
      const { id, number } = told[0]!;

      const desk = await asSecondPerson('head', '/', lang);
      await desk.setViewportSize(page.viewportSize()!);
      await expect(desk.getByRole('main').getByText(name)).toHaveCount(1);
      await desk.goto(`/reports/${id}`);
      const main = desk.getByRole('main');
      await expect(main).toContainText(`№ ${number}`.slice(-2));
      await expect(main).toContainText(t.journal);
      await expect(main).toContainText('Kundelik.kz');
      await expect(main).toContainText(t.late);
      await expect(main).toContainText('Ғабитова Томирис');
      await expect(main).toContainText(t.found);
      await expect(main).toContainText('«ҒАБИТОВА ТОМИРИС»');
      await expect(main).toContainText(t.check);
      await expectWellMade(desk, lang);

      const status = await program.get(`/reports/${id}/status`);
      expect(reportStatus.parse(await status.json())).toMatchObject({ id, number, stage: 'opened' });
      await page.goto(`/reports/${id}`);
      await expect(page.getByRole('main')).toContainText(t.opened);
      await expect(page.getByRole('main')).toContainText('Kundelik.kz');
      await expect(page.getByRole('main')).toContainText(`${t.youWrote}: «ҒАБИТОВА ТОМИРИС»`);
      await expectWellMade(page, lang);
    });

    test('a clock that may be wrong is said to be', async ({ page, baseURL, signInAs, asSecondPerson }) => {
      await signInAs('teacher');
      const program = await askToPair(programs, baseURL!);
      await approve(page, program);
      const writtenAt = new Date(Date.now() - 5 * 24 * 3_600_000).toISOString();
      const answer = await program.post('/reports', await seal(program, message({ writtenAt })));
      expect(answer.status()).toBe(201);
      const { id } = reportStatus.parse(await answer.json());
      const head = await asSecondPerson('head', `/reports/${id}`, lang);
      await expect(head.getByRole('main')).toContainText(t.doubtful);
      await expectWellMade(head, lang);
    });
  });

test('however many are sent at once, every one arrives exactly once', async ({ page, baseURL, signInAs }) => {
  await signInAs('teacher');
  const program = await askToPair(programs, baseURL!);
  await approve(page, program);
  const told: string[] = [];
  /** As a program should: the same again, when it is told to. */
  const send = async (said: unknown): Promise<string> => {
    const answer = await program.post('/reports', said);
    if (answer.status() !== 429) return reportStatus.parse(await answer.json()).id;
    told.push(answer.headers()['retry-after']!);
    await new Promise((resolve) => setTimeout(resolve, Number(told.at(-1)) * 1000));
    return send(said);
  };
  const messages = Array.from({ length: 50 }, () => message());
  const sent = await Promise.all([...messages, ...messages.slice(0, 10)].map(send));
  expect(new Set(sent).size).toBe(50);
  expect(sent.slice(50)).toEqual(sent.slice(0, 10));
  expect(told.length).toBeGreaterThan(0);
  for (const seconds of told) expect(Number(seconds)).toBeGreaterThan(4);

  const other = await askToPair(programs, baseURL!);
  expect((await other.ask()).status()).toBe(200);
});

test('what is refused says why in the language that was asked for, and loses nothing', async ({
  page,
  baseURL,
  signInAs,
}) => {
  await signInAs('teacher');
  const waiting = await askToPair(programs, baseURL!, 'x', 'ru-KZ,ru;q=0.9');
  expect(await problemOf(waiting.post('/reports', message()))).toMatchObject({
    code: 'pairingWaits',
    status: 401,
  });
  await approve(page, waiting);
  const program = waiting;

  const wrong = await problemOf(program.post('/reports', message({ signs: [], saw: '' })));
  expect(wrong).toMatchObject({
    status: 422,
    code: 'invalid',
    errors: [
      {
        path: 'signs',
        code: 'nothingSeen',
        detail: 'Отметьте, что вы заметили, или напишите хотя бы несколько слов.',
      },
    ],
  });
  const envelope = await seal(program, message());
  const ciphertext = `A${envelope.sealed.ciphertext.slice(1)}`;
  const damaged = { ...envelope, sealed: { ...envelope.sealed, ciphertext } };
  if (ciphertext !== envelope.sealed.ciphertext)
    expect((await problemOf(program.post('/reports', damaged))).code).toBe('cannotOpen');

  const said = message();
  const sent = await program.post('/reports', said);
  expect(sent.status()).toBe(201);
  const { id, number } = reportStatus.parse(await sent.json());
  const further = await problemOf(program.post('/reports', { ...said, dangerNow: true }));
  expect(further).toMatchObject({ status: 409, code: 'sentBefore', report: { id, number } });

  const other = await askToPair(programs, baseURL!);
  await approve(page, other);
  expect((await other.get(`/reports/${id}/status`)).status()).toBe(200);
  for (const path of [`/reports/${crypto.randomUUID()}/status`, '/reports/1/status', `/reports/${id}`])
    expect((await problemOf(other.get(path))).code).toBe('notFound');
});
