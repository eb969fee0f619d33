import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

const read = (text: string) =>
  readProgramme(text).items.map(({ start, end, startTime, slot, title, location, review }) =>
    [`${start}–${end?.slice(8)}`, startTime ?? slot, title, location, ...review].filter(Boolean).join(' | '),
  );
const HEAD = 'THÔNG BÁO\nLịch bồi dưỡng hè năm 2027\n\nTrung tâm thông báo lịch các lớp như sau:\n\n';

test.each([
  ['Lớp 01 - Kế toán trường học', 'Lớp 02 - Văn thư lưu trữ'],
  ['1. Chuyên đề kế toán', '2. Chuyên đề văn thư'],
  ['Kỹ năng soạn thảo văn bản', 'Kỹ năng lưu trữ hồ sơ'],
])('a line of words above labels is the title of their block: “%s”', (first, second) => {
  const blocks = [
    `${first}\nThời gian: 05/7 - 07/7/2027\nĐịa điểm: Hội trường A`,
    `${second}\nThời gian: Chiều 12/7/2027 (thứ Hai)\nĐịa điểm: Phòng họp số 2`,
  ];
  const named = (title: string) => title.replace(/^\d\. /u, '');
  const expected = [
    `2027-07-05–07 | ${named(first)} | Hội trường A`,
    `2027-07-12–12 | afternoon | ${named(second)} | Phòng họp số 2`,
  ];
  expect(read(HEAD + blocks.join('\n\n'))).toEqual(expected);
});

test.each([['Đợt'], ['Ca'], ['Khóa']])('the days of its rounds (%s 1 and 2) share the one hour of a block', (word) => {
  const rounds = `Nhóm thư viện\n${word} 1: ngày 14/7/2027 (khu vực Bắc)\n${word} 2: ngày 16/7/2027\nThời gian: 8h00\nĐịa điểm: Hội trường A`;
  const other = 'Nhóm văn thư\nThời gian: Sáng 20/7/2027\nĐịa điểm: Hội trường B';
  expect(read(`${HEAD}${rounds}\n\n${other}`)).toEqual([
    '2027-07-14–14 | 08:00 | Nhóm thư viện | Hội trường A',
    '2027-07-16–16 | 08:00 | Nhóm thư viện | Hội trường A',
    '2027-07-20–20 | morning | Nhóm văn thư | Hội trường B',
  ]);
});

test.each([['Đơn vị'], ['Bộ phận'], ['Lớp'], ['Đối tượng']])(
  'rows that differ by whom they are for (%s) say so in their titles, and what is said for all rows is not said of a sentence below',
  (head) => {
    const rows = `STT\t${head}\tNgày khám\tGiờ\n1\tTổ in\tThứ Hai 05/7/2027\t7h00\n2\tKho giấy\tThứ Ba 06/7/2027\t13h00\n3\tKhám bù\tThứ Tư 07/7/2027\t7h00`;
    const text = `THÔNG BÁO LỊCH KHÁM SỨC KHỎE NĂM 2027\n\nĐịa điểm: Nhà ăn số 1\n\n${rows}\n\nKết quả khám được trả về các đơn vị ngày 20/7/2027.\n`;
    expect(read(text)).toEqual([
      '2027-07-05–05 | 07:00 | Khám: Tổ in | Nhà ăn số 1',
      '2027-07-06–06 | 13:00 | Khám: Kho giấy | Nhà ăn số 1',
      '2027-07-07–07 | 07:00 | Khám bù | Nhà ăn số 1',
      '2027-07-20–20 | Kết quả khám được trả về các đơn vị',
    ]);
  },
);
