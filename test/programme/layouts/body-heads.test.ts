import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const HEAD = 'UBND XÃ THỬ\n\nLỊCH CÔNG TÁC TUẦN\n(Từ ngày 02/3/2026 đến ngày 08/3/2026)\n\n';
const ledBy = (body: string) =>
  programmeOf(HEAD + body).items.map(({ title, leadersText, review }) => [title, leadersText, review.join()]);

const LEADERS = [
  ['I. Chủ tịch UBND', 'II. Văn phòng HĐND và UBND'],
  ['I. CHỦ TỊCH UBND', 'II. VĂN PHÒNG HĐND VÀ UBND'],
  ['1. Chủ tịch UBND', '2. Công an xã'],
  ['1/ Chủ tịch UBND:', '2/ Khối đoàn thể:'],
  ['* Chủ tịch UBND:', '* Ban Kinh tế - Ngân sách'],
  ['* Đ/c Nguyễn Văn A', '* Ban Kinh tế - Ngân sách:'],
  ['Chủ tịch UBND', 'Phòng Văn hóa - Xã hội'],
  ['A. Chủ tịch UBND', 'B. Trạm Y tế'],
] as const;

const bare = (head: string) => head.replace(/^(?:[IVX\d]+[./]|[A-H]\.|\*)\s|:$/gu, '');

test.each(LEADERS)('below “%s” the heading “%s” leads what stands below it', (leader, body) => {
  const days = ['- Thứ Hai (02/3): 8h00: Họp giao ban.', '- Thứ Ba (03/3): 14h00: Tiếp công dân.'];
  expect(ledBy([leader, days[0], body, days[1]].join('\n'))).toEqual([
    ['Họp giao ban', bare(leader), ''],
    ['Tiếp công dân', bare(body), ''],
  ]);
});

test.each(['Văn phòng HĐND - UBND', 'Các đoàn thể', 'Công an xã'])('below a day “%s” heads its hours', (body) => {
  const lines = ['Chủ tịch UBND', '+ 8h00: Họp giao ban.', body, '+ 14h00: Tổng vệ sinh.'];
  expect(ledBy(['Thứ Hai, ngày 02/3/2026', ...lines].join('\n'))).toEqual([
    ['Họp giao ban', 'Chủ tịch UBND', ''],
    ['Tổng vệ sinh', body, ''],
  ]);
});

test('a title above the leaders of another body ends those above it', () => {
  const lines = ['A. LÃNH ĐẠO UBND', '1. Chủ tịch', 'Thứ Hai: Họp giao ban.', 'B. CÁC PHÒNG', '1. Văn phòng'];
  expect(ledBy([...lines, 'Thứ Hai: Kiểm kê.', '2. Phòng Kinh tế', 'Thứ Ba: Thẩm định hồ sơ.'].join('\n'))).toEqual([
    ['Họp giao ban', 'Chủ tịch', ''],
    ['Kiểm kê', 'Văn phòng', ''],
    ['Thẩm định hồ sơ', 'Phòng Kinh tế', ''],
  ]);
});

test('what a body does without a day is not of the day above it', () => {
  const lines = ['* Thường trực HĐND:', '- Thứ Hai (02/3): Họp.', '* Ban Pháp chế:', '- Thứ Ba (03/3): Giám sát.'];
  const [, , last] = programmeOf(HEAD + [...lines, '* Văn phòng:', '- Chuẩn bị tài liệu.'].join('\n')).items;
  expect([last?.start, last?.leadersText, last?.review]).toEqual([null, 'Văn phòng', ['missing-date']]);
});

test('those who come are listed below their label and head nothing', () => {
  const list = ['Thành phần:', '+ Chủ tịch UBND;', '+ Trưởng các ban, ngành, đoàn thể.'];
  const lines = ['Thứ Hai, ngày 02/3/2026', '- 8h00: Họp giao ban.', ...list, '- 14h00: Tiếp công dân.'];
  expect(ledBy(lines.join('\n'))).toEqual([
    ['Họp giao ban', null, ''],
    ['Tiếp công dân', null, ''],
  ]);
});

test.each(['2. Ban Pháp chế', '2. Ban Pháp chế:'])('bodies alone head their days too: “%s”', (second) => {
  const lines = ['1. Thường trực HĐND tỉnh', '- Ngày 02/3: Họp giao ban.', second, '- Ngày 03/3: Thẩm tra tờ trình.'];
  expect(ledBy([...lines, '3. Văn phòng', '- Chuẩn bị nội dung Kỳ họp.'].join('\n'))).toEqual([
    ['Họp giao ban', 'Thường trực HĐND tỉnh', ''],
    ['Thẩm tra tờ trình', 'Ban Pháp chế', ''],
    ['Chuẩn bị nội dung Kỳ họp', 'Văn phòng', 'missing-date'],
  ]);
});

test.each([
  ['3. Thường trực Đảng ủy dự chung', 'Thường trực Đảng ủy'],
  ['3. Các đồng chí Thường trực cùng dự:', 'Các đồng chí Thường trực'],
  ['3. Tập thể Thường trực dự', 'Tập thể Thường trực'],
  ['3. Thường trực HĐND, lãnh đạo UBND tham dự', 'Thường trực HĐND, lãnh đạo UBND'],
  ['3. Ban Thường vụ tham gia chung', 'Ban Thường vụ'],
])('those who come together head what stands below “%s”', (head, leaders) => {
  const lines = ['1. Bí thư', '- Thứ Hai, 02/3: 8h00 giao ban.', '2. Phó Bí thư', '- Thứ Ba, 03/3: tiếp công dân.'];
  expect(ledBy([...lines, head, '- Thứ Năm, 05/3: 19h30 lễ thắp nến tri ân.'].join('\n'))).toEqual([
    ['giao ban', 'Bí thư', ''],
    ['tiếp công dân', 'Phó Bí thư', ''],
    ['lễ thắp nến tri ân', leaders, ''],
  ]);
});

test('without the mark of the leaders such words tell who comes to what stands above', () => {
  const lines = ['Bí thư', '- Thứ Hai, 02/3: 8h00 giao ban.', 'Văn phòng cùng dự', 'Phó Bí thư'];
  const read = ledBy([...lines, '- Thứ Ba, 03/3: tiếp công dân.'].join('\n'));
  expect([read[0]?.[1], read.at(-1)?.[1]]).toEqual(['Bí thư', 'Phó Bí thư']);
});
