import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

/** A month's programme of which some lines begin with their day. */

const read = (...lines: readonly string[]) =>
  readProgramme(`CHƯƠNG TRÌNH CÔNG TÁC THÁNG 11 NĂM 2027 CỦA ĐẢNG ỦY XÃ VÍ DỤ\n\n${lines.join('\n')}`).items.map(
    ({ kind, start, end, slot, startTime, title, location, review }) =>
      [kind, start === end ? start : `${start}..${end}`, startTime ?? slot ?? '-', title, location, ...review]
        .filter(Boolean)
        .join(' | '),
  );

test('what begins with its day takes place then, and the rest is work of the month', () => {
  expect(
    read(
      '1. Ngày 03/11: Họp Ban Thường vụ Đảng ủy (8h00; Phòng họp tầng 2)',
      '2. Ngày 12/11: Kiểm tra công tác Đảng tại Chi bộ thôn 3 (chiều)',
      '3. Ngày 18-19/11: Tập huấn công tác Mặt trận (cả ngày)',
      '4. Ngày 20/11: 7h30 dự lễ kỷ niệm Ngày Nhà giáo; 14h00 làm việc với Đoàn xã',
      '5. Ngày 22/11 (sáng): Sinh hoạt chi bộ',
      '6. Chỉ đạo thu ngân sách quý IV',
      '7. Hoàn thành báo cáo công tác Đảng trước ngày 25/11',
    ),
  ).toEqual([
    'event | 2027-11-03 | 08:00 | Họp Ban Thường vụ Đảng ủy (8h00; Phòng họp tầng 2) | Phòng họp tầng 2',
    'event | 2027-11-12 | afternoon | Kiểm tra công tác Đảng tại Chi bộ thôn 3 (chiều) | Chi bộ thôn 3',
    'event | 2027-11-18..2027-11-19 | allDay | Tập huấn công tác Mặt trận (cả ngày)',
    'event | 2027-11-20 | 07:30 | Dự lễ kỷ niệm Ngày Nhà giáo',
    'event | 2027-11-20 | 14:00 | Làm việc với Đoàn xã',
    'event | 2027-11-22 | morning | Sinh hoạt chi bộ',
    'task | 2027-11-01..2027-11-30 | - | Chỉ đạo thu ngân sách quý IV',
    'task | 2027-11-01..2027-11-24 | - | Hoàn thành báo cáo công tác Đảng trước ngày 25/11',
  ]);
});

test('a day and colon without the word “ngày”, with its half, hour or weekday, begin such a line too', () => {
  const work = [
    '- Từ 20/11 đến 26/11: Rà soát danh sách hội viên',
    '- Trong tháng: Kiểm tra tài chính quý III',
    '- Thường xuyên: Nắm tình hình hội viên',
    '- Vận động xây dựng quỹ',
  ];
  const dated = (...lines: readonly string[]) =>
    read('Thời gian: Nội dung', ...lines, ...work, 'Lịch có thể thay đổi, Văn phòng sẽ báo qua nhóm.');
  const rest = [
    'task | 2027-11-20..2027-11-26 | - | Từ 20/11 đến 26/11: Rà soát danh sách hội viên',
    'task | 2027-11-01..2027-11-30 | - | Trong tháng: Kiểm tra tài chính quý III',
    'task | 2027-11-01..2027-11-30 | - | Thường xuyên: Nắm tình hình hội viên',
    'task | 2027-11-01..2027-11-30 | - | Vận động xây dựng quỹ',
  ];
  expect(
    dated(
      '- 03/11: Viếng nghĩa trang liệt sĩ',
      '- Chiều 04/11: Họp Ban Chấp hành, thông qua quy chế chi tiêu',
      '- 05/11, 14h: Giao ban chi hội trưởng',
    ),
  ).toEqual([
    'event | 2027-11-03 | - | Viếng nghĩa trang liệt sĩ',
    'event | 2027-11-04 | afternoon | Họp Ban Chấp hành, thông qua quy chế chi tiêu',
    'event | 2027-11-05 | 14:00 | Giao ban chi hội trưởng',
    ...rest,
  ]);
  expect(
    dated(
      '- 8h00, 08/11: Sinh hoạt câu lạc bộ',
      '- Thứ Tư, 10/11: Thăm hội viên ốm',
      '- 13-14/11: Giải cầu lông tại nhà thi đấu',
    ),
  ).toEqual([
    'event | 2027-11-08 | 08:00 | Sinh hoạt câu lạc bộ',
    'event | 2027-11-10 | - | Thăm hội viên ốm',
    'event | 2027-11-13..2027-11-14 | - | Giải cầu lông tại nhà thi đấu | nhà thi đấu',
    ...rest,
  ]);
  expect(
    dated(
      '- 15/11 (sáng): Lao động vệ sinh đường thôn',
      '- 17/11, 7h30-10h30: Tập huấn nghiệp vụ',
      '- 25/11 – Hội nghị sơ kết quý, 8 giờ tại hội trường',
    ),
  ).toEqual([
    'event | 2027-11-15 | morning | Lao động vệ sinh đường thôn',
    'event | 2027-11-17 | 07:30 | Tập huấn nghiệp vụ',
    'event | 2027-11-25 | 08:00 | Hội nghị sơ kết quý, 8 giờ tại hội trường | hội trường',
    ...rest,
  ]);
});

test('what a list says of itself is no work, whatever its words', () => {
  const work = ['1. Tuyên truyền an toàn giao thông', '2. Vận động quỹ', '3. Kiểm tra đồng cấp'];
  const closing = [
    'Chương trình này có thể điều chỉnh khi có việc đột xuất.',
    'Kế hoạch trên có thể thay đổi, Thường trực sẽ thông báo sau.',
    'Lưu ý: Lịch có thể được bổ sung theo yêu cầu của cấp trên.',
  ];
  for (const line of closing)
    expect(read(...work, line).map((each) => each.split(' | ')[3])).toEqual([
      'Tuyên truyền an toàn giao thông',
      'Vận động quỹ',
      'Kiểm tra đồng cấp',
    ]);
  expect(read(...work, '4. Kế hoạch thu quỹ phải được điều chỉnh')).toHaveLength(4);
});

test('part of a word beside a day is not its weekday', () => {
  const [, meeting] = read(
    '- Ngày 02/11: Họp giao ban',
    '- Ngày 03/11: Gặp mặt CNVC nghỉ hưu ở nhà ăn',
    '- Ngày 04/11: Kiểm tra sổ sách',
  );
  expect(meeting).toBe('event | 2027-11-03 | - | Gặp mặt CNVC nghỉ hưu ở nhà ăn | nhà ăn');
});
