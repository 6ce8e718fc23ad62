import type { Channel, FactContent, InTwo, NoticeRecipient } from '@qorgan/domain';

type Setting = {
  /** The exception of 11.1 stands: whoever told the parents is not named, nor are they. */
  hidesParents: boolean;
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

const toWhom: Record<NoticeRecipient, InTwo> = {
  police: { kk: 'ішкі істер органдарына', ru: 'органам внутренних дел' },
  childRightsBody: {
    kk: 'балалардың құқықтарын қорғау жөніндегі органға',
    ru: 'органу по защите прав детей',
  },
  regionalCommissioner: {
    kk: 'бала құқықтары жөніндегі өңірлік уәкілге',
    ru: 'региональному уполномоченному по правам ребенка',
  },
};

/** What a recorded fact says in a letter; `null` for what is no measure taken for the child. */
export function measureWords(content: FactContent, { hidesParents }: Setting): InTwo | null {
  switch (content.kind) {
    case 'parentsInformed':
      return hidesParents
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
    case 'noticeGiven':
      return taken(
        `${toWhom[content.recipient].kk} ${by[content.channel].kk} хабарланды`,
        `сообщено ${toWhom[content.recipient].ru} ${by[content.channel].ru}`,
        content,
      );
    case 'sentToCommission':
      return taken(
        `кәмелетке толмағандардың істері және олардың құқықтарын қорғау жөніндегі комиссияға ${by[content.channel].kk} жолданды`,
        `направлено в комиссию по делам несовершеннолетних и защите их прав ${by[content.channel].ru}`,
        content,
      );
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

function taken(
  kk: string,
  ru: string,
  { takenBy, incomingNumber }: { takenBy: string | null; incomingNumber: string | null },
): InTwo {
  const notes = [
    takenBy && { kk: `қабылдаған: ${takenBy}`, ru: `принял(а): ${takenBy}` },
    incomingNumber && { kk: `кіріс № ${incomingNumber}`, ru: `вх. № ${incomingNumber}` },
  ].filter((note) => note !== null && note !== '');
  if (notes.length === 0) return { kk, ru };
  return {
    kk: `${kk} (${notes.map((note) => note.kk).join(', ')})`,
    ru: `${ru} (${notes.map((note) => note.ru).join(', ')})`,
  };
}
