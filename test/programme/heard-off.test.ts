import { expect, test } from 'vitest';
import { readProgramme } from './summary.ts';

const standing = (text: string) =>
  readProgramme(text).items.flatMap(({ start, status, review }) =>
    start !== null && status === 'confirmed' ? [[start, review.includes('unclear-status')]] : [],
  );

test('a page that tells of a plan and then puts it off has nothing on a day', () => {
  const page = [
    'Thời sự | Trong tỉnh',
    'Đoàn đại biểu hoãn tiếp công dân định kỳ tháng 8',
    '',
    'Ngày 15.1.2027, Đoàn đại biểu ban hành Công văn số 18/ĐĐB-VP thông báo lịch tiếp công dân năm 2027.',
    '',
    'Theo đó, Trưởng đoàn sẽ chủ trì tiếp công dân định kỳ tháng 8.2027 vào ngày 2.8.2027 (thứ Hai). Tuy nhiên, do có việc đột xuất, Đoàn đại biểu quyết định hoãn tiếp công dân định kỳ tháng 8.2027.',
  ].join('\n');
  expect(readProgramme(page).items).toMatchObject([{ start: null, status: 'postponed' }]);
});

const WEEK = [
  'LỊCH CÔNG TÁC TUẦN 18',
  '(Từ ngày 03/5 đến ngày 07/5/2027)',
  'Thứ Hai 03/5',
  '- 8h00: Họp giao ban cơ quan',
  '- 14h00: Kiểm tra phòng cháy chợ Mới',
  'Thứ Ba 04/5',
  '- 8h00: Tập huấn chuyển đổi số cấp xã',
  'Thứ Tư 05/5',
  '- 8h00: Kiểm tra phòng cháy chợ Mới',
];

test.each([
  ['Ghi chú: tạm hoãn lớp tập huấn chuyển đổi số cấp xã cho đến khi có thông báo mới.', ['2027-05-04']],
  ['Lưu ý: buổi kiểm tra phòng cháy chợ Mới ngày 05/5 không tổ chức.', ['2027-05-05']],
  ['Ghi chú: buổi kiểm tra phòng cháy chợ Mới ngày 12/5 không tổ chức.', []],
  ['Ghi chú: không có lịch họp giao ban cơ quan tuần sau.', []],
  ['Lùi thời gian họp giao ban cơ quan.', []],
  ['Lưu ý: lớp tập huấn chuyển đổi số cấp xã chuyển sang 9h00.', ['2027-05-04']],
  ['Ghi chú: họp giao ban cơ quan dời từ 8h00 sang 9h30.', ['2027-05-03']],
  ['Lưu ý: lớp tập huấn chuyển đổi số cấp xã được dời sang chiều thứ Năm 06/5 tại Hội trường B.', ['2027-05-04']],
  ['Ghi chú: buổi kiểm tra phòng cháy chợ Mới ngày 05/5 chuyển sang ngày 07/5.', ['2027-05-05']],
  ['Ghi chú: cuộc họp giao ban khối nội chính tuần sau chuyển sang thứ Ba.', []],
  ['Ghi chú: cuộc gọi chuyển sang 0900 sau giờ làm việc.', []],
  ['Ghi chú: tạm hoãn họp giao ban khối văn xã.', []],
  ['Ghi chú: không họp ngày thứ Bảy, Chủ nhật; không tiếp người say rượu.', []],
  ['Ghi chú: ngoài lịch trên, không bố trí họp giao ban cơ quan đột xuất.', []],
])('“%s” puts in doubt what it may mean', (remark, doubtful) => {
  const items = standing([...WEEK, '', remark].join('\n'));
  expect(items.filter(([, asked]) => asked).map(([day]) => day)).toEqual(doubtful);
  expect(items.length).toBeGreaterThanOrEqual(3);
});

test.each([
  'Chứng kiến tiêu hủy tang vật vi phạm',
  'Kiểm tra cơ sở tạm ngừng hoạt động',
  'Giải quyết đơn xin tạm hoãn nhập ngũ',
])('an entry about “%s” takes place as it is', (title) => {
  expect(standing([...WEEK, `- 14h00: ${title}`].join('\n')).filter(([, asked]) => asked)).toEqual([]);
});

test('a notice of few things that says one is put off asks about each that is left on a day', () => {
  const notice = [
    'THÔNG BÁO',
    'Về việc hoãn lịch thi tiếng Anh',
    '1. Hoãn lịch thi ngày 15/5/2027 và 05/6/2027.',
    '2. Các lớp đã đăng ký ngày 05/6/2027:',
    '- Kỳ thi đánh giá năng lực tiếng Anh ngày 05/6/2027: nhà trường bảo lưu lệ phí.',
  ].join('\n');
  expect(standing(notice).filter(([, asked]) => !asked)).toEqual([]);
});

