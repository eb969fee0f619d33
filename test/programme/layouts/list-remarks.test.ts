import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const read = (...rows: readonly string[]) =>
  programmeOf(`LỊCH TIẾP CÔNG DÂN NĂM 2027\n\n${rows.join('\n')}\n`).items.map(
    ({ start, kind, status, title, leadersText, review }) =>
      [start, kind === 'event' ? null : kind, status === 'confirmed' ? null : status, title, leadersText, ...review]
        .filter((part) => part !== null)
        .join(' | '),
  );

const HEAD = 'Ngày\tGiờ\tNgười tiếp công dân\tGhi chú';

test('a remark that stands alone beside its day says what is on it, and nothing of the other days', () => {
  expect(
    read(
      HEAD,
      '04/02/2027\t7h30\tChủ tịch xã\t',
      '11/02/2027\t\t\tNghỉ Tết Nguyên đán',
      '18/02/2027\t\t\tTổ đại biểu không tiếp công dân do dự kỳ họp',
      '25/02/2027\t7h30\tBí thư xã\t',
    ),
  ).toEqual([
    '2027-02-04 | Tiếp công dân | Chủ tịch xã',
    '2027-02-11 | dayOff | Nghỉ Tết Nguyên đán',
    '2027-02-18 | cancelled | Tiếp công dân',
    '2027-02-25 | Tiếp công dân | Bí thư xã',
  ]);
});

test('a remark beside an hour and a person puts that row in doubt alone', () => {
  expect(
    read(
      HEAD,
      '04/02/2027\t7h30\tChủ tịch xã\t',
      '11/02/2027\t7h30\tBí thư xã\tTổ đại biểu không tiếp công dân',
      '18/02/2027\t7h30\tChủ tịch xã\t',
    ),
  ).toEqual([
    '2027-02-04 | Tiếp công dân | Chủ tịch xã',
    '2027-02-11 | Tiếp công dân | Bí thư xã | unclear-status',
    '2027-02-18 | Tiếp công dân | Chủ tịch xã',
  ]);
});

test.each(['Ghi chú: Hội chợ do tổ 2 phụ trách, tối 20/02', 'Lưu ý: tối 20/02/2027 hội chợ do tổ 2 phụ trách.'])(
  'of a line that is but a remark its own words are the entry, which asks for a look: “%s”',
  (remark) => {
    const [, said] = read('- Ngày 04/02/2027: Chủ tịch xã', remark, '- Ngày 25/02/2027: Bí thư xã');
    expect(said?.toLowerCase()).toBe('2027-02-20 | hội chợ do tổ 2 phụ trách | unclear-boundary');
  },
);
