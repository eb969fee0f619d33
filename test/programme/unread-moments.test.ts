import { expect, test } from 'vitest';
import { interpret } from '../../src/programme/interpret.ts';
import { readText } from '../../src/readers/text.ts';
import { readProgramme } from './summary.ts';

const read = (lines: string, issued = 'Mẫu, ngày 06 tháng 8 năm 2026') =>
  readProgramme(
    `ỦY BAN NHÂN DÂN XÃ MẪU\nSố: 12/TB-UBND\n${issued}\n\nTHÔNG BÁO\nKết luận của Chủ tịch UBND xã tại cuộc họp giao ban tuần 32\n\n${lines}`,
  ).items.map(({ end, startTime, title }) => [end, startTime, title.slice(0, 20)].join(' '));

const WHEN =
  'Vào lúc 14h00 ngày 05/8, tại phòng họp số 1, đồng chí Lê Văn Ví chủ trì cuộc họp giao ban và kết luận như sau:';
const POINT = '1. Phòng Kinh tế hoàn thành báo cáo rà soát hộ nghèo trước ngày 10/8/2026.';

test('when and where the meeting was that is concluded is no entry', () => {
  expect(read(`${WHEN}\n${POINT}\n`)).toEqual(['2026-08-09  Phòng Kinh tế hoàn t']);
  expect(read(`${WHEN}\n${POINT}\n`, '')).toEqual(['2026-08-09  Phòng Kinh tế hoàn t']);
});

test('a moment after the day of writing that stands in no item is one', () => {
  const after = 'Chủ tịch UBND xã dự lễ ra quân lúc 7h30 ngày 15/8/2026 tại sân vận động xã.';
  expect(read(`${WHEN}\n${POINT}\n\nTrước đó, lúc 9h00 ngày 04/8, thôn Một bị ngập.\n${after}\n`)).toContain(
    '2026-08-15 07:30 Chủ tịch UBND xã dự ',
  );
});

const NEXT = 'Cuộc họp giao ban tiếp theo tổ chức lúc 8h00 ngày 12/8/2026 tại phòng họp số 1.';
test.each(['', 'Mẫu, ngày 06 tháng 8 năm 2026'])(
  'when they meet again is one, be it above the first point: “%s”',
  (issued) => {
    expect(read(`${WHEN.replace(' và kết luận như sau:', '.')}\n${NEXT}\n${POINT}\n`, issued)).toEqual([
      '2026-08-12 08:00 Cuộc họp giao ban ti',
      '2026-08-09  Phòng Kinh tế hoàn t',
    ]);
  },
);

test('an hour at which they meet again without its date is told', () => {
  const told = (lines: string) =>
    interpret(
      readText(
        `UBND XÃ MẪU\n\nTHÔNG BÁO\nKết luận của Chủ tịch UBND xã tại cuộc họp giao ban tuần 32\n\n${lines}\n${POINT}\n`,
      ),
      { organizations: [], organizationId: null, on: null },
    ).notices.flatMap(({ code, line }) => (code === 'line-unread' ? [line] : []));
  expect(told('Cuộc họp tuần sau bắt đầu lúc 8h00 thứ Tư.')).toEqual([6]);
  expect(told(WHEN)).toEqual([]);
});

test('a last day with which no entry ends is told, in a heading and in the sentence that closes the paper', () => {
  const told = (lines: string) =>
    readProgramme(
      `ỦY BAN NHÂN DÂN XÃ MẪU\nTHÔNG BÁO\nKết luận của Chủ tịch UBND xã tại cuộc họp giao ban tháng 8/2026\n\n${WHEN}\n${lines}\nNơi nhận:\n- Lưu: VT.\n`,
    ).notices.flatMap(({ code, line }) => (code === 'line-unread' ? [line] : []));
  const points = (due: string) => `1. Phòng Kinh tế${due}:\n- Rà soát chợ trước ngày 12/8/2026.\n- Sửa cân đối chứng`;
  expect(told(points(' (hạn 22/8/2026)'))).toEqual([6]);
  expect(told(points(''))).toEqual([]);
  const closing = (day: string) => `Trên đây là kết luận, các phòng gửi kết quả về Văn phòng trước ngày ${day}./.`;
  expect(told(`${points('')}\n${closing('25/8/2026')}`)).toEqual([9]);
  expect(told(`${points('')}\n${closing('12/8/2026')}`)).toEqual([]);
});
