import { describe, expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

/** A month by weeks whose table became lines: weeks, work and those who do it stand one below the other. */

const MONTH = `LỊCH THỰC HIỆN KẾ HOẠCH THÁNG 10/2026
TRƯỜNG MẪU GIÁO VÍ DỤ

TUẦN

NỘI DUNG CÔNG VIỆC

BỘ PHẬN T.HIỆN

Tuần 1

Từ 05/10 - 10/10

- Rà soát hồ sơ của trẻ.

- Nộp báo cáo số liệu đầu năm về phòng ( 08/10 )

- Khám răng cho trẻ các lớp ( 09/10 )

- BGH

- Y tế, GV các lớp

- Hiệu phó

Tuần 2

Từ 12/10 - 17/10

- Tổ chức Hội thi “Mẫu” chào mừng ngày 20/10 (16h00 ngày 16/10)

- Tọa đàm kỷ niệm ngày thành lập Hội Ví dụ ( 17h 15/10)

- Lập kế hoạch chuyên đề.

- BGH + PH

- Công đoàn

 

Minh Họa, ngày 28 tháng 9 năm 2026

HIỆU TRƯỞNG

Người Thứ Nhất
`;
const programme = readProgramme(MONTH);

test('the work has the days of its week, or those in its brackets', () => {
  expect(
    programme.items.map(({ kind, start, end, startTime, title, section, review }) =>
      [
        kind,
        start,
        end?.slice(8),
        startTime ?? '-',
        title.split(' ').slice(0, 4).join(' '),
        section.join(),
        ...review,
      ].join(' | '),
    ),
  ).toEqual([
    'task | 2026-10-05 | 10 | - | Rà soát hồ sơ | Từ 05/10 - 10/10',
    'task | 2026-10-08 | 08 | - | Nộp báo cáo số | Từ 05/10 - 10/10',
    'event | 2026-10-09 | 09 | - | Khám răng cho trẻ | Từ 05/10 - 10/10',
    'event | 2026-10-16 | 16 | 16:00 | Tổ chức Hội thi | Từ 12/10 - 17/10',
    'event | 2026-10-15 | 15 | 17:00 | Tọa đàm kỷ niệm | Từ 12/10 - 17/10',
    'task | 2026-10-12 | 17 | - | Lập kế hoạch chuyên | Từ 12/10 - 17/10',
  ]);
});

test('those who do it are no work, and each of their lines is told', () => {
  expect(
    programme.notices.filter(({ code }) => code === 'line-unread').map(({ line, data }) => [line, data.printed]),
  ).toEqual([
    [20, 'BGH'],
    [22, 'Y tế, GV các lớp'],
    [24, 'Hiệu phó'],
    [36, 'BGH + PH'],
    [38, 'Công đoàn'],
  ]);
});

describe('a unit above its work', () => {
  test('heads it', () => {
    const { items } = readProgramme(
      'KẾ HOẠCH CÔNG TÁC THÁNG 10/2026\n\n1. Văn phòng\n- Rà soát hồ sơ.\n- Lập danh sách.\n2. Phòng Đào tạo\n- Xây dựng kế hoạch.\n',
    );
    expect(items.map(({ title, unitsText }) => [title, unitsText])).toEqual([
      ['Rà soát hồ sơ.', 'Văn phòng'],
      ['Lập danh sách.', 'Văn phòng'],
      ['Xây dựng kế hoạch.', 'Phòng Đào tạo'],
    ]);
  });
});
