import { expect, test } from 'vitest';
import { readProgramme, whenOf } from '../summary.ts';

const read = (content: string, time: string) => {
  const [item] = readProgramme(`TRUNG TÂM VÍ DỤ

KẾ HOẠCH
Hoạt động lưu động quý I năm 2027

TT\tNội dung công việc\tBộ phận\tThời gian hoàn thành
1\t${content}\tTổ 1\t${time}
2\tQuyết toán kinh phí\tKế toán\t22/3/2027
`).items;
  return `${item!.kind} ${whenOf(item!)} ${item!.slot}`;
};

test.each([
  ['Đợt khám lưu động tại bản Nà Mẫu', '08h00 ngày 16/02/2027', 'event on 2027-02-16 08:00 morning'],
  ['Chuyến xe thư viện về bản Nà Mẫu', '13h30 ngày 17/02/2027', 'event on 2027-02-17 13:30 afternoon'],
  ['Đợt khám lưu động tại bản Nà Mẫu', 'Sáng 18/02/2027', 'event on 2027-02-18 morning morning'],
])('“%s” at “%s” in a column of due days takes place then', (content, time, expected) => {
  expect(read(content, time)).toBe(expected);
});

test.each([
  ['Danh sách hộ được khám', '16h00 ngày 16/02/2027', 'task deadline ≤2027-02-16 due 16:00 null'],
  ['Đợt 1 nộp hồ sơ vay vốn', '16h00 ngày 16/02/2027', 'task deadline ≤2027-02-16 due 16:00 null'],
  ['Đợt khám lưu động tại bản Nà Mẫu', 'Trước 16h00 ngày 16/02/2027', 'task deadline ≤2027-02-16 due 16:00 null'],
  ['Đợt khám lưu động tại bản Nà Mẫu', '16/02/2027', 'task deadline ≤2027-02-16 null'],
])('“%s” at “%s” is still due', (content, time, expected) => {
  expect(read(content, time)).toBe(expected);
});
