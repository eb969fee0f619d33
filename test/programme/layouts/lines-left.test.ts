import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

/** Lines of a week that a layout passed over although they name neither a day nor an hour. */

const read = (below: string) => {
  const { items, notices } = readProgramme(`LỊCH CÔNG TÁC TUẦN CỦA LÃNH ĐẠO SỞ VÍ DỤ
(Từ ngày 11/5/2026 đến ngày 17/5/2026)
Thứ Hai, ngày 11/5/2026
8h00: Giám đốc họp giao ban tại Phòng họp A.
Thứ Sáu, ngày 15/5/2026
14h00: Phó Giám đốc tiếp công dân tại trụ sở.
${below}`);
  return [
    ...items
      .filter(({ line }) => line > 6)
      .map(({ start, end, title, review }) => [`${start}..${end}`, title, review.join()].join(' | ')),
    ...notices.filter(({ code }) => code === 'line-unread').map(({ line, data }) => `${line}: ${data.printed}`),
  ];
};

test('what is done on days that a remark names itself is an item for a decision', () => {
  expect(read('Ghi chú:\n- Đoàn cán bộ đi công tác tỉnh bạn từ 13/5 đến 14/5.')).toEqual([
    '2026-05-13..2026-05-14 | Đoàn cán bộ đi công tác tỉnh bạn từ 13/5 đến 14/5 | line-alone',
  ]);
});

test('of a line of several sentences each is looked at, and initials end none', () => {
  expect(read('Ghi chú: PGĐ N.V.Mẫu đi công tác từ 13/5 đến 14/5. Đề nghị các phòng chuẩn bị tài liệu.')).toEqual([
    '2026-05-13..2026-05-14 | PGĐ N.V.Mẫu đi công tác từ 13/5 đến 14/5 | line-alone',
  ]);
});

test('days off that a remark names are told so too', () => {
  expect(read('Ghi chú: Nghỉ lễ kỷ niệm ngày thành lập ngành từ ngày 16/5 đến hết ngày 18/5/2026.')).toEqual([
    '2026-05-16..2026-05-18 | Nghỉ lễ kỷ niệm ngày thành lập ngành từ ngày 16/5 đến hết ngày 18/5/2026 | line-alone',
  ]);
});

test.each([
  'Trực lãnh đạo tuần: Phó Giám đốc Người Thứ Hai',
  'Quy chế số 4 áp dụng từ 24/5.',
  'Nhân viên ghi sổ đầy đủ cuối mỗi buổi, không nhờ người khác.',
])('the remark “%s” is told', (remark) => {
  expect(read(`Lưu ý:\n- ${remark}`)).toEqual([`8: ${remark}`]);
});

test.each([
  'Nơi nhận:\n- Ban Giám đốc;\n- Các phòng, trung tâm.',
  'Lịch này thay giấy mời.',
  'CHÁNH VĂN PHÒNG\nNgười Thứ Ba',
  'Đề nghị các phòng chuẩn bị tài liệu.',
  'Các tin khác',
])('“%s” is nothing that a week may lose', (foot) => {
  expect(read(foot)).toEqual([]);
});

test('a cell of a row that has nothing else is an item of the day of its row', () => {
  const { items } = readProgramme(`LỊCH CÔNG TÁC TUẦN CỦA CƠ QUAN VÍ DỤ
(Từ ngày 11/5/2026 đến ngày 17/5/2026)

| Thứ, ngày | Buổi | Trưởng phòng | Phó phòng |
| --- | --- | --- | --- |
| Thứ Hai 11/5 | Sáng | 8h00: Họp giao ban | 8h00: Họp giao ban |
| | Chiều | Làm việc tại trụ sở | 14h00: Đối thoại với doanh nghiệp |
| Thứ Ba 12/5 | Sáng | 9h00: Kiểm tra kho | Tiếp công dân |
| Thứ Bảy 16/5 | | | Trực kho vật tư ngày nghỉ |`);
  expect(items.map(({ title }) => title)).toContain('Trực kho vật tư ngày nghỉ');
  expect(items.find(({ title }) => title === 'Trực kho vật tư ngày nghỉ')?.start).toBe('2026-05-16');
});

test.each([
  'Lãnh đạo trực ngày nghỉ: Phó Giám đốc Trần Văn Mẫu.',
  'Ban Giám đốc trực cuối tuần: Phó Giám đốc Trần Văn Mẫu',
  'Cán bộ trực bão: Phó Giám đốc Trần Văn Mẫu, Giám đốc Lê Thị Ví',
])('who is on duty is told, though the name is that of who leads an entry: %s', (duty) => {
  const { notices } = readProgramme(`LỊCH LÀM VIỆC CỦA LÃNH ĐẠO SỞ VÍ DỤ
Từ ngày 11/5/2026 đến ngày 15/5/2026

| Ngày | Giờ | Nội dung | Chủ trì |
| --- | --- | --- | --- |
| Thứ Hai 11/5 | 8h00 | Giao ban Lãnh đạo Sở | Giám đốc Lê Thị Ví |
| Thứ Ba 12/5 | 8h00 | Kiểm tra kho | Phó Giám đốc Trần Văn Mẫu |

* ${duty}`);
  expect(notices.filter(({ code }) => code === 'line-unread').map(({ data }) => data.printed)).toEqual([duty]);
});
