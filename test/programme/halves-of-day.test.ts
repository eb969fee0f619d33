import { expect, test } from 'vitest';
import { programmeOf } from './layouts/rendered.ts';

/** A line an item: day, half or hour, title, place. */
const read = (headline: string, body: string) =>
  programmeOf(`ĐƠN VỊ MẪU
Mẫu, ngày 03 tháng 8 năm 2026
${headline}

${body}`).items.map(({ start, startTime, slot, title, location }) =>
    [start, startTime ?? slot, title, location].filter(Boolean).join(' | '),
  );

const GIVEN = 'tổ chức tiêm vắc xin cho trẻ';
const TOLD = 'Tổ chức tiêm vắc xin cho trẻ';

test.each([
  `Sáng ngày 12/8 tại Trạm Y tế xã Đoài, chiều cùng ngày tại Trạm Y tế xã Ví sẽ ${GIVEN}.`,
  `Sáng thứ Tư, ngày 12/8, tại Trạm Y tế xã Đoài và chiều cùng ngày, tại Trạm Y tế xã Ví, sẽ ${GIVEN}.`,
])('two halves of a day that share what is done are two entries, each with its place: “%s”', (sentence) => {
  const entries = read('THÔNG BÁO\nVề việc tổ chức tiêm chủng', sentence).map((entry) => entry.toLowerCase());
  expect(entries).toEqual([
    `2026-08-12 | morning | ${TOLD} tại Trạm Y tế xã Đoài | Trạm Y tế xã Đoài`.toLowerCase(),
    `2026-08-12 | afternoon | ${TOLD} tại Trạm Y tế xã Ví | Trạm Y tế xã Ví`.toLowerCase(),
  ]);
});

test('so are those of a list of voter meetings', () => {
  expect(
    read(
      'THÔNG BÁO\nLịch tiếp xúc cử tri trước kỳ họp giữa năm',
      `1. Tổ đại biểu số 1: Sáng ngày 12/8 tại nhà văn hóa thôn Đoài, chiều cùng ngày tại nhà văn hóa thôn Ví sẽ tiếp xúc cử tri.
2. Tổ đại biểu số 2: Sáng ngày 13/8 tại hội trường xã Mẫu; chiều cùng ngày tại trường Tiểu học Dụ.`,
    ).map((entry) =>
      entry
        .split(' | ')
        .filter((_, i) => i !== 2)
        .join(' | '),
    ),
  ).toEqual([
    '2026-08-12 | morning | nhà văn hóa thôn Đoài',
    '2026-08-12 | afternoon | nhà văn hóa thôn Ví',
    '2026-08-13 | morning | hội trường xã Mẫu',
    '2026-08-13 | afternoon | trường Tiểu học Dụ',
  ]);
});

test('one half of one day stays one entry', () => {
  expect(
    read('THÔNG BÁO\nVề việc tổ chức tiêm chủng', `Sáng ngày 12/8 tại Trạm Y tế xã Đoài sẽ ${GIVEN}.`),
  ).toHaveLength(1);
});
