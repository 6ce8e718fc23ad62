/**
 * A full name (surname first) as it stands beside a signature: "Сейітқали Бауыржан Маратұлы" → "Б. Сейітқали". One
 * initial, as the ministers sign the order. A name that has initials already, or one word, stays.
 */
export function signatureName(name: string): string {
  const [surname, given] = name.split(' ');
  if (!surname || !given || name.includes('.')) return name;
  return `${given.charAt(0).toUpperCase()}. ${surname}`;
}
