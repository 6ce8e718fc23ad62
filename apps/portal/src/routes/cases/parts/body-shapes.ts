import type { BodyArea } from '@qorgan/domain';

/** Both figures are 200 wide; the middle of a figure is at 100. A child of about ten, six and a half heads high. */
export const figure = { width: 200, height: 400, gap: 20 } as const;

/** The half that stands at the left of the picture, in absolute points "x,y" so that it can be turned over. */
const half = {
  ear: 'M74,38 C68,34 65,46 71,53 C73,55 75,53 76,50 Z',
  upperArm: 'M66,98 C57,100 53,108 51,120 L44,158 L58,162 L70,128 Z',
  forearm: 'M44,158 L58,162 L48,206 L36,203 Z',
  hand: 'M36,203 L48,206 C50,216 47,229 41,234 C35,236 29,229 31,218 Z',
  thigh: 'M69,206 L98,222 L95,280 L72,280 C69,256 68,230 69,206 Z',
  knee: 'M72,280 L95,280 L94,304 L73,304 Z',
  shin: 'M73,304 L94,304 C96,324 92,350 89,370 L76,370 C73,350 71,326 73,304 Z',
  foot: 'M76,370 L89,370 C93,380 93,390 86,392 L68,392 C64,387 70,378 76,370 Z',
  upperArmBack: 'M66,98 C57,100 53,108 51,120 L46,148 L61,152 L70,128 Z',
  elbow: 'M46,148 L61,152 L55,173 L41,170 Z',
  forearmBack: 'M41,170 L55,173 L48,206 L36,203 Z',
  heel: 'M76,370 L89,370 C91,377 91,392 86,394 L77,394 C73,391 74,378 76,370 Z',
} as const;

const middle = {
  forehead: 'M74,38 C72,16 88,9 100,9 C112,9 128,16 126,38 Z',
  face: 'M74,38 L126,38 C126,58 114,76 100,76 C86,76 74,58 74,38 Z',
  neck: 'M90,74 C96,77 104,77 110,74 L112,88 L88,88 Z',
  chest: 'M88,88 L112,88 C122,90 130,92 134,98 L130,140 L70,140 L66,98 C70,92 78,90 88,88 Z',
  belly: 'M70,140 L130,140 C128,156 127,170 128,182 L72,182 C73,170 72,156 70,140 Z',
  groin: 'M72,182 L128,182 C130,190 131,198 131,206 L102,222 L98,222 L69,206 C69,198 70,190 72,182 Z',
  backOfHead: 'M74,50 C68,20 86,9 100,9 C114,9 132,20 126,50 C124,66 112,74 100,74 C88,74 76,66 74,50 Z',
} as const;

/** The same half at the other side. */
const turned = (path: string) =>
  path.replaceAll(/(\d+),(\d+)/g, (_, x: string, y: string) => `${figure.width - Number(x)},${y}`);

/** Seen from the front the child's right is at the left of the picture; seen from behind it is at the right. */
const pairOf = (side: 'front' | 'back', part: string, path: string) => ({
  [`${side}.right${part}`]: side === 'front' ? path : turned(path),
  [`${side}.left${part}`]: side === 'front' ? turned(path) : path,
});

/** The outline of every area, in the points of its own figure. */
export const bodyShapes = {
  'front.forehead': middle.forehead,
  'front.face': middle.face,
  'front.neck': middle.neck,
  'front.chest': middle.chest,
  'front.belly': middle.belly,
  'front.groin': middle.groin,
  'back.head': middle.backOfHead,
  'back.neck': middle.neck,
  'back.upperBack': middle.chest,
  'back.lowerBack': middle.belly,
  'back.buttocks': middle.groin,
  ...pairOf('front', 'Ear', half.ear),
  ...pairOf('front', 'UpperArm', half.upperArm),
  ...pairOf('front', 'Forearm', half.forearm),
  ...pairOf('front', 'Palm', half.hand),
  ...pairOf('front', 'Thigh', half.thigh),
  ...pairOf('front', 'Knee', half.knee),
  ...pairOf('front', 'Shin', half.shin),
  ...pairOf('front', 'Foot', half.foot),
  ...pairOf('back', 'UpperArm', half.upperArmBack),
  ...pairOf('back', 'Elbow', half.elbow),
  ...pairOf('back', 'Forearm', half.forearmBack),
  ...pairOf('back', 'Hand', half.hand),
  ...pairOf('back', 'Thigh', half.thigh),
  ...pairOf('back', 'Knee', half.knee),
  ...pairOf('back', 'Calf', half.shin),
  ...pairOf('back', 'Foot', half.heel),
} as Readonly<Record<BodyArea, string>>;

/** Where the number of a mark stands: the middle of what the outline covers. */
export function centreOf(path: string): { x: number; y: number } {
  const points = [...path.matchAll(/(\d+),(\d+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
  const middleOf = (all: number[]) => (Math.min(...all) + Math.max(...all)) / 2;
  return { x: middleOf(points.map(({ x }) => x)), y: middleOf(points.map(({ y }) => y)) };
}
