import type { IsoDate } from '@qorgan/statute';
import type { InTwo, LetterLocale } from '../letter/letter.ts';

/** A complaint about acts or omissions of a state body or an organisation (paragraph 32), as somebody has typed it. */
export type Complaint = {
  language: LetterLocale;
  /** To whom it goes, as typed. */
  to: string;
  writer: { name: string; address: string; phone: string | null };
  /** Which body or organisation it is about. */
  about: string;
  /** Whose rights it touches, where it is about a child. */
  child: string | null;
  /** What was done or not done. */
  what: string;
  /** Since when, in the writer's own words. */
  since: string | null;
  /** What the writer asks for. */
  asks: string;
  /** The day on which the letter was drafted. */
  on: IsoDate;
};

/**
 * What stands beside the writer's own words. The order names the code and its articles and says no more of a complaint;
 * what stands in them is not in our sources, so nothing of it is said here.
 */
const say: Readonly<Record<LetterLocale, Words>> = {
  kk: {
    subject: 'Мемлекеттік органның (ұйымның) әрекетіне немесе әрекетсіздігіне шағым',
    from: 'Шағым беруші:',
    phone: 'тел.',
    about: (body) =>
      `Мына органның (ұйымның) әрекетіне немесе әрекетсіздігіне шағым беремін: ${body}.\nШағымды Қазақстан Республикасының Әкімшілік рәсімдік-процестік кодексінің 91 және 92-баптарына сәйкес беріп отырмын. Бұл баптарды Зорлық-зомбылыққа, қатыгез қарым-қатынасқа, жәбірлеуге (буллингке) ұшыраған, сондай-ақ зорлық-зомбылықтың куәсі болған кәмелетке толмағандарды анықтау және оларға көмек көрсету қағидаларының (Қазақстан Республикасының Әділет министрлігінде 2026 жылғы 2 маусымда № 38874 болып тіркелген бірлескен бұйрықпен бекітілген) 32-тармағы көрсетеді.`,
    child: (name) => `Шағым мына балаға қатысты: ${name}.`,
    what: 'Не істелді немесе не істелмеді:',
    since: (when) => `Қашаннан бері: ${when}.`,
    asks: 'Сұрайтыным:',
    answer: 'Шағымның қалай қаралғанын маған жазбаша хабарлауыңызды сұраймын.',
    confidential:
      'Аталған қағидалардың 33 және 34-тармақтарына сәйкес баланың дербес деректері жарияланбайды. Осы хаттың құпиялылығын сақтауыңызды сұраймын.',
  },
  ru: {
    subject: 'Жалоба на действия или бездействие государственного органа (организации)',
    from: 'Заявитель:',
    phone: 'тел.',
    about: (body) =>
      `Обжалую действия или бездействие следующего органа (организации): ${body}.\nЖалоба подается в соответствии со статьями 91 и 92 Административного процедурно-процессуального кодекса Республики Казахстан, на которые указывает пункт 32 Правил выявления несовершеннолетних, подвергшихся насилию, жестокому обращению, травле (буллингу), а также ставших свидетелями насилия, и оказания им помощи (утверждены совместным приказом, зарегистрированным в Министерстве юстиции Республики Казахстан 2 июня 2026 года под № 38874).`,
    child: (name) => `Жалоба касается ребенка: ${name}.`,
    what: 'Что было сделано или не сделано:',
    since: (when) => `С какого времени: ${when}.`,
    asks: 'Прошу:',
    answer: 'Прошу письменно сообщить мне, как рассмотрена жалоба.',
    confidential:
      'В соответствии с пунктами 33 и 34 указанных Правил персональные данные ребенка не разглашаются. Прошу сохранить конфиденциальность этого письма.',
  },
};
type Words = {
  subject: string;
  from: string;
  phone: string;
  about: (body: string) => string;
  child: (name: string) => string;
  what: string;
  since: (when: string) => string;
  asks: string;
  answer: string;
  confidential: string;
};

/** A sentence of ours ends once, whether or not what was typed ends with a stop. */
const open = (text: string) => text.trim().replace(/[.\s]+$/u, '');

/** The words of the letter: paragraphs apart by a blank line. Of what was left out nothing is said. */
export function complaintBody(complaint: Complaint): string {
  const t = say[complaint.language];
  const { about, child, what, since, asks } = complaint;
  return [
    t.about(open(about)),
    ...(child ? [t.child(open(child))] : []),
    `${t.what}\n${what}`,
    ...(since ? [t.since(open(since))] : []),
    `${t.asks}\n${asks}`,
    t.answer,
    ...(child ? [t.confidential] : []),
  ].join('\n\n');
}

/** The heading: says of nobody whom it is about. */
export const complaintSubject: InTwo = { kk: say.kk.subject, ru: say.ru.subject };

/** Who complains, as the lines under the addressee. */
export function complainant({ language, writer }: Complaint): readonly string[] {
  const { from, phone } = say[language];
  return [`${from} ${writer.name}`, writer.address, ...(writer.phone ? [`${phone} ${writer.phone}`] : [])];
}
