import { assistanceIds, assistanceKinds } from '@qorgan/statute';
import type { PlanPaper, PlanPaperMeasure } from '../plan/plan-paper.ts';

const long =
  'Бала психологпен он кездесуге қатысты. Алғашқы үш кездесуде сөйлеспеді, кейін суретпен жұмыс істеуге келісті. Мазасыздығы азайды, ұйқысы түзелді, сыныптастарымен қайта ойнай бастады. Анасы да екі кеңеске келді. ';

function measureAt(at: number, language: 'kk' | 'ru'): PlanPaperMeasure {
  const kind = assistanceKinds[at % assistanceKinds.length]!;
  const part = kind.parts[Math.floor(at / assistanceKinds.length) % kind.parts.length]!;
  return {
    assistance: assistanceIds[at % assistanceIds.length]!,
    name: part.text[language],
    volume: language === 'kk' ? 'аптасына 2 рет, барлығы 10 кездесу' : '2 раза в неделю, всего 10 встреч',
    ...{ assignedOn: '2026-06-20', dueOn: '2026-09-30' },
    responsible:
      language === 'kk'
        ? 'Көкжиек қаласының психологиялық қолдау орталығы'
        : 'Центр психологической поддержки города Кокжиек',
    finishedOn: at % 3 === 0 ? '2026-09-12' : null,
    result:
      at % 3 === 0
        ? { kind: 'done', words: long.repeat((at % 4) + 1) }
        : at === 4
          ? { kind: 'cannot', words: 'Отбасы басқа қалаға көшті.' }
          : null,
  };
}

/** A made-up plan with so many measures, for tests and for looking at. */
export const demoPlan = (
  language: 'kk' | 'ru',
  measures: number,
  change: Partial<PlanPaper> = {},
): PlanPaper => ({
  language,
  child: { surname: 'Әлімова', given: 'Айару', patronymic: 'Серікқызы', birthDate: '2014-05-03' },
  contact: 'анасы – Әлімова Гүлнар Қайратқызы, +7 (701) 555-01-02',
  address: 'Көкжиек қаласы, Төле би көшесі, 118-үй, 24-пәтер',
  assessed: { from: '2026-06-16', until: '2026-06-18' },
  period: { from: '2026-06-20', until: '2026-12-20' },
  measures: Array.from({ length: measures }, (_, at) => measureAt(at, language)),
  notes: 'Жоспар тоқсан сайын қайта қаралады.',
  head: 'Сейітқали Бауыржан Маратұлы',
  agreement: { kind: 'agreed', name: 'Әлімова Гүлнар Қайратқызы', on: '2026-06-21', how: 'paper' },
  edition: { bodyCase: '14/2026', version: 2, approvedOn: '2026-06-22' },
  ...change,
});

/** The form as it is before anybody writes on it. */
export const blankPlan = (language: 'kk' | 'ru'): PlanPaper => ({
  ...{ language, child: null, contact: '', address: '', assessed: null, period: null },
  ...{ measures: [], notes: '', head: null, agreement: null, edition: null },
});