test('what begins again after a pause is not put in doubt by it', () => {
  const notice = [
    'Thông báo nghỉ lễ Quốc khánh 2027',
    '- Thời gian nghỉ lễ: từ ngày 02/9/2027 đến hết ngày 03/9/2027, Khoa khám bệnh không khám bệnh.',
    '- Thời gian khám bệnh trở lại: sáng ngày 06/9/2027, Khoa khám bệnh khám bình thường.',
  ].join('\n');
  expect(standing(notice).filter(([, asked]) => asked)).toEqual([]);
});

test('many notes and many entries are held against each other within a bound', () => {
  const entries = Array.from({ length: 600 }, (_, i) => `- 8h00: Hội thi nấu ăn khối ${i}`);
  const notes = Array.from({ length: 600 }, (_, i) => `Ghi chú: hoãn hội thi nấu ăn khối ${i}.`);
  const started = process.threadCpuUsage();
  expect(standing([...WEEK, ...entries, '', ...notes].join('\n')).length).toBeGreaterThan(500);
  const { user, system } = process.threadCpuUsage(started);
  expect((user + system) / 1000).toBeLessThan(10_000);
});

test('a remark above many days puts none of them in doubt', () => {
  const list = [
    'LỊCH TIẾP CÔNG DÂN THÁNG 5 NĂM 2027',
    'Ngày lễ, tết không tiếp công dân định kỳ.',
    ...['04', '11', '18', '25'].map((day) => `- Ngày ${day}/5/2027: Chủ tịch UBND xã tiếp công dân`),
  ];
  const items = standing(list.join('\n'));
  expect(items).toHaveLength(4);
  expect(items.filter(([, asked]) => asked)).toEqual([]);
});

test('a remark in everyday words that moves an entry by its weekday puts that one in doubt', () => {
  const { items } = readProgramme(`UBND PHƯỜNG MẪU
LỊCH CÔNG TÁC TUẦN
Từ ngày 10/8/2026 đến ngày 14/8/2026
Thứ Ba, ngày 11/8
- 8h00: Hiệp thương lần hai, Phòng họp số 1
- 14h00: Họp chi bộ
Thứ Tư, ngày 12/8
- 8h00: Hiệp thương lần ba
Ghi chú: buổi hiệp thương T3 dời qua 9h
`);
  expect(items.map(({ title, review }) => [title, review])).toEqual([
    ['Hiệp thương lần hai, Phòng họp số 1', ['unclear-status']],
    ['Họp chi bộ', []],
    ['Hiệp thương lần ba', []],
  ]);
});

const RECEPTION = (rule: string) =>
  [
    'LỊCH TIẾP CÔNG DÂN NĂM 2027',
    '',
    rule,
    '',
    ...['10/3/2027', '10/6/2027', '10/7/2027'].map((day) => `- Ngày ${day}: Giám đốc tiếp công dân định kỳ`),
  ].join('\n');

test.each([
  [
    'Giám đốc tiếp công dân định kỳ vào ngày 10 hàng tháng (nếu ngày 10 trùng ngày nghỉ thì chuyển sang ngày làm việc tiếp theo).',
  ],
  ['Trường hợp buổi tiếp công dân định kỳ của Giám đốc rơi vào ngày nghỉ, lễ thì chuyển sang ngày làm việc liền kề.'],
])('a rule for days that fall on a rest asks about those alone: “%s”', (rule) => {
  const items = standing(RECEPTION(rule)).filter(([day]) => day !== '2027-01-01');
  expect(items).toEqual([
    ['2027-03-10', false],
    ['2027-06-10', false],
    ['2027-07-10', true],
  ]);
});

test('what moves in any case asks about all that it may mean', () => {
  const items = standing(RECEPTION('Buổi Giám đốc tiếp công dân định kỳ chuyển sang ngày làm việc tiếp theo.'));
  expect(items.map(([, asked]) => asked)).toEqual([true, true, true]);
});

const receptions = (rule: string) =>
  standing(
    [
      'LỊCH TIẾP CÔNG DÂN THÁNG 8 NĂM 2026',
      '',
      '| Ngày | Người tiếp |',
      '| 10/8/2026 | Chủ tịch |',
      '| 22/8/2026 | Chủ tịch |',
      '| 31/8/2026 | Phó Chủ tịch |',
      rule,
    ].join('\n'),
  ).flatMap(([start, asked]) => (asked ? [start] : []));

test('a rule for days of rest asks about those that may be one, by law or by a swap', () => {
  expect(receptions('Nếu ngày tiếp công dân trùng ngày nghỉ lễ thì chuyển sang ngày làm việc tiếp theo.')).toEqual([
    '2026-08-22',
    '2026-08-31',
  ]);
});

const AROUND_TET = ['LỊCH TIẾP CÔNG DÂN QUÝ I NĂM 2026', '', '- Ngày 10/02/2026: Chủ tịch tiếp công dân định kỳ']
  .concat('- Ngày 20/02/2026: Chủ tịch tiếp công dân định kỳ', '- Ngày 28/02/2026: Chủ tịch tiếp công dân định kỳ')
  .join('\n');
