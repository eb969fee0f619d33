import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';
import { changesIn, itemsOfNotice } from './notices.ts';

/** A heading of a notice may say of all below it what becomes of them, its day too. */

const told = (body: string) => changesIn(itemsOfNotice('Về việc thay đổi thời gian một số cuộc họp', body));

test.each([
  ['1. Dời các cuộc họp sau sang ngày 16/3/2026:', '- ', '- '],
  ['Do bận công tác, Văn phòng dời các cuộc họp sau đây sang ngày 16/3:', '- ', '- '],
  ['Chuyển các nội dung dưới đây sang thứ Hai, ngày 16/3:', '1. ', '2. '],
  ['I. Các cuộc họp dời sang ngày 16/3:', '1. ', '2. '],
  ['2. Lùi 02 cuộc họp sau từ ngày 10/3 đến ngày 16/3 :', 'a) ', 'b) '],
  ['HOÃN CÁC NỘI DUNG SAU, CHUYỂN SANG NGÀY 16/3/2026:', '+ ', '+ '],
])('“%s” gives its day to those below', (heading, first, second) => {
  expect(
    told(`${heading}
${first}Họp giao ban tháng (8h00 ngày 10/3).
${second}Hội nghị sơ kết công tác cải cách hành chính, 14h00 ngày 10/3;`),
  ).toEqual([
    '2026-03-16 | - | Họp giao ban tháng | confirmed',
    '2026-03-16 | - | Hội nghị sơ kết công tác cải cách hành chính | confirmed',
  ]);
});

test('a line below has its own hour and place, and one that says more has its own day', () => {
  expect(
    told(`Chuyển các cuộc họp sau sang ngày 16/3:
8h00: Họp Ban Chỉ đạo chuyển đổi số
- Chiều: Tiếp đoàn giám sát
- Họp xét thi đua tại Phòng họp số 2
- Họp Chi bộ chuyển từ ngày 11/3 sang ngày 17/3
Các cuộc họp khác giữ nguyên.`),
  ).toEqual([
    '2026-03-16 | 08:00 | Họp Ban Chỉ đạo chuyển đổi số | confirmed',
    '2026-03-16 | afternoon | Tiếp đoàn giám sát | confirmed',
    '2026-03-16 | - | Họp xét thi đua tại Phòng họp số 2 | confirmed | Phòng họp số 2',
    '2026-03-17 | - | Họp Chi bộ | confirmed',
  ]);
});

test('a heading without a mark puts off all below it, of its own day too', () => {
  expect(
    told(`Chuyển các nội dung sau sang chiều thứ Hai, ngày 16/3:
- Buổi làm việc với Công ty TNHH Mẫu, 14h00 ngày 12/3
Hoãn các cuộc họp sau:
- Hội nghị tổng kết phong trào thi đua, 14h00 ngày 13/3
2. Hủy các cuộc họp sau trong ngày 11/3:
- Họp giao ban tháng
- Họp Chi bộ Văn phòng`),
  ).toEqual([
    '2026-03-16 | afternoon | Buổi làm việc với Công ty TNHH Mẫu | confirmed',
    '- | - | Hội nghị tổng kết phong trào thi đua | postponed | unclear-status',
    '- | - | Họp giao ban tháng | cancelled | unclear-status',
    '- | - | Họp Chi bộ Văn phòng | cancelled | unclear-status',
  ]);
});

test('an hour of a line beside that of its heading asks, and counts where its day is the new one', () => {
  const { items } = readProgramme(`UBND XÃ THỬ
THÔNG BÁO
Về việc thay đổi lịch họp
Dời các cuộc họp sau sang 8h00 ngày 16/3/2026:
- Họp tổ giải phóng mặt bằng lúc 15h30 ngày 16/3/2026
- Họp Ban Chỉ đạo chuyển đổi số
`);
  expect(items.map(({ start, startTime, review }) => [start, startTime, review.length > 0])).toEqual([
    ['2026-03-16', '15:30', true],
    ['2026-03-16', '08:00', false],
  ]);
});
