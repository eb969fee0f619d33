import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

const read = (text: string) =>
  readProgramme(text).items.map(({ start, end, startTime, endTime, title, note, status, review }) => [
    start === end ? start : `${start}..${end}`,
    `${startTime}-${endTime}`,
    title,
    note,
    status,
    review.join() || 'sure',
  ]);

test('what is cut off is told by its area, and the reason is a note', () => {
  expect(
    read(`THÔNG BÁO LỊCH NGỪNG CẤP ĐIỆN

Ngày: 10/3/2026
Thời gian: 7h30 - 11h00
Khu vực: Thôn Đông, thôn Đoài xã Mẫu
Lý do: Sửa chữa đường dây

Ngày: 11/3/2026
Thời gian: 8h00 - 16h30
Khu vực: Tổ 1, tổ 2 phường Mẫu
Lý do: Thay máy biến áp`),
  ).toEqual([
    [
      '2026-03-10',
      '07:30-11:00',
      'Ngừng cấp điện: Thôn Đông, thôn Đoài xã Mẫu',
      'Lý do: Sửa chữa đường dây',
      'confirmed',
      'sure',
    ],
    [
      '2026-03-11',
      '08:00-16:30',
      'Ngừng cấp điện: Tổ 1, tổ 2 phường Mẫu',
      'Lý do: Thay máy biến áp',
      'confirmed',
      'sure',
    ],
  ]);
});

test('a supply that is stopped for a while is not put off; longer labels and other words for the area hold too', () => {
  expect(
    read(`Lịch tạm ngừng cung cấp nước tháng 3/2026

1. Khu vực tạm ngừng cung cấp nước: Đường số 1, phường Mẫu
Thời gian: từ 8h00 ngày 10/3 đến 16h00 ngày 10/3
Lý do ngừng cấp nước: Súc xả tuyến ống
2. Phạm vi ảnh hưởng: Đường số 2, phường Mẫu
Thời gian mất nước: từ 8h00 đến 10h00 ngày 11/3
Nội dung: Đấu nối tuyến ống`),
  ).toEqual([
    [
      '2026-03-10',
      '08:00-16:00',
      'Ngừng cấp nước: Đường số 1, phường Mẫu',
      'Lý do ngừng cấp nước: Súc xả tuyến ống',
      'confirmed',
      'sure',
    ],
    [
      '2026-03-11',
      '08:00-10:00',
      'Ngừng cấp nước: Đường số 2, phường Mẫu',
      'Nội dung: Đấu nối tuyến ống',
      'confirmed',
      'sure',
    ],
  ]);
});

test('the prose of a page around them names the time of the whole and is no entry', () => {
  const block = (area: string, when: string) => `KHU VỰC: ${area}\n\nTHỜI GIAN: ${when}\n\nLÝ DO: Bảo dưỡng lưới\n`;
  expect(
    read(`Trong tuần, nhiều nơi của huyện Ví dụ sẽ mất điện.

Lịch cúp điện huyện Ví dụ từ ngày 09/3 - 15/3/2026

Tùy theo thời tiết, lịch cúp điện có thể thay đổi.

Xã Một

${block('Một phần ấp Đông', 'Từ 07:30:00 ngày 10/03/2026 đến 11:00:00 ngày 10/03/2026')}
Xã Hai

${block('Công ty Mẫu', 'Từ 13:00:00 ngày 12/03/2026 đến 17:00:00 ngày 12/03/2026')}
Hiện tại chưa có lịch khác.`).map(([day, hours, title, , , review]) => [day, hours, title, review]),
  ).toEqual([
    ['2026-03-10', '07:30-11:00', 'Ngừng cấp điện: Một phần ấp Đông', 'sure'],
    ['2026-03-12', '13:00-17:00', 'Ngừng cấp điện: Công ty Mẫu', 'sure'],
  ]);
});

test('an area beside what a meeting is about is its place, and a reason alone is what it is about', () => {
  expect(
    readProgramme(`LỊCH HỌP

Thời gian: 8h00 ngày 10/3/2026
Nội dung: Họp thôn
Khu vực: Nhà văn hóa thôn Đông

Thời gian: 8h00 ngày 11/3/2026
Lý do: Kiểm tra định kỳ
Phòng: Phòng 3`).items.map(({ title, location }) => [title, location]),
  ).toEqual([
    ['Họp thôn', 'Nhà văn hóa thôn Đông'],
    ['Kiểm tra định kỳ', 'Phòng 3'],
  ]);
});

