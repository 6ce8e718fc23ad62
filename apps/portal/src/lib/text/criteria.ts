import type { CriterionKind, KeptDeed, YesNoUnclear } from '@qorgan/domain';
import { texts, type Text } from '@qorgan/statute';

export const criterionKindName: Readonly<Record<CriterionKind, Text>> = {
  yesNo: { kk: 'Иә, жоқ, анық емес', ru: 'Да, нет, неясно', en: 'Yes, no, unclear' },
  scale: {
    kk: 'Баспалдақтары аталған шкала',
    ru: 'Шкала с названными ступенями',
    en: 'Scale with named steps',
  },
  text: { kk: 'Сөзбен жазу', ru: 'Словами', en: 'In words' },
};

export const yesNoUnclearName: Readonly<Record<YesNoUnclear, Text>> = {
  yes: { kk: 'Иә', ru: 'Да', en: 'Yes' },
  no: { kk: 'Жоқ', ru: 'Нет', en: 'No' },
  unclear: { kk: 'Анық емес', ru: 'Неясно', en: 'Unclear' },
};

export const criteriaDeedName: Readonly<Record<KeptDeed, Text>> = {
  added: { kk: 'Топ қосылды', ru: 'Добавлена группа', en: 'Group added' },
  changed: { kk: 'Топ өзгертілді', ru: 'Изменена группа', en: 'Group changed' },
  moved: { kk: 'Топтың орны ауысты', ru: 'Группа перемещена', en: 'Group moved' },
  retired: { kk: 'Топ алынды', ru: 'Группа убрана', en: 'Group taken out' },
  restored: { kk: 'Топ қайтарылды', ru: 'Группа возвращена', en: 'Group taken up again' },
};

