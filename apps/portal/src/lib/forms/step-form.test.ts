import { formOfStep, startingTrack, takenStep, type TrackRecord } from '@qorgan/domain';
import { expect, test } from 'vitest';
import { blankRecord, fieldName, recordOf, recordSchema, typedRecord } from './step-form.ts';

const now = new Date('2026-11-20T05:00:00Z');
const form = formOfStep(startingTrack.steps[3]!, 0);
const [support, work, again] = form.fields.map(fieldName);
const typed = {
  ...blankRecord(form, now, 'Бас Басшы'),
  [support!]: ' күнде сөйлесу ',
  [again!]: '1.12.2026',
};

test('a form is read by the kinds of its fields, and comes back as it was recorded', () => {
  const read = recordOf(form, recordSchema(form).parse(typed) as never);
  expect(Object.values(read.values)).toEqual(['күнде сөйлесу', null, '2026-12-01']);
  const content = takenStep(form, read);
  expect(content.ok).toBe(true);
  const record = { content: content.ok && content.value, at: read.at } as TrackRecord;
  expect(typedRecord(record, blankRecord(form, now, ''))).toMatchObject({
    ...{ [support!]: 'күнде сөйлесу', [work!]: '', [again!]: '2026-12-01' },
    ...{ by: 'Бас Басшы', day: '2026-11-20', time: '10:00', version: '0' },
  });
});

test('each wrong field says what is wrong with it', () => {
  const wrong = recordSchema(form).safeParse({ ...typed, by: ' ', [support!]: '', [again!]: 'ертең' });
  const said = Object.fromEntries(wrong.error!.issues.map(({ path, message }) => [path[0], message]));
  expect(said).toEqual({ by: 'required', [support!]: 'required', [again!]: 'notADate' });
  const watched = formOfStep(startingTrack.steps[4]!, 0);
  const [, stopped] = watched.fields;
  expect(recordSchema(watched).safeParse(blankRecord(watched, now, 'x')).error!.issues).toContainEqual(
    expect.objectContaining({ path: [fieldName(stopped!)], message: 'chooseOne' }),
  );
});
