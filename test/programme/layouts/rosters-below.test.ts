import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const WEEK = `BỆNH VIỆN THỬ

LỊCH CÔNG TÁC TUẦN
(từ ngày 11/5/2026 đến 17/5/2026)

Thứ Hai, 11/5
- 7g00: Giao ban toàn viện
Thứ Ba, 12/5
- 8g00: Họp Hội đồng thuốc
`;
const below = (...lines: readonly string[]) =>
  programmeOf(`${WEEK}\n${lines.join('\n')}\n`)
    .items.slice(2)
    .map(
      ({ start, end, title, leadersText }) => `${start}${end === start ? '' : `..${end}`} ${title} [${leadersText}]`,
    );

test.each([
  ['* Trực lãnh đạo trong tuần:', '- 11/5, 15/5: BS Một', '- 12/5: Ths Hai', 'Trực lãnh đạo trong tuần'],
  ['Trực lãnh đạo tuần 20:', '11/5, 15/5: BS Một', '12/5: Ths Hai', 'Trực lãnh đạo tuần 20'],
  ['- Trực cơ quan:', '+ 11/5, 15/5: BS Một', '+ 12/5: Ths Hai', 'Trực cơ quan'],
  ['2. Trực ban giám hiệu:', '- Thứ Hai, Thứ Sáu: BS Một', '- Thứ Ba: Ths Hai', 'Trực ban giám hiệu'],
  ['**Trực chỉ huy:**', '- Thứ Hai (11/5), Thứ Sáu (15/5): BS Một', '- Thứ Ba (12/5): Ths Hai', 'Trực chỉ huy'],
])('a label of duty above days with people is no entry, and says what they do: %s', (head, first, second, title) => {
  expect(below(head, first, second)).toEqual([
    `2026-05-11 ${title} [BS Một]`,
    `2026-05-15 ${title} [BS Một]`,
    `2026-05-12 ${title} [Ths Hai]`,
  ]);
});

test.each([
  ['the next day', ['- Trực lãnh đạo:', 'Thứ Tư, 13/5', '- 8g00: Kiểm tra kho'], '2026-05-13 Kiểm tra kho [null]'],
  ['what is done on a day', ['- Trực lãnh đạo:', 'Thứ Tư, 13/5: Họp tổ'], '2026-05-13 Họp tổ [null]'],
  ['a name', ['- Trực lãnh đạo:', 'BS Một'], '2026-05-12 Trực lãnh đạo [BS Một]'],
])('above %s it is not', (_, lines, last) => {
  expect(below(...lines).at(-1)).toBe(last);
});

test.each(['Trực tuyến:', 'Thường trực Hội đồng:'])('%s heads no duty', (head) => {
  expect(
    below(head, '- 13/5: BS Một', '- 14/5: BS Hai').filter((each) => each.includes(`${head.slice(0, -1)} [BS`)),
  ).toEqual([]);
});