/** The page on which the criteria are kept. */
export const criteriaText = texts({
  title: {
    kk: 'Қатыгездіктің болу белгілерін бағалау критерийлері',
    ru: 'Критерии оценки признаков жестокого обращения',
    en: 'Criteria for assessing signs of cruel treatment',
  },
  lawTitle: {
    kk: 'Критерийлердің мәтіні басқа бұйрықта',
    ru: 'Текст критериев – в другом приказе',
    en: 'The text of the criteria is in another order',
  },
  law: {
    kk: '6-тармақ бойынша балаға қатысты қатыгездіктің болу белгілері 2023 жылғы бірлескен бұйрықпен бекітілген критерийлерге сәйкес бағаланады (Нормативтік құқықтық актілерді мемлекеттік тіркеу тізілімінде № 33002 болып тіркелген). Қағидаларда бұл критерийлер келтірілмеген, Qorgan-да да олардың мәтіні жоқ, сондықтан бұл бет бос беріледі: заңды ойдан шығаруға болмайды. Критерийлерді сол бұйрықтан психолог енгізеді.',
    ru: 'По пункту 6 признаки жестокого обращения с ребенком оценивают по критериям, утвержденным совместным приказом 2023 года (зарегистрирован в Реестре государственной регистрации нормативных правовых актов под № 33002). В Правилах этих критериев нет, их текста нет и у Qorgan, поэтому страница пуста: выдумывать закон нельзя. Критерии вносит из того приказа психолог.',
    en: 'By paragraph 6 signs of cruel treatment of a child are assessed by the criteria approved by a joint order of 2023 (registered in the State Register of Normative Legal Acts as No. 33002). The Rules do not contain these criteria, and Qorgan does not have their text either, so the page comes empty: law is not to be invented. The psychologist writes the criteria down from that order.',
  },
  noScore: {
    kk: 'Жауаптар балл болып есептелмейді. Олардың нені білдіретінін адам шешеді.',
    ru: 'Баллы по ответам не считаются. Что они значат, решает человек.',
    en: 'Answers are not added up to a score. What they mean is for people to say.',
  },
  groups: { kk: 'Критерийлер', ru: 'Критерии', en: 'Criteria' },
  none: {
    kk: 'Критерийлер әлі енгізілмеген.',
    ru: 'Критерии еще не внесены.',
    en: 'No criteria have been written down yet.',
  },
  add: { kk: 'Топ қосу', ru: 'Добавить группу', en: 'Add a group' },
  editTitle: { kk: 'Топты өзгерту', ru: 'Изменить группу', en: 'Change a group' },
  name: { kk: 'Топтың атауы', ru: 'Название группы', en: 'Name of the group' },
  questions: { kk: 'Сұрақтар', ru: 'Вопросы', en: 'Questions' },
  questionsHint: {
    kk: 'Бұйрықтағы сөздерді дәл көшіріңіз. Бос қатар сұрақ болып саналмайды.',
    ru: 'Перенесите слова приказа точно. Пустая строка вопросом не считается.',
    en: 'Copy the words of the order exactly. An empty row is no question.',
  },
  question: {
    kk: (number: number) => `${number}-сұрақ`,
    ru: (number: number) => `Вопрос ${number}`,
    en: (number: number) => `Question ${number}`,
  },
  label: { kk: 'Сұрақтың мәтіні', ru: 'Текст вопроса', en: 'Words of the question' },
  kind: { kk: 'Жауап түрі', ru: 'Вид ответа', en: 'Kind of answer' },
  steps: { kk: 'Шкаланың баспалдақтары', ru: 'Ступени шкалы', en: 'Steps of the scale' },
  stepsHint: {
    kk: 'Тек шкала үшін: әр баспалдақ жаңа жолдан, екі тілде бір ретпен, 2-ден 10-ға дейін.',
    ru: 'Только для шкалы: каждая ступень с новой строки, на двух языках в одном порядке, от 2 до 10.',
    en: 'For a scale only: each step on a line of its own, in both languages in the same order, 2 to 10.',
  },
  another: { kk: 'Тағы бір сұрақ қосу', ru: 'Добавить еще вопрос', en: 'Add another question' },
  remove: { kk: 'Сұрақты алу', ru: 'Убрать вопрос', en: 'Take the question out' },
  save: { kk: 'Сақтау', ru: 'Сохранить', en: 'Save' },
  saved: { kk: 'Сақталды.', ru: 'Сохранено.', en: 'Saved.' },
  same: {
    kk: 'Ештеңе өзгерген жоқ.',
    ru: 'Ничего не изменилось.',
    en: 'Nothing was changed.',
  },
  meanwhile: {
    kk: 'Әріптесіңіз критерийлерді осы арада өзгертіп үлгеріпті. Төменде – қазіргі күйі.',
    ru: 'Коллега тем временем изменил критерии. Ниже – как они выглядят сейчас.',
    en: 'A colleague changed the criteria meanwhile. Below is how they stand now.',
  },
  meanwhileForm: {
    kk: 'Бұл нысанды толтырып жатқанда әріптесіңіз критерийлерді өзгертіпті. Жазғаныңыз төменде сақталды: тексеріп, қайта сақтаңыз.',
    ru: 'Пока вы заполняли форму, коллега изменил критерии. Введенное сохранено ниже: проверьте и сохраните еще раз.',
    en: 'A colleague changed the criteria while you were filling this in. What you typed is kept below: check it and save again.',
  },
  retired: { kk: 'Алынған топтар', ru: 'Убранные группы', en: 'Groups taken out' },
  retiredHint: {
    kk: 'Бұл топтар енді сұралмайды. Бұрынғы бағалаулар сол күйінде қалады.',
    ru: 'Эти группы больше не спрашиваются. Прежние оценки остаются как были.',
    en: 'These groups are not asked any more. Former assessments stay as they were.',
  },
  history: { kk: 'Нұсқалар', ru: 'Версии', en: 'Versions' },
  versionOf: {
    kk: (number: number) => `${number}-нұсқа`,
    ru: (number: number) => `Версия ${number}`,
    en: (number: number) => `Version ${number}`,
  },
  oldVersion: {
    kk: 'Бұл – бұрынғы нұсқа. Қазір басқасы қолданылады.',
    ru: 'Это прежняя версия. Сейчас действует другая.',
    en: 'This is a former version. Another one is in use now.',
  },
  toCurrent: { kk: 'Қазіргі критерийлер', ru: 'Нынешние критерии', en: 'The criteria as they are now' },
  assess: { kk: 'Баланы бағалау', ru: 'Оценить ребенка', en: 'Assess a child' },
  search: {
    kk: 'Оқушының аты-жөні немесе сыныбы',
    ru: 'Имя или класс ученика',
    en: 'Name or class of the pupil',
  },
  doSearch: { kk: 'Іздеу', ru: 'Найти', en: 'Search' },
  found: { kk: 'Табылған оқушылар', ru: 'Найденные ученики', en: 'Pupils found' },
  nobodyFound: { kk: 'Ешкім табылмады', ru: 'Никто не найден', en: 'Nobody was found' },
});

