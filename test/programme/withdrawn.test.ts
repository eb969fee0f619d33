import { expect, test } from 'vitest';
import { isWithdrawn } from '../../src/programme/withdrawn.ts';

test.each([
  'Buổi tiếp công dân ngày 10/7/2025 không thể thực hiện như lịch đã công bố',
  'Hội nghị ngày 20/9/2025 sẽ không diễn ra',
  'Phiên họp ngày 15/5/2025 chưa thể tổ chức do mưa bão',
  'Lãnh đạo Sở nghỉ tiếp công dân ngày 25/4/2025',
  'Thường trực không bố trí lịch tiếp công dân vào ngày 03/9/2025',
  'Trung tâm tạm ngừng tiếp nhận hồ sơ ngày 12/6/2025',
  'Tạm ngừng tiếp công dân từ 8h00 ngày 12/6/2025',
  'Tạm dừng lớp bồi dưỡng từ 8h00 ngày 12/6/2025',
  'Lớp bồi dưỡng ngày 08/11/2025 bị hủy',
  'Cuộc họp ngày 05/3 được gác lại',
  'Đưa nội dung ngày 05/3 ra khỏi chương trình',
  'Ngày 07/8 không có phiên tiếp công dân',
])('“%s” takes nothing place on its day', (sentence) => {
  expect(isWithdrawn(sentence)).toBe(true);
});

test.each([
  'Ngày 10/7/2025, Chủ tịch UBND huyện tiếp công dân',
  'Nếu ngày tiếp công dân trùng ngày nghỉ thì không tiếp mà chuyển sang hôm sau',
  'Ngày 10/7/2025 tiếp công dân, không tiếp buổi chiều',
  'Ngày 10/7/2025 tiếp tục kỳ họp',
  'Ngày 10/7/2025 tiếp nhận hồ sơ, không giải quyết các trường hợp quá hạn',
  'Sáng 12/6: tiêm vét cho các cháu hoãn tiêm, ốm sốt đợt trước',
  'Ngày 12/6 thi lại đối với thí sinh được hoãn thi đợt 1',
  'Chiều 12/6: khám vét cho những người tạm hoãn lần trước',
  'Tạm ngừng nhận bệnh nhân từ 16h00 ngày 12/6',
  'Cầu Mẫu: tạm dừng lưu thông từ 6h00 ngày 12/6',
  'Tạm ngừng các loại phương tiện qua phà Mẫu ngày 12/6',
  'Tạm ngừng cung cấp dịch vụ truyền hình từ 0h00 ngày 12/6',
  'Quầy số 2 ngừng tiếp nhận hồ sơ từ 15h00 ngày 12/6/2025',
  'Ngày 12/6: tạm dừng giao dịch kể từ 14 giờ 30',
])('“%s” does take place', (sentence) => {
  expect(isWithdrawn(sentence)).toBe(false);
});
