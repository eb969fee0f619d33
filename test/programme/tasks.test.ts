import { describe, expect, it, test } from 'vitest';
import type { Calendar } from '../../src/programme/point-days.ts';
import type { TaskDraft } from '../../src/programme/task-draft.ts';
import { readTask } from '../../src/programme/tasks.ts';
import type { LocalDate } from '../../src/time/local.ts';
import { example, whenOf } from './summary.ts';
import { taskDraft } from './task-sample.ts';

const period = { start: '2026-05-11' as LocalDate, end: '2026-05-17' as LocalDate };
const calendar: Calendar = { period, year: 2026, issued: null, on: null, fiveWeeks: false };
const read = (text: string, more: Partial<TaskDraft> = {}) =>
  readTask(taskDraft(text, more), '3', { calendar, organization: example, period });
const told = (text: string, more: Partial<TaskDraft> = {}) =>
  read(text, more).items.map(
    (item) => `${item.id} ${item.kind} ${whenOf(item)}${item.relatesTo ? ` for ${item.relatesTo}` : ''}`,
  );
const codes = (text: string, more: Partial<TaskDraft> = {}) => read(text, more).notices.map(({ code }) => code);

test('a task for a meeting gives the task, due when it begins, and the meeting', () => {
  const text = 'Hoàn thiện dự thảo Quy chế, để phục vụ cuộc họp lúc 13h30 ngày 12/5/2026.';
  expect(told(text)).toEqual(['3 task deadline ≤2026-05-12 due 13:30', '3.1 event on 2026-05-12 13:30 for 3']);
  expect(read(text).items[1]!.title).toBe('cuộc họp lúc 13h30 ngày 12/5/2026');
  expect(codes(text)).toEqual([]);
});

test('a gathering with an open window inside a task is tentative, and the task is doubted', () => {
  const text = 'Xây dựng Kế hoạch cuộc thi, phấn đấu tổ chức vòng chung kết trong khoảng từ 01/7 – 15/7/2026.';
  expect(told(text)).toEqual(['3 task period 2026-07-01..2026-07-15', '3.1 event period 2026-07-01..2026-07-15 for 3']);
  expect(read(text).items[1]!.tentative).toBe(true);
  expect(codes(text)).toEqual(['uncertain-date']);
});

test('a deadline of the task stays beside the meeting it prepares', () => {
  const text = 'Chuẩn bị Hội nghị tổng kết ngày 28/5/2026, hoàn thành kịch bản trước ngày 20/5/2026';
  expect(told(text)).toEqual(['3 task deadline ≤2026-05-19', '3.1 event on 2026-05-28 for 3']);
});

test('an event is not its own meeting', () => {
  expect(told('Tổ chức Hội nghị tổng kết vào ngày 15/5/2026')).toEqual(['3 event on 2026-05-15']);
});

test('of several deadlines the last is taken, and it is said', () => {
  const text = 'Xây dựng dự thảo trước ngày 13/5/2026; trình UBND tỉnh trước ngày 16/5/2026';
  expect(told(text)).toEqual(['3 task deadline ≤2026-05-15']);
  expect(codes(text)).toEqual(['several-dates']);
});

test('separate days or months are an item each', () => {
  expect(told('Họp giao ban', { time: { text: 'Ngày 12; 14', place: 'held' } })).toEqual([
    '3 event on 2026-05-12',
    '3.1 event on 2026-05-14',
  ]);
  expect(told('Đối thoại với doanh nghiệp', { time: { text: 'Tháng 3, 9', place: 'held' } })).toEqual([
    '3 event period 2026-03-01..2026-03-31',
    '3.1 event period 2026-09-01..2026-09-30',
  ]);
});

test('a bare day in a column of due days is a deadline for work and the day of an event', () => {
  const time = { text: '15/5', place: 'due' } as const;
  expect(told('Rà soát hồ sơ', { time })).toEqual(['3 task deadline ≤2026-05-15']);
  expect(told('Hội nghị khách hàng', { time })).toEqual(['3 event on 2026-05-15']);
});

test('a day in the text is narrower than the month above it', () => {
  const inheritedTime = { text: 'Tháng 5', place: 'held' } as const;
  expect(told('Gặp mặt đầu năm: ngày 20/5', { inheritedTime })).toEqual(['3 event on 2026-05-20']);
  expect(told('Trình đề án trước ngày 10', { inheritedTime })).toEqual(['3 task deadline ≤2026-05-09']);
  expect(told('Báo cáo năm', { inheritedTime })).toEqual(['3 task period 2026-05-01..2026-05-31']);
  expect(told('Tổ chức các hoạt động chào mừng ngày Sách (21/5)', { inheritedTime })).toEqual([
    '3 task period 2026-05-01..2026-05-31',
  ]);
});