/** The assessments of one pupil. */
export const assessmentText = texts({
  title: {
    kk: 'Критерийлер бойынша бағалау',
    ru: 'Оценка по критериям',
    en: 'Assessment by the criteria',
  },
  none: { kk: 'Бағалау жазылмаған.', ru: 'Оценок нет.', en: 'No assessment has been made.' },
  noCriteria: {
    kk: 'Алдымен критерийлерді енгізіңіз.',
    ru: 'Сначала внесите критерии.',
    en: 'Write the criteria down first.',
  },
  toCriteria: { kk: 'Критерийлер', ru: 'К критериям', en: 'To the criteria' },
  toEntry: { kk: 'Қадағалау жазбасы', ru: 'Запись о наблюдении', en: 'The entry of the register' },
  fill: { kk: 'Жаңа бағалау', ru: 'Новая оценка', en: 'New assessment' },
  day: { kk: 'Бағалау күні', ru: 'День оценки', en: 'Day of the assessment' },
  conclusion: { kk: 'Қорытынды', ru: 'Вывод', en: 'Conclusion' },
  conclusionHint: {
    kk: 'Жауаптардан нені байқадыңыз, енді не істеу керек? Балл қойылмайды.',
    ru: 'Что видно из ответов и что делать дальше? Баллы не ставятся.',
    en: 'What do the answers show, and what is to be done next? There is no score.',
  },
  unanswered: { kk: 'Жауап берілмеді', ru: 'Нет ответа', en: 'Not answered' },
  save: { kk: 'Бағалауды сақтау', ru: 'Сохранить оценку', en: 'Save the assessment' },
  saved: { kk: 'Бағалау сақталды.', ru: 'Оценка сохранена.', en: 'The assessment is kept.' },
  correct: { kk: 'Түзету', ru: 'Исправить', en: 'Put right' },
  correctTitle: { kk: 'Бағалауды түзету', ru: 'Исправить оценку', en: 'Put an assessment right' },
  correcting: {
    kk: 'Бұрынғы бағалау өшпейді, сызылған күйінде қалады. Нысан сол кездегі критерийлермен берілген.',
    ru: 'Прежняя оценка не стирается, она остается зачеркнутой. В форме критерии того времени.',
    en: 'The former assessment is not erased; it stays, crossed out. The form has the criteria of its time.',
  },
  meanwhile: {
    kk: 'Бұл бағалауды біреу түзетіп қойған. Соңғысын төменнен қараңыз.',
    ru: 'Эту оценку уже исправили. Последнюю смотрите ниже.',
    en: 'This assessment was put right already. See the latest below.',
  },
  replaced: { kk: 'Түзетілген', ru: 'Исправлена', en: 'Put right' },
  corrects: { kk: 'Бұрынғысын түзетеді', ru: 'Исправляет прежнюю', en: 'Puts a former one right' },
  versionUsed: {
    kk: (number: number) => `Критерийлердің ${number}-нұсқасы бойынша`,
    ru: (number: number) => `По версии критериев ${number}`,
    en: (number: number) => `By version ${number} of the criteria`,
  },
});
