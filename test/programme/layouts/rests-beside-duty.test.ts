import { expect, test } from 'vitest';
import { programmeOfTable } from './merged.ts';

const HEADLINE = 'Phân công trực dịp nghỉ lễ Giỗ Tổ Hùng Vương, 30/4 và 01/5 năm 2027';
const HEAD = 'TT | Ngày trực | Trực lãnh đạo | Trực Văn phòng | Ghi chú';

const read = (headline: string, ...rows: readonly string[]) =>
  programmeOfTable(['UBND XÃ MẪU', 'Mẫu, ngày 10 tháng 4 năm 2027', 'THÔNG BÁO', headline], [HEAD, ...rows]).items;

const restsIn = (items: ReturnType<typeof read>) =>
  items.filter(({ kind }) => kind === 'dayOff').map(({ start, end, title }) => `${start}..${end} ${title}`);

test('the rests of a roster are the days of the rows beside which its remarks tell them', () => {
  const items = read(
    HEADLINE,
    '1 | Thứ Sáu 16/4 | Lê Văn Thử | Trần Thị Ví | Nghỉ Giỗ Tổ',
    '2 | Thứ Bảy 17/4 | Mai Thị Dụ | Phạm Văn Mẫu | ^',
    '3 | Chủ nhật 18/4 | Lê Văn Thử | Trần Thị Ví | ^',
    '4 | Thứ Sáu 30/4 | Mai Thị Dụ | Phạm Văn Mẫu | Nghỉ 30/4 và 01/5',
    '5 | Thứ Bảy 01/5 | Lê Văn Thử | Trần Thị Ví | Nghỉ 30/4 và 01/5',
    '6 | Chủ nhật 02/5 | Mai Thị Dụ | Phạm Văn Mẫu | Nghỉ 30/4 và 01/5',
  );
  expect(restsIn(items)).toEqual(['2027-04-16..2027-04-18 Nghỉ Giỗ Tổ', '2027-04-30..2027-05-02 Nghỉ 30/4 và 01/5']);
  expect(items.filter(({ kind }) => kind === 'event')).toHaveLength(6);
  expect(items.flatMap(({ review }) => review)).toEqual([]);
});

test('a headline that names several holidays gives no rest by itself', () => {
  const items = read(
    HEADLINE,
    '1 | Thứ Sáu 30/4 | Lê Văn Thử | Trần Thị Ví | ',
    '2 | Thứ Bảy 01/5 | Mai Thị Dụ | Phạm Văn Mẫu | ',
  );
  expect(restsIn(items)).toEqual([]);
  expect(items).toHaveLength(2);
});

test('under one remark days that do not follow one another are rests of their own', () => {
  const items = read(
    'Phân công trực các ngày nghỉ tháng 4 và tháng 5 năm 2027',
    '1 | Thứ Sáu 30/4 | Lê Văn Thử | Trần Thị Ví | Nghỉ lễ',
    '2 | Chủ nhật 02/5 | Mai Thị Dụ | Phạm Văn Mẫu | Nghỉ lễ',
  );
  expect(restsIn(items)).toEqual(['2027-04-30..2027-04-30 Nghỉ lễ', '2027-05-02..2027-05-02 Nghỉ lễ']);
});

test.each([
  'Nghỉ bù',
  'Nghỉ phép',
  'Trực thay đ/c Dụ',
  '0912 345 678',
  'Nghỉ bù 10/5',
  'Nghỉ, ông Thử trực thay',
  'Nghỉ sau ca trực',
  'Nghỉ bù cho bà Ví',
  'Nghỉ lễ, bà Ví trực thay',
  'Nghỉ bù lễ 30/4',
  'Nghỉ lễ 05/01',
])('what a remark says of somebody is no rest: “%s”', (remark) => {
  const items = read(
    'Phân công trực các ngày cuối tuần tháng 5 năm 2027',
    `1 | Thứ Bảy 08/5 | Lê Văn Thử | Trần Thị Ví | ${remark}`,
    '2 | Chủ nhật 09/5 | Mai Thị Dụ | Phạm Văn Mẫu | ',
  );
  expect(restsIn(items)).toEqual([]);
});

