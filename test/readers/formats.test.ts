import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Programme, ProgrammeItem } from '../../src/model/programme.ts';
import { READING_LIMITS } from '../../src/readers/limits.ts';
import { readDocumentHere } from '../../src/service/reading-task.ts';
import { month } from '../documents/formats/month.source.ts';
import { OFFICE } from '../documents/formats/roster.ts';
import { tasks } from '../documents/formats/tasks.source.ts';
import { week } from '../documents/formats/week.source.ts';
import { year } from '../documents/formats/year.source.ts';

/** The same programme as Word, PDF, Excel, web page and text, made by LibreOffice from one source. */

const FOLDER = join(import.meta.dirname, '../documents/formats');
const FORMATS = ['docx', 'pdf', 'xlsx', 'html', 'doc', 'txt'] as const;

async function readFormat(name: string, ending: string): Promise<Programme> {
  const bytes = readFileSync(join(FOLDER, `${name}.${ending}`));
  const request = { organizations: [OFFICE], organizationId: OFFICE.id, on: null, limits: READING_LIMITS };
  return (await readDocumentHere(bytes, request)).value;
}

/** Places differ from format to format; nothing else may. */
const withoutPlaces = (items: readonly ProgrammeItem[]) => items.map(({ line: _, page: __, ...item }) => item);

describe.each([month, week, tasks, year].map(({ name }) => name))('the programme “%s”', (name) => {
  test.each(FORMATS)('reads to the same items as %s', async (format) => {
    const [docx, other] = await Promise.all([readFormat(name, 'docx'), readFormat(name, format)]);
    expect(withoutPlaces(other.items)).toEqual(withoutPlaces(docx.items));
    expect({ ...other, items: [], notices: [] }).toEqual({ ...docx, items: [], notices: [] });
  });
});

const brief = ({ start, slot, startTime, leaders, units, title }: ProgrammeItem) =>
  [start, startTime ?? slot ?? '', leaders.join('+'), units.join('+'), title].join(' | ');

test('a month is read as it was written', async () => {
  const { items, period, issued, issuer } = await readFormat('month', 'pdf');
  expect({ period, issued, issuer }).toEqual({
    period: { start: '2026-09-01', end: '2026-09-30' },
    issued: '2026-08-28',
    issuer: 'SỞ SÁNG KIẾN VÀ TRI THỨC',
  });
  const work = items.filter(({ kind }) => kind === 'event');
  expect(work).toHaveLength(37);
  expect(work.slice(0, 3).map(brief)).toEqual([
    '2026-09-01 | morning | thuy | van-phong | Hội ý lãnh đạo Sở.',
    '2026-09-01 | morning | quan | qlsk | Làm việc với Trường Cao đẳng Nghề Bình Lâm về chương trình đào tạo người làm công tác sáng kiến.',
    '2026-09-01 | afternoon | thuy | van-phong | Kiểm tra công tác chuẩn bị lễ kỷ niệm Quốc khánh tại Quảng trường Lâm Giang.',
  ]);
  expect(work.filter(({ status }) => status === 'cancelled').map(({ title }) => title)).toEqual([
    'Họp xét nâng bậc lương thường xuyên quý III.',
  ]);
  expect(items.filter(({ review }) => review.length > 0)).toEqual([]);
});

test('a week is read as it was written', async () => {
  const { items } = await readFormat('week', 'pdf');
  expect(items.map(brief)).toEqual([
    '2026-10-12 | 07:30 | thuy |  | Chào cờ, giao ban đầu tuần',
    '2026-10-12 | 09:00 | quan |  | Họp Hội đồng tuyển dụng viên chức Trung tâm Thông tin Tri thức',
    '2026-10-12 | 14:00 | diep |  | Làm việc với Ban Dân tộc tỉnh về phổ biến tri thức bản địa',
    '2026-10-13 | 08:00 | thuy |  | Dự hội nghị trực tuyến toàn quốc về chuyển đổi số',
    '2026-10-13 | 14:00 | quan |  | Đi cơ sở nắm tình hình tại xã Lâm Thượng',
    '2026-10-14 | 08:30 | quan |  | Nghiệm thu đề tài “Truyện kể dân gian vùng hồ”',
    '2026-10-15 | 08:00 | thuy |  | Tiếp công dân',
    '2026-10-15 | 15:30 | diep |  | Họp thống nhất nội dung Ngày hội Sáng kiến năm 2026',
    '2026-10-16 | 08:00 | diep |  | Kiểm tra chuyên ngành tại Công ty TNHH Giấy Bình Lâm',
    '2026-10-16 | 16:00 | thuy |  | Hội ý lãnh đạo Sở',
  ]);
  expect(items[4]).toMatchObject({ endTime: '16:30', location: 'UBND xã Lâm Thượng' });
});

test('a task list is read as it was written', async () => {
  const { items } = await readFormat('tasks', 'pdf');
  expect(items.map(({ start, end, leaders, units, product }) => [start, end, leaders, units, product])).toEqual([
    ['2026-11-01', '2026-11-21', ['quan'], ['qlsk'], 'Kế hoạch'],
    ['2026-11-08', '2026-11-14', ['diep'], ['tttt'], 'Dự thảo Quy chế'],
    ['2026-11-01', '2026-11-19', ['thuy'], ['van-phong'], 'Báo cáo'],
    ['2026-11-01', '2026-11-14', ['thuy'], ['van-phong'], 'Báo cáo'],
    ['2026-11-15', '2026-11-21', ['diep'], ['thanh-tra'], 'Biên bản'],
    ['2026-11-01', '2026-11-30', ['quan'], ['khtc'], 'Quyết định'],
    ['2026-11-22', '2026-11-30', ['quan'], ['khtc'], 'Hồ sơ quyết toán'],
  ]);
});

test('a year’s plan over several pages is read as it was written', async () => {
  const { items } = await readFormat('year', 'pdf');
  expect(items).toHaveLength(41);
  const months = items.map(({ start }) => Number(start?.slice(5, 7)));
  const counts = Array.from({ length: 12 }, (_, i) => months.filter((month) => month === i + 1).length);
  expect(counts).toEqual([4, 3, 5, 4, 3, 4, 3, 3, 3, 3, 3, 3]);
  expect(new Set(items.map(({ page }) => page))).toEqual(new Set([1, 2]));
});

test.each(['docx', 'pdf'])('who stands beside what is read from the page: %s', async (format) => {
  const { items } = await readFormat('beside', format);
  expect(items.map(({ title, leaders, units, review }) => [title.slice(0, 22), leaders, units, review])).toEqual([
    ['Làm việc với Đoàn kiểm', ['quan', 'diep'], ['van-phong'], []],
    ['Họp tổ biên tập.', ['diep'], ['tttt'], []],
    ['Nghe báo cáo tiến độ.', ['quan'], ['tttt'], ['unit-inferred']],
    ['Họp giao ban.', ['thuy'], ['van-phong'], []],
    ['Tiếp đoàn công tác của', ['thuy'], ['tttt'], []],
    ['Thẩm định đề cương “Đị', ['diep', 'quan'], ['qlsk'], []],
  ]);
});
