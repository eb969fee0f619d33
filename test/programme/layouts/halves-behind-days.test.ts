import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const read = (body: string) =>
  programmeOf(`THÔNG BÁO\nLịch tiêm chủng tháng 6 năm 2027\n\n${body}\n`, null).items.map(
    ({ start, startTime, slot, review }) => [start?.slice(5), startTime ?? slot, ...review].filter(Boolean).join(' | '),
  );

test.each([
  ['- 09/6 (thứ Tư), sáng: thôn Một, đoàn đi sớm, 8h bắt đầu', '06-09 | 08:00'],
  ['- 09/6 (thứ Tư), chiều từ 14h: thôn Một', '06-09 | 14:00'],
  ['- 09/6, chiều: thôn Một', '06-09 | afternoon'],
  ['- Tiêm vét: 09/6 (thứ Tư), cả ngày, tại Trạm', '06-09 | allDay'],
])('“%s” tells its half or hour behind its day', (line, expected) => {
  expect(read(`${line}\n- Sáng 10/6: thôn Hai\n- Sáng 11/6: thôn Ba`)[0]).toBe(expected);
});
