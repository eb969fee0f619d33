import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

/** Blocks that a day and an hour open, with a place at most, over what takes place then. */

const read = (text: string) =>
  readProgramme(text).items.map(({ start, startTime, status, title, leadersText, location, note, review }) =>
    [start, startTime, status === 'confirmed' ? null : status, title, leadersText, location, note, ...review]
      .filter(Boolean)
      .join(' | '),
  );

test.each([
  ['1. 07h30, ngày 05/5/2027 - Phòng xử A', '2. 13h30, ngày 06/5/2027 - Phòng xử A'],
  ['1) 7 giờ 30 ngày 05/5/2027, tại Phòng xử A', '2) 13 giờ 30 ngày 06/5/2027, tại Phòng xử A'],
  ['* Ngày 05/5/2027, 7h30: Phòng xử A', '* Ngày 06/5/2027, 13h30: Phòng xử A'],
  ['- 7:30 thứ Tư, 05/5/2027 – Phòng xử A', '- 13:30 thứ Năm, 06/5/2027 – Phòng xử A'],
])('a court room in the head is where the case below is heard: %s', (first, second) => {
  const text = `TÒA ÁN NHÂN DÂN HUYỆN MẪU\nLỊCH XÉT XỬ THÁNG 5 NĂM 2027

${first}
   Vụ án hình sự: Bị cáo A Văn Một, tội "Trộm cắp tài sản"
   Chủ tọa: B Thị Hai

${second}
   Vụ án dân sự: "Tranh chấp hợp đồng thuê nhà"
   (xét xử kín)
   Chủ tọa: C Văn Ba

Người được triệu tập có mặt trước giờ khai mạc 15 phút.
`;
  expect(read(text)).toEqual([
    '2027-05-05 | 07:30 | Vụ án hình sự: Bị cáo A Văn Một, tội "Trộm cắp tài sản" | B Thị Hai | Phòng xử A',
    '2027-05-06 | 13:30 | Vụ án dân sự: "Tranh chấp hợp đồng thuê nhà" | C Văn Ba | Phòng xử A | (xét xử kín)',
  ]);
});

test('the place may stand below, and what is put off is asked about', () => {
  const text = `TRUNG TÂM ĐẤU GIÁ MẪU\nLỊCH ĐẤU GIÁ THÁNG 7/2027

* 9h00 ngày 07/7/2027
  Quyền sử dụng 12 lô đất
  Địa điểm: Hội trường xã Mẫu
* 14h00 ngày 09/7/2027 - HOÃN, sẽ thông báo sau
  02 xe ô tô thanh lý
  Địa điểm: Trung tâm Đấu giá
`;
  expect(read(text)).toEqual([
    '2027-07-07 | 09:00 | Quyền sử dụng 12 lô đất | Hội trường xã Mẫu',
    '2027-07-09 | 14:00 | postponed | 02 xe ô tô thanh lý | Trung tâm Đấu giá | HOÃN, sẽ thông báo sau | unclear-status',
  ]);
});

test('what stands below the last block is none of it', () => {
  const text = `LỊCH TƯ VẤN LƯU ĐỘNG NĂM 2027

1. 7h30 ngày 14/4/2027 - Hội trường xã Mẫu
Tư vấn chính sách đất đai
2. 7h30 ngày 12/5/2027 - Nhà văn hóa bản Ví
Tư vấn thủ tục khai sinh
Các thôn gửi danh sách về Văn phòng trước ngày 10/4/2027.
`;
  expect(read(text)).toEqual([
    '2027-04-14 | 07:30 | Tư vấn chính sách đất đai | Hội trường xã Mẫu',
    '2027-05-12 | 07:30 | Tư vấn thủ tục khai sinh | Nhà văn hóa bản Ví',
    '2027-04-09 | Các thôn gửi danh sách về Văn phòng trước ngày 10/4/2027',
  ]);
});
