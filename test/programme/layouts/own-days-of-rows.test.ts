import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const week = (body: string) =>
  programmeOf(`LỊCH CÔNG TÁC TUẦN\n(Từ ngày 10/5 đến ngày 16/5/2027)\n${body}`).items.map(
    ({ kind, start, end, startTime, leadersText }) => [kind, start, end, startTime, leadersText],
  );

test.each([
  ['(6h30 ngày 15/5)', '2027-05-15', '06:30'],
  ['(ngày 16/5)', '2027-05-16', null],
])('a bracket “%s” says which day of a weekend it is', (bracket, date, time) => {
  expect(
    week(`Thứ Hai 10/5: Họp giao ban\nThứ Bảy, Chủ nhật (15, 16/5): Ra quân làm sạch bãi biển ${bracket}`)[1],
  ).toEqual(['event', date, date, time, null]);
});

test('a day on which something else is said to be done leaves the weekend whole', () => {
  expect(
    week('Thứ Hai 10/5: Họp giao ban\nThứ Bảy, Chủ nhật (15, 16/5): Hội trại (khai mạc sau lễ ngày 15/5)')[1],
  ).toEqual(['event', '2027-05-15', '2027-05-16', null, null]);
});

test.each(['(02 ngày 12-13/5)', '(2 ngày 12-13/5)', '(ngày 12-13/5)'])(
  'how many days it takes, “%s”, is no day of the document before it',
  (bracket) => {
    expect(
      week(
        `Thứ Hai 10/5: Họp giao ban\nThứ Tư 12/5: Tập huấn Thông tư 15 về hồ sơ ${bracket}\nThứ Sáu 14/5: Họp tổ`,
      )[1],
    ).toEqual(['event', '2027-05-12', '2027-05-13', null, null]);
  },
);

test('those on duty at a weekend are of its days and not of the leader above', () => {
  expect(
    week(
      '1. Đồng chí Người Thứ Nhất, Bí thư\n- Thứ Hai, 10/5: Họp giao ban\n- Thứ Ba, 11/5: Đi cơ sở\n\n' +
        '2. Đồng chí Người Thứ Hai, Phó Bí thư\nTheo lịch riêng.\n\nTrực cuối tuần (15-16/5): Đồng chí Người Thứ Nhất.',
    ).at(-1),
  ).toEqual(['event', '2027-05-15', '2027-05-16', null, 'Đồng chí Người Thứ Nhất']);
});

test.each(['Hạn cuối các trường đăng ký dự thi', 'Hạn nộp hồ sơ thi đua', 'Thời hạn gửi góp ý'])(
  '“%s” is work that is due on the day above',
  (entry) => {
    expect(week(`Thứ Hai 10/5\n1. Họp giao ban\n2. ${entry}\nThứ Ba 11/5\n1. Đi cơ sở`)[1]).toEqual([
      'task',
      '2027-05-10',
      '2027-05-10',
      null,
      null,
    ]);
  },
);

test('the parts of one day on a line are all of that day, below a heading of another form', () => {
  expect(
    programmeOf(
      'Thứ Hai, 10/5/2027\n- Họp giao ban\n- Ngày 12/5: Sáng: Họp tổ dự án. Chiều: Làm việc với xã Mẫu.\n- Ngày 13/5: Đi cơ sở',
    ).items.map(({ start, slot, title }) => [start, slot, title]),
  ).toEqual([
    ['2027-05-10', null, 'Họp giao ban'],
    ['2027-05-12', 'morning', 'Họp tổ dự án'],
    ['2027-05-12', 'afternoon', 'Làm việc với xã Mẫu'],
    ['2027-05-13', null, 'Đi cơ sở'],
  ]);
});

test.each([
  ['12-13/5: Kỳ họp thứ ba', '2027-05-13'],
  ['12–13/5: Kỳ họp thứ ba', '2027-05-13'],
])('a week on one line may hold days together: “%s”', (days, end) => {
  const { items } = programmeOf(
    `Sự kiện: 10/5: Họp giao ban.   11/5: Đi cơ sở.   ${days}.   14/5: Họp tổ.`,
    '2027-05-10',
  );
  expect(items.map((each) => [each.start, each.end])).toEqual([
    ['2027-05-10', '2027-05-10'],
    ['2027-05-11', '2027-05-11'],
    ['2027-05-12', end],
    ['2027-05-14', '2027-05-14'],
  ]);
});

test('the year of one day among others is theirs where its weekday says so, and a person is asked', () => {
  const { items, period } = programmeOf(
    'LỊCH LÀM VIỆC\nThứ Hai, ngày 10/5/2027\n- 8 giờ, họp giao ban.\nThứ Ba, ngày 11/5/2026\n- 8 giờ, đi cơ sở.\n' +
      'Thứ Tư, ngày 12/5/2027\n- 8 giờ, họp tổ.',
  );
  expect(items.map(({ start, review }) => [start, review])).toEqual([
    ['2027-05-10', []],
    ['2027-05-11', ['date-corrected']],
    ['2027-05-12', []],
  ]);
  expect(period).toEqual({ start: '2027-05-10', end: '2027-05-16' });
});

test('where the weekday fits neither year the day stays as it is printed', () => {
  const { items } = programmeOf(
    'LỊCH LÀM VIỆC\nThứ Hai, ngày 10/5/2027\n- 8 giờ, họp giao ban.\nThứ Sáu, ngày 11/5/2026\n- 8 giờ, đi cơ sở.\n' +
      'Thứ Tư, ngày 12/5/2027\n- 8 giờ, họp tổ.',
  );
  expect(items[1]).toMatchObject({ start: '2026-05-11', review: ['weekday-mismatch'] });
});

test('two weeks in one programme: what counts them is no entry', () => {
  const { items } = programmeOf(
    'LỊCH CÔNG TÁC HAI TUẦN (10/5 - 23/5/2027)\nTUẦN 1\nThứ 2, 10/5\n8h00: Họp giao ban\nThứ 3, 11/5\nKhông có lịch chung\n' +
      'TUẦN 2\nThứ 2, 17/5\n8h00: Họp tổ dự án',
  );
  expect(items.map(({ start, title }) => [start, title])).toEqual([
    ['2027-05-10', 'Họp giao ban'],
    ['2027-05-17', 'Họp tổ dự án'],
  ]);
});
