import { describe, expect, it } from 'vitest';
import { readProgramme } from '../summary.ts';

const told = (...lines: string[]) =>
  readProgramme(
    [
      'XÃ SUỐI THỬ',
      'Số: 12/TB-UBND',
      'Suối Thử, ngày 05 tháng 5 năm 2026',
      '',
      'THÔNG BÁO',
      'Kết luận của Chủ tịch xã tại cuộc họp giao ban ngày 04/5/2026',
      '',
      'Chủ tịch xã kết luận như sau:',
      '',
      '1. Phòng Kinh tế',
      ...lines.map((line) => `- ${line}`),
      '- Lập danh sách hộ vay vốn trước ngày 30/5/2026.',
    ].join('\n'),
  )
    .items.slice(0, -1)
    .map(({ timing, start, end, startTime, title, unitsText, review }) =>
      [
        timing === 'deadline' ? `≤${end!.slice(5)}` : `${start!.slice(5)}..${end!.slice(5)}`,
        ...(startTime ? [startTime] : []),
        title,
        ...(unitsText === 'Phòng Kinh tế' ? [] : [unitsText]),
        ...review,
      ].join(' | '),
    );

describe('clauses that each name other work and its time', () => {
  it.each([
    [
      'Lập dự toán sửa đường trước ngày 12/5; mời thầu xong trước ngày 25/5/2026.',
      ['≤05-11 | Lập dự toán sửa đường trước ngày 12/5;', '≤05-24 | mời thầu xong trước ngày 25/5/2026.'],
    ],
    [
      'Cùng các thôn nạo vét kênh, xong trong tháng 5/2026; nghiệm thu tại 3 thôn trong hai ngày 28 và 29/5/2026.',
      [
        '05-01..05-31 | Cùng các thôn nạo vét kênh, xong trong tháng 5/2026;',
        '05-28..05-29 | nghiệm thu tại 3 thôn trong hai ngày 28 và 29/5/2026.',
      ],
    ],
    [
      'Rà soát hồ sơ (cả hồ sơ cũ) từ ngày 11/5 đến ngày 15/5/2026; tổng hợp danh sách gửi Văn phòng trước ngày 17/5.',
      [
        '05-11..05-15 | Rà soát hồ sơ (cả hồ sơ cũ) từ ngày 11/5 đến ngày 15/5/2026;',
        '≤05-16 | tổng hợp danh sách gửi Văn phòng trước ngày 17/5.',
      ],
    ],
    [
      'Chấm bài dự thi từ ngày 11/5 đến ngày 15/5/2026. Công bố danh sách vào vòng sau ngày 22/5.',
      [
        '05-11..05-15 | Chấm bài dự thi từ ngày 11/5 đến ngày 15/5/2026.',
        '05-22..05-22 | Công bố danh sách vào vòng sau ngày 22/5.',
      ],
    ],
  ])('are tasks of their own: %s', (line, expected) => {
    expect(told(line)).toEqual(expected);
  });

  it('whom the first one charges does the others too', () => {
    expect(told('Trạm Y tế rà soát danh sách trước ngày 12/5; gửi báo cáo trước ngày 16/5/2026.')).toEqual([
      '≤05-11 | Trạm Y tế rà soát danh sách trước ngày 12/5; | Trạm Y tế',
      '≤05-15 | gửi báo cáo trước ngày 16/5/2026. | Trạm Y tế',
    ]);
  });

  it.each([
    'Tiêm phòng 2 đợt: đợt 1 trước ngày 10/5; đợt 2 trước ngày 20/5.',
    'Báo cáo tiến độ trước ngày 10/5; riêng công trình trường học báo cáo trước ngày 20/5.',
  ])('parts of one work stay together: %s', (line) => {
    const items = told(line);
    expect(items).toHaveLength(1);
    expect(items[0]).toMatch(/\| several-dates$/u);
  });
});

it('“kỳ tới vào lúc” is when the next one is, not until when', () => {
  expect(told('Chuẩn bị cuộc họp kỳ tới vào lúc 14 giờ ngày 18/5/2026.')).toEqual([
    '≤05-18 | Chuẩn bị cuộc họp kỳ tới vào lúc 14 giờ ngày 18/5/2026.',
    '05-18..05-18 | 14:00 | cuộc họp kỳ tới vào lúc 14 giờ ngày 18/5/2026',
  ]);
});
