import { askNcaLayer } from './shared/ncalayer.ts';

/**
 * Takes the letter's bytes to NCALayer on this computer and what it gives back to the form. Without this the page says
 * how to sign on paper.
 */
const form = document.querySelector<HTMLFormElement>('form[data-signing]')!;
const button = form.querySelector('button')!;
const status = form.querySelector('[role=status]')!;
const field = form.querySelector<HTMLInputElement>('[name=signature]')!;

document.querySelector<HTMLElement>('[data-unsigned]')!.hidden = true;
form.hidden = false;

const tell = (what: string) => {
  status.textContent = form.querySelector(`[data-says=${what}]`)?.textContent ?? '';
};

/** The letter as it is kept, in base64; `null` where it did not come. */
async function letterBytes(address: string): Promise<string | null> {
  try {
    const answer = await fetch(address);
    if (!answer.ok) return null;
    const file = await answer.blob();
    return await new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result).split(',')[1] ?? null);
      reader.onerror = () => reject(reader.error);
      reader.readAsDataURL(file);
    });
  } catch {
    return null;
  }
}

async function sign(): Promise<void> {
  const { address, request, letter } = form.dataset as Record<string, string>;
  tell('connecting');
  const data = await letterBytes(letter!);
  if (!data) return tell('noLetter');
  const asked = JSON.parse(request!) as { args: object };
  const answer = await askNcaLayer(
    address!,
    { ...asked, args: { ...asked.args, data } },
    { onGreeted: () => tell('waiting') },
  );
  tell(answer.outcome);
  if (answer.outcome !== 'signed') return;
  field.value = answer.signature;
  form.requestSubmit();
}

// One question at a time: NCALayer has one window.
button.addEventListener('click', () => {
  if (button.getAttribute('aria-disabled') === 'true') return;
  button.setAttribute('aria-disabled', 'true');
  void sign().finally(() => button.removeAttribute('aria-disabled'));
});
