import { expect, test } from 'vitest';
import { itemsOfNotice } from './notices.ts';

/** What stands beside the time of a thing that a notice changes: its bracket, and the words behind its colon. */

const told = (subject: string, body: string) =>
  itemsOfNotice(subject, body, '02 tháng 3 năm 2026').map(({ start, end, timing, startTime, title }) =>
    [timing === 'deadline' ? `≤${end}` : start, startTime, title].filter(Boolean).join(' | '),
  );

test.each([
  'Thời gian: không thay đổi, 7h30, thứ Năm, ngày 12/3/2026 (đón khách mời từ 7h00).',
  'Thời gian: không thay đổi, 7h30, thứ Năm, ngày 12/3/2026 (phát tài liệu cho đại biểu).',
  'Thời gian họp vẫn giữ nguyên (7h30, thứ Năm ngày 12/3/2026).',
])('the bracket behind the time of a label names no meeting: “%s”', (time) => {
  expect(
    told('Về việc thay đổi địa điểm tổ chức Hội nghị sơ kết quý I', `Địa điểm mới: Nhà văn hóa thôn Trung.\n${time}`),
  ).toEqual(['2026-03-12 | 07:30 | Hội nghị sơ kết quý I']);
});

test('a bracket of the name itself stays', () => {
  expect(
    told('Về việc dời lịch họp', 'Hội thi nấu ăn (vòng chung khảo) ngày 12/3/2026 chuyển sang 8h00 ngày 13/3/2026.'),
  ).toEqual(['2026-03-13 | 08:00 | Hội thi nấu ăn (vòng chung khảo)']);
});

test('the points of a list are called by the words before their colon', () => {
  expect(
    told(
      'Về việc điều chỉnh thời gian một số hoạt động',
      `UBND xã điều chỉnh thời gian một số hoạt động như sau:
1. Hội nghị sơ kết quý I: theo Giấy mời số 8/GM-UBND tổ chức lúc 8h00 ngày 10/3/2026, nay chuyển sang 14h00 ngày 16/3/2026.
2. Lớp tập huấn chuyển đổi số: dự kiến trong hai ngày 11-12/3, lùi lại đến ngày 18-19/3/2026.
3. Báo cáo thu chi quý I: hạn nộp trước đây là 13/3, nay gia hạn đến hết ngày 20/3/2026.
4. Cuộc thi ảnh: gia hạn nhận bài dự thi đến hết ngày 24/3/2026.`,
    ),
  ).toEqual([
    '2026-03-16 | 14:00 | Hội nghị sơ kết quý I',
    '2026-03-18 | Lớp tập huấn chuyển đổi số',
    '≤2026-03-20 | Báo cáo thu chi quý I',
    '≤2026-03-24 | Nhận bài dự thi',
  ]);
});

test('a colon within a name stays', () => {
  expect(
    told(
      'Về việc dời lịch họp',
      '- Hội thảo Chuyển đổi số: từ lý luận đến thực tiễn: dời từ ngày 12/3 sang ngày 13/3/2026.',
    ),
  ).toEqual(['2026-03-13 | Hội thảo Chuyển đổi số: từ lý luận đến thực tiễn']);
});
