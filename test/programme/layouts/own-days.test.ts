import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

const HEAD = 'LỊCH CÔNG TÁC TUẦN\nTừ ngày 12/5/2025 đến ngày 18/5/2025\n';
const read = (text: string) =>
  readProgramme(HEAD + text).items.map(({ start, end, title }) => `${start}..${end} ${title}`);
const under = (entry: string) => read(`Thứ Ba 13/5\n- 8h00: ${entry}\nThứ Tư 14/5\n- 9h00: Họp chi bộ\n`)[0];

test.each([
  ['Dự lớp bồi dưỡng kế toán, điểm tại Trường Cán bộ (cả ngày, từ ngày 13 đến ngày 15/5/2025).', '2025-05-15'],
  ['Tập huấn số hóa hồ sơ (ngày 13 và 14/5; dự: đ/c Lành, đ/c Thuận)', '2025-05-14'],
  ['Tập huấn kỹ năng hòa giải (13, 14 và 15/5)', '2025-05-15'],
  ['Kiểm tra rừng phòng hộ (đến hết ngày 16/5)', '2025-05-16'],
  ['Tham dự hội chợ nông sản tại Huế, đến hết ngày 15/5 (đ/c Lành).', '2025-05-15'],
  ['Triển lãm ảnh tại nhà văn hóa, kéo dài đến chiều ngày 17/5', '2025-05-17'],
])('“%s” goes on until %s', (entry, end) => {
  expect(under(entry)).toMatch(new RegExp(`^2025-05-13\\.\\.${end} `));
});

test.each([
  ['Đánh giá số thu từ đầu năm đến hết ngày 15/5'],
  ['Họp bàn công tác tuyển quân (ngày 13 và 16/5)'],
  ['Họp theo Giấy mời số 14 ngày 13/5 và 14/5'],
  ['Rà soát hồ sơ nộp trước ngày 16/5'],
])('“%s” stands on its own day', (entry) => {
  expect(under(entry)).toMatch(/^2025-05-13\.\.2025-05-13 /);
});

test('a holiday below a day has the days that it says itself, not those of the occasion', () => {
  expect(
    read(
      'Thứ Sáu 16/5\n- 8h00: Họp giao ban\nNghỉ lễ kỷ niệm ngày 17/5 và 18/5: từ ngày 17/5/2025 đến hết ngày 20/5/2025.\n',
    ).at(-1),
  ).toMatch(/^2025-05-17\.\.2025-05-20 Nghỉ lễ/);
});

test.each([
  ['Sáng 13.5: Thường trực HĐND họp phiên; chiều 13.5: Ban Pháp chế giám sát án treo.'],
  ['Sáng 13/5: Thường trực HĐND họp phiên; chiều ngày 13/5: Ban Pháp chế giám sát án treo.'],
  ['Sáng 13/5, Thường trực HĐND họp phiên; chiều 13/5, Ban Pháp chế giám sát án treo.'],
])('both halves of a day that each name it are read: “%s”', (line) => {
  const { items } = readProgramme(
    `SỰ KIỆN TRONG TUẦN TỪ NGÀY 12 - 16.5.2025\n- Ngày 12.5: Hội nghị trồng cây.\n- ${line}\n- Ngày 15.5: Họp báo.\n`,
  );
  expect(items.map(({ start, slot, title }) => `${start} ${slot} ${title}`).slice(1, 3)).toEqual([
    '2025-05-13 morning Thường trực HĐND họp phiên',
    '2025-05-13 afternoon Ban Pháp chế giám sát án treo',
  ]);
});
