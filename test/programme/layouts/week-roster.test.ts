import { expect, test } from 'vitest';
import type { ProgrammeItem } from '../../../src/model/programme.ts';
import { example, readProgramme } from '../summary.ts';

const WEEK = `LỊCH CÔNG TÁC TUẦN 46 CỦA LÃNH ĐẠO SỞ
(Từ ngày 09/11/2026 đến ngày 13/11/2026)

Thứ Hai (09/11)
- 8h00: Giám đốc: Họp giao ban Sở. Thành phần: các Phó Giám đốc, đ/c Phỏng CVP Sở. Chuẩn bị: Văn phòng Sở.
- Đ/c Định PGĐ Sở: 14h00, làm việc với Chi cục Mẫu. Chuẩn bị: Chi cục Mẫu.
- Giám đốc: 16h00, dự hội nghị tỉnh (Đ/c Dụ PGĐ Sở dự thay).
Thứ Ba (10/11)
- 9h00: Ủy quyền đ/c Định PGĐ Sở dự khai mạc. Chủ trì: Đ/c Mẫu GĐ Sở.
- 10h00: Đ/c Hoàng Lạ tiếp khách.
`;

const known = readProgramme(WEEK, example).items;
const unknown = readProgramme(WEEK).items;
const at = (items: readonly ProgrammeItem[], time: string) => items.find(({ startTime }) => startTime === time)!;

test('leaders, units and those who attend are found in the roster', () => {
  expect(at(known, '08:00')).toMatchObject({
    leaders: ['mau'],
    leadersText: 'Giám đốc',
    units: ['van-phong'],
    attendees: ['cac-pgd', 'phong'],
    review: [],
  });
  expect(at(known, '14:00')).toMatchObject({ leaders: ['dinh'], units: ['chi-cuc-mau'], review: [] });
});

test('somebody who goes for somebody else is a delegate', () => {
  expect(at(known, '16:00').delegates).toEqual([{ from: 'mau', to: 'du', text: 'Đ/c Dụ PGĐ Sở dự thay' }]);
  expect(at(known, '09:00').delegates).toEqual([{ from: 'mau', to: 'dinh', text: 'Ủy quyền đ/c Định PGĐ Sở dự' }]);
});

test('a name outside the roster keeps its words and is flagged', () => {
  expect(at(known, '10:00')).toMatchObject({ leaders: [], leadersText: 'Đ/c Hoàng Lạ', review: ['unknown-person'] });
});

test('without a roster who goes for whom is named as it is read', () => {
  expect(at(unknown, '16:00').delegates).toEqual([
    { from: 'Giám đốc', to: 'Dụ PGĐ Sở', text: 'Đ/c Dụ PGĐ Sở dự thay' },
  ]);
  expect(at(unknown, '09:00').delegates).toEqual([
    { from: 'Mẫu GĐ Sở', to: 'Định PGĐ Sở', text: 'Ủy quyền đ/c Định PGĐ Sở dự' },
  ]);
  expect(unknown.flatMap(({ delegates }) => delegates)).toHaveLength(2);
});

test('without a roster neither a department nor what is gone to is taken for a person', () => {
  const week = `LỊCH CÔNG TÁC TUẦN 46
(Từ ngày 09/11/2026 đến ngày 13/11/2026)

Thứ Hai (09/11)
- 8h00: Giám đốc: Giao Phòng Quản lý Ví dụ dự hội thảo.
- 9h00: Giám đốc: Ủy quyền đ/c Định dự thay Hội nghị tổng kết.
- 10h00: Đ/c Định dự thay đ/c Mẫu họp tỉnh.
- 14h00: Giao ban Lãnh đạo Sở, họp chi bộ.
`;
  const { items } = readProgramme(week);
  expect(items.map(({ startTime, delegates }) => [startTime, ...delegates.map(({ from, to }) => [from, to])])).toEqual([
    ['08:00'],
    ['09:00', ['Giám đốc', 'Định']],
    ['10:00', ['Mẫu', 'Định']],
    ['14:00'],
  ]);
});

test('without a roster the words stay and nothing is flagged', () => {
  for (const [i, item] of unknown.entries()) {
    expect(item.leadersText).toBe(known[i]!.leadersText);
    expect([item.leaders, item.units, item.attendees, item.review]).toEqual([[], [], [], []]);
  }
});
