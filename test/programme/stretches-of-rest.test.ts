import { expect, test } from 'vitest';
import { restDaysIn } from '../../src/programme/rest-days.ts';
import { programmeOf } from './layouts/rendered.ts';

const read = (sentence: string) =>
  restDaysIn(sentence).days.map(
    ({ kind, mention, title }) =>
      `${kind} ${mention.days.map(({ day, month }) => `${day}/${month}`).join('-')} ${title}`,
  );

test.each([
  ['- Từ ngày 01/01/2028 đến hết ngày 03/01/2028: nghỉ giao dịch.', 'Nghỉ giao dịch'],
  ['2. Từ thứ Bảy 01/01 đến hết thứ Hai 03/01/2028 (3 ngày): đóng cửa.', 'Đóng cửa'],
  ['01/01/2028 – 03/01/2028: tạm ngừng phục vụ bạn đọc;', 'Tạm ngừng phục vụ bạn đọc'],
  ['+ Từ 01/01 đến 03/01/2028, Bảo tàng tạm dừng đón khách.', 'Bảo tàng tạm dừng đón khách'],
  ['Từ ngày 01/01/2028 đến ngày 03/01/2028, toàn xưởng được nghỉ.', 'Toàn xưởng nghỉ'],
])('what rests stands behind the first and the last day that open the line: %s', (sentence, title) => {
  expect(read(sentence)).toEqual([`rest 1/1-3/1 ${title}`]);
});

test.each([
  'Từ ngày 01/01/2028 đến ngày 03/01/2028: không nghỉ giao dịch.',
  'Từ ngày 01/01/2028 đến ngày 03/01/2028: trực nghỉ Tết.',
  'Từ ngày 01/01/2028 đến ngày 03/01/2028, cổng số 2 đóng cửa.',
  'Từ ngày 01/01/2028 đến ngày 03/01/2028: đăng ký nghỉ phép.',
  'Từ ngày 01/01/2028 đến ngày 03/01/2028, Bảo tàng vẫn mở cửa trong ngày nghỉ.',
  'Từ ngày 01/01/2028: nghỉ giao dịch thứ Bảy.',
])('other words behind such days are those of no rest, nor since when one is: %s', (sentence) => {
  expect(read(sentence)).toEqual([]);
});

test('such a stretch among the points of a holiday paper is a rest beside what is done on the days around it', () => {
  const head = 'NGÂN HÀNG THỬ\n\nTHÔNG BÁO\nV/v nghỉ Tết Dương lịch 2028 và kiểm quỹ\n\nNgân hàng Thử thông báo:';
  const before = '- Ngày 31/12/2027: thu chi tại quầy đến 11 giờ.';
  const rest = '- Từ ngày 01/01/2028 đến hết ngày 03/01/2028: nghỉ giao dịch.';
  const { items } = programmeOf(`${head}\n${before}\n${rest}\n- Ngày 04/01/2028: giao dịch trở lại.`);
  expect(items.map(({ kind, start, end }) => [kind, start, end])).toContainEqual([
    'dayOff',
    '2028-01-01',
    '2028-01-03',
  ]);
  expect(items.map(({ start }) => start)).toContain('2027-12-31');
});

test.each(['thu hồ sơ nghỉ chế độ', 'kiểm quỹ trước kỳ nghỉ'])(
  'days of a stretch of which it is not sure what they are is told: %s',
  (words) => {
    const head = 'NGÂN HÀNG THỬ\n\nTHÔNG BÁO\nV/v nghỉ Tết Dương lịch 2028\n\nNghỉ Tết ngày 01/01/2028.';
    const { items, notices } = programmeOf(`${head}\n- Từ ngày 06/01/2028 đến hết ngày 08/01/2028: ${words}.`);
    const told = notices.some(({ code, line }) => code === 'line-unread' && line === 7);
    expect(told || items.some(({ start }) => start === '2028-01-06')).toBe(true);
  },
);

test.each([
  ['Thư viện đóng cửa từ 16 giờ 30 ngày 04/02/2028 đến hết ngày 09/02/2028.', '16:30'],
  ['Quỹ Mẫu ngừng hoạt động từ 14h ngày 04/02/2028 đến hết ngày 09/02/2028.', '14:00'],
  ['Quầy vé tạm dừng phục vụ từ 17h00, ngày 04/02/2028 đến hết ngày 09/02/2028.', '17:00'],
])(
  'what is closed from an hour on rests for that part of the first day and the whole days behind it: %s',
  (line, hour) => {
    const { items } = programmeOf(`THÔNG BÁO\nV/v nghỉ Tết Nguyên đán 2028\n\n${line}`);
    expect(items.map(({ kind, start, end, startTime }) => [kind, start, end, startTime])).toEqual([
      ['dayOff', '2028-02-04', '2028-02-04', hour],
      ['dayOff', '2028-02-05', '2028-02-09', null],
    ]);
  },
);

test('what closes at an hour of one day has no rest without a mark', () => {
  const { items } = programmeOf('THÔNG BÁO\nV/v nghỉ Tết 2028\n\nCổng số 2 đóng cửa từ 17h00 ngày 04/02/2028.');
  expect(items.map(({ review }) => review.length > 0)).toEqual([true]);
});
