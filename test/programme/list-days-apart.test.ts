import { expect, test } from 'vitest';
import { readProgramme } from './summary.ts';

/** Days of lists that are told apart: weekdays side by side, days that are moved or not held, days set apart below. */

const read = (...lines: readonly string[]) =>
  readProgramme(lines.join('\n')).items.map(({ start, startTime, status, title, leadersText, location, review }) =>
    [
      start,
      startTime,
      status === 'confirmed' ? null : status,
      title,
      leadersText,
      location && `@ ${location}`,
      ...review,
    ]
      .filter(Boolean)
      .join(' | '),
  );

test.each([
  ['Thứ 7', 'Chủ nhật'],
  ['Thứ Bảy', 'CN'],
])('whoever is on duty on %s and %s of a row is there on both', (first, second) => {
  const rows = ['LỊCH TRỰC TRƯỜNG MẪU THÁNG 7 NĂM 2026', '', `${first}\t${second}\tNgười trực`];
  expect(read(...rows, '04/7\t05/7\tThầy Lê Ví', '11/7\t12/7\tCô Hồ Thử')).toEqual([
    '2026-07-04 | Trực | Thầy Lê Ví',
    '2026-07-05 | Trực | Thầy Lê Ví',
    '2026-07-11 | Trực | Cô Hồ Thử',
    '2026-07-12 | Trực | Cô Hồ Thử',
  ]);
});

test('a weekday that its date belies is asked about', () => {
  const rows = ['LỊCH TRỰC TRƯỜNG MẪU THÁNG 7 NĂM 2026', '', 'Thứ Bảy\tChủ nhật\tNgười trực'];
  const [first] = read(...rows, '03/7\t05/7\tThầy Lê Ví', '11/7\t12/7\tCô Hồ Thử');
  expect(first).toContain('weekday-mismatch');
});

const year = (...rows: readonly string[]) =>
  read('LỊCH TIẾP CÔNG DÂN NĂM 2027 CỦA TRƯỞNG PHÒNG', '', 'Tháng\tNgày tiếp\tGhi chú', ...rows).map(
    (each) => each.split(' | ')[0] + (each.includes('cancelled') ? ' cancelled' : ''),
  );

test.each(['Lùi từ ngày 11 do nghỉ Tết', 'Chuyển từ ngày 11'])(
  'a day that another was moved to takes place: “%s”',
  (remark) => {
    expect(year('01\t14\t', `02\t25\t${remark}`, '3\t11\t')).toEqual(['2027-01-14', '2027-02-25', '2027-03-11']);
  },
);

test.each(['Không tiếp', 'Ông Lê Ví không tiếp dân'])('on a day that is not held nobody comes: “%s”', (remark) => {
  expect(year('01\t14\t', `02\t11\t${remark}`, '3\t11\t')).toEqual([
    '2027-01-14',
    '2027-02-11 cancelled',
    '2027-03-11',
  ]);
});

test.each(['Không tiếp (họp HĐND)', 'Không tổ chức tiếp công dân'])(
  'words of not being held in a column of halves are no entry: “%s”',
  (words) => {
    const items = read(
      'LỊCH TIẾP CÔNG DÂN\n(Từ 04/01/2027 đến 15/01/2027)\n',
      'Thứ, ngày\tBuổi\tLãnh đạo tiếp',
      'Thứ Ba 05/01\tSáng\tÔng Lê Ví',
      'Thứ Năm 07/01\tSáng\tBà Hồ Thử',
      `Thứ Năm 14/01\t${words}\t`,
    );
    expect(items[2]).toBe('2027-01-14 | cancelled | Tiếp công dân');
  },
);

test.each([
  'Riêng ngày 15/12, đ/c Lê Ví bận họp tỉnh, ủy quyền cho đ/c Hồ Thử tiếp.',
  'Riêng ngày 15/12 do đ/c Hồ Thử tiếp thay.',
])('a day that is set apart below its list is asked about: %s', (text) => {
  const items = read(
    'LỊCH TIẾP CÔNG DÂN THÁNG 12 NĂM 2026',
    '',
    '- Đ/c Lê Ví: ngày 01/12; ngày 15/12.',
    '- Đ/c Hồ Thử: ngày 07/12 và ngày 21/12.',
    text,
  );
  expect(items.filter((each) => each.startsWith('2026-12-15'))).toEqual([
    '2026-12-15 | Tiếp công dân | Đ/c Lê Ví | unclear-status',
    expect.stringMatching(/^2026-12-15 \| Riêng.* \| odd-title$/u),
  ]);
});

test('what takes place in a commune is there, whatever the number of its constituency', () => {
  expect(
    read(
      'LỊCH TIẾP XÚC CỬ TRI CỦA ĐẠI BIỂU HĐND TỈNH',
      '',
      'STT\tĐơn vị bầu cử\tĐại biểu\tNgày\tBuổi sáng (8h00)\tBuổi chiều (14h00)',
      '1\tSố 1\tÔng Lê Ví\t03/8/2026\tXã An Bình\tXã An Hòa',
      '2\tSố 2\tÔng Hồ Thử\t04/8/2026\tPhường 1\tPhường 2',
    ).map((each) => each.replace(/^.*@ /u, '')),
  ).toEqual(['Xã An Bình', 'Xã An Hòa', 'Phường 1', 'Phường 2']);
});

test('who is on duty all the days of a storm stands beside the shifts', () => {
  const items = read(
    'PHÂN CÔNG TRỰC PHÒNG CHỐNG BÃO SỐ 4',
    '',
    'Ca 1: từ 6h00 đến 14h00 ngày 18/9/2026: ông Lê Ví, bà Hồ Thử',
    'Ca 2: từ 14h00 đến 22h00 ngày 18/9/2026: ông Đỗ Nghiệm, bà Trần Dụ',
    'Trực chỉ đạo chung: đồng chí Chủ tịch UBND xã, từ ngày 18/9 đến ngày 20/9/2026.',
  );
  expect(items.map((each) => each.split(' | ').slice(0, 3).join(' | '))).toEqual([
    '2026-09-18 | 06:00 | Ca 1: ông Lê Ví, bà Hồ Thử',
    '2026-09-18 | 14:00 | Ca 2: ông Đỗ Nghiệm, bà Trần Dụ',
    '2026-09-18 | Trực chỉ đạo chung: đồng chí Chủ tịch UBND xã',
  ]);
});

test.each([
  [
    'Các phòng dọn vệ sinh cơ quan vào 15h30 thứ Sáu ngày 28/8/2026; treo cờ từ 17h00 ngày 28/8.',
    ['17:00 ', '15:30 line-alone'],
    0,
  ],
  ['Treo cờ từ 17h00 ngày 28/8; họp rút kinh nghiệm lúc 15h30 cùng ngày.', ['17:00 '], 1],
])('in a notice of rests another hour of the line of the flags is told: %s', (text, hours, unread) => {
  const { items, notices } = readProgramme(
    `THÔNG BÁO\nVề việc nghỉ lễ Quốc khánh năm 2026\n\n1. Nghỉ lễ Quốc khánh từ thứ Bảy ngày 29/8/2026 đến hết thứ Tư ngày 02/9/2026.\n2. ${text}\n`,
  );
  expect(items.filter(({ line }) => line === 5).map(({ startTime, review }) => `${startTime} ${review}`)).toEqual(
    hours,
  );
  expect(notices.filter(({ code, line }) => code === 'line-unread' && line === 5)).toHaveLength(unread);
});
