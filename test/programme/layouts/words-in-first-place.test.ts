import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

/** What must not begin a title, or a bracket of it. */

const titles = (text: string) => programmeOf(text).items.map(({ title }) => title);

test('words that joined an entry of a list to its moment', () => {
  expect(
    titles(`UBND XÃ MẪU
LỊCH TIẾP XÚC CỬ TRI THÁNG 8 NĂM 2026
- Tổ số 1 (8h00 ngày 05/8, sau đó đi cơ sở): xã Một
- Ngày 06/8 (8h00), sau đó thăm hộ nghèo tại xã Hai
- 8h00 ngày 07/8: tiếp xúc cử tri, sau đó tiếp công dân tại xã Ba`),
  ).toEqual([
    'Tổ số 1 (sau đó đi cơ sở): xã Một',
    'Thăm hộ nghèo tại xã Hai',
    'Tiếp xúc cử tri, sau đó tiếp công dân tại xã Ba',
  ]);
});

test('and one of a week', () => {
  expect(
    titles(`LỊCH CÔNG TÁC TUẦN 32
(Từ ngày 03/8/2026 đến 09/8/2026)
Thứ Hai, ngày 03/8
- 8h00: Họp chi bộ, sau đó đi cơ sở
- 10h00, sau đó họp tổ`),
  ).toEqual(['Họp chi bộ, sau đó đi cơ sở', 'họp tổ']);
});

test('a remark that nobody filled in is no work', () => {
  expect(
    titles(`UBND XÃ MẪU
CHƯƠNG TRÌNH CÔNG TÁC THÁNG 8 NĂM 2026
1. Tập huấn kỹ năng số ngày 05/8.
2. Báo cáo viên:
3. Gửi báo cáo trước ngày 10/8.`),
  ).toEqual(['Tập huấn kỹ năng số ngày 05/8.', 'Gửi báo cáo trước ngày 10/8.']);
});

const week = (line: string) =>
  programmeOf(`LỊCH CÔNG TÁC TUẦN 32
(Từ ngày 03/8/2026 đến 09/8/2026)
Thứ Hai, ngày 03/8
- 8h00: ${line}`).items.map(({ kind, title, review }) => [kind, title, ...review].join(' | '));

test.each(['Thanh tra Trường THCS Mẫu', 'Thanh tra thuế tại Công ty Mẫu', 'Thanh tra thi học kỳ'])(
  '“%s” is what takes place, and no unit',
  (line) => {
    expect(week(line)).toEqual([`event | ${line}`]);
  },
);

test('an inspection has its day and its due day', () => {
  const { items } = programmeOf(`UBND XÃ MẪU
Mẫu, ngày 06 tháng 8 năm 2026
THÔNG BÁO
Kết luận của Chủ tịch UBND xã tại cuộc họp giao ban tuần 32

Chủ tịch kết luận như sau:
1. Thanh tra thuế các hộ kinh doanh trước ngày 22/8.
2. Thanh tra thi nghề ngày 17/8.
3. Thanh tra huyện hoàn thành báo cáo trước ngày 15/8.`);
  expect(items.map(({ kind, end, title }) => [kind, end, title].join(' | '))).toEqual([
    'task | 2026-08-21 | Thanh tra thuế các hộ kinh doanh trước ngày 22/8.',
    'event | 2026-08-17 | Thanh tra thi nghề ngày 17/8.',
    'task | 2026-08-14 | Thanh tra huyện hoàn thành báo cáo trước ngày 15/8.',
  ]);
});

test.each([
  ['Hai', '04'],
  ['2', '04'],
])('a weekday below Thứ (“%s”) is held against the day beside it', (weekday, day) => {
  const { items } = programmeOf(`UBND XÃ MẪU
LỊCH TRỰC THÁNG 8 NĂM 2026

| Thứ | Ngày | Người trực |
|---|---|---|
| ${weekday} | ${day} | Lê Văn Mẫu |
| Tư | 05 | Trần Thị Thử |
`);
  expect(items.map(({ start, leadersText, review }) => [start, leadersText, ...review].join(' | '))).toEqual([
    '2026-08-04 | Lê Văn Mẫu | weekday-mismatch',
    '2026-08-05 | Trần Thị Thử',
  ]);
});
