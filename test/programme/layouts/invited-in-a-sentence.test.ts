import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

/** An invitation may tell its time in the sentence that invites, and nowhere else. */

const only = (body: string, subject = '') => {
  const { items } = readProgramme(`UBND XÃ THỬ
Số: 15/GM-UBND
Xã Thử, ngày 05 tháng 3 năm 2026
GIẤY MỜI
${subject}
${body}
Đề nghị các ông, bà tham dự đầy đủ, đúng giờ./.
Nơi nhận:
- Như trên;
- Lưu: VT.
`);
  expect(items).toHaveLength(1);
  const { title, start, startTime, location, participantsText, review } = items[0]!;
  return [title, `${start} ${startTime}`, location, participantsText, ...review];
};

test.each([
  [
    'UBND xã trân trọng kính mời Trưởng các thôn dự Hội nghị sơ kết quý I, vào lúc 8 giờ 00 ngày 12/3/2026 tại Hội trường UBND xã.',
  ],
  [
    'Kính gửi: Trưởng các thôn\nUBND xã kính mời các ông, bà đến dự Hội nghị sơ kết quý I tại Hội trường UBND xã vào hồi 08h00, thứ Năm (12/3).',
  ],
  [
    'Trân trọng kính mời ông (bà): Trưởng các thôn\nTới dự: Hội nghị sơ kết quý I lúc 8h ngày 12/3/2026, tại Hội trường UBND xã.',
  ],
  [
    'UBND xã mời Trưởng các thôn về dự Hội nghị sơ kết quý I được tổ chức từ 8h00 thứ Năm, ngày 12 tháng 3 năm 2026 tại Hội trường UBND xã.',
  ],
])('“%s”', (body) => {
  expect(only(body)).toEqual(['Hội nghị sơ kết quý I', '2026-03-12 08:00', 'Hội trường UBND xã', 'Trưởng các thôn']);
});

test('what the sentence calls the meeting for short is named by the subject, or by what is to be talked of', () => {
  const short = 'UBND xã kính mời đồng chí dự hội nghị vào 8h00 ngày 12/3/2026 tại Hội trường UBND xã.';
  expect(only(short, 'Dự Hội nghị sơ kết quý I')[0]).toBe('Hội nghị sơ kết quý I');
  const purpose =
    'UBND xã mời Trưởng các thôn đến họp vào 8h00 ngày 12/3/2026 tại Phòng họp số 2 để bàn việc sắp xếp kho lưu trữ.';
  expect(only(purpose)).toEqual([
    'Bàn việc sắp xếp kho lưu trữ',
    '2026-03-12 08:00',
    'Phòng họp số 2',
    'Trưởng các thôn',
  ]);
});

test('of two moments in one sentence a person decides', () => {
  const two =
    'UBND xã mời Trưởng các thôn dự Lễ phát động lúc 8h00 ngày 12/3/2026 và tổng duyệt lúc 14h00 ngày 11/3/2026.';
  expect(only(two).at(-1)).toBe('unclear-boundary');
});

test('a weekday between the day and the place is of the day', () => {
  const said =
    'UBND xã mời Trưởng các thôn dự Hội nghị sơ kết quý I lúc 8h00 ngày 12/3/2026, thứ Năm tại Hội trường xã.';
  expect(only(said)).toEqual(['Hội nghị sơ kết quý I', '2026-03-12 08:00', 'Hội trường xã', 'Trưởng các thôn']);
});

test('a day before the words that invite is not that of the gathering, and two days ask', () => {
  const [title, when, , , ...review] = only(
    'Tiếp theo buổi làm việc ngày 05/3/2026 với Sở Mẫu, UBND xã kính mời các ông, bà dự Hội nghị triển khai quy hoạch ngày 12/3/2026 tại Hội trường xã.',
  );
  expect([title, when]).toEqual(['Hội nghị triển khai quy hoạch', '2026-03-12 null']);
  expect(review).toContain('unclear-boundary');
});

test('a sentence that invites to a second thing on the same day tells of both', () => {
  const { items } = readProgramme(`UBND PHƯỜNG MẪU
GIẤY MỜI
Hà Mẫu, ngày 03 tháng 8 năm 2026
Kính mời ông bà dự Lễ khai giảng lớp bồi dưỡng vào lúc 8h00 ngày 12/8/2026 tại Hội trường A và dự buổi gặp mặt lúc 14h00 cùng ngày tại Phòng họp số 2.
`);
  expect(items.map(({ start, startTime, title, location }) => [start, startTime, title, location])).toEqual([
    ['2026-08-12', '08:00', 'Lễ khai giảng lớp bồi dưỡng', 'Hội trường A'],
    ['2026-08-12', '14:00', 'Buổi gặp mặt', 'Phòng họp số 2'],
  ]);
});
