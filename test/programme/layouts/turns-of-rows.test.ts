import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

const read = (what: string, when: string) =>
  readProgramme(`CÔNG ĐOÀN NGÀNH VÍ DỤ
CHƯƠNG TRÌNH CÔNG TÁC THÁNG 3 NĂM 2027

| TT | Nội dung công việc | Thời gian thực hiện | Lãnh đạo phụ trách |
|---|---|---|---|
| 1 | ${what} | ${when} | Ban Tuyên giáo |
| 2 | Hoàn thành báo cáo quý I | Trước 20/3 | Văn phòng |
| 3 | Sắp xếp tài liệu lưu trữ | Tuần 2 | Văn phòng |
| 4 | Bảo đảm hậu cần | Thường xuyên | Văn phòng |
`).items.flatMap(({ line, kind, start, end, startTime, note, review }) =>
    line === 6 ? [[kind, start, end, ...[startTime, note].filter((said) => said !== null), ...review].join(' ')] : [],
  );

test.each([
  [
    'Mở lớp tập huấn cán bộ',
    'Lớp 1: 11-12/3; Lớp 2: 25-26/3',
    ['event 2027-03-11 2027-03-12 Lớp 1', 'event 2027-03-25 2027-03-26 Lớp 2'],
  ],
  [
    'Nộp báo cáo thu phí',
    'Đợt 1: trước 10/3, đợt 2: trước 20/3',
    ['task 2027-03-01 2027-03-09 Đợt 1', 'task 2027-03-01 2027-03-19 đợt 2'],
  ],
  [
    'Giải cầu lông',
    'Vòng 1 – 8h00 ngày 09/3; vòng 2 – 14h00 ngày 16/3',
    ['event 2027-03-09 2027-03-09 08:00 Vòng 1', 'event 2027-03-16 2027-03-16 14:00 vòng 2'],
  ],
  [
    'Rà soát hồ sơ đoàn viên',
    'Đợt I (tuần 1), đợt II (tuần 3)',
    ['task 2027-03-01 2027-03-07 Đợt I', 'task 2027-03-15 2027-03-21 đợt II'],
  ],
])('“%s” in “%s” is one entry a turn', (what, when, items) => {
  expect(read(what, when)).toEqual(items);
});

test('where a turn has no time of its own, the row stays one', () => {
  expect(read('Mở lớp tập huấn cán bộ', 'Lớp 1: 11-12/3; Lớp 2: thông báo sau')).toEqual([
    'event 2027-03-11 2027-03-12',
  ]);
});
