import { describe, expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

/** A roster in blocks: the day or the shift alone on its line, below it who is on duty. */

const read = (text: string) =>
  readProgramme(text).items.map(({ start, end, startTime, title, leadersText, participantsText, note, review }) =>
    [start === end ? start : `${start}..${end}`, startTime, title, leadersText, participantsText, note, ...review]
      .filter(Boolean)
      .join(' | '),
  );

describe('in a notice of days off', () => {
  const notice = (roster: string) =>
    read(`UBND XÃ MẪU\nMẫu, ngày 10/8/2027\n\nTHÔNG BÁO
V/v nghỉ lễ Quốc khánh và phân công trực cơ quan

1. Nghỉ lễ từ ngày 02/9/2027 đến hết ngày 03/9/2027.
2. Lịch trực:
${roster}
Các phòng báo cáo tình hình về Văn phòng trước ngày 05/9/2027.
`).slice(1, -1);

  test.each([
    [
      'signs',
      '+ Ngày 02/9 (thứ Năm)\n   Lãnh đạo: A Văn Một\n   Trực ban: B Thị Hai',
      '+ Ngày 03/9 (thứ Sáu)\n   Lãnh đạo: C Văn Ba\n   Trực ban: D Thị Tư',
    ],
    [
      'letters',
      'a) Thứ Năm, ngày 02/9:\n- Lãnh đạo: A Văn Một\n- Trực ban: B Thị Hai',
      'b) Thứ Sáu, ngày 03/9:\n- Lãnh đạo: C Văn Ba\n- Trực ban: D Thị Tư',
    ],
    [
      'blank lines',
      '02/9/2027:\nLãnh đạo: A Văn Một.\nTrực ban: B Thị Hai.\n',
      '03/9/2027:\nLãnh đạo: C Văn Ba.\nTrực ban: D Thị Tư.',
    ],
  ])('every day is one of duty (%s)', (_, first, second) => {
    expect(notice(`${first}\n${second}`)).toEqual([
      '2027-09-02 | Trực | A Văn Một | Trực ban: B Thị Hai',
      '2027-09-03 | Trực | C Văn Ba | Trực ban: D Thị Tư',
    ]);
  });
});

describe('in shifts', () => {
  const WHO = 'Trưởng ca: A Văn Một\nTrực: B Thị Hai; tổ xung kích';
  test.each([
    ['Ca 1. Từ 7h00 ngày 21/9 đến 7h00 ngày 22/9', 'Ca 2. Từ 7h00 ngày 22/9 đến 7h00 ngày 23/9', 'ca'],
    ['Kíp 1 (7 giờ ngày 21/9 - 7 giờ ngày 22/9):', 'Kíp 2 (7 giờ ngày 22/9 - 7 giờ ngày 23/9):', 'kíp'],
    [
      '* Phiên số 1: từ 07:00 ngày 21/9 đến 07:00 ngày 22/9',
      '* Phiên số 2: từ 07:00 ngày 22/9 đến 07:00 ngày 23/9',
      'phiên số',
    ],
  ])('%s: begins at its hour, and the other end is kept', (first, second, name) => {
    const rows = read(`BẢNG PHÂN CÔNG TRỰC BAN CHỐNG BÃO THÁNG 9 NĂM 2027\n\n${first}\n${WHO}\n\n${second}\n${WHO}\n`);
    expect(rows.map((row) => row.replace(/ \| (?:đến|-) [^|]+$/u, ''))).toEqual([
      `2027-09-21 | 07:00 | Trực ${name} 1 | A Văn Một | Trực: B Thị Hai; tổ xung kích`,
      `2027-09-22 | 07:00 | Trực ${name} 2 | A Văn Một | Trực: B Thị Hai; tổ xung kích`,
    ]);
    expect(rows[0]).toMatch(/ \| (?:đến|-) (?:7h00|7 giờ|07:00) ngày 22\/9$/u);
  });

  test('one of two days is on both', () => {
    expect(
      read(
        `LỊCH TRỰC BAN THÁNG 9 NĂM 2027\n\nTừ 7h00 ngày 24/9 đến 7h00 ngày 25/9\n${WHO}\nTừ 7h00 ngày 25/9 đến 7h00 ngày 27/9\n${WHO}\n`,
      ).map((row) => row.slice(0, 30)),
    ).toEqual(['2027-09-24 | 07:00 | Trực | A ', '2027-09-25..2027-09-26 | 07:00']);
  });

  test('by day and by night', () => {
    expect(
      read(
        'LỊCH TRỰC CHỐT\n\n• Ca ngày 12/10/2027, từ 6h00 đến 18h00\nA Văn Một (chốt trưởng)\nB Văn Hai, C Văn Ba\n• Ca đêm 12/10/2027, từ 18h00 đến 6h00 hôm sau\nD Văn Tư (chốt trưởng)\n',
      ),
    ).toEqual([
      '2027-10-12 | 06:00 | Trực | A Văn Một (chốt trưởng) | B Văn Hai, C Văn Ba',
      '2027-10-12 | 18:00 | Trực ca đêm | D Văn Tư (chốt trưởng)',
    ]);
  });
});

test('below a day that is work keeps its words', () => {
  expect(
    read(
      'LỊCH TRỰC CƠ QUAN NĂM 2027\n\n- Ngày 02/9/2027\nHọp rút kinh nghiệm công tác trực\n- Ngày 03/9/2027\nHọp giao ban',
    ),
  ).toEqual(['2027-09-02 | Họp rút kinh nghiệm công tác trực', '2027-09-03 | Họp giao ban']);
});