const BLOCK = (when: string, ...area: readonly string[]) =>
  `Thời gian tạm ngưng cung cấp nước: ${when}.\nKhu vực tạm ngưng cung cấp nước:\n${area.join('\n')}`;

test('below a label that stands alone its lines belong to it, and what stands above the first block is no name', () => {
  expect(
    read(
      [
        'Công ty Nước Mẫu dự kiến tạm ngưng cung cấp nước để súc xả tuyến ống.',
        'Thời gian và khu vực như sau:',
        BLOCK(
          'Từ 08 giờ 30 phút, ngày 16/6/2026 đến 11 giờ 30 phút ngày 16/6/2026',
          'Đường số 1;',
          'Hẻm 45 đường số 2.',
        ),
        BLOCK('Từ 22 giờ 00 phút ngày 17/6/2026 đến 04 giờ 00 phút ngày 18/6/2026', 'Khu chợ Mẫu.'),
        BLOCK('Từ 14 giờ 00 phút, ngày 30/6/2026 đến 17 giờ 00 phút ngày 30/6/2026', 'Khu dân cư Thử.'),
        'Trong thời gian trên nước các khu lân cận sẽ yếu. Rất mong quý khách thông cảm.',
      ].join('\n'),
    ),
  ).toEqual([
    ['2026-06-16', '08:30-11:30', 'Ngừng cấp nước: Đường số 1; Hẻm 45 đường số 2', null, 'confirmed', 'sure'],
    ['2026-06-17', '22:00-04:00', 'Ngừng cấp nước: Khu chợ Mẫu', null, 'confirmed', 'sure'],
    [
      '2026-06-30',
      '14:00-17:00',
      'Ngừng cấp nước: Khu dân cư Thử',
      'Trong thời gian trên nước các khu lân cận sẽ yếu. Rất mong quý khách thông cảm',
      'confirmed',
      'sure',
    ],
  ]);
});

test('a night over the end of a month is one evening, and an afternoon until the next morning is asked about', () => {
  const nights = (first: string) =>
    read(
      `Lịch ngừng cấp điện\n\n${['1', '2'].map((area, i) => `Thời gian: ${i === 0 ? first : 'Từ 8h00 đến 9h00 ngày 05/7/2026'}\nKhu vực: Tổ ${area}\nLý do: Sửa chữa`).join('\n\n')}\n`,
    )[0];
  expect(nights('Từ 23h00 ngày 30/6/2026 đến 05h00 ngày 01/7/2026')?.slice(0, 2)).toEqual([
    '2026-06-30',
    '23:00-05:00',
  ]);
  expect(nights('Từ 14h00 ngày 29/6/2026 đến 08h00 ngày 30/6/2026')?.at(-1)).toBe('ends-before-start');
  expect(nights('Từ 22h00 ngày 28/6/2026 đến 04h00 ngày 30/6/2026')?.at(-1)).toBe('ends-before-start');
});

test('columns of the first and the last moment are one stretch of hours, and the area is told', () => {
  const table = (head: string) => `Lịch tạm ngừng cấp nước tháng 4/2027

| STT | ${head} | Thời gian bắt đầu | Thời gian kết thúc | Lý do |
|---|---|---|---|---|
| 1 | Phường Mẫu Nhất | 08:00 05/4/2027 | 16:00 05/4/2027 | Súc xả |
| 2 | Phường Mẫu Nhì | 22:00 07/4/2027 | 04:00 08/4/2027 | Đấu nối |
| 3 | Xã Mẫu Tam | 08:00 12/4/2027 | 11:00 14/4/2027 | Sửa ống |
`;
  expect(read(table('Khu vực')).map(([day, hours, title]) => [day, hours, title])).toEqual([
    ['2027-04-05', '08:00-16:00', 'Ngừng cấp nước: Phường Mẫu Nhất'],
    ['2027-04-07', '22:00-04:00', 'Ngừng cấp nước: Phường Mẫu Nhì'],
    ['2027-04-12..2027-04-14', '08:00-null', 'Ngừng cấp nước: Xã Mẫu Tam'],
  ]);
});

