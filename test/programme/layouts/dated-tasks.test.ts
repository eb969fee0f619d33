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
