import { bodyAreas } from '@qorgan/domain';
import { locales } from '@qorgan/statute';
import { expect, test } from 'vitest';
import { areaName } from '#lib/text/body.ts';
import { bodyShapes, centreOf, figure } from './body-shapes.ts';

test('every area has an outline inside its figure, and a name of its own', () => {
  expect(Object.keys(bodyShapes).toSorted()).toEqual([...bodyAreas].toSorted());
  for (const area of bodyAreas) {
    const points = [...bodyShapes[area].matchAll(/(\d+),(\d+)/g)];
    expect(points.length, area).toBeGreaterThanOrEqual(4);
    for (const [, x, y] of points) {
      expect(Number(x), area).toBeLessThanOrEqual(figure.width);
      expect(Number(y), area).toBeLessThanOrEqual(figure.height);
    }
  }
  for (const locale of locales)
    expect(new Set(bodyAreas.map((area) => areaName[area][locale])).size).toBe(bodyAreas.length);
});

test('right and left are the child’s own: they change places when the child turns round', () => {
  const middle = figure.width / 2;
  const x = (area: (typeof bodyAreas)[number]) => centreOf(bodyShapes[area]).x;
  expect(x('front.rightPalm')).toBeLessThan(middle);
  expect(x('front.leftPalm')).toBeGreaterThan(middle);
  expect(x('back.rightHand')).toBeGreaterThan(middle);
  expect(x('back.leftHand')).toBeLessThan(middle);
  for (const area of bodyAreas.filter((one) => /right/.test(one))) {
    const other = area.replace('right', 'left') as typeof area;
    expect(x(area) + x(other), area).toBe(figure.width);
  }
});

test('no two areas of one figure have the same place', () => {
  for (const side of ['front.', 'back.']) {
    const places = bodyAreas
      .filter((area) => area.startsWith(side))
      .map((area) => JSON.stringify(centreOf(bodyShapes[area])));
    expect(new Set(places).size).toBe(places.length);
  }
});
