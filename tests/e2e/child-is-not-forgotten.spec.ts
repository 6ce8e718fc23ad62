import type { Locator, Page } from '@playwright/test';
import { addDays, dayOf } from '@qorgan/domain';
import { calendarYears, type IsoDate } from '@qorgan/statute';
import { textOf } from '../../packages/documents/src/testing/inside-pdf.ts';
import { addressesOf, type Address } from './all-addresses.ts';
import { caseWords, expect, expectWellMade, test as base, writeLetter } from './fixtures.ts';
import { startPortal } from './portal-with-clock.ts';

// One child through every desk. The portal is this story's own, since its clock is moved over a holiday.
base.describe.configure({ mode: 'serial', timeout: 300_000 });
type Portal = Awaited<ReturnType<typeof startPortal>>;
const test = base.extend<{ baseURL: string }, { portal: Portal }>({
  portal: [
    async ({}, use) => {
      const portal = await startPortal({ QORGAN_TICK_SECONDS: '3' });
      await use(portal);
      await portal.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: ({ portal }, use) => use(portal.origin),
});

test.use({ actionTimeout: 20_000 });

const t = caseWords.kk;
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const link = (page: Page | Locator, name: string | RegExp) => page.getByRole('link', { name });
const main = (page: Page) => page.getByRole('main');
const pathOf = (page: Page) => new URL(page.url()).pathname;

/** The next holiday that stands between two working days: the plainest trial of a clock of one working day. */
function nextLoneHoliday(): IsoDate {
  const listed = calendarYears.flatMap(({ days }) => days);
  const isPlain = (day: IsoDate) =>
    !listed.some(({ date }) => date === day) && ![0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay());
  return listed.find(
    ({ date, kind }) =>
      kind === 'holiday' &&
      date > addDays(dayOf(new Date()), 1) &&
      isPlain(addDays(date, -1)) &&
      isPlain(addDays(date, 1)),
  )!.date;
}
const holiday = nextLoneHoliday();
const [eve, after] = [addDays(holiday, -1), addDays(holiday, 1)];
/** Moves the portal’s clock to this time in Kazakhstan. */
const setClock = (portal: Portal, day: string, time: string) =>
  portal.waitHours((Date.parse(`${day}T${time}:00+05:00`) - Date.now()) / 3_600_000);

/** What is written of the family, and must reach nobody who has nothing to do with it. */
const inside = 'Әкесі ішіп келіп, анасын ұрады';
/** Somebody over whom the school's psychologist keeps watch already. */
const child = 'Рахымжан Алихан';
const phone = '+7 7172 00 20 21';

async function sendByPortal(page: Page, file: string, duty: string): Promise<string> {
  const letter = await writeLetter(page, file, duty, t);
  await button(page, t.issue).click();
  await page.getByRole('link', { name: t.send, exact: true }).click();
  await page.locator('[name=channel][value=portal]').check();
  await page.locator('main form button').click();
  await expect(page).toHaveURL(/\?sent$/);
  return letter;
}

/** Confirms the letter that waits longest under a number. */
async function takeIn(page: Page, number: string): Promise<void> {
  await page.goto('/inbox');
  await page.locator('#letters-waiting ~ ul a').first().click();
  await page.locator('[name=incomingNumber]').fill(number);
  await button(page, t.confirm).click();
  await expect(page).toHaveURL(/\?confirmed$/);
}

/** Puts somebody of the body on duty for the night that has begun. */
async function putOnDuty(page: Page, name: string): Promise<void> {
  await page.goto('/rota/new');
  await page.getByLabel('Кім кезекші').selectOption({ label: name });
  await page.locator('[name=from]').fill(eve);
  await page.locator('[name=until]').fill(eve);
  await page.locator('[name=when][value=offHours]').check();
  await button(page, 'Кестеге енгізу').click();
  await expect(page).toHaveURL(/\?entered$/);
}

/** What of this is on somebody’s list of reminders now. */
async function remindersOf(page: Page, address: string): Promise<Locator> {
  await page.goto('/reminders');
  return main(page).locator(`a[href="${address}"]`);
}

/** Opens the body’s own case on the letter that is before it. */
async function opensOwnCase(page: Page): Promise<string> {
  await link(page, 'Іс ашу').first().click();
  await page.locator('[name=sex][value=male]').check();
  await button(page, 'Іс ашу').last().click();
  await expect(page).toHaveURL(/\?opened$/);
  return pathOf(page);
}

async function addMeasure(page: Page, plan: string, help: string, name: string, by: string): Promise<void> {
  await page.goto(`${plan}/line?help=assistance.${help}`);
  await page.locator('[name=item][value=other]').check();
  await page.getByLabel('Нақты не істеледі?').fill(name);
  await page.getByLabel('Тағайындалған күні').fill(after);
  await page.getByLabel('Қай күнге дейін аяқталуы керек?').fill(addDays(after, 30));
  await page.getByLabel('Жауапты ұйым').selectOption({ label: by });
  await button(page, 'Сақтау').click();
  await expect(page).toHaveURL(/plan\?saved/);
}

/** As whoever a measure stands before: finds it and reports it done. */
async function reportsDone(page: Page, measure: string, words: string): Promise<void> {
  await page.goto('/measures');
  await link(page, new RegExp(`${child}.*${measure}`))
    .first()
    .click();
  await page.getByLabel('Орындалды', { exact: true }).check();
  await page.getByLabel('Нәтижесі немесе себебі').fill(words);
  await button(page, 'Есепті жіберу').click();
  await expect(page.getByRole('status')).toContainText('Есеп жіберілді');
}

/** What was gathered of every desk, for the police to try. */
const everybodys: Address[] = [];
let letterOfPolice = '';

test('from a teacher’s click to a closed plan, through seven organisations and over a holiday', async ({
  page: teacher,
  portal,
  signInAs,
  asSecondPerson,
}) => {
  setClock(portal, eve, '20:45');
  let body = await asSecondPerson('guardianhead', '/inbox');
  await putOnDuty(body, 'Әбдіхалықова Роза Сапарқызы');
  await signInAs('teacher');
  await teacher.goto('/');
  await teacher.getByLabel('Оқушының аты-жөні').fill('рахымж');
  await button(teacher, 'Іздеу').click();
  await teacher.locator('#found').getByRole('button').first().click();
  await teacher.getByLabel('Көгеру').check();
  await button(teacher, 'Хабарламаны жіберу').click();
  await expect(teacher).toHaveURL(/\?sent/);

  let head = await asSecondPerson('head');
  await head.goto(pathOf(teacher));
  await link(head, t.openCase).click();
  await head.locator('[name=kinds][value=violence]').check();
  await button(head, t.open).click();
  await expect(head).toHaveURL(/\?opened$/);
  const file = pathOf(head);
  const letter = await sendByPortal(head, file, 'p8.childRightsBody');
  letterOfPolice = await sendByPortal(head, file, 'p8.police');
  const forCommission = await sendByPortal(head, file, 'p11.3.commission');

  // Nobody sits at the body’s desk: half an hour later whoever is on duty is alarmed, and a colleague is not, yet.
  setClock(portal, eve, '21:25');
  const arrived = `/inbox/${letter.split('/').at(-1)}`;
  const onDuty = await asSecondPerson('guardianship', '/inbox');
  await expect(async () => {
    await expect(await remindersOf(onDuty, arrived)).toHaveText('Мектептен келген хат', { timeout: 500 });
  }).toPass();
  const police = await asSecondPerson('police', '/inbox');
  await takeIn(police, 'ПБ-5');
  await expect(await remindersOf(body, arrived)).toHaveCount(0);
  await takeIn(body, 'К-77');
  await expect(await remindersOf(onDuty, arrived)).toHaveCount(0);
  const at = await opensOwnCase(body);
  const duty = (id: string) => body.locator(`#${id.replaceAll('.', '\\.')}`);
  await body.goto(`${at}/duties/p12.1.upward`);
  await body.locator('[name=channel][value=portal]').check();
  await body.locator('[name=words]').fill('Зорлық-зомбылық туралы ақпарат түсті.');
  await button(body, 'Жазу').click();
  await body.goto(`${at}/duties/p12.2.caseManager`);
  await body.locator('[name=member]').selectOption({ label: 'Ермекова Жанар Болатқызы' });
  await body.locator('[name=phone]').fill(phone);
  await button(body, 'Жазу').click();
  await body.goto(`${at}/duties/p12.7.psychologicalCentre`);
  await body.locator('[name=channel][value=portal]').check();
  await body.locator('[name=words]').fill('Балаға психологиялық көмек керек.');
  await button(body, 'Жазу').click();
  await body.goto(`${at}/requests`);
  await body.locator('[name=subjects]').first().check();
  await body.locator('[name=dueOn]').fill(addDays(after, 1));
  await body.locator('[name=contact]').fill(`Ермекова Жанар, ${phone}`);
  await expectWellMade(body, 'kk');
  await button(body, 'Сұрауды жіберу').click();

  // One working day from the eve: the holiday does not count, the day after does.
  await body.goto(at);
  await expect(duty('p21.assessment')).toContainText(new RegExp(`${Number(after.slice(8))} `));

  setClock(portal, after, '10:30');
  body = await asSecondPerson('guardianhead', at);
  await expect(duty('p21.assessment')).not.toContainText('өтті');
  head = await asSecondPerson('head', '/requests');
  await expectWellMade(head, 'kk');
  await link(head, child).click();
  await expectWellMade(head, 'kk');
  // Given to the teacher the day before it is due: reminded of it at once, until it is answered.
  const request = pathOf(head);
  await head
    .getByLabel('Дайындайтын әріптес')
    .selectOption({ label: 'Бекова Сәуле Маратқызы, Математика мұғалімі' });
  await button(head, 'Беру').click();
  await signInAs('teacher');
  await expect(async () => {
    await expect(await remindersOf(teacher, request)).toHaveText('Органның сұрауы', { timeout: 500 });
  }).toPass();
  await expectWellMade(teacher, 'kk');
  await link(teacher, 'Органның сұрауы').click();
  await teacher.locator('[name=words]').fill('Соңғы айда сабаққа ұйықтамай келеді.');
  await button(teacher, 'Жобаны сақтау').click();
  await expect(teacher.getByRole('status')).toContainText('әлі жіберілген жоқ');
  await head.goto(request);
  await button(head, 'Мектеп атынан жіберу').click();
  await expect(head.getByRole('status')).toContainText('Жауап жіберілді');
  await expect(await remindersOf(teacher, request)).toHaveCount(0);

  await body.goto(`${at}/assessment`);
  await button(body, 'Бағалауды бастау').click();
  for (const part of ['Баланың деректері', 'Бағалауды жүргізген қызметкерлер']) {
    await link(body, part).click();
    await button(body, 'Сақтау').click();
  }
  await body.goto(`${at}/assessment/6`);
  await body.getByRole('textbox').fill(`${inside}. Балаға көмек керек.`);
  await button(body, 'Сақтау').click();
  for (const deed of ['Қол қою', 'Бекіту']) {
    await body.goto(`${at}/assessment/sign`);
    await button(body, deed).click();
  }

  const plan = `${at}/plan`;
  await body.goto(plan);
  await button(body, 'Жоспарды бастау').click();
  await body.getByLabel('Жоспар басталатын күн').fill(after);
  await body.getByLabel('Жоспар аяқталатын күн').fill(addDays(after, 60));
  await body.getByLabel('Байланыс ақпараты').fill('әкесі, +7 701 000 00 14');
  await body.getByLabel('Тұратын мекенжайы').fill('Наурыз көшесі, 11');
  await button(body, 'Сақтау').click();
  const [centre, school, clinic] = [
    'Көкжиек қаласының психологиялық қолдау орталығы',
    '«№ 7 жалпы орта білім беретін мектеп» КММ',
    '«№ 1 қалалық емхана» ШЖҚ МКК',
  ];
  await addMeasure(body, plan, 'psychological', 'Психологпен он кездесу', centre);
  await addMeasure(body, plan, 'pedagogical', 'Қосымша сабақтар', school);
  await addMeasure(body, plan, 'medical', 'Невролог қарауы', clinic);
  await body.goto(`${plan}/agreement`);
  await body.getByLabel('Келісті').check();
  await body.getByLabel('Тегі, аты, әкесінің аты').fill('Рахымжан Ербол');
  await body.getByLabel('Басып шығарылған жоспарға').check();
  await button(body, 'Сақтау').click();
  await button(body, 'Жоспарға қол қою').click();
  await expect(main(body)).toContainText('1-нұсқа, күшінде');

  // The school’s psychologist takes its measure over into the child’s watch entry, which stands chosen already.
  const psychologist = await asSecondPerson('psychologist', '/measures');
  await link(psychologist, new RegExp(`${child}.*Қосымша сабақтар`)).click();
  const chosen = psychologist.getByLabel('Қай бала?').getByRole('option', { selected: true });
  await expect(chosen).toHaveText(new RegExp(child));
  await button(psychologist, 'Қадағалау жазбасына алу').click();
  await expect(psychologist.getByRole('status')).toContainText('Қадағалау жазбасына алынды.');
  await link(main(psychologist), child).click();
  const measures = psychologist.getByRole('list', { name: 'Жеке оңалту жоспарындағы мектеп шаралары' });
  const watched = measures.getByRole('listitem').filter({ hasText: 'Қосымша сабақтар' });
  await expect(watched).not.toContainText('Орындалды');
  await expectWellMade(psychologist, 'kk');

  const commission = await asSecondPerson('commission', '/inbox');
  await takeIn(commission, 'КК-3');
  await opensOwnCase(commission);
  await commission.goto('/sittings');
  await expectWellMade(commission, 'kk');
  await commission.locator('[name=members]').fill('3');
  await commission.locator('[name=needed]').fill('2');
  await button(commission, 'Ережені сақтау').click();
  await commission.locator('[name=day]').fill(after);
  await commission.locator('[name=time]').fill('10:30');
  await commission.locator('[name=place]').fill('Әкімдік, 3-бөлме');
  await button(commission, 'Жаңа отырыс').click();
  await button(commission, 'Күн тәртібіне қосу').click();
  for (const [n, name] of [
    [1, 'Сейітқали Бауыржан'],
    [2, 'Ким Алина'],
  ] as const) {
    await commission.locator(`#name-${n}`).fill(name);
    await commission.locator(`#post-${n}`).fill('маман');
  }
  await button(commission, 'Отырысты сақтау').click();
  await expect(main(commission)).toContainText('Кворум бар');
  await expectWellMade(commission, 'kk');
  await link(commission, child).click();
  await commission.getByLabel('Қабылданды').check();
  await commission.locator('#words').fill('Отбасына көмек көрсетілсін.');
  await commission.locator('#measure-1').fill('Отбасымен жұмыс');
  await button(commission, 'Шешімді сақтау').click();
  await commission.getByLabel('Кімге').selectOption({ label: school });
  await commission.locator('#task').fill('Сабағына көмектесу');
  await commission.locator('#dueOn').fill(addDays(after, 20));
  await button(commission, 'Тапсырма беру').click();
  await expectWellMade(commission, 'kk');
  const extract = await link(commission, 'PDF, қазақша').getAttribute('href');
  expect(textOf(await (await commission.request.get(extract!)).body())).toContain('Отбасынакөмеккөрсетілсін');

  const psychologists = await asSecondPerson('psychcentre', '/inbox');
  await reportsDone(psychologists, 'Психологпен он кездесу', 'Ұйқысы түзелді.');
  const doctors = await asSecondPerson('clinic', '/inbox');
  await reportsDone(doctors, 'Невролог қарауы', 'Қаралды, ем тағайындалды.');
  await reportsDone(head, 'Қосымша сабақтар', 'Сабақтар өтті.');
  await reportsDone(head, 'Сабағына көмектесу', 'Көмектестік.');
  await psychologist.reload();
  for (const words of ['Орындалды', 'Сабақтар өтті.']) await expect(watched).toContainText(words);

  // What comes back to the school: who leads the case, and which steps were reached. Nothing of the family.
  await head.goto(letter);
  for (const back of [
    ...['К-77', 'Кейс-менеджер тағайындалды', `Ермекова Жанар Болатқызы, ${phone}`],
    ...['Баланың жағдайына бастапқы бағалау жасалды', 'Баланың жеке оңалту жоспары жасалды'],
  ])
    await expect(main(head)).toContainText(back);
  await expect(main(head)).not.toContainText(inside);
  await head.goto(forCommission);
  await expect(main(head)).toContainText('Комиссия шешім қабылдады');
  await expect(main(head)).not.toContainText('Отбасына көмек көрсетілсін');
  await head.goto(file);
  const bodies = head.getByRole('region', { name: 'Органдардың жұмысы' });
  for (const step of ['Баланың жеке оңалту жоспары жасалды', 'Комиссия шешім қабылдады'])
    await expect(bodies).toContainText(step);
  await expect(bodies.getByRole('link', { name: phone })).toHaveAttribute('href', 'tel:+77172002021');
  await expectWellMade(head, 'kk');

  setClock(portal, addDays(after, 31), '10:30');
  body = await asSecondPerson('guardianhead', plan);
  for (const result of ['Ұйқысы түзелді.', 'Қаралды, ем тағайындалды.', 'Сабақтар өтті.'])
    await expect(main(body)).toContainText(result);

  await body.goto(`${plan}/close`);
  await body.getByLabel('Мақсатқа жетті', { exact: true }).check();
  await body.getByLabel('Қорытынды сөзбен').fill('Бала қауіпсіз, сабағына оралды.');
  await button(body, 'Жоспарды аяқтау').click();
  await expect(main(body)).toContainText('Жоспар аяқталды');

  const desks = [];
  for (const login of ['head', 'guardianhead', 'casemanager', 'commission', 'psychcentre', 'clinic'])
    desks.push(
      await asSecondPerson(login, login === 'head' ? '/' : login === 'casemanager' ? '/casework' : '/inbox'),
    );
  everybodys.push(...(await addressesOf(desks)));
});

test('the police try every address of that child and see only what was sent to them', async ({
  asSecondPerson,
  baseURL,
  tolerate,
}) => {
  tolerate(/4\d\d/);
  const police = await asSecondPerson('police', '/inbox');
  const own = await addressesOf([police]);
  const letter = letterOfPolice.split('/').at(-1)!;
  expect(own.map(({ path }) => path)).toContain(`/inbox/${letter}`);
  for (const { path, text } of own) {
    expect(path, 'a page of its own').toMatch(new RegExp(`${letter}|^/letters/files/`));
    for (const word of [inside, 'Психологпен', 'Отбасына көмек', 'ұйықтамай', 'Ермекова'])
      expect(text, path).not.toContain(word);
  }

  const isOwn = ({ method, path }: Address) => own.some((one) => one.method === method && one.path === path);
  // The directory of bodies is open to everybody who works here, and names no child.
  const foreign = everybodys.filter((one) => !isOwn(one) && !one.path.startsWith('/bodies/'));
  // Pages and forms of every desk, so that refusing them all means something.
  expect(foreign.filter(({ method }) => method === 'GET').length).toBeGreaterThan(60);
  expect(foreign.filter(({ method }) => method === 'POST').length).toBeGreaterThan(30);
  const opened: string[] = [];
  for (const { method, path } of foreign) {
    const headers = { accept: 'text/html', origin: baseURL };
    const answer = await police.request.fetch(path, { method, headers, maxRedirects: 0, form: {} });
    if (![403, 404].includes(answer.status())) opened.push(`${method} ${path}: ${answer.status()}`);
  }
  expect(opened, 'what the police were let into').toEqual([]);
});