test('words that name no day on purpose are no doubt; what cannot be read is', () => {
  expect(codes('Tiếp nhận hồ sơ', { time: { text: 'Thường xuyên', place: 'due' } })).toEqual([]);
  expect(codes('Tiếp nhận hồ sơ', { time: { text: 'Khi có hướng dẫn', place: 'due' } })).toEqual([]);
  expect(codes('Tiếp nhận hồ sơ', { time: { text: 'sớm', place: 'due' } })).toEqual(['missing-date']);
  expect(codes('Nộp báo cáo', { time: { text: '31/6', place: 'due' } })).toEqual(['impossible-date']);
  expect(codes('Nộp báo cáo trước ngày 05/5/2026')).toEqual(['date-outside-period']);
});

test('what recurs is kept as a rule', () => {
  const reading = read('Báo cáo trước ngày 25 hằng tháng');
  expect(reading.rules).toEqual([{ text: 'trước ngày 25 hằng tháng', line: 7 }]);
  expect(reading.items[0]!.timing).toBe('none');
  expect(codes('Báo cáo trước ngày 25 hằng tháng')).toEqual(['rule-without-date']);
});

test('without any period an undated task has no day, and is in review', () => {
  const nothing = { calendar: { ...calendar, period: null, year: null }, organization: null, period: null };
  const { items, notices } = readTask(taskDraft('Rà soát hồ sơ'), '1', nothing);
  expect([items[0]!.timing, items[0]!.start, items[0]!.end]).toEqual(['none', null, null]);
  expect(notices.map(({ code }) => code)).toEqual(['missing-date']);
});

