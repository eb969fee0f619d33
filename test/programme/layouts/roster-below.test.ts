import { describe, expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

/** A roster of duty below the days of a week: its heading is no title of the document, and says what its people do. */

const DAYS = `Thứ Hai, ngày 18 / 5 / 2026

08 giờ 00: Nội dung: Giao ban các khoa. Thành phần: Trưởng các khoa. Địa điểm: Hội trường Mẫu.

Thứ Ba, ngày 19 / 5 / 2026

14 giờ 00: Nội dung: Họp Hội đồng khoa học. Thành phần: Thành viên Hội đồng. Địa điểm: Phòng họp Ví dụ.
`;
const ROSTER = `
LỊCH TRỰC LÃNH ĐẠO
18/5: BS. Người Thứ Nhất
19/5: BS. Người Thứ Hai
Đường dây nóng: 0123 456 xxx
Nói lời hay, làm việc tốt.
`;
const read = (text: string) => readProgramme(text);
const rows = (text: string) =>
  read(text).items.map(({ start, startTime, title, leadersText, location, section, review }) =>
    [start, startTime, title, leadersText, location, section.join(), review.join()]
      .map((part) => part || '-')
      .join(' | '),
  );

const ENTRIES = [
  '2026-05-18 | 08:00 | Giao ban các khoa | - | Hội trường Mẫu | - | -',
  '2026-05-19 | 14:00 | Họp Hội đồng khoa học | - | Phòng họp Ví dụ | - | -',
];

describe('the title of a page', () => {
  test('may stand behind the name of its office', () => {
    const { title, period } = read(`Bệnh viện Ví dụ - LỊCH CÔNG TÁC TUẦN (18 / 5 / 2026 - 24 / 5 / 2026)\n\n${DAYS}`);
    expect(title).toBe('LỊCH CÔNG TÁC TUẦN (18 / 5 / 2026 - 24 / 5 / 2026)');
    expect(period).toEqual({ start: '2026-05-18', end: '2026-05-24' });
  });

  test('is none that stands below two of its days', () => {
    const programme = read(`Bệnh viện Ví dụ\n\n${DAYS}${ROSTER}`);
    expect(programme.title).toBeNull();
    expect(programme.items.map(({ line }) => line)).toEqual([5, 9, 12, 13]);
  });

  test('stands below one day that a page shows above it', () => {
    expect(read(`Thứ Sáu, 15/05/2026\nLỊCH CÔNG TÁC TUẦN 21\n\n${DAYS}`).title).toBe('LỊCH CÔNG TÁC TUẦN 21');
  });
});

describe('below a roster’s heading', () => {
  test('a name is on duty, and the foot of the page is none of it', () => {
    expect(rows(`Bệnh viện Ví dụ - LỊCH CÔNG TÁC TUẦN\n\n${DAYS}${ROSTER}`)).toEqual([
      ...ENTRIES,
      '2026-05-18 | - | TRỰC LÃNH ĐẠO | BS. Người Thứ Nhất | - | LỊCH TRỰC LÃNH ĐẠO | -',
      '2026-05-19 | - | TRỰC LÃNH ĐẠO | BS. Người Thứ Hai | - | LỊCH TRỰC LÃNH ĐẠO | -',
    ]);
  });

  test.each(['Phân công cán bộ trực:', 'Danh sách lãnh đạo trực'])('%s heads one too', (heading) => {
    const read = rows(`LỊCH CÔNG TÁC TUẦN 21\n\n${DAYS}\n${heading}\nThứ Tư, 20/5: Người Thứ Ba, Phòng Mẫu\n`);
    expect(read.at(-1)).toBe(`2026-05-20 | - | Trực | Người Thứ Ba, Phòng Mẫu | - | ${heading.replace(':', '')} | -`);
  });

  test('what somebody does keeps its words', () => {
    const read = rows(
      `LỊCH CÔNG TÁC TUẦN 21\n\n${DAYS}\nLịch trực:\nThứ Tư, 20/5: 8h00 Họp rút kinh nghiệm công tác trực\n`,
    );
    expect(read.at(-1)).toBe('2026-05-20 | 08:00 | Họp rút kinh nghiệm công tác trực | - | - | Lịch trực | -');
  });
});

describe('within a week', () => {
  const week = (lines: string) =>
    rows(`LỊCH CÔNG TÁC TUẦN 21\n(Từ ngày 18/5/2026 đến ngày 22/5/2026)\n\nThứ Hai, ngày 18/5/2026\n${lines}\n`);

  test('a heading of a roster with its own list says nothing of the days below', () => {
    expect(
      week('- 8h00: Họp đơn vị\nPhân công trực Tết\n- Ông Mẫu\nThứ Ba, ngày 19/5/2026\n- Thu quỹ\n- Kiểm tra kho'),
    ).toEqual([
      '2026-05-18 | 08:00 | Họp đơn vị | - | - | - | -',
      '2026-05-19 | - | Thu quỹ | - | - | - | -',
      '2026-05-19 | - | Kiểm tra kho | - | - | - | -',
    ]);
  });

  test('with the mark of the entries it is one of them', () => {
    expect(week('- 8h00: Họp đơn vị\n- Phân công trực cơ quan\nThứ Ba, ngày 19/5/2026\n- Tổng vệ sinh')).toEqual([
      '2026-05-18 | 08:00 | Họp đơn vị | - | - | - | -',
      '2026-05-18 | - | Phân công trực cơ quan | - | - | - | -',
      '2026-05-19 | - | Tổng vệ sinh | - | - | - | -',
    ]);
  });

  test('words that are not plainly a person keep their words, and are told', () => {
    expect(week('- 8h00: Họp đơn vị\nLịch trực cơ quan\nThứ Ba, 19/5: Người Thứ Nhất\nThứ Tư, 20/5: Thu quỹ')).toEqual([
      '2026-05-18 | 08:00 | Họp đơn vị | - | - | - | -',
      '2026-05-19 | - | Trực cơ quan | Người Thứ Nhất | - | Lịch trực cơ quan | -',
      '2026-05-20 | - | Thu quỹ | - | - | Lịch trực cơ quan | unclear-boundary',
    ]);
  });
});
