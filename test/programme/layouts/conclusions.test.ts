import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

const conclusions = (title: string, ...body: string[]) =>
  readProgramme(['SỞ VÍ DỤ', '', 'THÔNG BÁO', title, '', ...body, '', '- Rà soát hồ sơ của các phòng.'].join('\n'));
const SAYS = 'Giám đốc Sở kết luận như sau:';

test.each([
  // Offices do not count ISO weeks: the week is that of the meeting.
  ['Kết luận giao ban tuần 7 năm 2025', 'Ngày 17/02/2025, Sở tổ chức Hội nghị giao ban.', '2025-02-17', '2025-02-23'],
  ['Kết luận giao ban tuần 7 năm 2025', 'Sáng ngày 19 tháng 02 năm 2025, Sở họp.', '2025-02-17', '2025-02-23'],
  ['Kết luận cuộc họp giao ban ngày 17/02/2025', 'Tham dự có Ban Giám đốc.', '2025-02-17', '2025-02-23'],
  ['Kết luận giao ban tháng 3 năm 2025', 'Ngày 03/3/2025, Sở họp giao ban.', '2025-03-01', '2025-03-31'],
  ['Kết luận cuộc họp về tiến độ dự án', 'Ngày 16/4/2025, Giám đốc chủ trì cuộc họp.', '2025-04-16', '2025-04-16'],
])('“%s” (%s) holds from %s to %s', (title, meeting, start, end) => {
  const programme = conclusions(title, meeting, SAYS);
  expect(programme.genre).toBe('conclusions');
  expect(programme.period).toEqual({ start, end });
  expect(programme.items[0]).toMatchObject({ timing: 'none', start, end, review: [] });
});

test('a numbered week without any of its days is left open, and its undated tasks go to review', () => {
  const programme = conclusions('Kết luận giao ban tuần 7 năm 2025', SAYS);
  expect(programme.period).toBeNull();
  expect(programme.notices.map(({ code }) => code)).toContain('week-number-unresolved');
  expect(programme.items[0]).toMatchObject({ timing: 'none', start: null, end: null, review: ['missing-date'] });
});

test('the date of a document cited before the tasks is not the day of the meeting', () => {
  const cites =
    'Thực hiện Công văn số 12/UBND-TH ngày 03/02/2025, cuộc họp giao ban ngày 17/02/2025 do Giám đốc chủ trì.';
  expect(conclusions('Kết luận giao ban tuần 7 năm 2025', cites, SAYS).period).toEqual({
    start: '2025-02-17',
    end: '2025-02-23',
  });
});

test('work due long after the week is no doubt', () => {
  const programme = readProgramme(
    `THÔNG BÁO\nKết luận giao ban tháng 3 năm 2025\n\n${SAYS}\n\n- Tổ chức Hội nghị vào ngày 20/5/2025.\n- Ký hợp đồng trước ngày 30/6/2025.\n- Nộp báo cáo năm trước, xong trước ngày 20/02/2025.`,
  );
  expect(programme.items.map(({ end, review }) => [end, review])).toEqual([
    ['2025-05-20', []],
    ['2025-06-29', []],
    ['2025-02-19', ['date-outside-period']],
  ]);
});
