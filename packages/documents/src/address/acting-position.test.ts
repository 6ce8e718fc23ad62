import { expect, test } from 'vitest';
import { actingPosition } from './acting-position.ts';

test.each([
  [
    { kk: 'Директор', ru: 'Директор' },
    { kk: 'Директордың міндетін атқарушы', ru: 'И.о. директора' },
  ],
  [
    { kk: 'Мектеп директоры', ru: 'Директор школы' },
    { kk: 'Мектеп директорының міндетін атқарушы', ru: 'И.о. директора школы' },
  ],
  [
    { kk: 'Гимназия басшысы', ru: 'Руководитель гимназии' },
    { kk: 'Гимназия басшысының міндетін атқарушы', ru: 'И.о. руководителя гимназии' },
  ],
  [
    { kk: '', ru: '' },
    { kk: 'Директордың міндетін атқарушы', ru: 'И.о. директора' },
  ],
])('whoever acts for %o signs as that', (office, post) => {
  expect(actingPosition(office)).toEqual(post);
});
