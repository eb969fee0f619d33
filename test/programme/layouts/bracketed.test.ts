import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

/** A half of the day, an hour and a place in brackets behind the words of a dated line. */

const read = (line: string) => {
  const { items } = readProgramme(
    `CHƯƠNG TRÌNH CÔNG TÁC THÁNG 11 NĂM 2027\n\n1. Ngày 02/11: Tiếp công dân định kỳ\n2. ${line}\n3. Ngày 28/11: Họp Ủy ban nhân dân xã`,
  );
  return items
    .filter((item) => item.line === 4)
    .map(({ start, slot, startTime, location, review }) => [start, startTime ?? slot, location, review.join()]);
};

test.each([
  ['Ngày 12/11: Kiểm tra phòng chống dịch tại thôn 3 (chiều)', 'afternoon', 'thôn 3'],
  ['Ngày 12/11: Tiếp công dân định kỳ (Sáng).', 'morning', null],
  ['Ngày 12/11/2027 (thứ Sáu): Giao ban khối nội chính (buổi sáng);', 'morning', null],
  ['Ngày 12/11: Ngày hội Đại đoàn kết tại các khu dân cư (cả ngày).', 'allDay', 'các khu dân cư'],
  ['Ngày 12/11: Giao ban khối nội chính (9h sáng; Hội trường A)', '09:00', 'Hội trường A'],
  ['Ngày 12/11: Hội nghị sơ kết nông thôn mới (14 giờ 30, tại Nhà văn hóa xã).', '14:30', 'Nhà văn hóa xã'],
  ['Ngày 12/11: Làm việc với đoàn giám sát (buổi chiều, Phòng họp A)', 'afternoon', 'Phòng họp A'],
  ['Ngày 12/11: Làm việc với đoàn giám sát (dự kiến 3 người; sáng)', null, null],
])('“%s” has the half or hour and the place of its bracket', (line, when, place) => {
  const [[start, at, location, review] = []] = read(line);
  expect([start, at, location]).toEqual(['2027-11-12', when, place]);
  // What stands further back in a bracket is only asked about.
  expect(review).toBe(when === null ? 'hour-left' : '');
});
