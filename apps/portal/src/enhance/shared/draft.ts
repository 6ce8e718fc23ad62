/** 32 bytes in base64. The server gives it with the page; it is never kept on the device. */
export type DraftKey = string;

const place = 'qorgan.draft';
/** Neither the key of the sending nor what is only being looked up belongs to the draft. */
const passing = new Set(['search']);

/** Seals what is typed and keeps it on this device, so that a reload or a lost line loses nothing. */
export async function saveDraft(key: DraftKey, form: HTMLFormElement): Promise<void> {
  const fields = [...new FormData(form)].filter(
    ([name, value]) => typeof value === 'string' && !passing.has(name),
  );
  try {
    const nonce = crypto.getRandomValues(new Uint8Array(12));
    const text = new TextEncoder().encode(JSON.stringify(fields));
    const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, await imported(key), text);
    localStorage.setItem(place, `${toBase64(nonce)}.${toBase64(new Uint8Array(sealed))}`);
  } catch {
    // A full or forbidden storage, or a page without https, costs the draft, never the report.
  }
}

/** The draft of the person this key belongs to; `null` where there is none or it is another's. */
export async function readDraft(key: DraftKey): Promise<FormData | null> {
  try {
    const [nonce, sealed] = (localStorage.getItem(place) ?? '').split('.').map(fromBase64);
    if (!nonce || !sealed) return null;
    const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonce }, await imported(key), sealed);
    const fields = new FormData();
    for (const [name, value] of JSON.parse(new TextDecoder().decode(text)) as [string, string][])
      fields.append(name, value);
    return fields;
  } catch {
    return null;
  }
}

export const forgetDraft = (): void => localStorage.removeItem(place);

const imported = (key: DraftKey) =>
  crypto.subtle.importKey('raw', fromBase64(key), 'AES-GCM', false, ['encrypt', 'decrypt']);
const toBase64 = (bytes: Uint8Array) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
const fromBase64 = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
