import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

const reviewed = (text: string) =>
  readProgramme(text).items.map(({ title, start, slot, review }) => [title.slice(0, 20), start, slot, review]);

test('what the numbers below a sentence with a day tell is not said of that day', () => {
  expect(
    reviewed(
      'THÔNG BÁO CHÚA NHẬT 06/6/2027\n' +
        '1. Chiều Chúa nhật 06/6 có buổi tập hát ở nhà sinh hoạt lúc 15:00.\n' +
        '2. Xin các gia đình giữ gìn vệ sinh chung trong khuôn viên.\n' +
        '3. Ban nhạc cần thêm người đánh đàn, xin liên hệ văn phòng.\n',
    ),
  ).toEqual([
    ['có buổi tập hát ở nh', '2027-06-06', 'afternoon', []],
    ['Xin các gia đình giữ', '2027-06-06', null, ['uncertain-date']],
    ['Ban nhạc cần thêm ng', '2027-06-06', null, ['uncertain-date']],
  ]);
});

test('numbers below a day that heads them are of that day', () => {
  expect(
    reviewed(
      'LỊCH CÔNG TÁC TUẦN\nTừ ngày 07/6/2027 đến ngày 13/6/2027\n' +
        'Thứ Hai, 07/6\n1. Họp giao ban cơ quan\n2. Kiểm tra vệ sinh\n' +
        '1. Thứ Ba 08/6: Họp chi bộ\n2. Tiếp công dân\n',
    ).map(([, start, , review]) => [start, review]),
  ).toEqual([
    ['2027-06-07', []],
    ['2027-06-07', []],
    ['2027-06-08', []],
    ['2027-06-08', []],
  ]);
});
