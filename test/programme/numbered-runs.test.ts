import { expect, test } from 'vitest';
import { textOf } from '../../src/model/block.ts';
import { withNumberedRunsApart } from '../../src/programme/numbered-runs.ts';
import { readText } from '../../src/readers/text.ts';
import { readProgramme } from './summary.ts';

const linesOf = (text: string) =>
  withNumberedRunsApart(readText(text)).blocks.flatMap((block) =>
    block.type === 'paragraph' ? [textOf(block.line)] : [],
  );

const THREE = [
  '1. Phường An Hòa: Sáng 04/5/2027, tại nhà văn hóa.',
  '2. Phường Bình Minh: Chiều 04/5/2027, tại trụ sở phường (số 12 phố Mới)',
  '3. Xã Tân Lập: Sáng 05/5/2027, tại hội trường xã',
];

test('entries whose numbers are glued to the words before them are paragraphs of their own', () => {
  expect(linesOf(THREE.join(''))).toEqual(THREE);
  expect(linesOf(`Lịch tiếp xúc cử tri:${THREE.join('')}`)).toEqual(['Lịch tiếp xúc cử tri:', ...THREE]);
  expect(linesOf(THREE.join('').replace(/(\d)\. /g, '$1)'))).toHaveLength(3);
});

test('each is read on its own day, and points to the line where all stand', () => {
  expect(readProgramme(`Lịch tiếp xúc cử tri\n\n${THREE.join('')}`).items).toMatchObject([
    { start: '2027-05-04', slot: 'morning', line: 3 },
    { start: '2027-05-04', slot: 'afternoon', line: 3 },
    { start: '2027-05-05', slot: 'morning', line: 3 },
  ]);
});

test.each([
  ['two entries alone', THREE.slice(0, 2).join('')],
  ['numbers that do not go up by one', THREE.join('').replace('3. Xã', '5. Xã')],
  ['an entry without a day', THREE.join('').replace('05/5/2027', 'sẽ báo sau')],
  ['entries with a blank before their numbers', THREE.join(' ')],
  ['numbers within words', 'Họp ngày 04/5/2027 tại P.1.Ông A, P.2.Bà B, P.3.Ông C dự'],
])('%s stay as they are', (_, text) => {
  expect(linesOf(text)).toEqual([text]);
});
