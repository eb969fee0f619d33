import { expect, test } from 'vitest';
import { headsGroups } from '../../../src/programme/layouts/notice/hour-halves.ts';
import { programmeOf } from './rendered.ts';

const read = (...lines: readonly string[]) => {
  const { items, notices } = programmeOf(`${lines.join('\n')}\n`, '2027-05-03');
  return [
    ...items.map(({ start, startTime, endTime, title, status, review }) =>
      [start, endTime ? `${startTime}-${endTime}` : startTime, title, status === 'confirmed' ? null : status, ...review]
        .filter((part) => part !== null)
        .join(' | '),
    ),
    ...notices.flatMap(({ code, line }) => (code === 'line-unread' ? [`${line}: unread`] : [])),
  ];
};

const TABLE = ['Môn\tGiờ', 'Nghe\t08:00', 'Nói\t10:00'];
const rowsOn = (day: string) => [`${day} | 08:00 | Nghe`, `${day} | 10:00 | Nói`];

test('each table of hours is of the day of the paragraph above it', () => {
  const body = [
    'Trung tâm Mẫu điều chỉnh giờ thi như sau:',
    'Ngày 15/5/2027:',
    ...TABLE,
    'Ngày 16/5/2027:',
    'Môn\tGiờ',
    'Đọc\t08:00',
    'Viết\t10:00',
  ];
  expect(read('Thông báo điều chỉnh giờ thi', '', ...body)).toEqual([
    ...rowsOn('2027-05-15'),
    '2027-05-16 | 08:00 | Đọc',
    '2027-05-16 | 10:00 | Viết',
  ]);
});

test.each([
  'Trung tâm Mẫu điều chỉnh giờ thi. Buổi thi bù ngày 22/5/2027 như sau:',
  'Buổi thi ngày 15/5/2027 chuyển sang ngày 22/5/2027 theo giờ sau:',
  'Môn Viết ngày 18/5/2027 tạm hoãn; các môn ngày 22/5/2027 thi theo giờ sau:',
  'Thí sinh nhận lại số báo danh trước ngày 20/5/2027; ngày 22/5/2027 thi theo giờ sau:',
])('the paragraph above leads to the table, whatever the headline says (%s)', (lead) => {
  const items = read('Thông báo điều chỉnh giờ thi ngày 15/5/2027', '', lead, ...TABLE);
  expect(items.filter((line) => !line.endsWith('unread'))).toEqual(rowsOn('2027-05-22'));
});

test('where the paragraph above tells of something else, the day is asked about', () => {
  const beside = 'Lớp ôn tập ngày 14/5/2027 học tại phòng số 2, mang theo tài liệu.';
  const items = read('Thông báo điều chỉnh giờ thi ngày 15/5/2027', '', beside, ...TABLE);
  expect(items).toContain('2027-05-14 | 08:00 | Nghe | uncertain-date');
});

test('of old and new hours the new one is of the day of the table, or of its own old one', () => {
  const headline = 'Thông báo điều chỉnh giờ họp';
  const lead = 'Văn phòng điều chỉnh giờ các cuộc họp ngày 15/5/2027 như sau:';
  const heads = 'Nội dung\tGiờ cũ\tGiờ mới';
  expect(read(headline, '', lead, heads, 'Họp giao ban\t7h30\t8h30', 'Họp Tổ giúp việc\t14h00\thoãn')).toEqual([
    '2027-05-15 | 08:30 | Họp giao ban',
    'Họp Tổ giúp việc | postponed',
  ]);
  const days = ['Nội dung\tLịch cũ\tLịch mới', 'Họp giao ban\t7h30 ngày 17/5/2027\t8h30'];
  expect(read(headline, '', 'Văn phòng điều chỉnh lịch như sau:', ...days)).toEqual([
    '2027-05-17 | 08:30 | Họp giao ban',
  ]);
});

const RECEPTION = ['Thông báo thay đổi lịch tiếp công dân', ''];
const LEAD = 'UBND xã Mẫu thay đổi thời gian tiếp công dân ngày 15/5/2027 như sau:';

test('columns of halves give each row its hours in them', () => {
  const table = [
    'Bộ phận\tSáng\tChiều',
    'Một cửa\t7h00 - 11h00\t2h00 - 4h30',
    'Tư pháp\tNghỉ\t13h30',
    'Y tế\t-\t14h00',
  ];
  expect(read(...RECEPTION, LEAD, ...table)).toEqual([
    '2027-05-15 | 07:00-11:00 | Tiếp công dân: Một cửa',
    '2027-05-15 | 14:00-16:30 | Tiếp công dân: Một cửa',
    'Tiếp công dân: Tư pháp | postponed | unclear-status',
    '2027-05-15 | 13:30 | Tiếp công dân: Tư pháp',
    '2027-05-15 | 14:00 | Tiếp công dân: Y tế',
  ]);
});

test('an hour beside its half is asked about', () => {
  expect(read(...RECEPTION, LEAD, 'Bộ phận\tSáng\tChiều', 'Một cửa\t13h30\t14h00', 'Y tế\t8h00\t15h00')).toEqual([
    '2027-05-15 | 13:30 | Tiếp công dân: Một cửa | slot-time-mismatch',
    '2027-05-15 | 14:00 | Tiếp công dân: Một cửa',
    '2027-05-15 | 08:00 | Tiếp công dân: Y tế',
    '2027-05-15 | 15:00 | Tiếp công dân: Y tế',
  ]);
});

test('columns of days give each row its hours on them', () => {
  const table = ['Môn\tNgày 15/5/2027\tNgày 16/5/2027', 'Nghe\t8h00\t9h00', 'Nói\t10h00\t11h00'];
  expect(read('Thông báo thay đổi giờ thi', '', 'Trung tâm Mẫu thay đổi giờ thi như sau:', ...table)).toEqual([
    '2027-05-15 | 08:00 | Nghe',
    '2027-05-16 | 09:00 | Nghe',
    '2027-05-15 | 10:00 | Nói',
    '2027-05-16 | 11:00 | Nói',
  ]);
});

test('groups that are neither halves nor days are asked about', () => {
  const table = ['Môn\tNhóm A\tNhóm B', 'Nghe\t8h00\t9h00'];
  expect(read('Thông báo thay đổi giờ thi', '', 'Giờ thi ngày 15/5/2027 thay đổi như sau:', ...table)).toEqual([
    '2027-05-15 | 08:00 | Nghe: Nhóm A | unclear-boundary',
    '2027-05-15 | 09:00 | Nghe: Nhóm B | unclear-boundary',
  ]);
});

test('a head that repeats the words of a day is told from a day in time', () => {
  const started = process.threadCpuUsage();
  expect(headsGroups(['Môn', `${'thứ Ngày'.repeat(40)}! 15/5/2027`, 'Ngày 16/5/2027'])).toBe(false);
  const { user, system } = process.threadCpuUsage(started);
  expect((user + system) / 1000).toBeLessThan(1_000);
});
