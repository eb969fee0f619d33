import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

const HEAD =
  'KẾ HOẠCH CÔNG TÁC TUẦN\n(Từ ngày 18/5/2026 đến ngày 24/5/2026)\n\nThứ, ngày\tNội dung\tThời gian\tĐịa điểm\n';
const read = (rows: string) => readProgramme(HEAD + rows).items;

test.each([
  ['Từ 08.00 đến 10.30', '08:00', '10:30', []],
  ['06.45 - 07.30', '06:45', '07:30', []],
  ['cỡ 08,30', null, null, ['uncertain-date']],
  ['sau chào cờ 7;15', null, null, ['uncertain-date']],
  ['theo giấy mời', null, null, []],
])('the cell of an hour (%s) is read, or asked about', (hour, startTime, endTime, review) => {
  const [first] = read(`Hai, 18/5\tKiểm kê kho vật tư\t${hour}\tKho số 2\nBa, 19/5\tHọp chi bộ\t14.00\tHội trường\n`);
  expect(first).toMatchObject({ title: 'Kiểm kê kho vật tư', start: '2026-05-18', startTime, endTime, review });
});

test('what is due below the table is due at its hour', () => {
  const items = read(
    'Hai, 18/5\tHọp giao ban\t08.00\tHội trường\n\nBáo cáo tuần gửi về Ban Ví dụ trước 15.00 ngày 22/5.\n',
  );
  expect(items.at(-1)).toMatchObject({
    kind: 'task',
    timing: 'deadline',
    end: '2026-05-22',
    dueTime: '15:00',
    review: [],
  });
});
