import type { Kind } from '@qorgan/statute';
import type { InTwo, LetterLocale } from '../letter/letter.ts';

type Suffered = Exclude<Kind, 'witness'>;

/** Kazakh in the dative ("…ға ұшыраған"), Russian in the genitive ("вероятность …"). */
const suffered: Readonly<Record<Suffered, InTwo>> = {
  violence: { kk: 'зорлық-зомбылыққа', ru: 'насилия' },
  cruelty: { kk: 'қатыгез қарым-қатынасқа', ru: 'жестокого обращения' },
  bullying: { kk: 'жәбірлеуге (буллингке)', ru: 'травли (буллинга)' },
};
const order: readonly Suffered[] = ['violence', 'cruelty', 'bullying'];

function listed(kinds: readonly Kind[], locale: LetterLocale): string {
  const words = order.filter((kind) => kinds.includes(kind)).map((kind) => suffered[kind][locale]);
  const last = words.pop() ?? '';
  return words.length > 0 ? `${words.join(', ')} ${locale === 'kk' ? 'және' : 'и'} ${last}` : last;
}

/** What the child may have suffered; a witness is called a witness. Null while no kind is recorded. */
export function kindsPoint(kinds: readonly Kind[]): InTwo | null {
  const parts: InTwo[] = [];
  if (kinds.some((kind) => kind !== 'witness'))
    parts.push({
      kk: `кәмелетке толмаған ${listed(kinds, 'kk')} ұшыраған болуы мүмкін`,
      ru: `имеются сведения о вероятности ${listed(kinds, 'ru')} в отношении несовершеннолетнего`,
    });
  if (kinds.includes('witness'))
    parts.push({
      kk: 'кәмелетке толмаған – зорлық-зомбылықтың ықтимал куәсі',
      ru: 'несовершеннолетний – вероятный свидетель насилия',
    });
  if (parts.length === 0) return null;
  return {
    kk: `Ақпараттың мәні: ${parts.map(({ kk }) => kk).join('; ')}.`,
    ru: `Существо информации: ${parts.map(({ ru }) => ru).join('; ')}.`,
  };
}
