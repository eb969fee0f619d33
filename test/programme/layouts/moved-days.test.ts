import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const told = (...lines: readonly string[]) =>
  programmeOf(`LỊCH TIẾP CÔNG DÂN NĂM 2027\n\n${lines.join('\n')}`).items.map(
    ({ start, title, leadersText, review }) =>
      `${start} ${title} ${leadersText ?? '-'}${review.length > 0 ? ' ?' : ''}`,
  );
const on = (...days: readonly string[]) => days.map((day) => `2027-${day} Tiếp công dân -`);

test.each([
  '- Tháng 4: ngày 15, 22. (Ngày 30/4 là ngày nghỉ lễ, chuyển sang thứ Hai ngày 04/5).',
  '- Tháng 4: 15; 22 (riêng ngày 29/4 nghỉ bù, dời sang ngày 04/5)',
  '- Tháng 4: ngày 15 và 22 (ngày 29 trùng kỳ họp HĐND nên lùi đến 04/5)',
])('a day that is in no entry is moved to one that is: %s', (line) => {
  expect(told(line, '- Tháng 5: ngày 13, 20', '- Tháng 6: 10')).toEqual(
    on('04-15', '04-22', '05-04', '05-13', '05-20', '06-10'),
  );
});

test.each([
  'Ngày 22/4 trùng dịp làm việc với đoàn kiểm tra, chuyển sang thứ Sáu, 23/4/2027.',
  '(*) Ngày 22/4 (thứ Năm) được thay bằng ngày 23/4.',
  'Ghi chú: Buổi tiếp ngày 22/4 lùi sang 23/4/2027.',
  'Riêng ngày 22/4 chuyển sang tiếp vào ngày 23/4.',
])('the entry of a day that is moved stands on the new one: %s', (remark) => {
  expect(told('- Tháng 4: ngày 15, 22', '- Tháng 5: ngày 13, 20', remark)).toEqual(
    on('04-15', '04-23', '05-13', '05-20'),
  );
});

test.each([
  '(*) Ngày 15/5 là Chủ nhật nên chuyển sang ngày liền kề.',
  '(*): do ngày 15 là thứ Bảy nên chuyển sang ngày làm việc liền kề.',
  'Ngày 15/5 rơi vào ngày nghỉ, chuyển sang tiếp vào ngày làm việc tiếp theo',
])('why a day is another than usual is no entry: %s', (remark) => {
  expect(told('- Tháng 4: ngày 15', '- Tháng 5: ngày 17*', remark)).toEqual(on('04-15', '05-17'));
});

test('the day for which another stands is none of a list', () => {
  expect(told('* Chủ tịch UBND xã:', '- 15/7', '- 16/8 (15/8 là Chủ nhật)', '- 17/9 (chuyển từ ngày 15/9)')).toEqual([
    '2027-07-15 Tiếp công dân Chủ tịch UBND xã',
    '2027-08-16 Tiếp công dân Chủ tịch UBND xã',
    '2027-09-17 Tiếp công dân Chủ tịch UBND xã',
  ]);
});

test('a day that moves to one which nobody names is asked about', () => {
  expect(told('- Tháng 4: ngày 15, 22', 'Ngày 22/4 trùng kỳ họp nên chuyển sang ngày làm việc kế tiếp.')).toEqual([
    '2027-04-15 Tiếp công dân -',
    '2027-04-22 Tiếp công dân - ?',
  ]);
});

test('a remark beside a day in a table moves that day', () => {
  const rows = [
    'Ngày | Người tiếp | Ghi chú',
    '10/6 | Chủ tịch | ',
    '24/6 | Phó Chủ tịch | do bận họp, chuyển sang 25/6',
  ];
  expect(told(...rows)).toEqual(['2027-06-10 Tiếp công dân Chủ tịch', '2027-06-25 Tiếp công dân Phó Chủ tịch']);
});

test('what else is done on a day, or handed on by another, moves nothing', () => {
  expect(
    told(
      '- Ngày 10/6: Chủ tịch tiếp công dân',
      '- Ngày 17/6: Bí thư tiếp công dân',
      'Ngày 10/6 chuyển hồ sơ đến ngày 15/6.',
    )
      .slice(0, 2)
      .map((line) => line.slice(0, 10)),
  ).toEqual(['2027-06-10', '2027-06-17']);
});
