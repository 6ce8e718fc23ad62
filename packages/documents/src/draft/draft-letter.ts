import type { InTwo } from '../letter/letter.ts';
import { enclosures } from './enclosures.ts';
import type { LetterFacts } from './letter-facts.ts';
import { openingOf, subjectOf } from './opening.ts';
import { pointsOf } from './points.ts';
import { requestsOf } from './requests.ts';

/** Paragraphs 33 and 34. */
export const confidentiality: InTwo = {
  kk: 'Қағидалардың 33 және 34-тармақтарына сәйкес кәмелетке толмағанның дербес деректері жарияланбайды. Баланың және оның отбасының жеке деректері (соның ішінде мекенжайы, білім беру ұйымының атауы) қамтылған осы хаттың құпиялылығын қамтамасыз етуіңізді сұраймыз.',
  ru: 'В соответствии с пунктами 33 и 34 Правил персональные данные несовершеннолетнего не разглашаются. Просим обеспечить конфиденциальность настоящего письма, содержащего личные данные ребенка и его семьи (в том числе адрес, наименование организации образования).',
};

const contact: InTwo = {
  kk: 'Қосымша мәліметті осы хаттың соңында көрсетілген орындаушыдан алуға болады.',
  ru: 'Дополнительные сведения можно получить у исполнителя, указанного в конце письма.',
};

/**
 * Drafts the notice of paragraph 8 or the referral of paragraph 11.3 for one recipient, in Kazakh and Russian with
 * the same paragraphs in the same order, so that they can stand side by side. It is a draft for the head to read and
 * change. The order prescribes no text for it, and the draft never says that it does.
 *
 * It decides nothing: who is written to, and whether the exception of paragraph 11.1 stands, come with the facts.
 * While that exception stands, nothing about parents is written. It says of nobody that they were told, and promises
 * no copy, but where the facts say so; and it leaves no gap: what is not known is said in words or left out.
 */
export function draftLetter(facts: LetterFacts): {
  subject: InTwo;
  body: InTwo;
  attachments: { kk: string[]; ru: string[] };
} {
  const paragraphs = [...openingOf(facts), ...pointsOf(facts), requestsOf(facts), confidentiality, contact];
  return {
    subject: subjectOf(facts),
    body: {
      kk: paragraphs.map(({ kk }) => kk).join('\n\n'),
      ru: paragraphs.map(({ ru }) => ru).join('\n\n'),
    },
    attachments: enclosures(facts.enclosed),
  };
}
