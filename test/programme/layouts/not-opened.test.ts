import { expect, test } from 'vitest';
import { isWithdrawn } from '../../../src/programme/withdrawn.ts';
import { itemsOfNotice } from './notices.ts';
import { programmeOf } from './rendered.ts';

test.each([
  'UBND phường Mẫu thông báo không mở phiên chợ quê tối thứ Bảy 07/11/2026 để tránh bão. Khi nào chợ họp lại sẽ báo sau.',
  'Ban quản lý chợ Mẫu không mở chợ phiên sáng 08/11/2026 do ngập nước. Khi nào mở lại sẽ thông báo.',
  'Trung tâm văn hóa Mẫu thông báo không mở lớp vẽ chiều thứ Bảy 07/11/2026 vì giáo viên ốm.',
  'Thư viện Mẫu thông báo không mở cửa ngày 07/11/2026.',
  'Câu lạc bộ Mẫu thông báo sân cầu lông không mở tối 07/11/2026 do mất điện.',
])('what is not opened does not take place on its day (%s)', (message) => {
  const { items } = programmeOf(`${message}\n`, '2026-11-02');
  expect(items.map(({ start, status }) => `${start} ${status}`)).toEqual(['null postponed']);
});

test.each([
  'Hội nghị bàn việc không mở rộng đối tượng, 8h00 ngày 07/11/2026',
  'Phòng khách không mở điều hòa ngày 07/11/2026',
  'Lớp không học ở Nhà văn hóa thôn Một mà học tại Hội trường xã, 7h30 ngày 07/11/2026',
  'Hội nghị không tổ chức tại tầng 2 mà chuyển xuống tầng 1, 8h00 ngày 07/11/2026',
  'Chợ quê vẫn mở phiên tối thứ Bảy 07/11/2026',
])('and what is only elsewhere, or not opened wide, does (%s)', (words) => {
  expect(isWithdrawn(words)).toBe(false);
});

test.each([
  [
    'Lớp tập huấn kỹ thuật nuôi ong vẫn khai giảng lúc 7g30 thứ Tư, ngày 11/3/2026, nhưng không học ở Nhà văn hóa thôn Một (đang sửa mái) mà học tại Hội trường UBND xã. Các chi hội báo lại cho hội viên.',
    '2026-03-11 07:30 Lớp tập huấn kỹ thuật nuôi ong, Hội trường UBND xã',
  ],
  [
    'Lớp tập huấn sơ cứu vẫn diễn ra lúc 14h00 ngày 11/3/2026 nhưng không tổ chức tại Trạm Y tế mà chuyển ra Trường Tiểu học Mẫu.',
    '2026-03-11 14:00 Lớp tập huấn sơ cứu, Trường Tiểu học Mẫu',
  ],
  [
    'Buổi tập huấn phần mềm không họp ở phòng họp 1 mà họp ở Hội trường lớn, giờ vẫn là 8h00 ngày 11/3/2026.',
    '2026-03-11 08:00 Buổi tập huấn phần mềm, Hội trường lớn',
  ],
])('a class that is held elsewhere keeps its day and its whole name (%s)', (body, expected) => {
  const items = itemsOfNotice('Về thay đổi địa điểm lớp tập huấn', body);
  expect(items.map(({ start, startTime, title, location }) => `${start} ${startTime} ${title}, ${location}`)).toEqual([
    expected,
  ]);
});