test.each([
  ['Ghi chú: tuần nghỉ Tết Nguyên đán không tổ chức tiếp công dân định kỳ.', ['2026-02-20']],
  ['Không tiếp công dân định kỳ trong thời gian nghỉ Tết.', ['2026-02-20']],
  ['Lưu ý: dịp lễ, Tết không tiếp công dân định kỳ.', ['2026-02-20', '2026-02-28']],
  [
    'Lưu ý: tuần nghỉ Tết và tuần lãnh đạo bận họp không tiếp công dân định kỳ.',
    ['2026-02-10', '2026-02-20', '2026-02-28'],
  ],
  ['Trong dịp Tết không tổ chức chào cờ đầu tuần.', []],
])('what is off on days of rest alone asks about those: “%s”', (rule, asked) => {
  expect(standing(`${AROUND_TET}\n\n${rule}`).flatMap(([start, isAsked]) => (isAsked ? [start] : []))).toEqual(asked);
});

test('a rule with another case asks about every day', () => {
  expect(
    receptions('Nếu ngày tiếp công dân trùng ngày nghỉ lễ hoặc lãnh đạo bận họp thì chuyển sang ngày hôm sau.'),
  ).toEqual(['2026-08-10', '2026-08-22', '2026-08-31']);
});

const OF_MAY = ['LỊCH TIẾP CÔNG DÂN THÁNG 5/2027', '', 'Ngày 05/5/2027: Chủ tịch', 'Ngày 12/5/2027: Phó Chủ tịch'];
test.each(['Ngày 12/5 hoãn.', 'Lưu ý: ngày 12/5 tạm hoãn.', 'Riêng buổi tiếp công dân ngày 12/5 không tổ chức.'])(
  '“%s” of a list puts its day in doubt, and no other',
  (remark) => {
    expect(standing([...OF_MAY, remark].join('\n'))).toEqual([
      ['2027-05-05', false],
      ['2027-05-12', true],
    ]);
  },
);

test('the day of a week that a remark moves to another is in doubt', () => {
  const items = standing([...WEEK, '', 'Ghi chú: ngày 04/5 chuyển sang 06/5.'].join('\n'));
  expect(items.filter(([, asked]) => asked)).toEqual([['2027-05-04', true]]);
});

const QUARTER = [
  'LỊCH TIẾP CÔNG DÂN QUÝ II/2027 CỦA LÃNH ĐẠO XÃ MẪU',
  '',
  '- 07 giờ 30, ngày 08/4/2027: Bí thư Đảng ủy;',
  '- 07 giờ 30, ngày 15/4/2027: Chủ tịch UBND xã;',
  '- 07 giờ 30, ngày 06/5/2027: Bí thư Đảng ủy;',
  '- 07 giờ 30, ngày 13/5/2027: Chủ tịch UBND xã;',
  '- 07 giờ 30, ngày 03/6/2027: Bí thư Đảng ủy;',
  '- 07 giờ 30, ngày 10/6/2027: Chủ tịch UBND xã.',
];
test.each([
  ['* Ghi chú: tháng 5 Bí thư Đảng ủy không tiếp công dân do đi học.', ['2027-05-06']],
  ['Lưu ý: trong tháng 6/2027, Chủ tịch UBND xã tạm hoãn tiếp công dân vì dự lớp bồi dưỡng.', ['2027-06-10']],
  ['Ghi chú: từ tháng 5 đến tháng 6 Chủ tịch UBND xã không tiếp công dân.', ['2027-05-13', '2027-06-10']],
  ['* Tháng 4, 5 Bí thư Đảng ủy nghỉ tiếp công dân.', ['2027-04-08', '2027-05-06']],
  ['Ghi chú: tháng 5 không tổ chức tiếp công dân do sửa trụ sở.', ['2027-05-06', '2027-05-13']],
  ['Ghi chú: không tiếp công dân tháng 4 vì bầu cử.', ['2027-04-08', '2027-04-15']],
  // Of those whom no entry has, or in a month without entries, none can be meant.
  ['* Ghi chú: tháng 7 Bí thư Đảng ủy không tiếp công dân do đi học.', []],
  ['Ghi chú: tháng 5/2026 Bí thư Đảng ủy không tiếp công dân.', []],
  // Who gives the reason need not be the only one who does not come.
  ['Ghi chú: tháng 6 không tiếp công dân do Chủ tịch UBND xã đi họp.', ['2027-06-03', '2027-06-10']],
  // The month to which it is put off is none of those in which it is off.
  ['Ghi chú: Bí thư Đảng ủy hoãn tiếp công dân tháng 4 sang tháng 7.', ['2027-04-08']],
  // In no month and of nobody: any of them may be meant.
  [
    'Ghi chú: tạm hoãn tiếp công dân do sửa trụ sở.',
    QUARTER.slice(2).map((row) => row.replace(/.*(\d\d)\/(\d)\/2027.*/u, '2027-0$2-$1')),
  ],
])('what is off in a month, or of somebody, is no entry of others: “%s”', (remark, doubtful) => {
  const items = standing([...QUARTER, remark].join('\n'));
  expect(items).toHaveLength(6);
  expect(items.filter(([, asked]) => asked).map(([day]) => day)).toEqual(doubtful);
});
