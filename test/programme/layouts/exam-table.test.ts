import { expect, test } from 'vitest';
import { readProgramme, whenOf } from '../summary.ts';

test('an examination in bars: days and sessions are written once, and an hour may stand before the words', () => {
  const { items } = readProgramme(`Lịch thi tốt nghiệp năm 2027 như sau:
Ngày | Buổi | Môn thi | Thời gian làm bài | Giờ phát đề | Giờ bắt đầu làm bài | |
05/6/2027 | SÁNG | 08 giờ 00: Họp cán bộ coi thi | ||||
CHIỀU | 14 giờ 00: Thí sinh nhận phòng | |||||
06/6/2027 | SÁNG | Văn | 120 phút | 07 giờ 30 | 07 giờ 35 | |
CHIỀU | Toán | 90 phút | 14 giờ 20 | 14 giờ 30 | |
07/6/2027 | SÁNG | Vật lí | 50 phút | 07 giờ 30 | 07 giờ 35 | |
Hóa học | 50 phút | 08 giờ 30 | 08 giờ 35 | | |
08/6/2027 | Dự phòng | |||||`);
  expect(items.map((item) => [whenOf(item), item.title])).toEqual([
    ['on 2027-06-05 08:00', 'Họp cán bộ coi thi'],
    ['on 2027-06-05 14:00', 'Thí sinh nhận phòng'],
    ['on 2027-06-06 07:35', 'Văn'],
    ['on 2027-06-06 14:30', 'Toán'],
    ['on 2027-06-07 07:35', 'Vật lí'],
    ['on 2027-06-07 08:35', 'Hóa học'],
    ['on 2027-06-08', 'Dự phòng'],
  ]);
});

const HALVES = (rows: readonly string[]) => `LỊCH KIỂM TRA CUỐI KỲ I
Tuần 18 (từ ngày 21/12 đến ngày 25/12/2026)

| Ngày kiểm tra | Buổi sáng | Buổi sáng | Buổi chiều | Buổi chiều |
|---|---|---|---|---|
| | Môn | Giờ kiểm tra | Môn | Giờ kiểm tra |
${rows.join('\n')}
`;
const told = (text: string) =>
  readProgramme(text).items.map((item) => [whenOf(item), item.title, ...item.review].join(' '));

test('below halves of the day each subject has the hour of its own line', () => {
  expect(
    told(
      HALVES([
        '| Thứ Hai<br>21/12/2026 | Toán 9 (90’)<br>Tin học 9 (45’) | 7g30<br>9g30 | Toán 6 (90’) | 13g30 |',
        '| Thứ Ba<br>22/12/2026 | Ngữ văn 8 (90’) | 7g30 | | |',
      ]),
    ),
  ).toEqual([
    'on 2026-12-21 07:30 Toán 9 (90’)',
    'on 2026-12-21 09:30 Tin học 9 (45’)',
    'on 2026-12-21 13:30 Toán 6 (90’)',
    'on 2026-12-22 07:30 Ngữ văn 8 (90’)',
  ]);
});

test('fewer hours than subjects are those of nobody in silence', () => {
  const items = told(
    HALVES([
      '| Thứ Hai<br>21/12/2026 | Toán 9<br>Tin học 9<br>Vật lý 9 | 7g30<br>9g30 | | |',
      '| Thứ Ba<br>22/12/2026 | Ngữ văn 8 | 7g30 | | |',
    ]),
  );
  expect(items.at(-1)).toBe('on 2026-12-22 07:30 Ngữ văn 8');
  expect(items.slice(0, -1).filter((line) => !/[a-z]+-[a-z]+/u.test(line))).toEqual([]);
  expect(items.filter((line) => / Môn/u.test(line))).toEqual([]);
});

test.each(['Môn', 'Môn thi', 'Môn kiểm tra', 'Tên học phần', 'Bài thi'])('“%s” heads what is done', (head) => {
  expect(
    told(`LỊCH THI TUẦN 20
(Từ ngày 10/5 đến ngày 14/5/2027)

| Ngày | Giờ thi | ${head} | Phòng |
|---|---|---|---|
| Thứ Hai 10/5 | 7h30 | Giải tích | A1 |
| Thứ Ba 11/5 | 9h30 | Cơ học | A2 |
`),
  ).toEqual(['on 2027-05-10 07:30 Giải tích', 'on 2027-05-11 09:30 Cơ học']);
});

const LIST = (rows: readonly string[]) => `LỊCH THI HỌC KỲ I NĂM HỌC 2026-2027

| Ngày | Buổi | Giờ | Môn |
|---|---|---|---|
${rows.join('\n')}
`;
const LAST = '| 22/12/2026 | Chiều | 13g30 | Ngữ văn 10 |';

test('in a list of dates each subject has the hour of its own line too', () => {
  const rows = ['| 21/12/2026 | Sáng | 7g15<br>9g00 | Toán 12<br>Hóa 12 |', LAST];
  expect(told(LIST(rows))).toEqual([
    'on 2026-12-21 07:15 Toán 12',
    'on 2026-12-21 09:00 Hóa 12',
    'on 2026-12-22 13:30 Ngữ văn 10',
  ]);
});

test.each([
  ['7g15<br>9g00', 'Toán 12<br>Hóa 12<br>Lý 12'],
  ['7g15', 'Toán 12<br>Hóa 12'],
])('hours “%s” of other lines “%s” are asked about', (hours, subjects) => {
  const paired = '| 20/12/2026 | Sáng | 7g15<br>9g00 | Sử 12<br>Địa 12 |';
  const items = told(LIST([paired, `| 21/12/2026 | Sáng | ${hours} | ${subjects} |`, LAST]));
  const asked = items.filter((line) => line.includes('2026-12-21'));
  expect(asked.filter((line) => !line.includes('unclear-boundary'))).toEqual([]);
  expect(items.at(-1)).toBe('on 2026-12-22 13:30 Ngữ văn 10');
});

test('what stands alone beside two hours takes place at both', () => {
  const rows = ['| 21/12/2026 | Sáng | 7g15<br>9g00 | Tin học |', LAST];
  expect(told(LIST(rows)).slice(0, 2)).toEqual(['on 2026-12-21 07:15 Tin học', 'on 2026-12-21 09:00 Tin học']);
});
