import { expect, test } from 'vitest';
import { readProgramme, whenOf } from './summary.ts';

/** Beside a term that is put off, and in a letter that lists two hours. */
const PUT_OFF = 'Thông báo số 2\n\nHỘI NGHỊ ĐỊA CHẤT MẪU\n\n1. Gia hạn nhận tóm tắt đến hết ngày 17/7/2027.\n';
const LETTER =
  'Nhà trường mở lớp tin học cho sinh viên khóa Mẫu.\n\nThời gian tập huấn: Từ 19 giờ 30, ngày 24/11/2027;\nThời gian thi: Từ 7 giờ 00, ngày 26/11/2027;\n\n';
const tasksOf = (text: string) =>
  readProgramme(text)
    .items.filter(({ kind }) => kind === 'task')
    .map((item) => `${whenOf(item)} ${item.title}`);

test.each([
  ['2. Hạn nộp toàn văn: ngày 31/8/2027.', 'deadline ≤2027-08-31 Hạn nộp toàn văn: ngày 31/8/2027'],
  ['2. Hạn gửi bài: 17h00 ngày 31/8/2027.', 'deadline ≤2027-08-31 due 17:00 Hạn gửi bài: 17h00 ngày 31/8/2027'],
  ['- Hạn cuối đăng ký dự: thứ Ba, ngày 31/8/2027', 'deadline ≤2027-08-31 Hạn cuối đăng ký dự: thứ Ba, ngày 31/8/2027'],
  [
    '2. Ban Tổ chức báo kết quả xét chọn trước ngày 01/8/2027.',
    'deadline ≤2027-07-31 Ban Tổ chức báo kết quả xét chọn trước ngày 01/8/2027',
  ],
])('beside a term that is put off the others are due as well: %s', (line, task) => {
  expect(tasksOf(`${PUT_OFF}${line}\n`)).toContain(task);
});

test.each([
  ['Danh sách lớp sẽ được thông báo cho sinh viên trước ngày 24/11/2027 tại trang cá nhân.', '2027-11-23'],
  ['Số báo danh sẽ được thông báo trên bảng tin chậm nhất ngày 22/11/2027.', '2027-11-22'],
  ['Kết quả được thông báo qua thư trước ngày 28/11/2027.', '2027-11-27'],
])('what an office lets others know by a day is due then: %s', (line, end) => {
  expect(tasksOf(`${LETTER}${line}\n`).filter((task) => task.includes(`≤${end}`))).toHaveLength(1);
});

test.each([
  '2. Hạn nộp toàn văn cũ: ngày 31/8/2027.',
  '2. Hạn nộp toàn văn: từ ngày 25/8 đến ngày 31/8/2027.',
  '2. Hạn chế nộp toàn văn: ngày 31/8/2027.',
  '2. Ban Tổ chức đã báo kết quả xét chọn đợt ngày 01/8/2027.',
])('that is no last day: %s', (line) => {
  expect(tasksOf(`${PUT_OFF}${line}\n`).filter((task) => /≤2027-0[78]-3/u.test(task))).toEqual([]);
});

test.each([
  'Sinh viên chưa được thông báo trước ngày 24/11/2027 thì liên hệ văn phòng.',
  'Danh sách lớp sẽ thông báo sau ngày 24/11/2027.',
])('of these nothing is due: %s', (line) => {
  expect(tasksOf(`${LETTER}${line}\n`).filter((task) => task.includes('≤2027-11-23'))).toEqual([]);
});
