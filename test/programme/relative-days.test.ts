import { expect, test } from 'vitest';
import { relativeDayIn } from '../../src/programme/relative-days.ts';
import { programmeOf } from './layouts/rendered.ts';

test.each([
  ['Sáng mai, vào lúc 8h00, Sở Ví dụ tổ chức hội nghị', 1, 'morning'],
  ['Đúng 7h30 ngày mai, toàn trường tập trung làm lễ', 1, null],
  ['Chiều mai họp tổ dân phố số 3', 1, 'afternoon'],
  ['Chiều ngày kia họp tổ dân phố số 3', 2, 'afternoon'],
  ['14h00 chiều nay, khu vực phường Mẫu sẽ ngừng cấp nước', 0, 'afternoon'],
  ['Kính mời bà con đến họp thôn vào tối nay', 0, 'evening'],
])('“%s” tells its day from the day of writing', (text, after, slot) => {
  expect(relativeDayIn(text)).toMatchObject({ after, slot });
});

test.each([
  'Sáng nay, Sở Ví dụ tổ chức hội nghị',
  'Sáng mai, ngày 05/3, Sở Ví dụ tổ chức hội nghị',
  'Ngày mai trời có mưa lúc 8h00',
  'Đồng chí Mai tổ chức hội nghị lúc 8h00',
  'Sáng Mai họp với Lan lúc 8h00',
  'Hội nghị hướng tới ngày mai tươi sáng',
])('“%s” does not', (text) => {
  expect(relativeDayIn(text)).toBeNull();
});

const read = (text: string) =>
  programmeOf(text).items.map(({ start, startTime, title, review }) => [start, startTime, title, review.join()]);

test('the day is told by the day on which the page was posted, for a person to confirm', () => {
  expect(
    read(
      'Sở Ví dụ mời họp\n\nNgày đăng: 05/3/2026\nSáng mai, vào lúc 8h00, Sở Ví dụ sẽ tổ chức hội nghị tổng kết tại Hội trường A.',
    ),
  ).toEqual([
    ['2026-03-06', '08:00', 'Sở Ví dụ sẽ tổ chức hội nghị tổng kết tại Hội trường A', 'uncertain-date,line-alone'],
  ]);
});

test('a page that does not say when it was posted gives no day', () => {
  expect(read('Thông báo\n\n14h00 chiều nay, Công ty Ví dụ sẽ ngừng cấp nước phường Mẫu.')).toEqual([
    [null, '14:00', 'Công ty Ví dụ sẽ ngừng cấp nước phường Mẫu', 'missing-date,line-alone'],
  ]);
});

test('what no item can be made of is told', () => {
  const { items, notices } = programmeOf(
    'LỊCH CÔNG TÁC TUẦN (02/3/2026 - 06/3/2026)\nCập nhật: 01/3/2026 07:15\nThứ Hai 02/3\n8h00: Họp giao ban\nThứ Ba 03/3\n8h00: Tiếp công dân\nGhi chú: Văn phòng sẽ họp rút kinh nghiệm lúc 16h00 chiều mai.',
  );
  expect(items).toHaveLength(2);
  expect(notices.filter(({ code }) => code === 'line-unread').map(({ line }) => line)).toEqual([7]);
});
