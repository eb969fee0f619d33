import { expect, test } from 'vitest';
import { readProgramme, whenOf } from '../summary.ts';

/** What the cell of a row says of its days, beside rows that have one. */

const table = (title: string, head: string, rows: readonly string[]) =>
  readProgramme(['PHƯỜNG VÍ DỤ', title, '', head, ...rows].join('\n')).items;

const plan = (when: string, what: string) => {
  const items = table(
    'KẾ HOẠCH Tổ chức Ngày hội phường Ví Dụ năm 2026',
    'TT\tNội dung công việc\tThời gian\tĐơn vị thực hiện\tGhi chú',
    [
      '1\tHọp Ban Tổ chức\t14h00 ngày 12/10/2026 (thứ Hai)\tBan Tổ chức\tPhòng họp 1',
      `2\t${what}\t${when}\tVăn phòng\t`,
      '3\tLễ khai mạc Ngày hội\t7h30 ngày 17/10/2026 (thứ Bảy)\tBan Tổ chức\tQuảng trường',
    ],
  );
  return items.slice(1, -1).map((item) => [item.kind, whenOf(item), ...item.review].join(' | '));
};

test.each([
  ['Trước ngày 05/10/2026', '≤2026-10-04'],
  ['Chậm nhất ngày 09/10', '≤2026-10-09'],
  ['Muộn nhất là ngày 09/10/2026', '≤2026-10-09'],
  ['Xong trước 17h ngày 16/10', '≤2026-10-16 due 17:00'],
  ['Hoàn thành trước 16/10', '≤2026-10-15'],
  ['Đến hết ngày 23/10', '≤2026-10-23'],
  ['Hạn cuối 25/10', '≤2026-10-25'],
  ['Không quá ngày 30/10', '≤2026-10-30'],
  ['Xong trong ngày 29/10', '≤2026-10-29'],
])('a last day in the column of days is that of work: “%s”', (when, due) => {
  expect(plan(when, 'Dựng sân khấu, lắp đặt âm thanh')).toEqual([`task | deadline ${due}`]);
});

test('“Trong ngày 16/10” is the day itself', () => {
  expect(plan('Trong ngày 16/10', 'Trang trí sân khấu')).toEqual(['event | on 2026-10-16']);
});

test('rows below a last day that have none of their own are not of a day above it', () => {
  const items = table('LỊCH CÔNG TÁC THÁNG 10/2026', 'Thời gian\tNội dung', [
    '12/10\tHọp giao ban',
    'Trước ngày 16/10\tGửi báo cáo quý III',
    '20/10\tHọp chi bộ',
  ]);
  expect(items.map(whenOf)).toEqual(['on 2026-10-12', 'deadline ≤2026-10-15', 'on 2026-10-20']);
});

const month = (when: string) =>
  table('LỊCH CÔNG TÁC THÁNG 10/2026', 'Ngày\tNội dung\tChủ trì', [
    '05/10\tHọp giao ban đầu tháng\tChủ tịch',
    `${when}\tHội trại truyền thống\tPhòng Văn hóa`,
    '29/10\tHọp chi bộ\tBí thư',
  ])
    .slice(1, -1)
    .map((item) => [whenOf(item), ...item.review].join(' | '));

test.each([
  ['Chiều 15/10 và chiều 16/10', ['on 2026-10-15 afternoon', 'on 2026-10-16 afternoon']],
  ['Sáng 17/10, sáng 18/10', ['on 2026-10-17 morning', 'on 2026-10-18 morning']],
  ['Sáng 19/10 và chiều 20/10', ['on 2026-10-19 morning', 'on 2026-10-20 afternoon']],
  ['Cả ngày 22/10 và sáng 23/10', ['on 2026-10-22 allDay', 'on 2026-10-23 morning']],
  ['8h00 ngày 19/10; 14h00 ngày 20/10', ['on 2026-10-19 08:00', 'on 2026-10-20 14:00']],
])('several days of a cell keep each its half or hour: “%s”', (when, days) => {
  expect(month(when)).toEqual(days);
});

test.each(['Từ chiều 24/10 đến hết ngày 25/10', 'Từ sáng 24/10 đến chiều 25/10', 'Chiều 24/10 - tối 25/10'])(
  'a stretch is of its days, whatever half it begins in: “%s”',
  (when) => {
    expect(month(when)).toEqual(['on 2026-10-24..2026-10-25']);
  },
);

test.each(['Ba 14/4 - Năm 16/4', 'Ba (14/4) - Năm (16/4)', 'Từ Ba 14/4 đến Năm 16/4', 'Thứ Ba 14/4 đến Năm 16/4'])(
  'a stretch from one bare weekday to another is of all its days: “%s”',
  (when) => {
    const items = table('LỊCH CÔNG TÁC TUẦN 33 (Từ 13/04/2026 đến 19/04/2026)', 'Thứ, ngày\tThời gian\tNội dung', [
      'Hai 13/4\t08g00\tGiao ban',
      `${when}\t\tĐoàn đánh giá phỏng vấn giảng viên`,
      'Sáu 17/4\t08g00\tNgày hội việc làm',
    ]);
    expect(items.map(whenOf)[1]).toBe('on 2026-04-14..2026-04-16');
  },
);

test('a last day among the days of a list asks for a look', () => {
  const items = table(
    'KẾ HOẠCH kiểm tra các trường năm học 2025-2026',
    'STT\tĐơn vị được kiểm tra\tThời gian\tTrưởng đoàn',
    [
      '1\tTrường Mẫu Sơn\tSáng 05/11/2025\tÔng Hà Mẫu',
      '2\tTrường Ví Dụ\tTừ 10/11 đến hết 12/11/2025\tÔng Hà Mẫu',
      '3\tNộp báo cáo tổng hợp\tTrước ngày 20/11/2025\tBà Lê Mẫu',
    ],
  );
  expect(items.map(({ review }) => review)).toEqual([[], [], ['unclear-boundary']]);
});

test.each([
  ['Trước 20/11/2025', 'deadline 2025-11-19'],
  ['Trước ngày 20/11/2025', 'deadline 2025-11-19'],
  ['Chậm nhất ngày 20/11/2025', 'deadline 2025-11-20'],
  ['Trước 16h00 ngày 20/11/2025', 'deadline 2025-11-20 due 16:00'],
])('the last day among the days of a list is that of work: “%s”', (when, due) => {
  const items = table(
    'KẾ HOẠCH kiểm tra các trường năm học 2025-2026',
    'STT\tĐơn vị được kiểm tra\tThời gian\tTrưởng đoàn',
    [
      '1\tTrường Mẫu Sơn\tSáng 05/11/2025\tÔng Hà Mẫu',
      '2\tTrường Ví Dụ\tTừ 10/11 đến hết 12/11/2025\tÔng Hà Mẫu',
      `3\tNộp báo cáo tổng hợp\t${when}\tBà Lê Mẫu`,
    ],
  );
  const { kind, timing, end, dueTime } = items.at(-1)!;
  expect([kind, [timing, end, ...(dueTime === null ? [] : ['due', dueTime])].join(' ')]).toEqual(['task', due]);
});
