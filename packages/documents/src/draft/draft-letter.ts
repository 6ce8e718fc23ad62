import type { InTwo } from '../letter/letter.ts';
import type { LetterFacts } from './letter-facts.ts';
import { openingOf, subjectOf } from './opening.ts';
import { pointsOf } from './points.ts';
import { requestsOf } from './requests.ts';

/** Paragraphs 33 and 34. */
const confidentiality: InTwo = {
  kk: 'Қағидалардың 33 және 34-тармақтарына сәйкес кәмелетке толмағанның дербес деректері жарияланбайды. Баланың және оның отбасының жеке деректері (соның ішінде мекенжайы, білім беру ұйымының атауы) қамтылған осы хаттың құпиялылығын қамтамасыз етуіңізді сұраймыз.',
  ru: 'В соответствии с пунктами 33 и 34 Правил персональные данные несовершеннолетнего не разглашаются. Просим обеспечить конфиденциальность настоящего письма, содержащего личные данные ребенка и его семьи (в том числе адрес, наименование организации образования).',
};

const contact: InTwo = {
  kk: 'Қосымша мәліметті осы хаттың соңында көрсетілген орындаушыдан алуға болады.',
  ru: 'Дополнительные сведения можно получить у исполнителя, указанного в конце письма.',
};

const copiesOfNotices: InTwo = {
  kk: 'Қағидалардың 8-тармағы бойынша жолданған хаттардың көшірмелері – ___ парақта',
  ru: 'копии писем, направленных по пункту 8 Правил, – на ___ л.',
};

/**
 * Drafts the notice of paragraph 8 or the referral of paragraph 11.3 for one recipient, in Kazakh and Russian with
 * the same paragraphs in the same order, so that they can stand side by side. It is a draft for the head to read and
 * change. The order prescribes no text for it, and the draft never says that it does.
 *
 * It decides nothing: who is written to, and whether the exception of paragraph 11.1 stands, come with the facts.
 * While that exception stands, nothing about parents is written. Attachments are a proposal, with the number of
 * sheets left open; strike them out when nothing is enclosed.
 */
export function draftLetter(facts: LetterFacts): {
  subject: InTwo;
  body: InTwo;
  attachments: { kk: string[]; ru: string[] };
} {
  const paragraphs = [...openingOf(facts), ...pointsOf(facts), requestsOf(facts), confidentiality, contact];
  const hasCopies = facts.purpose === 'referral' && facts.measures.length > 0;
  return {
    subject: subjectOf(facts),
    body: {
      kk: paragraphs.map(({ kk }) => kk).join('\n\n'),
      ru: paragraphs.map(({ ru }) => ru).join('\n\n'),
    },
    attachments: {
      kk: hasCopies ? [copiesOfNotices.kk] : [],
      ru: hasCopies ? [copiesOfNotices.ru] : [],
    },
  };
}
