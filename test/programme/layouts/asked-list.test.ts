import { expect, test } from 'vitest';
import { readProgramme, whenOf } from '../summary.ts';

const HEAD = `ỦY BAN NHÂN DÂN                       CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ THẠCH KHÊ                               Độc lập - Tự do - Hạnh phúc
Số: 87/UBND-KT                        Thạch Khê, ngày 08 tháng 9 năm 2026
V/v kiểm kê tài sản công

Kính gửi: Các thôn, các trường học.
`;

const read = (body: string) => {
  const { scope, items } = readProgramme(`${HEAD}\n${body}\n`);
  return {
    scope,
    items: items.map((item) => [item.kind, whenOf(item), item.title, item.unitsText, item.review.join(',')]),
  };
};

test('a letter asks for work in points: each with a day is an entry of who is asked, and what has none is not', () => {
  expect(
    read(`Ủy ban nhân dân xã đề nghị các đơn vị thực hiện một số nội dung sau:
1. Trưởng các thôn
a) Lập danh sách tài sản gửi về xã trước ngày 22/9/2026;
b) Kiểm đếm tại chỗ từ ngày 24/9/2026 đến ngày 02/10/2026;
c) Niêm yết kết quả, xong trước 17h00 ngày 16/10/2026.
2. Phòng Kinh tế: bố trí kinh phí, hoàn thành trong tháng 10/2026.
3. Các trường học: tăng cường tuyên truyền về mục đích của việc kiểm kê.`),
  ).toEqual({
    scope: 'partial',
    items: [
      ['task', 'deadline ≤2026-09-21', 'Lập danh sách tài sản gửi về xã trước ngày 22/9/2026;', 'Trưởng các thôn', ''],
      [
        'task',
        'period 2026-09-24..2026-10-02',
        'Kiểm đếm tại chỗ từ ngày 24/9/2026 đến ngày 02/10/2026;',
        'Trưởng các thôn',
        '',
      ],
      [
        'task',
        'deadline ≤2026-10-16 due 17:00',
        'Niêm yết kết quả, xong trước 17h00 ngày 16/10/2026.',
        'Trưởng các thôn',
        '',
      ],
      [
        'task',
        'period 2026-10-01..2026-10-31',
        'bố trí kinh phí, hoàn thành trong tháng 10/2026.',
        'Phòng Kinh tế',
        '',
      ],
    ],
  });
});

test('a letter of which one point has a day is read for that', () => {
  const { items } = read(`Đề nghị các đơn vị thực hiện các nội dung sau:
1. Tuyên truyền trên loa.
2. Báo cáo kết quả trước ngày 22/9/2026.`);
  expect(items.map(([, when]) => when)).toEqual(['deadline ≤2026-09-21']);
});

test.each([
  ['Danh mục công trình dự kiến khởi công mới năm 2027: ngày 24/9/2026.', 1],
  ['Chương trình kỳ họp tháng 10: ngày 24/9/2026.', 1],
  ['Hoàn thiện hồ sơ trình kỳ họp ngày 24/9/2026.', 2],
])('“%s” names a meeting of its own only where something is handed to it', (point, count) => {
  const { items } = read(`Đề nghị các đơn vị báo cáo các nội dung sau:
1. Phòng Kinh tế:
- Báo cáo tiến độ: trước ngày 22/9/2026.
- ${point}`);
  expect(items.slice(1)).toHaveLength(count);
  expect(items[1]!.slice(2, 3)).toEqual([point]);
});

test('a day behind the colon of what is asked for is its last day, one within the words is not', () => {
  const { items } = read(`Đề nghị các đơn vị báo cáo các nội dung sau:
1. Phòng Kinh tế:
- Báo cáo tiến độ: trước ngày 22/9/2026.
- Danh mục cầu dân sinh: ngày 24/9/2026 (thứ Năm).
- Rà soát hồ sơ cầu dân sinh ngày 25/9/2026.`);
  expect(items.map(([, when]) => when)).toEqual(['deadline ≤2026-09-21', 'deadline ≤2026-09-24', 'on 2026-09-25']);
});

test('a point whose day cannot be read is asked about, one without a day is no unit of the next, and a meeting is one', () => {
  const { items } = read(`Đề nghị các phòng thực hiện các nội dung sau:
1. Văn phòng gửi báo cáo trước ngày 18/9/2026.
2. Phòng Y gửi số liệu trước ngày 31/9/2026.
3. Phòng Z gửi danh sách trong tuần tới.
4. Phòng T báo cáo ngay.
5. Các phòng họp góp ý lúc 14h00 ngày 17/9/2026 tại phòng họp số 1.`);
  expect(items.map(([kind, when, , units, review]) => [kind, when, units, review])).toEqual([
    ['task', 'deadline ≤2026-09-17', 'Văn phòng', ''],
    ['task', 'none null', 'Phòng Y', 'impossible-date'],
    ['task', 'none null', 'Phòng Z', 'missing-date'],
    ['event', 'on 2026-09-17 14:00', null, ''],
  ]);
});
