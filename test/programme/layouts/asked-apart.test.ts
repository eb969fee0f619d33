import { expect, test } from 'vitest';
import { itemsOfDay } from './one-day.ts';

const read = (...lines: readonly string[]) =>
  itemsOfDay(...lines).map(({ kind, slot, startTime, dueTime, title, review }) =>
    [kind, startTime ?? dueTime ?? slot, title, ...review].join(' | '),
  );

test.each([
  [
    ['Sáng: 8h00: Họp tổ dự án', 'Các phòng gửi báo cáo về Văn phòng trước 16h00.'],
    'Các phòng gửi báo cáo về Văn phòng trước 16h00',
  ],
  [
    ['- 8h00: Họp tổ dự án', 'Giáo viên chủ nhiệm nộp sổ chậm nhất 16h00'],
    'Giáo viên chủ nhiệm nộp sổ chậm nhất 16h00',
  ],
  [
    ['- 8h00: Họp tổ dự án', '+ Tổ Văn hoàn thành đề kiểm tra, hạn chót 16h.'],
    'Tổ Văn hoàn thành đề kiểm tra, hạn chót 16h',
  ],
  [['- 8h00: Họp tổ dự án. Gửi số liệu trước 16h00.'], 'Gửi số liệu trước 16h00'],
  [['- 8h00: Họp tổ dự án; hồ sơ nộp trước 16h00.'], 'hồ sơ nộp trước 16h00'],
  [['- 8h00: Họp tổ dự án. Yêu cầu các thôn đăng ký trước 16h00.'], 'Yêu cầu các thôn đăng ký trước 16h00'],
])('what is asked for by an hour beside or below an event is work of its own: %s', (lines, work) => {
  expect(read(...lines)).toEqual(['event | 08:00 | Họp tổ dự án', `task | 16:00 | ${work}`]);
});

test('what stands behind the sentence goes on with the event', () => {
  const [event, work] = itemsOfDay(
    '- 8h00: Họp tổ dự án. Gửi ý kiến trước 16h00. Chủ trì: Chủ tịch. Địa điểm: Hội trường.',
  );
  expect([event?.title, event?.leadersText, event?.location]).toEqual(['Họp tổ dự án', 'Chủ tịch', 'Hội trường']);
  expect([work?.kind, work?.leadersText, work?.location]).toEqual(['task', null, null]);
});

test('by a day: due on it, or on the last one before', () => {
  const due = (limit: string) => itemsOfDay(`- 8h00: Họp tổ dự án. Gửi ý kiến ${limit}.`)[1];
  expect(due('trước ngày 13/5')).toMatchObject({ kind: 'task', timing: 'deadline', end: '2027-05-12' });
  expect(due('đến hết ngày 13/5')).toMatchObject({ kind: 'task', timing: 'deadline', end: '2027-05-13' });
  expect(due('chậm nhất 10h00 ngày 13/5')).toMatchObject({ kind: 'task', end: '2027-05-13', dueTime: '10:00' });
});

test('with the words that elsewhere end a programme a person says whether it is of that day', () => {
  expect(
    read('- 8h00: Họp tổ dự án', 'Đề nghị các thôn đăng ký về Văn phòng chậm nhất 17h00.', '- 14h00: Tiếp dân'),
  ).toEqual([
    'event | 08:00 | Họp tổ dự án',
    'task | 17:00 | Đề nghị các thôn đăng ký về Văn phòng chậm nhất 17h00 | uncertain-date',
    'event | 14:00 | Tiếp dân',
  ]);
});

test.each([
  'Họp tổ dự án. Văn phòng chuẩn bị hội trường trước 7h30',
  'Họp tổ dự án. Đại biểu có mặt trước 15 phút',
  'Họp tổ dự án. Các phòng gửi tài liệu',
])('what is done for the event itself goes on with it: %s', (line) => {
  expect(read(`- 8h00: ${line}.`)).toHaveLength(1);
});

test('work of two sentences is one', () => {
  expect(read('- Rà soát hồ sơ. Gửi kết quả trước 16h00.')).toHaveLength(1);
});

test.each([
  ['Hạn cuối nộp số liệu của các trạm', null],
  ['Hạn chót gửi kế hoạch tháng của các tổ', null],
  ['Hạn nộp quỹ: 17h00', '17:00'],
  ['Nộp biên bản về Văn phòng trước cuối giờ chiều', null],
  ['Các tổ gửi danh sách dự thi hết giờ làm việc', null],
  ['Gửi báo cáo tháng về Phòng Văn hóa (hết giờ hành chính)', null],
])('what is due by the end of the day, or by its own words then, is due on it: %s', (work, dueTime) => {
  expect(itemsOfDay(`- 8h00: Thăm hộ nghèo thôn Một. ${work}.`)).toMatchObject([
    { kind: 'event', startTime: '08:00', title: 'Thăm hộ nghèo thôn Một' },
    { kind: 'task', timing: 'deadline', end: '2027-05-10', dueTime, title: work, review: [] },
  ]);
});

test('work that lasts until then takes place', () => {
  expect(itemsOfDay('- Chiều: Tổng vệ sinh cơ quan, làm đến hết giờ hành chính.')).toMatchObject([{ kind: 'event' }]);
});
