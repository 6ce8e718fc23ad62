import { dateTime } from '@qorgan/domain';
import type { IsoDate } from '@qorgan/statute';
import { lowerFirst } from '../address/lower-first.ts';
import { confidentiality } from '../draft/draft-letter.ts';
import type { InTwo, Letter, LetterLanguages, LetterLocale } from '../letter/letter.ts';

/** What an employee writes to a body themself, because nobody in the school may see their report. */
export type DirectLetter = {
  languages: LetterLanguages;
  writer: { name: string; position: InTwo; phone: string | null };
  /** Where the writer works. */
  school: InTwo;
  date: IsoDate;
  addressee: Letter['addressee'];
  /** The number of the report in the school's portal, where it is kept. */
  reportNumber: number;
  concernsHead: boolean;
  /** Deputies whom it concerns, by name. */
  concerns: readonly string[];
  children: readonly { name: string; classLabel: string | null; part: 'affected' | 'witness' | 'alleged' }[];
  noticedAt: Date;
  place: string | null;
  /** Items of paragraph 7: possible signs, and called nothing more. */
  signs: readonly InTwo[];
  /** As typed, in whichever language. */
  saw: readonly string[];
  childWords: string | null;
  did: string | null;
  dangerNow: boolean;
  doctorNeeded: boolean;
};

const say: Readonly<Record<LetterLocale, Words>> = {
  kk: {
    subject: 'Баланың құқықтары бұзылған болуы мүмкін екені туралы',
    who: (name, position, school) =>
      `Мен, ${[name, position].filter(Boolean).join(', ')}, мына білім беру ұйымында жұмыс істеймін: ${school}.`,
    why: (people) =>
      people.length > 0
        ? `Бұл хабарлама мына адамдарға қатысты: ${people.join('; ')}. Мектепте оны қарай алатын басқа басшы жоқ, сондықтан Сіздерге тікелей жазып отырмын.`
        : 'Мектепте бұл хабарламаны қарай алатын басшы қазір жоқ, сондықтан Сіздерге тікелей жазып отырмын.',
    head: 'мектеп басшысы',
    children: 'Хабарлама мына балаларға қатысты:',
    classLabel: (label) => `${label} сыныбы`,
    parts: {
      affected: 'зардап шеккен болуы мүмкін',
      witness: 'куә болған болуы мүмкін',
      alleged: 'осындай әрекет жасаған болуы мүмкін',
    },
    noticed: (when) => `Байқаған уақытым: ${when}.`,
    place: (where) => `Болған жері: ${where}.`,
    signs: 'Байқалған ықтимал белгілер:',
    saw: 'Көргенім, естігенім:',
    childWords: 'Баланың өз сөзі:',
    did: 'Мен істегенім:',
    danger: 'Балаға дәл қазір қауіп төніп тұр деп ойлаймын.',
    doctor: 'Балаға дәрігердің көмегі керек болуы мүмкін.',
    kept: (number) => `Хабарлама мектептің Qorgan порталында № ${number} болып сақталған.`,
    please:
      'Шұғыл шара қолдануыңызды және нәтижесін маған хабарлауыңызды сұраймын. Хабарлаған адам ретінде менің аты-жөнімді мектеп басшылығына айтпауыңызды сұраймын.',
  },
  ru: {
    subject: 'О возможном нарушении прав ребенка',
    who: (name, position, school) =>
      `Я, ${[name, position].filter(Boolean).join(', ')}, работаю в организации образования: ${school}.`,
    why: (people) =>
      people.length > 0
        ? `Сообщение касается следующих лиц: ${people.join('; ')}. Другого руководителя, который мог бы его рассмотреть, в школе нет, поэтому пишу вам напрямую.`
        : 'Руководителя, который мог бы рассмотреть это сообщение, в школе сейчас нет, поэтому пишу вам напрямую.',
    head: 'руководитель школы',
    children: 'Сообщение касается следующих детей:',
    classLabel: (label) => `класс ${label}`,
    parts: {
      affected: 'возможно, пострадавший ребенок',
      witness: 'возможный свидетель',
      alleged: 'возможно, совершивший эти действия ребенок',
    },
    noticed: (when) => `Я заметил(а) это: ${when}.`,
    place: (where) => `Место: ${where}.`,
    signs: 'Замеченные вероятные признаки:',
    saw: 'Что я видел(а) и слышал(а):',
    childWords: 'Слова самого ребенка:',
    did: 'Что я сделал(а):',
    danger: 'Думаю, что ребенку угрожает опасность прямо сейчас.',
    doctor: 'Ребенку может быть нужна помощь врача.',
    kept: (number) => `Сообщение хранится в школьном портале Qorgan под № ${number}.`,
    please:
      'Прошу срочно принять меры и сообщить мне о результате. Прошу не называть меня руководству школы как лицо, сообщившее об этом.',
  },
};
type Words = {
  subject: string;
  who: (name: string, position: string, school: string) => string;
  why: (people: readonly string[]) => string;
  head: string;
  children: string;
  classLabel: (label: string) => string;
  parts: Readonly<Record<DirectLetter['children'][number]['part'], string>>;
  noticed: (when: string) => string;
  place: (where: string) => string;
  signs: string;
  saw: string;
  childWords: string;
  did: string;
  danger: string;
  doctor: string;
  kept: (number: number) => string;
  please: string;
};

const list = (title: string, items: readonly string[]) =>
  items.length > 0 ? [[title, ...items.map((item) => `– ${item}`)].join('\n')] : [];
const told = (title: string, words: readonly (string | null)[]) => {
  const written = words.filter((one) => one !== null);
  return written.length > 0 ? [`${title} ${written.join(' ')}`] : [];
};

/** The words of the letter in one language; paragraphs in the same order in both, so that they stand side by side. */
export function directLetterBody(letter: DirectLetter, locale: LetterLocale): string {
  const t = say[locale];
  const { writer, school, place } = letter;
  const people = [...(letter.concernsHead ? [t.head] : []), ...letter.concerns];
  const children = letter.children.map(({ name, classLabel, part }) =>
    [name, classLabel && t.classLabel(classLabel), t.parts[part]].filter(Boolean).join(', '),
  );
  return [
    t.who(writer.name, lowerFirst(writer.position[locale]), school[locale]),
    t.why(people),
    ...list(t.children, children),
    [t.noticed(dateTime(letter.noticedAt, locale)), place && t.place(place)].filter(Boolean).join(' '),
    ...list(
      t.signs,
      letter.signs.map((sign) => sign[locale]),
    ),
    ...told(t.saw, letter.saw),
    ...told(t.childWords, [letter.childWords]),
    ...told(t.did, [letter.did]),
    ...(letter.dangerNow ? [t.danger] : []),
    ...(letter.doctorNeeded ? [t.doctor] : []),
    t.please,
    t.kept(letter.reportNumber),
    confidentiality[locale],
  ].join('\n\n');
}

/** What the letter is about, without saying whom. */
export const directLetterSubject: InTwo = { kk: say.kk.subject, ru: say.ru.subject };
