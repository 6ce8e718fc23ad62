import type { Channel, FactContent, InTwo, NoticeRecipient } from '@qorgan/domain';
import type { LetterRecipient } from './letter-facts.ts';
import { toWhom } from './to-whom.ts';

export type MeasureSetting = {
  /** The exception of 11.1 stands: whoever told the parents is not named, nor are they. */
  hidesParents: boolean;
  /** Which of the two receives in this region. */
  childRightsBody: Extract<LetterRecipient, 'regionalBody' | 'guardianshipBody'>;
  /** The outgoing number of a letter of this case that was sent. */
  numberOf: (referralId: string) => string | undefined;
};

const by: Record<Channel, InTwo> = {
  phone: { kk: 'телефон арқылы', ru: 'по телефону' },
  inPerson: { kk: 'жүзбе-жүз', ru: 'лично' },
  message: { kk: 'мессенджер немесе SMS арқылы', ru: 'через мессенджер или SMS' },
  email: { kk: 'электрондық пошта арқылы', ru: 'по электронной почте' },
  paper: { kk: 'қағаз жүзінде', ru: 'на бумажном носителе' },
  documentSystem: {
    kk: 'электрондық құжат айналымы жүйесі арқылы',
    ru: 'через систему электронного документооборота',
  },
  portal: { kk: 'портал арқылы', ru: 'через портал' },
};

/** What a recorded fact says in a letter; `null` for what is no measure taken for the child. */
export function measureWords(content: FactContent, setting: MeasureSetting): InTwo | null {
  switch (content.kind) {
    case 'parentsInformed':
      return setting.hidesParents
        ? null
        : {
            kk: `баланың ата-анасына (заңды өкіліне) ${by[content.how].kk} хабарланды: ${content.who}`,
            ru: `${by[content.how].ru} уведомлен родитель (законный представитель) ребенка: ${content.who}`,
          };
    case 'ambulanceCalled':
      return withOutcome(
        'жедел медициналық жәрдем шақырылды',
        'вызвана скорая медицинская помощь',
        content.outcome,
      );
    case 'noticeGiven': {
      const to = toWhom[recipientOf(content.recipient, setting)];
      const words = {
        kk: `${to.kk} ${by[content.channel].kk} хабарланды`,
        ru: `сообщено ${to.ru} ${by[content.channel].ru}`,
      };
      return withNotes(words, content, setting);
    }
    case 'sentToCommission': {
      const words = {
        kk: `${toWhom.commission.kk} ${by[content.channel].kk} жолданды`,
        ru: `направлено в комиссию по делам несовершеннолетних и защите их прав ${by[content.channel].ru}`,
      };
      return withNotes(words, content, setting);
    }
    case 'bullyingTrackBegun':
      return {
        kk: 'жәбірлеуге (буллингке) қатысты жұмыс № 506 бұйрыққа сәйкес басталды',
        ru: 'начата работа в связи с травлей (буллингом) в соответствии с приказом № 506',
      };
    case 'takenToAssistanceRoom':
      return withOutcome(
        'бала зорлық-зомбылық құрбаны болған балаларға көмек көрсету кабинетіне жеткізілді',
        'ребенок доставлен в кабинет помощи детям, пострадавшим от насилия',
        content.outcome,
      );
    default:
      return null;
  }
}

const withOutcome = (kk: string, ru: string, outcome: string | null): InTwo =>
  outcome ? { kk: `${kk}; нәтижесі: ${outcome}`, ru: `${ru}; результат: ${outcome}` } : { kk, ru };

type Taken = { takenBy: string | null; incomingNumber: string | null; referralId: string | null };

/** With the letter it went with, who took it and under which number, where these are known. */
function withNotes(
  { kk, ru }: InTwo,
  { takenBy, incomingNumber, referralId }: Taken,
  { numberOf }: MeasureSetting,
): InTwo {
  const outgoing = referralId && numberOf(referralId);
  const notes = [
    outgoing && { kk: `шығ. № ${outgoing}`, ru: `исх. № ${outgoing}` },
    takenBy && { kk: `қабылдаған: ${takenBy}`, ru: `принял(а): ${takenBy}` },
    incomingNumber && { kk: `кіріс № ${incomingNumber}`, ru: `вх. № ${incomingNumber}` },
  ].filter((note) => typeof note === 'object' && note !== null);
  if (notes.length === 0) return { kk, ru };
  return {
    kk: `${kk} (${notes.map((note) => note.kk).join(', ')})`,
    ru: `${ru} (${notes.map((note) => note.ru).join(', ')})`,
  };
}

const recipientOf = (recipient: NoticeRecipient, { childRightsBody }: MeasureSetting): LetterRecipient =>
  recipient === 'childRightsBody' ? childRightsBody : recipient;

/** A letter that was sent although something else had settled its duty before: a telephone call, say. */
export const sentLetterWords = (recipient: LetterRecipient, number: string): InTwo => ({
  kk: `${toWhom[recipient].kk} хат жолданды (шығ. № ${number})`,
  ru: `направлено письмо ${toWhom[recipient].ru} (исх. № ${number})`,
});
