import { expect, test } from 'vitest';
import { NO_PARTIES } from '../../src/programme/parties.ts';
import type { Calendar } from '../../src/programme/point-days.ts';
import type { TaskDraft } from '../../src/programme/task-draft.ts';
import { readTask } from '../../src/programme/tasks.ts';
import type { LocalDate } from '../../src/time/local.ts';
import { whenOf } from './summary.ts';
import { taskDraft } from './task-sample.ts';

const period = { start: '2026-08-01' as LocalDate, end: '2026-08-31' as LocalDate };
const calendar: Calendar = { period, year: 2026, issued: null, on: null, fiveWeeks: false };
const read = (text: string, more: Partial<TaskDraft> = {}) =>
  readTask(taskDraft(text, more), '3', { calendar, organization: null, period });
const told = (text: string, more: Partial<TaskDraft> = {}) => {
  const { items, notices } = read(text, more);
  return [...items.map((item) => `${item.id} ${item.kind} ${whenOf(item)}`), ...notices.map(({ code }) => code)];
};

test.each([
  ['Làm bù ngày 15/8 cho ngày 14/8', ['3 event on 2026-08-15']],
  ['Làm bù vào thứ Bảy, ngày 15/8 thay cho thứ Sáu 14/8', ['3 event on 2026-08-15']],
  ['Nhân viên đi làm bù ngày 15/8 để nghỉ ngày 14/8', ['3 event on 2026-08-15', '3.1 dayOff on 2026-08-14']],
  ['Thứ Bảy 15/8 học bù ngày 14/8', ['3 event on 2026-08-14', 'uncertain-date']],
])('the day that another makes up for is no day of work: “%s”', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test('a rest and what is asked for beside it are two, each with its own day', () => {
  expect(told('Nghỉ bù ngày 24/8; các tổ gửi bảng trực trước ngày 20/8')).toEqual([
    '3 dayOff on 2026-08-24',
    '3.1 task deadline ≤2026-08-19',
  ]);
  expect(read('Nghỉ bù ngày 24/8; các tổ gửi bảng trực trước ngày 20/8').items.map(({ title }) => title)).toEqual([
    'Nghỉ bù ngày 24/8',
    'Các tổ gửi bảng trực trước ngày 20/8',
  ]);
});

test('what is to be done for a rest is work, and a rest has no last day', () => {
  const due = { time: { text: 'trước 25/8', place: 'due' } } as const;
  expect(told('Nghỉ lễ: lập danh sách trực', due)).toEqual(['3 task deadline ≤2026-08-24']);
  expect(told('Nghỉ lễ: lập danh sách trực trước ngày 25/8')).toEqual(['3 task deadline ≤2026-08-24']);
  expect(told('Nghỉ lễ của toàn trường', { time: { text: '31/8', place: 'due' } })).toEqual(['3 dayOff on 2026-08-31']);
});

test('a rest keeps what its row tells beside it', () => {
  const more = {
    note: 'Bảo vệ trực cổng',
    participantsText: 'Khối văn phòng',
    parties: { ...NO_PARTIES, leadersText: 'Bà Lê Thị Mẫu', unitsText: 'Tổ Hành chính' },
  };
  const column = { ...more, time: { text: '24/8', place: 'held' } as const };
  for (const [text, given] of [
    ['Nghỉ bù ngày 24/8', more],
    ['Nghỉ bù', column],
  ] as const) {
    const [rest] = read(text, given).items;
    expect(rest).toMatchObject({
      kind: 'dayOff',
      start: '2026-08-24',
      note: 'Bảo vệ trực cổng',
      participantsText: 'Khối văn phòng',
      leadersText: 'Bà Lê Thị Mẫu',
      unitsText: 'Tổ Hành chính',
    });
  }
});

test('a day off that may be the one it makes up for is asked about', () => {
  expect(told('Nghỉ lễ Vu lan (nghỉ bù ngày 24/8)')).toEqual(['3 dayOff on 2026-08-24', 'uncertain-date']);
});
