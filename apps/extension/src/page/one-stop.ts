/**
 * Many buttons that are one stop of the Tab key, with arrows from one to the next: whoever enters marks by keyboard is
 * not held up at each pupil. `faces` answers with those that are in the page, in its order.
 */
export function oneStop(faces: () => readonly HTMLElement[]): {
  add(face: HTMLElement): void;
  /** After buttons have come or gone. */
  keep(): void;
} {
  let stop: HTMLElement | undefined;

  function keep(asked = stop): void {
    const all = faces();
    const next = asked && all.includes(asked) ? asked : all[0];
    if (next === stop) return;
    if (stop) stop.tabIndex = -1;
    if (next) next.tabIndex = 0;
    stop = next;
  }

  function move(event: KeyboardEvent, from: HTMLElement): void {
    const all = faces();
    const at = all.indexOf(from);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    const next = to === undefined ? undefined : all[to];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  return {
    add(face) {
      face.tabIndex = -1;
      face.addEventListener('keydown', (event) => move(event, face));
      face.addEventListener('focus', () => keep(face));
    },
    keep: () => keep(),
  };
}