test('below an area another hour or day is asked about, what is asked of everybody is a note', () => {
  const outages = (below: string) =>
    read(`LỊCH CẮT ĐIỆN

Ngày: 20/7/2027
Thời gian: 8h00 - 11h00
Khu vực: Thôn Đông, thôn Đoài
${below}
Ngày: 22/7/2027
Thời gian: 8h00 - 11h00
Khu vực: Thôn Thượng`).map(([day, hours, title, note, , review]) => [day, hours, title, note, review]);
  const second = ['2027-07-22', '08:00-11:00', 'Ngừng cấp điện: Thôn Thượng', null, 'sure'];
  const asked = (below: string, note: string | null = null) => {
    const title = `Ngừng cấp điện: Thôn Đông, thôn Đoài ${below.replace(/\.$/u, '')}`;
    return [['2027-07-20', '08:00-11:00', title, note, 'unclear-boundary'], second];
  };
  for (const below of [
    'Khách hàng tại thôn Hạ mất điện từ 13h00 đến 16h00 ngày 21/7/2027.',
    'Sau khi xong, cắt điện thôn Hạ từ 14h00 đến 15h00.',
    'Sau khi xong, cắt điện thôn Hạ ngày 21/7.',
  ])
    expect(outages(below)).toEqual(asked(below));
  const other = 'Sau khi xong, cắt điện thôn Hạ từ 14h00 đến 15h00.';
  expect(outages(`Mong quý khách hàng thông cảm.\n${other}`)).toEqual(asked(other, 'Mong quý khách hàng thông cảm'));
  for (const below of [
    'Trong thời gian cắt điện từ 8h00 ngày 20/7, khách hàng lưu ý giữ an toàn.',
    'Mọi thắc mắc xin gọi tổng đài 24/24h, hoặc gửi thư trước 17h00 ngày 25/7/2027.',
  ])
    expect(outages(below)).toContainEqual([
      '2027-07-20',
      '08:00-11:00',
      'Ngừng cấp điện: Thôn Đông, thôn Đoài',
      below.replace(/\.$/u, ''),
      'sure',
    ]);
});

const ofWater = (title: string, hours: readonly string[]) =>
  readProgramme(
    [
      `CÔNG TY CẤP NƯỚC MẪU\n${title}`,
      'Ngày\tThời gian\tKhu vực',
      ...hours.map((hour, i) => `${String(7 + i * 4).padStart(2, '0')}/9/2026\t${hour}\tPhố Thử ${i + 1}`),
    ].join('\n'),
  ).items.map(({ start, end, startTime, endTime, title: name, review }) =>
    [start === end ? start : `${start}..${end}`, startTime, endTime, name, ...review].join(' | '),
  );

test.each([
  ['LỊCH TẠM NGỪNG CẤP NƯỚC THÁNG 9/2026', '22h00 - 4h00 ngày 12/9'],
  ['LỊCH TẠM DỪNG CẤP NƯỚC THÁNG 9/2026', '22h00 - 4h00 ngày 12/9'],
  ['LỊCH TẠM DỪNG CUNG CẤP NƯỚC THÁNG 9/2026', 'từ 22h00 đến 04h00 ngày 12/9'],
  ['LỊCH TẠM DỪNG VIỆC CẤP NƯỚC THÁNG 9/2026', '22 giờ – 4 giờ sáng hôm sau, ngày 12/9'],
])('of “%s” the column of hours may name the day on which a night ends: “%s”', (title, night) => {
  expect(ofWater(title, ['8h00 - 11h00', night])).toEqual([
    '2026-09-07 | 08:00 | 11:00 | Ngừng cấp nước: Phố Thử 1',
    '2026-09-11 | 22:00 | 04:00 | Ngừng cấp nước: Phố Thử 2',
  ]);
});

test('a column of hours of which a cell names its own day is a column of days', () => {
  const [, second] = ofWater('LỊCH TẠM NGỪNG CẤP NƯỚC THÁNG 9/2026', ['8h00 - 11h00', '14h00 ngày 20/9']);
  expect(second).toContain('unclear-boundary');
});

test('who stops some work of the state cuts off no water', () => {
  const { items } = readProgramme('THÔNG BÁO\nTạm dừng họp quản lý nhà nước\nNgày 08/9/2026: họp giao ban');
  expect(items.map(({ title }) => title)).not.toContain('Ngừng cấp nước');
});

test.each(['8h00 - 11h00 ngày 18/9', '7h00 - 9h00 (14/9 bù)', '8h00 - 11h00 14/9/2026'])(
  'an end by day on another one is no night: “%s” is asked about',
  (hours) => {
    const [first] = ofWater('LỊCH TẠM NGỪNG CẤP NƯỚC THÁNG 9/2026', [hours, '13h00 - 17h00']);
    expect(first).toContain('unclear-boundary');
  },
);
