/** Whether what lies behind an element is dark, by the nearest colour that covers, else by the colour of its text. */
export function isOnDark(element: Element): boolean {
  for (let behind: Element | null = element; behind; behind = behind.parentElement) {
    const { backgroundColor, backgroundImage } = getComputedStyle(behind);
    // A picture may be anything: whoever chose it chose a text that can be read on it.
    if (backgroundImage !== 'none') break;
    const [red, green, blue, alpha] = channels(backgroundColor);
    if (alpha > 0.5) return luminance(red, green, blue) < 0.35;
  }
  const [red, green, blue] = channels(getComputedStyle(element).color);
  return luminance(red, green, blue) > 0.5;
}

/** Of `rgb(1, 2, 3)` and `rgba(1, 2, 3, 0.5)`; any other way to write a colour is taken for none. */
function channels(colour: string): [number, number, number, number] {
  const [red = 0, green = 0, blue = 0, alpha = 1] = colour.startsWith('rgb')
    ? (colour.match(/[\d.]+/g) ?? []).map(Number)
    : [0, 0, 0, 0];
  return [red, green, blue, alpha];
}

const luminance = (red: number, green: number, blue: number) =>
  (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
