/** 32 bytes in base64. The server gives it with the page; it is never kept on the device. */
export type DraftKey = string;

/** One draft for each form, by the key that the form is sent with: no form is written over by another. */
const place = (form: unknown) => `qorgan.draft.${String(form)}`;
const places = () => Object.keys(localStorage).filter((name) => name.startsWith(place('')));
const partsAt = (name: string) => (localStorage.getItem(name) ?? '').split('.');
/** What nobody has come back to for so long is wiped, whoever wrote it. */
const kept = 30 * 24 * 3_600_000;

/** Seals what is typed and keeps it on this device, so that a reload or a lost line loses nothing. */
export async function saveDraft(key: DraftKey, form: FormData): Promise<void> {
  const fields = [...form].filter(([, value]) => typeof value === 'string');
  try {
    const nonce = crypto.getRandomValues(new Uint8Array(12));
    const text = new TextEncoder().encode(JSON.stringify(fields));
    const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, await imported(key), text);
    const draft = [Date.now(), toBase64(nonce), toBase64(new Uint8Array(sealed))];
    localStorage.setItem(place(form.get('key')), draft.join('.'));
    for (const old of places()) if (Number(partsAt(old)[0]) < Date.now() - kept) localStorage.removeItem(old);
  } catch {
    // A full or forbidden storage, or a page without https, costs the draft, never the report.
  }
}

/**
 * The latest draft of the person this key belongs to, or the one of the form that is asked for; `null` where there is
 * none or all are another's.
 */
export async function readDraft(key: DraftKey, form?: string): Promise<FormData | null> {
  try {
    const latestFirst = (form ? [place(form)] : places())
      .map(partsAt)
      .toSorted(([one], [other]) => Number(other) - Number(one));
    for (const [, nonce, sealed] of latestFirst) {
      const fields = await opened(key, nonce, sealed);
      if (fields) return fields;
    }
  } catch {
    // As above.
  }
  return null;
}

async function opened(key: DraftKey, nonce = '', sealed = ''): Promise<FormData | null> {
  try {
    const iv = fromBase64(nonce);
    const text = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv },
      await imported(key),
      fromBase64(sealed),
    );
    const fields = new FormData();
    for (const [name, value] of JSON.parse(new TextDecoder().decode(text)) as [string, string][])
      fields.append(name, value);
    return fields;
  } catch {
    return null;
  }
}

/** Wipes the draft of the form with this key; those of other forms stay. */
export const forgetDraft = (form: string | null | undefined): void => localStorage.removeItem(place(form));

const imported = (key: DraftKey) =>
  crypto.subtle.importKey('raw', fromBase64(key), 'AES-GCM', false, ['encrypt', 'decrypt']);
const toBase64 = (bytes: Uint8Array) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
const fromBase64 = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
