import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const read = (text: string) => {
  const { items, notices } = programmeOf(text);
  return {
    told: items.map(
      ({ start, startTime, slot, title, leadersText, review }) =>
        `${start} ${startTime ?? slot ?? '-'} | ${title} | ${leadersText}${review.length > 0 ? ' ?' : ''}`,
    ),
    lines: notices.flatMap(({ code, line }) => (code === 'line-unread' ? [line] : [])),
  };
};

const TABLE = `| TT | Người tiếp | Ngày | Bắt đầu | Ghi chú |
| --- | --- | --- | --- | --- |
| 1 | Chủ tịch UBND xã | 04/3/2027 | 8h00 | |
| 2 | Bí thư Đảng ủy | 15/3/2027 | 14h00 | thay ngày 11/3 |
| 3 | Phó Chủ tịch UBND xã | 18/3/2027 | 8h00 | |
| 4 | Chủ tịch HĐND xã | 25/3/2027 | 8h00 | |`;
const LINES = `- Ngày 04/3/2027, 8h00: Chủ tịch UBND xã
- Ngày 15/3/2027, 14h00: Bí thư Đảng ủy
- Ngày 18/3/2027, 8h00: Phó Chủ tịch UBND xã
- Ngày 25/3/2027, 8h00: Chủ tịch HĐND xã`;

test.each([
  [
    'điều chỉnh lịch tiếp công dân',
    'Phiên tiếp ngày 11/3/2027 được chuyển sang ngày 15/3/2027. Lịch sau khi điều chỉnh:',
  ],
  [
    'thay đổi lịch tiếp công dân',
    'Do bận họp, phiên tiếp ngày 11/3 dời đến ngày 15/3/2027. Các phiên khác giữ nguyên:',
  ],
  ['đổi ngày tiếp công dân', 'Ngày 15/3/2027 thay cho ngày 11/3/2027. Lịch của tháng:'],
])(
  'a list that a notice of its change prints whole is read whole, and the change is told beside: %s',
  (title, says) => {
    for (const list of [TABLE, LINES]) {
      const { told, lines } = read(`THÔNG BÁO\nVề việc ${title} tháng 3 năm 2027\n\n${says}\n\n${list}`);
      expect(told).toEqual([
        '2027-03-04 08:00 | Tiếp công dân | Chủ tịch UBND xã',
        '2027-03-15 14:00 | Tiếp công dân | Bí thư Đảng ủy',
        '2027-03-18 08:00 | Tiếp công dân | Phó Chủ tịch UBND xã',
        '2027-03-25 08:00 | Tiếp công dân | Chủ tịch HĐND xã',
      ]);
      expect(lines).toEqual([4]);
    }
  },
);

test('what stands below the list and is told of the old day is no entry', () => {
  const above =
    'THÔNG BÁO\nVề việc điều chỉnh lịch tiếp công dân tháng 3 năm 2027\n\nPhiên ngày 11/3/2027 chuyển sang ngày 15/3/2027:';
  const { told, lines } = read(`${above}\n\n${TABLE}\n\nCông dân có giấy hẹn ngày 11/3 không phải đăng ký lại.`);
  expect(told).toHaveLength(4);
  expect(lines).toHaveLength(2);
});

test('lines that each say what becomes of a day are no list', () => {
  const says = 'THÔNG BÁO\nVề việc điều chỉnh lịch tiếp công dân\n\nCác phiên sau được điều chỉnh:';
  const below =
    '- Ngày 05/3/2027 chuyển sang ngày 06/3/2027.\n- Ngày 12/3/2027 chuyển sang ngày 13/3/2027.\n- Ngày 19/3/2027 chuyển sang ngày 20/3/2027.';
  expect(read(`${says}\n${below}`).told.map((each) => each.slice(0, 10))).toEqual([
    '2027-03-06',
    '2027-03-13',
    '2027-03-20',
  ]);
});

test('a class moved to days that stand one cell a line is read from them', () => {
  const { items } = programmeOf(`THÔNG BÁO
Dời lịch học lớp sơ cấp cứu

Theo Thông báo số 3/TB-TT ngày 02/4/2027 lớp học trong các ngày 10, 11/4/2027. Do trùng lịch hội nghị, nay dời lịch học sang:

Ngày
Buổi
Nội dung
Giảng viên
17/4/2027
Sáng
Băng bó vết thương
Lê Thị Mẫu
Chiều
Cố định xương gãy
Trần Văn Thử
18/4/2027
Sáng
Thực hành tại trạm y tế
Lê Thị Mẫu

Trân trọng thông báo.`);
  expect(items.map(({ start, slot, title }) => `${start} ${slot}: ${title}`)).toEqual([
    '2027-04-17 morning: Băng bó vết thương',
    '2027-04-17 afternoon: Cố định xương gãy',
    '2027-04-18 morning: Thực hành tại trạm y tế',
  ]);
});
