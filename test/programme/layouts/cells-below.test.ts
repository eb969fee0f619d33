import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

const read = (text: string) =>
  readProgramme(text).items.map(({ start, startTime, slot, title, participantsText, location, review }) =>
    [start, startTime ?? slot, title, participantsText, location, ...review].filter(Boolean).join(' | '),
  );

test.each([
  ['Ngày tiêm', 'Loại vắc xin', 'Lứa tuổi'],
  ['Ngày tổ chức', 'Vắc xin', 'Độ tuổi tiêm'],
])('vaccines and ages are columns, and a weekday may say which half of the day (%s, %s, %s)', (day, vaccine, age) => {
  const cells = [day, vaccine, age, 'Thứ 3', 'Đợt 1: Sáng 04/5/2027', 'Sởi', 'Trẻ 9 tháng'];
  const later = ['Thứ 5', 'Đợt 2: Chiều 06/5/2027', 'Viêm gan B', 'Trẻ 2 tháng'];
  const last = ['Sáng Chủ nhật', 'Ngày 09, 16 /5/2027', 'Tiêm chủng theo yêu cầu', 'Mọi lứa tuổi'];
  const text = `Lịch tiêm chủng tháng 5 năm 2027 xã Mẫu\n\n${[...cells, ...later, ...last].join('\n\n')}\n`;
  expect(read(text)).toEqual([
    '2027-05-04 | morning | Tiêm chủng: Sởi | Trẻ 9 tháng',
    '2027-05-06 | afternoon | Tiêm chủng: Viêm gan B | Trẻ 2 tháng',
    '2027-05-09 | morning | Tiêm chủng theo yêu cầu | Mọi lứa tuổi',
    '2027-05-16 | morning | Tiêm chủng theo yêu cầu | Mọi lứa tuổi',
  ]);
});

test.each([
  ['cả ngày 06/5', 'allDay'],
  ['cả ngày thứ Năm, ngày 06/5', 'allDay'],
  ['tối 06/5', 'evening'],
])('a line of a list may be for %s', (when, slot) => {
  const text = `Lịch tiêm phòng đàn trâu bò năm 2027\n- Thôn Đông: sáng 04/5\n- Thôn Bến: ${when}\n- Thôn Chợ: chiều 07/5\n`;
  expect(read(text)[1]).toBe(`2027-05-06 | ${slot} | Tiêm phòng tại thôn Bến | Thôn Bến`);
});
