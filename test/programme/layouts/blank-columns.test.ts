import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

/** Tables whose columns are kept by blanks: cells go over lines, the day and the hour one below the other. */

const HEAD = 'LỊCH XÉT XỬ TUẦN\n(Từ ngày 18/5/2026 đến ngày 22/5/2026)\n\n';
const read = (table: string) =>
  readProgramme(HEAD + table).items.map(({ start, end, startTime, slot, title, location, leadersText, review }) =>
    [start === end ? start : `${start}..${end}`, startTime ?? slot ?? '-', title, location, leadersText, ...review]
      .filter(Boolean)
      .join(' | '),
  );

const TRIALS = [
  'Ngày, giờ      Vụ án                          Chủ tọa      Thư ký    Nơi xử',
  '18/5           Người Thứ Nhất bị khởi tố về   Lê Văn Ví    Mẫu A     Phòng 1',
  '8h00’          “Gây rối trật tự”',
  '               Người Thứ Hai bị khởi tố về    Hồ Thị Dụ    Mẫu B     Phòng 2',
  '               “Trộm cắp tài sản” (sơ thẩm)',
  '19-20/5        Tranh chấp đất đai giữa ông    Lê Văn Ví    Mẫu A     Xử lưu động',
  '13h30’         Người Thứ Ba và công ty                               xã Ví Dụ',
  '22/5           Ly hôn: nguyên đơn là bà Lê    Hồ Thị Dụ    Mẫu B     Phòng 1',
  '9h00’          Thị Thử',
];
const EXPECTED = [
  '2026-05-18 | 08:00 | Người Thứ Nhất bị khởi tố về “Gây rối trật tự” | Phòng 1 | Lê Văn Ví',
  '2026-05-18 | 08:00 | Người Thứ Hai bị khởi tố về “Trộm cắp tài sản” (sơ thẩm) | Phòng 2 | Hồ Thị Dụ | time-inferred',
  '2026-05-19..2026-05-20 | 13:30 | Tranh chấp đất đai giữa ông Người Thứ Ba và công ty | Xử lưu động xã Ví Dụ | Lê Văn Ví',
  '2026-05-22 | 09:00 | Ly hôn: nguyên đơn là bà Lê Thị Thử | Phòng 1 | Hồ Thị Dụ',
];

test('an hour below its day is of the same row, a line that fills every column of another', () => {
  expect(read(`${TRIALS.join('\n')}\n`)).toEqual(EXPECTED);
});

test.each(['-'.repeat(74), '='.repeat(74), '----------     ------------------------------'])(
  'a rule is no row: %s',
  (rule) => {
    const ruled = [TRIALS[0], rule, ...TRIALS.slice(1, 5), rule, ...TRIALS.slice(5), rule];
    expect(read(`${ruled.join('\n')}\n\nLưu ý: lịch có thể thay đổi.\n`)).toEqual(EXPECTED);
  },
);

test('a second hour below the first is another row of the day', () => {
  const table = [
    'Ngày, giờ     Nội dung                    Địa điểm',
    'Thứ Hai       Họp giao ban các phòng      Phòng họp 1',
    '18/5',
    '8h00',
    '14h00         Tiếp công dân               Phòng khách',
    'Thứ Ba        Nghiệm thu đề tài           Hội trường',
    '19/5',
  ];
  expect(read(`${table.join('\n')}\n`)).toEqual([
    '2026-05-18 | 08:00 | Họp giao ban các phòng | Phòng họp 1',
    '2026-05-18 | 14:00 | Tiếp công dân | Phòng khách',
    '2026-05-19 | - | Nghiệm thu đề tài | Hội trường',
  ]);
});

test('a line of one cell far from the margin is a row, be it as long as a sentence', () => {
  const table = [
    'Ngày         Buổi   Giờ    Nội dung',
    'Thứ Hai 18   S      8h00   Họp giao ban các phòng',
    '                           Kiểm tra tiến độ sửa chữa trụ sở và kho lưu trữ của Chi cục tại xã Ví Dụ',
    '             C             Chiều: Tiếp công dân',
    'Thứ Ba 19    S      9h00   Nghiệm thu đề tài',
  ];
  expect(read(`${table.join('\n')}\n`)).toEqual([
    '2026-05-18 | 08:00 | Họp giao ban các phòng',
    '2026-05-18 | 08:00 | Kiểm tra tiến độ sửa chữa trụ sở và kho lưu trữ của Chi cục tại xã Ví Dụ | xã Ví Dụ | time-inferred',
    '2026-05-18 | afternoon | Tiếp công dân',
    '2026-05-19 | 09:00 | Nghiệm thu đề tài',
  ]);
});

test('below a line that its column had room for, what is held or done is another row', () => {
  const table = [
    'Ngày         Nội dung                           Địa điểm',
    'Thứ Hai 18   Rà soát hồ sơ cán bộ               Phòng 2',
    '             Phiên họp thường kỳ',
    '             Sáng: Bảo vệ đề cương cao học',
    'Thứ Ba 19    Kiểm kê tài sản và lập biên bản    Phòng 1',
    '             Họp tổ công tác',
    '             cải cách hành chính',
  ];
  expect(read(`${table.join('\n')}\n`)).toEqual([
    '2026-05-18 | - | Rà soát hồ sơ cán bộ | Phòng 2',
    '2026-05-18 | - | Phiên họp thường kỳ',
    '2026-05-18 | morning | Bảo vệ đề cương cao học',
    '2026-05-19 | - | Kiểm kê tài sản và lập biên bản Họp tổ công tác cải cách hành chính | Phòng 1',
  ]);
});
