import { expect, test } from 'vitest';
import { saysPupils } from './numbered-rows.ts';

test.each([
  'Оқушы',
  'Оқушылар',
  'Оқушының аты-жөні',
  'Тегі, аты',
  'Т.А.Ә.',
  'Аты-жөні',
  'Білім алушы',
  'Студенттің аты-жөні',
  'Ф.И.О.',
  'ФИО ученика',
  'Фамилия, имя',
  'УЧЕНИК',
  'Учащиеся',
  'Обучающийся',
  ' Студент \n',
  'Name',
  'Full name',
  'Student name',
  'Pupil',
])('"%s" says that pupils stand below', (heading) => expect(saysPupils(heading)).toBe(true));

test.each([
  'Тақырып',
  'Тақырып атауы',
  'Пәннің аты',
  'Оқушылар саны',
  'Мұғалімнің аты-жөні',
  'Оқушының ата-анасы',
  'Тема',
  'Имя файла',
  'Количество учеников',
  'Ф.И.О. учителя',
  'ФИО родителя',
  'Фамилия, имя преподавателя',
  'Учебник',
  'Teacher',
  'Parent’s name',
  'Number of students',
  '4',
])('"%s" does not', (heading) => expect(saysPupils(heading)).toBe(false));

test.each(['', ' \n '])('"%s" says nothing', (heading) => expect(saysPupils(heading)).toBeUndefined());
