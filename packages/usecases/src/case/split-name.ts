import type { Child } from '@qorgan/domain';

type Name = Pick<Child, 'surname' | 'given' | 'patronymic'>;

/**
 * Takes a name apart that an employee typed in one piece: surname, given name, patronymic, as school lists have
 * them. A guess for the head to put right: a single word is taken for the given name, what follows the second
 * word for the patronymic ("Серік қызы" is written apart as often as together).
 */
export function splitName(typed: string): Name {
  const [first = '', given = '', ...rest] = typed.split(/\s+/).filter(Boolean);
  if (given === '') return { surname: '', given: first, patronymic: null };
  return { surname: first, given, patronymic: rest.join(' ') || null };
}
