import { expect, test } from 'vitest';
import { readProgramme, whenOf } from '../summary.ts';

const HEAD = 'UBND XÃ MẪU\n\nMẫu, ngày 03 tháng 5 năm 2027\nTHÔNG BÁO\nVề việc thay đổi lịch họp trong tuần\n\n';
const told = (text: string) =>
  readProgramme(HEAD + text).items.map((item) => [item.title, whenOf(item), item.location]);

test.each([
  [
    'labels under numbers',
    `1. Họp rà soát hồ sơ đất đai
- Thời gian mới: 14h00 thứ Tư ngày 05/5/2027 (thay cho 8h00 ngày 04/5/2027)
- Địa điểm: phòng họp số 1
2. Bổ sung: Họp xét duyệt hộ nghèo
- Thời gian: 8h00 thứ Sáu ngày 07/5/2027
- Địa điểm: Nhà văn hóa xã`,
    [
      ['Họp rà soát hồ sơ đất đai', 'on 2027-05-05 14:00', 'phòng họp số 1'],
      ['Họp xét duyệt hộ nghèo', 'on 2027-05-07 08:00', 'Nhà văn hóa xã'],
    ],
  ],
  [
    'numbers in brackets',
    `(1) Giao ban tuần
- Thời gian mới: 9h30 thứ Ba 04/5/2027 (lịch cũ 7h30)
(2) Tập huấn phần mềm
- Vẫn tổ chức vào thứ Năm 06/5/2027 nhưng bắt đầu muộn hơn: 10h15 (lịch cũ 9h00)
(3) Họp tổ công tác (14h00 thứ Sáu 07/5/2027): HỦY do Tổ trưởng đi vắng.`,
    [
      ['Giao ban tuần', 'on 2027-05-04 09:30', null],
      ['Tập huấn phần mềm', 'on 2027-05-06 10:15', null],
      ['Họp tổ công tác', 'none null', null],
    ],
  ],
  [
    'letters',
    `a) Cuộc họp Hội đồng kỷ luật
+ Chuyển sang 15h00 ngày 06/5/2027
b) Cuộc họp Ban Chấp hành
+ Chuyển sang 16h00 ngày 06/5/2027`,
    [
      ['Cuộc họp Hội đồng kỷ luật', 'on 2027-05-06 15:00', null],
      ['Cuộc họp Ban Chấp hành', 'on 2027-05-06 16:00', null],
    ],
  ],
])('a notice of changes with %s is read thing by thing', (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  ['Phiên tiếp dân ngày 04/5/2027 không tổ chức mà được tiếp bù vào 8h00 ngày 11/5/2027.', ['2027-05-11']],
  ['Buổi họp chi bộ ngày 04/5/2027 tạm dừng, sẽ họp bù vào chiều ngày 12/5/2027.', ['2027-05-12']],
  ['Buổi sinh hoạt câu lạc bộ ngày 04/5/2027 nghỉ, được sinh hoạt bù từ 19h00 ngày 13/5/2027.', ['2027-05-13']],
])('the day that makes up for another is the new one: %s', (text, days) => {
  expect(readProgramme(HEAD + text).items.map(({ start }) => start)).toEqual(days);
});

test('what does not change stays on its day, by its own name', () => {
  expect(
    told(
      `Cuộc họp giao ban chuyển sang 8h00 ngày 05/5/2027 tại phòng họp số 1.
Riêng hội nghị tiếp xúc cử tri của Tổ đại biểu số 1 không thay đổi, vẫn tổ chức vào chiều ngày 06/5/2027 tại Nhà văn hóa thôn Hạ.`,
    ).map(([title, when]) => [title, when]),
  ).toEqual([
    ['Cuộc họp giao ban', 'on 2027-05-05 08:00'],
    ['Hội nghị tiếp xúc cử tri của Tổ đại biểu số 1', 'on 2027-05-06 afternoon'],
  ]);
});

test('a correction of the hour is one of the meeting that the paper was about, at its corrected place', () => {
  const letter = (when: string, where: string) => `TRƯỜNG THPT VÍ DỤ\n\nSố: 15/THPT\nMẫu, ngày 03 tháng 5 năm 2027
V/v đính chính Giấy mời số 14/GM-THPT

Kính gửi: Công đoàn cơ sở

Ngày 02/5/2027, Trường ban hành Giấy mời số 14/GM-THPT về việc tham dự Hội nghị cha mẹ học sinh cuối năm. Nay xin đính chính:

1. Tại mục 1 (${when})
- Đã in: “8 giờ 00 phút ngày 08/5/2027”.
- Sửa lại là: “8 giờ 30 phút ngày 09/5/2027”.
2. Tại mục 2 (${where})
- Đã in: “Phòng 12”.
- Sửa lại là: “Hội trường A”.`;
  for (const [when, where] of [
    ['Thời gian', 'Địa điểm'],
    ['Thời gian họp', 'Địa điểm họp'],
    ['Ngày giờ', 'Nơi tổ chức'],
  ] as const)
    expect(readProgramme(letter(when, where)).items.map((item) => [item.title, whenOf(item), item.location])).toEqual([
      ['Hội nghị cha mẹ học sinh cuối năm', 'on 2027-05-09 08:30', 'Hội trường A'],
    ]);
});

test.each([
  ['Tạm dừng tiếp công dân, điều chỉnh thời gian kỳ họp', 'Trong thời gian tạm dừng, đơn gửi qua bưu điện.'],
  ['Hoãn họp chi bộ và thay đổi lịch kỳ họp', 'Trong khi hoãn, các tổ tự nghiên cứu tài liệu.'],
  ['Thay đổi thời gian, địa điểm, hoãn một số cuộc họp', 'Trong thời gian hoãn, các tổ tự nghiên cứu.'],
  ['Tạm ngừng tiếp dân và đổi ngày kỳ họp', 'Trong thời gian tạm ngừng, liên hệ Văn phòng.'],
])('a notice that puts off one thing and moves another gives the new day: %s', (headline, meanwhile) => {
  const text = `UBND XÃ MẪU\n\nMẫu, ngày 03 tháng 5 năm 2027\nTHÔNG BÁO\n${headline}\n\nTạm dừng việc tiếp công dân do sửa chữa trụ sở.
Kỳ họp thứ Năm trước đây dự kiến ngày 10/5/2027 nay được chuyển sang ngày 12/5/2027.
${meanwhile}`;
  expect(readProgramme(text).items.map((item) => [item.title, whenOf(item)])).toEqual([
    ['Kỳ họp thứ Năm', 'on 2027-05-12'],
  ]);
});