test.each([
  ['Nhà trường tổ chức khai giảng năm học (15/5)', ['3 event on 2026-05-15']],
  ['Nộp báo cáo hội nghị công chức ( ngày 15/5).', ['3 task on 2026-05-15']],
  ['Nộp báo cáo hội nghị công chức (chiều 15/5)', ['3 task on 2026-05-15 afternoon']],
])('the day that closes “%s” in a bracket is that of the entry, and no second item', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test('work that prepares what takes place on the day of a bracket gives both', () => {
  expect(told('Chuẩn bị tài liệu phục vụ hội nghị tổng kết (15/5)')).toEqual([
    '3 task deadline ≤2026-05-15',
    '3.1 event on 2026-05-15 for 3',
  ]);
});

test('a day in a bracket outside the days of its row counts, and is asked about', () => {
  const row = { inheritedTime: { text: 'Từ 11/5 đến 14/5', place: 'held' } } as const;
  expect(told('Nộp báo cáo số lượng (chiều 28/5)', row)).toEqual(['3 task on 2026-05-28 afternoon']);
  expect(codes('Nộp báo cáo số lượng (chiều 28/5)', row)).toEqual(['uncertain-date']);
  expect(codes('Nộp báo cáo số lượng (chiều 13/5)', row)).toEqual([]);
});

test('the weekend of a row’s week is one of its days', () => {
  const row = { inheritedTime: { text: 'Từ 11/5 đến 15/5', place: 'held' } } as const;
  expect(told('Họp phụ huynh (sáng thứ Bảy 16/5)', row)).toEqual(['3 event on 2026-05-16 morning']);
  expect(codes('Họp phụ huynh (sáng thứ Bảy 16/5)', row)).toEqual([]);
});

test('the days printed beside the number of a week are its days', () => {
  const row = { inheritedTime: { text: 'Tuần 2 (12/5 - 15/5)', place: 'held' } } as const;
  expect(told('Kiểm kê vật tư', row)).toEqual(['3 task period 2026-05-12..2026-05-15']);
  expect(codes('Kiểm kê vật tư', row)).toEqual([]);
});

describe('what is said to be on a day, or half of one, takes place then', () => {
  const month = { start: '2026-05-01' as LocalDate, end: '2026-05-31' as LocalDate };
  const of = (text: string, time: string | null = null, note: string | null = null) => {
    const given = taskDraft(text, { time: time === null ? null : { text: time, place: 'held' }, note });
    const { items, notices } = readTask(given, '3', {
      calendar: { ...calendar, period: month },
      organization: example,
      period: month,
    });
    return [
      ...items.map((item) => `${item.kind} ${whenOf(item)}${item.status === 'confirmed' ? '' : ` ${item.status}`}`),
      ...notices.map(({ code }) => code),
    ];
  };

  it.each([
    ['Hòa giải vụ tranh chấp ranh đất: sáng 12/5.', 'event on 2026-05-12 morning'],
    ['Đêm trăng cho thiếu nhi khu phố: tối 13/5, tại công viên.', 'event on 2026-05-13 evening'],
    ['Sáng thứ Năm (14/5): Giao ban với các trạm.', 'event on 2026-05-14 morning'],
    ['Ngày 15/5: Ra quân tổng vệ sinh.', 'event on 2026-05-15'],
    ['Trao học bổng cho học sinh nghèo vào ngày 19/5.', 'event on 2026-05-19'],
    ['Báo cáo số liệu gửi Sở sáng 20/5.', 'task on 2026-05-20 morning'],
    ['Rà soát hồ sơ, trình ký chiều 21/5.', 'task on 2026-05-21 afternoon'],
    ['Quyên góp sách: từ 18/5 đến 22/5.', 'task period 2026-05-18..2026-05-22'],
  ])('%s', (text, item) => {
    expect(of(text)).toEqual([item]);
  });

  it('duties too, and under a title of events what is asked for stays work', () => {
    expect(of('Lịch trực của phòng: ngày 12/5')).toEqual(['event on 2026-05-12']);
    const given = { ...taskDraft('Giáo viên hoàn thành nhập điểm'), time: { text: '26/5', place: 'held' } as const };
    const { items } = readTask(given, '3', { calendar, organization: example, period: month, ofEvents: true });
    expect(items.map(({ kind }) => kind)).toEqual(['task']);
  });

  it('in a column too', () => {
    expect(of('Truyền thông an toàn giao thông', 'Chiều 25/5')).toEqual(['event on 2026-05-25 afternoon']);
    expect(of('Giao hữu cờ tướng', '26/5')).toEqual(['event on 2026-05-26']);
    expect(of('Nộp báo cáo quỹ', '26/5')).toEqual(['task on 2026-05-26']);
  });

  it.each([
    ['Giải bơi từ 09/5 dời sang 16/5.', 'event on 2026-05-16'],
    ['Họp tổng kết chuyển từ chiều 15/5 sang 8h00 ngày 20/5.', 'event on 2026-05-20 08:00'],
    ['Hội thi tay nghề hoãn từ ngày 11/5 đến ngày 25/5', 'event on 2026-05-25'],
    ['Hội thi tay nghề dời từ thứ Hai (11/5) sang thứ Ba (26/5)', 'event on 2026-05-26'],
    ['Hội thi tay nghề dời từ 11.5 sang 26.5', 'event on 2026-05-26'],
  ])('of a moved day only the new one counts: %s', (text, item) => {
    expect(of(text)).toEqual([item]);
  });

  it('a new day that cannot be read, or may be a last one, is asked about', () => {
    expect(of('Hội thi tay nghề dời từ 11/5 sang tuần kế tiếp')).toEqual([
      'event none 2026-05-01..2026-05-31',
      'missing-date',
    ]);
    expect(of('Gửi danh sách trước ngày 15/5, nay là 19/5')).toEqual(['task deadline ≤2026-05-14', 'uncertain-date']);
  });

  it('behind the new day of a column the old one is none', () => {
    expect(of('Tham quan vườn cây', '23/5 (dời từ 16/5)')).toEqual(['event on 2026-05-23']);
  });

  it('what is put off is so, and asks', () => {
    expect(of('Hội nghị khoa học dự kiến 28/5 tạm hoãn chờ ý kiến cấp trên.')).toEqual([
      'event on 2026-05-28 postponed',
      'unclear-status',
    ]);
    expect(of('Giao lưu bóng chuyền với xã bạn', 'Chiều 19/5', 'Tạm hoãn')).toEqual([
      'event on 2026-05-19 afternoon postponed',
      'unclear-status',
    ]);
  });

  it('rests are days off, and the day that makes up for them is one of work', () => {
    expect(of('Nghỉ lễ: khối văn phòng nghỉ từ 30/5 đến hết 01/6, đi làm bù thứ Bảy 23/5.')).toEqual([
      'dayOff on 2026-05-30..2026-06-01',
      'event on 2026-05-23',
    ]);
    expect(of('Học sinh, giáo viên nghỉ lễ', '01/5')).toEqual(['dayOff on 2026-05-01']);
    expect(of('Nghỉ Tết Đoan Ngọ', 'Tuần 3')).toEqual(['dayOff period 2026-05-15..2026-05-21', 'uncertain-date']);
    expect(of('Phân công trực nghỉ lễ, xong trước ngày 28/5')).toEqual(['task deadline ≤2026-05-27']);
  });
});
