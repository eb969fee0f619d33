import { expect, test } from 'vitest';
import { putOffUntil } from '../../src/programme/put-off-until.ts';
import { readProgramme } from './summary.ts';

const CASE = 'Vụ án dân sự giữa bà Giáp và ông Ất';

test.each([
  ['. Hoãn do vắng đương sự, mở lại 08h00 ngày 18/11/2027', '08:00'],
  [' (hoãn, mở lại lúc 08h00 ngày 18/11/2027)', '08:00'],
  [' – Hoãn phiên tòa, xét xử lại vào 8h00 ngày 18/11/2027.', '08:00'],
  [' (Tạm hoãn; mở lại ngày 18/11/2027)', null],
  ['. Phiên tòa bị hoãn vì vắng luật sư, thời gian mở lại: 08 giờ 00 ngày 18/11/2027', '08:00'],
  ['. Đã hoãn đến ngày 18/11/2027.', null],
  ['; tạm hoãn vì mưa lớn, sẽ tổ chức lại lúc 8h00 ngày 18/11/2027', '08:00'],
  ['. Hoãn, dời sang 8h00 ngày 18/11/2027', '08:00'],
])('“%s” puts off until then', (said, hour) => {
  const told = putOffUntil(CASE + said);
  expect(told?.index).toBe(CASE.length + /\S/u.exec(said)!.index);
  expect([told?.until.date?.text, told?.until.time?.start ?? null]).toEqual(['18/11/2027', hour]);
});

test.each([
  '. Hoãn do vắng đương sự',
  ' (mở lại, phiên ngày 18/11/2027 đã hoãn)',
  ' (hoãn từ ngày 11/11 sang ngày 18/11/2027)',
  '. Hoãn do nguyên đơn xin nghỉ từ ngày 18/11/2027',
  ' đề nghị hoãn đến ngày 18/11/2027',
])('“%s” tells no such day', (said) => {
  expect(putOffUntil(CASE + said)).toBeNull();
});

const read = (...lines: readonly string[]) =>
  readProgramme(['LỊCH XÉT XỬ TUẦN TỪ 08/11 ĐẾN 19/11/2027', ...lines].join('\n')).items.map(
    ({ start, startTime, status, title, review }) => [start, startTime, status, title, ...review].join(' | '),
  );
const AROUND = ['1. 14h00, 08/11/2027: vụ án hình sự Trộm cắp tài sản', '3. 07h30, 12/11/2027: vụ án hình sự Đánh bạc'];

test('an entry of a list is put off on its day and stands on the new one', () => {
  const [first, last] = AROUND;
  expect(
    read(first!, '2. 08h00, 10/11/2027: ly hôn giữa bà Giáp và ông Ất. Hoãn, mở lại 14h00 ngày 18/11.', last!),
  ).toEqual([
    '2027-11-08 | 14:00 | confirmed | vụ án hình sự Trộm cắp tài sản',
    '2027-11-10 | 08:00 | postponed | ly hôn giữa bà Giáp và ông Ất',
    '2027-11-18 | 14:00 | confirmed | ly hôn giữa bà Giáp và ông Ất',
    '2027-11-12 | 07:30 | confirmed | vụ án hình sự Đánh bạc',
  ]);
});

test.each(['mở lại các ngày 18/11 và 19/11', 'mở lại 08h00 ngày 18/11 và 19/11', 'xét xử lại vào các ngày 18, 19/11'])(
  'an entry that is held instead on several days stands on each (%s)',
  (said) => {
    const [first, last] = AROUND;
    const days = read(first!, `2. 08h00, 10/11/2027: ly hôn giữa bà Giáp và ông Ất. Hoãn, ${said}.`, last!);
    expect(days.slice(1, 4).map((each) => each.replace('08:00', 'null'))).toEqual([
      '2027-11-10 | null | postponed | ly hôn giữa bà Giáp và ông Ất',
      expect.stringMatching(/^2027-11-18 \| (?:null)? ?\| confirmed \| ly hôn giữa bà Giáp và ông Ất$/u),
      expect.stringMatching(/^2027-11-19 \| (?:null)? ?\| confirmed \| ly hôn giữa bà Giáp và ông Ất$/u),
    ]);
  },
);

test('what opens a sentence behind an entry and is not understood is asked about', () => {
  const [first, last] = AROUND;
  const entry = '2. 08h00, 10/11/2027: ly hôn giữa bà Giáp và ông Ất. Hoãn xử để giám định chữ ký của bà Giáp.';
  expect(read(first!, entry, last!)[1]).toMatch(/unclear-status/u);
});

test('a remark in a row of a table says so too', () => {
  const rows = read(
    'STT\tNgày, giờ\tĐương sự\tNội dung\tGhi chú',
    '1\t08h00 ngày 08/11/2027\tBà Giáp - Ông Ất\tLy hôn\t',
    '2\t14h00 ngày 09/11/2027\tÔng Bính - Bà Đinh\tChia thừa kế\tHoãn, mở lại 14h00 ngày 17/11/2027',
    '3\t08h00 ngày 10/11/2027\tBà Mậu - Ông Kỷ\tĐòi tài sản\t',
  );
  expect(rows).toEqual([
    '2027-11-08 | 08:00 | confirmed | Ly hôn',
    '2027-11-09 | 14:00 | postponed | Chia thừa kế',
    '2027-11-17 | 14:00 | confirmed | Chia thừa kế',
    '2027-11-10 | 08:00 | confirmed | Đòi tài sản',
  ]);
});

test.each([
  ['(hoãn sang chiều thứ Tư)', true],
  ['(tạm hoãn đến tuần sau)', true],
  ['(hoãn, họp lại vào sáng thứ Năm)', true],
  ['(hoãn)', false],
  ['(hoãn do chủ trì đi công tác)', false],
])('an entry of a week that “%s” closes is put off; where it says when else this is asked about', (said, asked) => {
  const { items } = readProgramme(
    `LỊCH CÔNG TÁC TUẦN 45 (08/11/2027 - 12/11/2027)\nThứ Hai, 08/11\n8h00: Họp giao ban ${said}\n14h00: Họp chi bộ\nThứ Ba, 09/11\n8h00: Tiếp công dân\n`,
  );
  expect([items[0]!.status, items[0]!.review.includes('unclear-status')]).toEqual(['postponed', asked]);
  expect(items.slice(1).flatMap(({ review }) => review)).toEqual([]);
});
