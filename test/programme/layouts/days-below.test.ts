import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

/** Tables that a page gave out one cell a line, with their days in the last column. */

const paged = (...cells: readonly string[]) => `${cells.join('\n\n')}\n`;

const read = (text: string) =>
  programmeOf(text).items.map(({ kind, timing, end, title, note, review }) =>
    [kind === 'event' && timing === 'on' ? null : `${kind} ${timing}`, end, title, note, ...review]
      .filter((part) => part !== null)
      .join(' | '),
  );

const TITLE = 'Các mốc của Hội thi tay nghề xã Mẫu';

test.each([
  [['STT', 'Công việc', 'Ngày', '1'], ['2'], ['3']],
  [['1.'], ['2.'], ['3.']],
  [['TT', 'Nội dung', '1'], ['2'], ['3']],
  [['Nội dung', 'Thời gian'], [], []],
  [['Công việc', 'Ngày tháng'], [], []],
])('the day closes its row, by the numbers or by the head (%s)', (first, second, third) => {
  const text = paged(
    TITLE,
    ...first,
    'Thành lập ban tổ chức',
    '05/4/2027',
    ...second,
    'Phát động hội thi đến các thôn',
    '12/4/2027 (thứ Hai)',
    ...third,
    'Trao giải',
    '27/4/2027',
  );
  expect(read(text)).toEqual([
    '2027-04-05 | Thành lập ban tổ chức',
    '2027-04-12 | Phát động hội thi đến các thôn',
    '2027-04-27 | Trao giải',
  ]);
});

test('a day that heads its row stays above it', () => {
  const rows = ['1', '05/4/2027', 'Thành lập ban tổ chức', '2', '12/4/2027', 'Phát động hội thi', '3', '27/4/2027'];
  expect(read(paged(TITLE, ...rows, 'Trao giải'))).toEqual([
    '2027-04-05 | Thành lập ban tổ chức',
    '2027-04-12 | Phát động hội thi',
    '2027-04-27 | Trao giải',
  ]);
  expect(read(paged(TITLE, ...rows.filter((cell) => !/^\d$/.test(cell)), 'Trao giải'))).toEqual([
    '2027-04-05 | Thành lập ban tổ chức',
    '2027-04-12 | Phát động hội thi',
    '2027-04-27 | Trao giải',
  ]);
});

test('without numbers and head it is asked about where nothing stands behind the last day', () => {
  const rows = ['Thành lập ban tổ chức', '05/4/2027', 'Phát động hội thi', '12/4/2027', 'Trao giải', '27/4/2027'];
  expect(read(paged(TITLE, ...rows)).map((line) => line.replace(/^.*\| /u, ''))).toEqual([
    'uncertain-date',
    'uncertain-date',
  ]);
});

test.each([
  [
    'one of the rows has no day',
    ['1', 'Họp ban tổ chức', '05/4/2027', '2', 'Tập văn nghệ', '3', 'Trao giải', '27/4/2027'],
  ],
  [
    'the head says by when',
    ['Việc', 'Hạn hoàn thành', '1', 'Gửi báo cáo', '05/4/2027', '2', 'In áp phích', '12/4/2027'],
  ],
])('days that close their rows are asked about where %s', (_, rows) => {
  const items = programmeOf(paged(TITLE, ...rows)).items;
  expect(items.length).toBeGreaterThan(1);
  expect(items.every(({ review }) => review.includes('uncertain-date'))).toBe(true);
});

test.each([
  ['Ngày chậm nhất phải hoàn thành', 'deadline'],
  ['Thời gian muộn nhất', 'deadline'],
  ['Thời hạn hoàn thành', 'on'],
])('a column of deadlines, with the days of the law beside it (%s)', (head, meeting) => {
  const text = paged(
    'Kế hoạch chuẩn bị Đại hội Chi hội nông dân ấp Mẫu, nhiệm kỳ 2027 - 2030',
    'TT',
    'Nội dung công việc',
    'Số ngày trước đại hội theo Điều lệ',
    head,
    '1',
    'Lập danh sách hội viên',
    'Tổ trưởng các tổ lập và niêm yết tại nhà văn hóa.',
    ' ',
    '06/03/2027 (thứ Bảy)',
    '2',
    'Họp ban chấp hành lần thứ hai',
    '30 ngày',
    '12/3/2027',
    '3',
    'Gửi giấy mời đại biểu',
    '7 ngày',
    '21/3/2027 (Chủ nhật)',
    '4',
    'Trang trí hội trường',
    '1 ngày',
    '27/3/2027 (thứ Sáu)',
  );
  expect(read(text)).toEqual([
    'task deadline | 2027-03-06 | Lập danh sách hội viên | Tổ trưởng các tổ lập và niêm yết tại nhà văn hóa.',
    `${meeting === 'on' ? '' : 'event deadline | '}2027-03-12 | Họp ban chấp hành lần thứ hai | 30 ngày`,
    'task deadline | 2027-03-21 | Gửi giấy mời đại biểu | 7 ngày',
    'task deadline | 2027-03-27 | Trang trí hội trường | 1 ngày | weekday-mismatch',
  ]);
});
