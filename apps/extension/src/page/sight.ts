/** What browsers of the Chromium family can tell: whether nothing covers, fades or distorts an element. */
type SightOptions = IntersectionObserverInit & { trackVisibility: true; delay: number };
type SightEntry = IntersectionObserverEntry & { isVisible?: boolean };

/** The browser looks no more often than it is allowed to, and only while somebody is at the button; milliseconds. */
const options: SightOptions = { trackVisibility: true, delay: 100, threshold: 1 };
/** So long a press waits for the browser to see the button; a person takes it for at once. */
const patience = 1500;

export type Sight = {
  /** Whether a person who presses now sees what they press. */
  isSeen(): Promise<boolean>;
};

/**
 * Watches, while a pointer or the focus is on a button, whether it can be seen: a page could lay a decoy over it, fade or
 * shrink it, and have a person press what they do not see. What is laid over it without taking presses, only the browser
 * knows (Chromium does, Firefox does not say); where the page itself fades or filters everything, it cannot know.
 */
export function watchSight(
  { host, face }: { host: HTMLElement; face: HTMLElement },
  signal: AbortSignal,
): Sight {
  let observer: IntersectionObserver | undefined;
  let isVisible = false;
  let told = () => {};

  const begin = () => {
    if (observer) return;
    observer = new IntersectionObserver((entries: SightEntry[]) => {
      isVisible = entries.at(-1)!.isVisible ?? true;
      if (isVisible) told();
    }, options);
    observer.observe(face);
  };
  const end = () => {
    observer?.disconnect();
    observer = undefined;
    isVisible = false;
  };
  for (const type of ['pointerenter', 'focus']) face.addEventListener(type, begin, { signal });
  for (const type of ['pointerleave', 'blur']) face.addEventListener(type, end, { signal });
  signal.addEventListener('abort', end);

  async function browserSeesIt(): Promise<boolean> {
    begin();
    if (!isVisible)
      await new Promise<void>((resolve) => {
        told = resolve;
        setTimeout(resolve, patience);
      });
    return isVisible;
  }

  return {
    async isSeen() {
      if (!isOnTop(host, face)) return false;
      const veil = veilOver(host);
      return veil === 'harmless' || (veil === 'none' && (await browserSeesIt()));
    },
  };
}

/** In its own size, and what a press in its middle meets. */
function isOnTop(host: HTMLElement, face: HTMLElement): boolean {
  const { left, top, width, height } = face.getBoundingClientRect();
  const scale = face.offsetWidth / width;
  const isItsSize = scale > 0.5 && scale < 2;
  return isItsSize && document.elementFromPoint(left + width / 2, top + height / 2) === host;
}

/** Filters under which people still see: pages for weak eyes use them on everything. */
const harmless =
  /^((grayscale|contrast|invert|sepia|hue-rotate|saturate|brightness)\([\d.]+(deg|rad|%)?\) ?)+$/;

/** What the page does to everything around: what makes it hard to see, or only impossible for the browser to judge. */
function veilOver(host: HTMLElement): 'none' | 'harmless' | 'hides' {
  let opacity = 1;
  let isVeiled = false;
  for (let around: Element | null = host; around; around = around.parentElement) {
    const { opacity: own, filter } = getComputedStyle(around);
    opacity *= Number(own);
    if (filter !== 'none' && !harmless.test(filter)) return 'hides';
    isVeiled ||= filter !== 'none' || Number(own) < 1;
  }
  if (opacity < 0.5) return 'hides';
  return isVeiled ? 'harmless' : 'none';
}
