/**
 * The map of the body can be pressed: an area ticks its box in words and a ticked box shows on the map. Without this the
 * boxes are all there is to fill, and they are enough.
 */
const boxes = new Map(
  [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox][name=areas]')].map((box) => [
    box.value,
    box,
  ]),
);

function show(path: Element): void {
  const box = boxes.get(path.getAttribute('data-area') ?? '');
  path.classList.toggle('chosen', box?.checked ?? false);
}

for (const map of document.querySelectorAll('.pressable')) {
  const paths = [...map.querySelectorAll('path[data-area]')];
  paths.forEach(show);
  map.addEventListener('click', (event) => {
    const path = (event.target as Element).closest('path[data-area]');
    const box = path && boxes.get(path.getAttribute('data-area') ?? '');
    if (!path || !box) return;
    box.checked = !box.checked;
    box.closest('details')?.setAttribute('open', '');
    show(path);
  });
  document.addEventListener('change', () => paths.forEach(show));
}
