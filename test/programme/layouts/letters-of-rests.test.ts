import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const HEAD = 'Trường Mầm non Mẫu kính gửi phụ huynh!\n';
const told = (text: string) =>
  programmeOf(HEAD + text, '2027-08-20').items.map(({ kind, start, end, dueTime, location }) =>
    [kind, start, end, dueTime, location].filter((each) => each !== null).join(' '),
  );

test.each([
  'Dịp lễ Quốc khánh các con được nghỉ hai ngày, từ thứ Năm 02/9/2027 đến hết thứ Sáu 03/9/2027.',
  'Tết Dương lịch học sinh được nghỉ 2 ngày: từ 02/9/2027 đến 03/9/2027.',
  'Lễ Quốc khánh toàn trường được nghỉ 02 ngày liên tục (từ ngày 02/9/2027 đến ngày 03/9/2027).',
  'Nhân dịp Quốc khánh, trẻ được nghỉ học hai ngày, từ thứ Năm 02/9/2027 đến thứ Sáu 03/9/2027.',
  'Dịp Quốc khánh các cháu được nghỉ hai (02) ngày từ thứ Năm 02/9/2027 đến thứ Sáu 03/9/2027.',
])('for how many days somebody is free on a holiday, and which, is a rest: %s', (rest) => {
  expect(told(rest)).toEqual(['dayOff 2027-09-02 2027-09-03']);
});

test('the number of days is no part of what the rest is called', () => {
  const { items } = programmeOf(`${HEAD}Dịp lễ các con được nghỉ hai ngày, từ 02/9/2027 đến 03/9/2027.`);
  expect(items[0]!.title).not.toMatch(/hai/iu);
});

test.each([
  ['Thứ Bảy 11/9/2027 trường đón trẻ học bù cho ngày 03/9, có ăn trưa.', 'event 2027-09-11 2027-09-11'],
  ['Thứ Bảy 11/9/2027 trường tổ chức dạy bù cho ngày 03/9.', 'event 2027-09-11 2027-09-11'],
  ['Phụ huynh đăng ký suất ăn ngày 11/9 với cô trước 16h thứ Tư 08/9.', 'task 2027-08-20 2027-09-08 16:00'],
  ['Phụ huynh gửi phiếu ăn ngày 11/9 về lớp trước 10h30 thứ Sáu 10/9.', 'task 2027-08-20 2027-09-10 10:30'],
])(
  'beside it stand what makes up for it, and what is asked for by an hour, not on the day that it is of: %s',
  (beside, item) => {
    const rest = 'Dịp lễ Quốc khánh các con được nghỉ hai ngày, từ thứ Năm 02/9/2027 đến thứ Sáu 03/9/2027.';
    expect(told(`${rest} ${beside}`)).toEqual(['dayOff 2027-09-02 2027-09-03', item]);
  },
);

test.each([
  'Mỗi người hiến máu được nghỉ 01 ngày. Hiến máu lúc 8h00 ngày 05/9/2027.',
  'Người lao động được nghỉ 12 ngày phép. Họp công đoàn lúc 8h00 ngày 05/9/2027.',
  'Giáo viên mới được nghỉ hai ngày mỗi tháng. Tập huấn lúc 8h00 ngày 05/9/2027.',
  'Lớp 1 được nghỉ hai ngày vì mưa. Lớp 2 học lúc 8h00 ngày 05/9/2027.',
])('for how many days somebody may be free makes no paper of rests: %s', (text) => {
  const { items } = programmeOf(HEAD + text);
  expect(items.map(({ kind, start, startTime }) => [kind, start, startTime])).toEqual([
    ['event', '2027-09-05', '08:00'],
  ]);
});
