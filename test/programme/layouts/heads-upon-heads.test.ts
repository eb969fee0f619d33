import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const HEAD = 'LỊCH CÔNG TÁC TUẦN\nTừ ngày 01/3/2027 đến ngày 05/3/2027\n\n';
const read = (...rows: readonly string[]) =>
  programmeOf(`${HEAD}${rows.map((row) => `| ${row} |`).join('\n')}\n`).items.map(
    ({ start, slot, startTime, title, location, leadersText, review }) =>
      [start?.slice(8), startTime ?? slot, title, location ?? leadersText, ...review]
        .filter((part) => part !== null)
        .join(' | '),
  );

test('halves of the day over columns of their own', () => {
  expect(
    read(
      'Ngày | Sáng | | Chiều | | Ghi chú',
      ' | Giờ | Nội dung | Giờ | Nội dung | ',
      'Thứ Hai (01/3) | 7h30 | Giao ban | 14h00 | Tiếp dân | ',
      ' | | Dự giờ | | | ',
      'Thứ Ba (02/3) | | | 15h00 | Họp tổ | ',
    ),
  ).toEqual(['01 | 07:30 | Giao ban', '01 | 14:00 | Tiếp dân', '01 | morning | Dự giờ', '02 | 15:00 | Họp tổ']);
});

test('the place of one half is none of the other’s', () => {
  expect(
    read(
      'Thứ, ngày | Buổi sáng | Buổi sáng | Buổi chiều | Buổi chiều',
      'Thứ, ngày | Nội dung | Địa điểm | Nội dung | Địa điểm',
      'Thứ Hai (01/3) | Giao ban | Phòng 1 | Tiếp dân | Trụ sở',
      'Thứ Ba (02/3) | Dự giờ | Lớp 4A | | ',
    ),
  ).toEqual([
    '01 | morning | Giao ban | Phòng 1',
    '01 | afternoon | Tiếp dân | Trụ sở',
    '02 | morning | Dự giờ | Lớp 4A',
  ]);
});

test('days over their halves, with a row for each leader', () => {
  expect(
    read(
      'Lãnh đạo | Thứ Hai (01/3) | | Thứ Ba (02/3) | | Thứ Tư (03/3) | ',
      ' | Sáng | Chiều | Sáng | Chiều | Sáng | Chiều',
      'Giám đốc | Giao ban | | Tiếp dân | | | Họp tổ',
      'Phó Giám đốc A | | Dự giờ | | Ký hồ sơ | | ',
    ),
  ).toEqual([
    '01 | morning | Giao ban | Giám đốc',
    '02 | morning | Tiếp dân | Giám đốc',
    '03 | afternoon | Họp tổ | Giám đốc',
    '01 | afternoon | Dự giờ | Phó Giám đốc A',
    '02 | afternoon | Ký hồ sơ | Phó Giám đốc A',
  ]);
});

test('a head of a half may say the hours of the office', () => {
  expect(
    read(
      'Ngày | Sáng (7h30 - 11h30) | Chiều (từ 13h30)',
      'Thứ Hai (01/3) | Giao ban | 14h: Tiếp dân',
      '02/3 | Họp tổ | ',
    ),
  ).toEqual(['01 | morning | Giao ban', '01 | 14:00 | Tiếp dân', '02 | morning | Họp tổ']);
});

test('a cell beside the entries says the hours of the office where these have hours of their own', () => {
  const rows = (half: string, second: string) => [
    'Ngày | Buổi | Nội dung',
    `Thứ Hai (01/3) | ${half} | Giao ban`,
    `Thứ Ba (02/3) | ${half} | ${second}`,
    `Thứ Tư (03/3) | ${half} | Họp tổ`,
  ];
  expect(read(...rows('Sáng (từ 7h30)', '9h00: Tiếp dân'))).toEqual([
    '01 | morning | Giao ban',
    '02 | 09:00 | Tiếp dân',
    '03 | morning | Họp tổ',
  ]);
  expect(read(...rows('Sáng (từ 7h30)', 'Tiếp dân'))).toEqual([
    '01 | 07:30 | Giao ban',
    '02 | 07:30 | Tiếp dân',
    '03 | 07:30 | Họp tổ',
  ]);
  expect(read(...rows('Sáng (7h30 - 11h30)', 'Tiếp dân'))).toEqual([
    '01 | morning | Giao ban | hour-left',
    '02 | morning | Tiếp dân | hour-left',
    '03 | morning | Họp tổ | hour-left',
  ]);
});

test('a list may begin behind its session, and a line that ends in `Văn phòng` is whole', () => {
  expect(
    read(
      'Ngày | Nội dung',
      'Thứ Hai (01/3) | Sáng: * Giao ban; Lãnh đạo: Giám đốc * Tiếp dân',
      '02/3 | Dự giờ. Chuẩn bị: Văn phòng<br>Tham gia Đoàn giám sát',
    ).map((line) => line.split(' | ').slice(0, 3).join(' | ')),
  ).toEqual(['01 | morning | Giao ban', '01 | morning | Tiếp dân', '02 | Dự giờ', '02 | Tham gia Đoàn giám sát']);
});