test.each([
  'Nghỉ lễ',
  'Nghỉ Quốc khánh 02/9',
  'Nghỉ Tết Dương lịch',
  'Nghỉ mùng 2 Tết',
  'Nghỉ ngày Quốc tế Lao động',
  'Nghỉ Tết Ất Tỵ',
  'Nghỉ Tết Nguyên đán năm Đinh Mùi',
  'Nghỉ 29 tháng Chạp',
  'Nghỉ mùng 2 tháng Giêng năm Đinh Mùi',
  'Nghỉ lễ theo quy định',
  'Nghỉ Tết Dương lịch, theo quy định của Nhà nước',
])('a remark that names nothing but a holiday is one: “%s”', (remark) => {
  const items = read(
    'Phân công trực các ngày nghỉ năm 2027',
    `1 | Thứ Bảy 08/5 | Lê Văn Thử | Trần Thị Ví | ${remark}`,
    '2 | Thứ Hai 10/5 | Mai Thị Dụ | Phạm Văn Mẫu | ',
  );
  expect(restsIn(items)).toEqual([`2027-05-08..2027-05-08 ${remark}`]);
});

const statusOf = (headline: string, remark: string) =>
  read(
    headline,
    `1 | Thứ Bảy 08/5 | Lê Văn Thử | Trần Thị Ví | ${remark}`,
    '2 | Chủ nhật 09/5 | Mai Thị Dụ | Phạm Văn Mẫu | ',
  )
    .filter(({ kind }) => kind === 'event')
    .map(({ review }) => review.join() || 'sure');

test.each(['Nghỉ hoán đổi', 'Nghỉ bù lễ 30/4', 'Nghỉ theo quy định', 'Nghỉ phép', '(nghỉ bù)', 'Được nghỉ bù 10/5'])(
  'of a remark that may be a rest of the office or of somebody it is asked: “%s”',
  (remark) => {
    expect(statusOf('Phân công trực các ngày cuối tuần tháng 5 năm 2027', remark)).toEqual(['unclear-status', 'sure']);
  },
);

test.each(['Nghỉ lễ', 'Mùng 1 Tết', 'Trực thay đ/c Dụ', ''])('nothing is asked about duty beside “%s”', (remark) => {
  expect(statusOf('Phân công trực các ngày cuối tuần tháng 5 năm 2027', remark)).toEqual(['sure', 'sure']);
});

test('whether people are received on a day beside which a holiday is told is asked', () => {
  const { items } = programmeOfTable(
    ['LỊCH TIẾP CÔNG DÂN THÁNG 4/2027'],
    [
      'Ngày | Người tiếp | Ghi chú',
      '15/4/2027 | Ông Thử | ',
      '16/4/2027 | Bà Ví | Nghỉ Giỗ Tổ',
      '30/4/2027 | Ông Mẫu | Nghỉ lễ theo quy định',
    ],
  );
  expect(items.map(({ kind, start, review }) => `${kind} ${start} ${review.join()}`)).toEqual([
    'event 2027-04-15 ',
    'event 2027-04-16 unclear-status',
    'event 2027-04-30 unclear-status',
  ]);
});

test('a person’s leave in the remarks of a roster is no rest of the office', () => {
  const { items } = programmeOfTable(
    ['LỊCH TRỰC CƠ QUAN THÁNG 1/2027'],
    [
      'Ngày | Người trực | Ghi chú',
      '11/01/2027 | Ông Thử | Nghỉ bù 12/01',
      '12/01/2027 | Bà Ví | Nghỉ, ông Mẫu trực thay',
      '13/01/2027 | Ông Mẫu | ',
    ],
  );
  expect(items.map(({ kind, start }) => `${kind} ${start}`)).toEqual([
    'event 2027-01-11',
    'event 2027-01-12',
    'event 2027-01-13',
  ]);
});

test('rests that words tell above a roster stay those of the words', () => {
  const { items } = programmeOfTable(
    [
      'UBND XÃ MẪU',
      'Mẫu, ngày 10 tháng 4 năm 2027',
      'THÔNG BÁO',
      'Về việc nghỉ lễ 30/4 và 01/5 và phân công trực',
      'Công chức nghỉ 04 ngày, từ ngày 30/4/2027 đến hết ngày 03/5/2027; phân công trực như sau:',
    ],
    [
      HEAD,
      '1 | Thứ Sáu 30/4 | Lê Văn Thử | Trần Thị Ví | Nghỉ lễ 30/4',
      '2 | Thứ Bảy 01/5 | Mai Thị Dụ | Phạm Văn Mẫu | Nghỉ 01/5',
    ],
  );
  expect(restsIn(items).map((rest) => rest.slice(0, 22))).toEqual(['2027-04-30..2027-05-03']);
});
