import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { dateTime } from '@qorgan/domain';
import type { Locale } from '@qorgan/statute';
import type { PackFinding } from '@qorgan/usecases';
import { answer, complain, finding, type Answer, type Asked } from './command.ts';
import { packText } from './text/pack-text.ts';

/**
 * Checks a proof-of-diligence pack by itself: exit code 0 where it is whole (and signed with the key that was named), 1
 * where it is not, with what was altered, 2 where it cannot be read. Asks no database and no network.
 */
export async function verifyPackFile({ locale, options }: Asked, file: string): Promise<Answer> {
  const text = packText[locale];
  // npm runs its scripts at the root of the repository; the name is meant from where it was typed.
  const from = process.env.INIT_CWD ?? process.cwd();
  const bytes = await readFile(path.resolve(from, file)).catch(() => null);
  if (!bytes) return complain(text.unreadable(file));

  const { verifyPack } = await import('@qorgan/usecases');
  const key = options.get('key') ?? null;
  const { damage, pack } = verifyPack(bytes, key);
  if (damage.length === 0 && pack)
    return answer(block(text.whole, [...aboutIt(pack, locale), key === null ? text.compare : text.keyFits]));
  const isOther = damage.every(({ what }) => what === 'otherKey');
  const said = damage.map((one) => damageText(one, locale));
  return finding(
    isOther && pack
      ? block(text.otherKeyMark, [...said, ...aboutIt(pack, locale)])
      : block(text.altered, said),
  );
}

const block = (mark: string, lines: readonly string[]) => [mark, ...lines].join('\n    ');

function aboutIt(pack: NonNullable<PackFinding['pack']>, locale: Locale): string[] {
  const text = packText[locale];
  return [
    text.ofCase(pack.caseNumber, dateTime(pack.madeAt, locale)),
    text.extract(pack.entries, pack.head),
    text.key(pack.fingerprint),
  ];
}

function damageText(damage: PackFinding['damage'][number], locale: Locale): string {
  const text = packText[locale];
  if (damage.what === 'page') return text.page(damage.page);
  if (damage.what === 'entry') return text.entry(damage.seq);
  return text[damage.what];
}
