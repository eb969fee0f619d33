import { expect, it } from 'vitest';
import { readProgramme, whenOf } from '../summary.ts';

const told = (heading: string) =>
  readProgramme(`VĂN PHÒNG VÍ DỤ
THÔNG BÁO
Thay đổi một số lịch họp

Các cuộc họp ngày 30/4/2027 thay đổi như sau:
- 8h30: Họp xét thi đua – đổi sang 9h30
${heading}
- 14h00: Họp chi bộ – chuyển sang 15h00
- 16h00: Họp công đoàn – hoãn
`).items.map((item) => [item.title, whenOf(item), item.timingText, ...item.review].join(' | '));

const FIRST = 'Họp xét thi đua | on 2027-04-30 09:30 | 30/4/2027';

it.each([
  'Sang ngày hôm sau có các thay đổi:',
  'Ngày tiếp theo',
  'Ngày hôm sau thay đổi như sau:',
  'Ngày kế tiếp:',
  'Sang hôm sau',
  'Chiều ngày liền sau:',
])('“%s” heads the hours of the next day', (heading) => {
  const [first, moved, off] = told(heading);
  expect(first).toBe(FIRST);
  expect(moved).toMatch(/^Họp chi bộ \| on 2027-05-01 15:00 \| /u);
  expect(off).toMatch(/^Họp công đoàn \| none null \| .*unclear-status$/u);
});

it.each(['Các ngày tiếp theo', 'Thứ Sáu', 'Sang tuần sau', 'Hai ngày sau:', 'Ngày mai', 'Chủ nhật:'])(
  'below “%s” the day before holds no more, and the day is asked about',
  (heading) => {
    expect(told(heading)).toEqual([
      FIRST,
      'Họp chi bộ | none null 15:00 |  | missing-date',
      'Họp công đoàn | none null |  | unclear-status',
    ]);
  },
);

it('a day alone heads hours without a colon too', () => {
  expect(told('Ngày 04/5/2027')).toEqual([
    FIRST,
    'Họp chi bộ | on 2027-05-04 15:00 | 04/5/2027',
    'Họp công đoàn | none null | 04/5/2027 | unclear-status',
  ]);
});
