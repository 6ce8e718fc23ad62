import type { InTwo } from '../letter/letter.ts';
import type { LetterFacts } from './letter-facts.ts';

/**
 * The Rules by name and registration. The Kazakh name is the order's own; no official Russian text is known to us, so
 * the Russian name is our translation, and the registration number is what identifies the act.
 */
const rules: InTwo = {
  kk: 'Зорлық-зомбылыққа, қатыгез қарым-қатынасқа, жәбірлеуге (буллингке) ұшыраған, сондай-ақ зорлық-зомбылықтың куәсі болған кәмелетке толмағандарды анықтау және оларға көмек көрсету қағидаларының (Қазақстан Республикасының Әділет министрлігінде 2026 жылғы 2 маусымда № 38874 болып тіркелген бірлескен бұйрықпен бекітілген, бұдан әрі – Қағидалар)',
  ru: 'Правил выявления несовершеннолетних, подвергшихся насилию, жестокому обращению, травле (буллингу), а также ставших свидетелями насилия, и оказания им помощи (утверждены совместным приказом, зарегистрированным в Министерстве юстиции Республики Казахстан 2 июня 2026 года под № 38874, далее – Правила)',
};

const notice: InTwo = {
  kk: `${rules.kk} 8-тармағына сәйкес білім беру ұйымы кәмелетке толмаған туралы мынадай ақпаратты дереу жолдайды.`,
  ru: `В соответствии с пунктом 8 ${rules.ru} организация образования незамедлительно направляет следующую информацию о несовершеннолетнем.`,
};

const toCommission: InTwo = {
  kk: 'білім беру ұйымы кәмелетке толмағанның құқықтары мен заңды мүдделерін қорғау және қалпына келтіру жөнінде шаралар қабылдау үшін кәмелетке толмағандардың істері және олардың құқықтарын қорғау жөніндегі комиссияға (бұдан әрі – КІҚҚК) мынадай ақпаратты жолдайды.',
  ru: 'организация образования направляет в комиссию по делам несовершеннолетних и защите их прав (далее – КДНиЗП) следующую информацию для принятия мер по защите и восстановлению прав и законных интересов несовершеннолетнего.',
};

const referral: InTwo = {
  kk: `${rules.kk} 11-тармағының 3) тармақшасына сәйкес ${toCommission.kk}`,
  ru: `В соответствии с подпунктом 3) пункта 11 ${rules.ru} ${toCommission.ru}`,
};

/** Paragraph 11.3 does not name bullying; paragraph 29, by which the commission acts, does. */
const referralOfBullying: InTwo = {
  kk: `${rules.kk} 29-тармағын негізге ала отырып, ${toCommission.kk}`,
  ru: `Исходя из пункта 29 ${rules.ru}, ${toCommission.ru}`,
};

const urgent: InTwo = {
  kk: 'ШҰҒЫЛ! Баланың өміріне немесе денсаулығына тікелей қатер төніп тұр деп есептеуге негіз бар.',
  ru: 'СРОЧНО! Имеются основания полагать, что существует непосредственная угроза жизни или здоровью ребенка.',
};

const noRegionalBody: InTwo = {
  kk: 'Балалардың құқықтарын қорғау жөніндегі өңірлік уәкілетті орган болмағандықтан, ақпарат Қағидалардың 8-тармағына сәйкес қорғаншылық органына жолданады.',
  ru: 'В связи с отсутствием регионального уполномоченного органа по защите прав детей информация в соответствии с пунктом 8 Правил направляется в орган опеки и попечительства.',
};

const bullying: InTwo = {
  kk: 'Жәбірлеу (буллинг) туралы ақпарат Қағидалардың 9-тармағына сәйкес Қазақстан Республикасы Оқу-ағарту министрінің 2022 жылғы 21 желтоқсандағы № 506 бұйрығымен бекітілген Баланы жәбірлеудің (буллингтің) профилактикасы қағидаларының тәртібімен де беріледі.',
  ru: 'Информация о травле (буллинге) в соответствии с пунктом 9 Правил передается также в порядке, установленном Правилами профилактики травли (буллинга) ребенка, утвержденными приказом Министра просвещения Республики Казахстан от 21 декабря 2022 года № 506.',
};

const subjects: Readonly<Record<LetterFacts['purpose'], InTwo>> = {
  notice: {
    kk: 'Кәмелетке толмағанға қатысты ақпаратты жолдау туралы',
    ru: 'О направлении информации в отношении несовершеннолетнего',
  },
  referral: {
    kk: 'Кәмелетке толмағанның құқықтары мен заңды мүдделерін қорғау және қалпына келтіру жөнінде шаралар қабылдау туралы',
    ru: 'О принятии мер по защите и восстановлению прав и законных интересов несовершеннолетнего',
  },
};

const isBullyingAlone = ({ kinds }: LetterFacts) =>
  kinds.length > 0 && kinds.every((kind) => kind === 'bullying');

/** The heading. It names no child and no kind: headings travel in registers and e-mail. */
export const subjectOf = ({ purpose }: LetterFacts): InTwo => subjects[purpose];

/** The paragraphs before the numbered points: urgency, the legal basis with its paragraph, and what follows from it. */
export function openingOf(facts: LetterFacts): readonly InTwo[] {
  const basis = facts.purpose === 'notice' ? notice : isBullyingAlone(facts) ? referralOfBullying : referral;
  return [
    ...(facts.immediateDanger ? [urgent] : []),
    basis,
    ...(facts.recipient === 'guardianshipBody' && facts.purpose === 'notice' ? [noRegionalBody] : []),
    ...(facts.kinds.includes('bullying') ? [bullying] : []),
  ];
}
