import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

const read = (body: string) =>
  readProgramme(`UBND XÃ VÍ DỤ
THÔNG BÁO
Về việc hoãn các cuộc họp trong tuần
${body}
Thời gian tổ chức lại sẽ thông báo sau.`).items.map(({ title, start, timingText, status, review }) => [
    title,
    start,
    timingText,
    status,
    review.join(),
  ]);

test('things put off side by side are items of their own without a live day', () => {
  expect(
    read(
      'Do mất điện, Văn phòng thông báo: hoãn cuộc họp xét khen thưởng vào 8 giờ 00 ngày 12/5/2026; hoãn buổi tổng vệ sinh chiều ngày 13/5/2026.',
    ),
  ).toEqual([
    ['Cuộc họp xét khen thưởng', null, '12/5/2026', 'postponed', ''],
    ['Buổi tổng vệ sinh', null, '13/5/2026', 'postponed', 'unclear-status'],
  ]);
});

test('in lines of their own too, and one may be called off', () => {
  expect(
    read('- Hoãn lớp tập huấn kế toán đã xếp lịch ngày 12/5/2026.\n- Hủy buổi ra quân sáng ngày 14/5/2026.'),
  ).toEqual([
    ['Lớp tập huấn kế toán', null, '12/5/2026', 'postponed', ''],
    ['Buổi ra quân', null, '14/5/2026', 'cancelled', 'unclear-status'],
  ]);
});

test.each(['Trang chủ > Tin tức - Sự kiện > Tiếp công dân', 'Cổng thông tin » Chỉ đạo điều hành » Lịch tiếp công dân'])(
  'the path of a page, “%s”, is no headline: what is put off has its own name',
  (path) => {
    const { items } = readProgramme(
      [
        path,
        'Hoãn buổi tiếp công dân định kỳ tháng 5/2026 của Giám đốc Sở',
        'Theo lịch, thứ Ba ngày 12/5/2026 Giám đốc Sở tiếp công dân. Buổi tiếp công dân nói trên được hoãn.',
      ].join('\n'),
    );
    expect(items.map(({ title, start, status }) => [title, start, status])).toEqual([
      ['Buổi tiếp công dân định kỳ tháng 5/2026 của Giám đốc Sở', null, 'postponed'],
    ]);
  },
);
