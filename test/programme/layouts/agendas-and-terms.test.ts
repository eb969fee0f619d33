import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const read = (text: string) =>
  programmeOf(text).items.map(({ kind, timing, start, end, startTime, title }) =>
    [kind, start === end ? start : `${timing === 'deadline' ? '' : start}..${end}`, startTime ?? '-', title].join(' '),
  );

test.each([
  ['NGÀY THỨ NHẤT: Thứ Ba, ngày 09/12/2025', 'NGÀY THỨ HAI: Thứ Tư, ngày 10/12/2025'],
  ['Ngày thứ nhất (Thứ Ba, 09/12/2025)', 'Ngày thứ hai (Thứ Tư, 10/12/2025)'],
  ['Ngày 1: 09/12/2025', 'Ngày 2: 10/12/2025'],
  ['Ngày làm việc thứ nhất, 09/12/2025', 'Ngày làm việc thứ 2: Thứ Tư 10/12/2025'],
])('an agenda by hour under its days (%s, %s) is one of days, not of work', (first, second) => {
  const text = `CHƯƠNG TRÌNH HỘI NGHỊ TẬP HUẤN NĂM 2025\n\nThời gian\tNội dung\tThực hiện\n${first}\t\t\n08h00 - 08h15\tKhai mạc lớp học\tBan Tổ chức\n08h15 - 09h30\tTrình bày báo cáo chung\tPhòng Tổng hợp\n${second}\t\t\n13h30 - 15h00\tNghỉ giải lao\tCả lớp`;
  expect(read(text)).toEqual([
    'event 2025-12-09 08:00 Khai mạc lớp học',
    'event 2025-12-09 08:15 Trình bày báo cáo chung',
    'event 2025-12-10 13:30 Nghỉ giải lao',
  ]);
});

test('`Thứ Hai` after `Ngày` is the weekday where no ordinal is meant', () => {
  const text = `LỊCH LÀM VIỆC TUẦN\n\nNgày thứ Hai, 08/12/2025\n- 8h00: Giao ban\nNgày thứ Ba, 09/12/2025\n- 8h00: Họp tổ`;
  expect(read(text)).toEqual(['event 2025-12-08 08:00 Giao ban', 'event 2025-12-09 08:00 Họp tổ']);
  expect(programmeOf(text).items.flatMap(({ review }) => review)).toEqual([]);
});

test.each([
  ['Tuần 2', '2026-11-08..2026-11-14'],
  ['Tuần II', '2026-11-08..2026-11-14'],
  ['Cuối tháng 11', '2026-11-21..2026-11-30'],
])('a programme of months with terms of work (%s) among its days is a list of work', (term, days) => {
  const rows = [
    ['', 'Tháng 11', '', '', ''],
    ['1', 'Khảo sát các tuyến hẻm', term, 'Ban Pháp chế', 'UBND'],
    ['2', 'Gửi báo cáo quý', 'Trước ngày 20/11', 'Văn phòng', 'Văn phòng'],
    ['3', 'Họp giao ban', '8h00 ngày 24/11', 'Chủ tịch', 'Văn phòng'],
    ['4', 'Gửi tài liệu', 'Chậm nhất 25/11', 'Văn phòng', 'Các ban'],
  ];
  const table = [['TT', 'Nội dung', 'Thời gian', 'Chủ trì', 'Chuẩn bị'], ...rows]
    .map((row) => row.join('\t'))
    .join('\n');
  expect(read(`CHƯƠNG TRÌNH CÔNG TÁC QUÝ IV NĂM 2026\n\n${table}`)).toEqual([
    `task ${days} - Khảo sát các tuyến hẻm`,
    'task ..2026-11-19 - Gửi báo cáo quý',
    'event 2026-11-24 08:00 Họp giao ban',
    'task ..2026-11-25 - Gửi tài liệu',
  ]);
});
