import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const read = (text: string) =>
  programmeOf(text).items.map(({ start, startTime, endTime, title, location, relatesTo }) => ({
    when: [start, startTime, endTime].filter((part) => part !== null).join(' '),
    title,
    location,
    relatesTo,
  }));

const invitation = (first: string, second: string) => `GIẤY MỜI HỌP NGÀY 10/3/2026

Lãnh đạo UBND xã Ví dụ tổ chức cuộc họp vào thứ Ba, ngày 10/3/2026, từ 14h00 tại Phòng họp số 1.
Để bàn một số nội dung như sau:
${first}
* Đơn vị báo cáo: Phòng Kinh tế.
${second}
* Mời dự: Công an xã.`;

test.each([
  [
    '1. Báo cáo tiến độ tuyến đường liên thôn. Thời gian từ 14h00 đến 15h30',
    '2. Kế hoạch phòng chống thiên tai. Thời gian: 15h30 - 16h30.',
  ],
  [
    '1.Báo cáo tiến độ tuyến đường liên thôn. Thời gian: 14h00 - 15h30.',
    '2.Kế hoạch phòng chống thiên tai. Thời gian từ 15h30 đến 16h30',
  ],
])('the hours of a point are its own (%s)', (first, second) => {
  expect(
    read(invitation(first, second))
      .slice(1)
      .map(({ when, title }) => [when, title]),
  ).toEqual([
    ['2026-03-10 14:00 15:30', 'Báo cáo tiến độ tuyến đường liên thôn'],
    ['2026-03-10 15:30 16:30', 'Kế hoạch phòng chống thiên tai'],
  ]);
});

test.each([
  [
    '1. Báo cáo tiến độ tuyến đường liên thôn. Thời gian từ 14h00 đến 15h30',
    '2. Kế hoạch phòng chống thiên tai. Thời gian từ 15h30 đến 16h30.',
  ],
  [
    'a) Báo cáo tiến độ tuyến đường liên thôn (từ 14 giờ đến 15 giờ 30)',
    'b) Kế hoạch phòng chống thiên tai (15h30 - 16h30).',
  ],
])('points with hours of their own belong to the meeting above (%s)', (first, second) => {
  const { items } = programmeOf(invitation(first, second));
  expect(read(invitation(first, second)).slice(1)).toEqual([
    {
      when: '2026-03-10 14:00 15:30',
      title: 'Báo cáo tiến độ tuyến đường liên thôn',
      location: 'Phòng họp số 1',
      relatesTo: items[0]!.id,
    },
    {
      when: '2026-03-10 15:30 16:30',
      title: 'Kế hoạch phòng chống thiên tai',
      location: 'Phòng họp số 1',
      relatesTo: items[0]!.id,
    },
  ]);
  expect(items.slice(1).map(({ review }) => review)).toEqual([['line-alone'], ['line-alone']]);
});

test('hours may stand in a line below their point; who is invited to it takes part in it', () => {
  const text = invitation(
    '1. Báo cáo tiến độ tuyến đường liên thôn.\n* Người trình bày: Phòng Kinh tế. Thời gian từ 14h00 đến 15h30.',
    '2. Kế hoạch phòng chống thiên tai.\n* Người trình bày: Văn phòng. Thời gian từ 15h30 đến 16h30.',
  );
  expect(
    programmeOf(text)
      .items.slice(1)
      .map(({ startTime, title, participantsText }) => [startTime, title, participantsText]),
  ).toEqual([
    ['14:00', 'Báo cáo tiến độ tuyến đường liên thôn', null],
    ['15:30', 'Kế hoạch phòng chống thiên tai', 'Công an xã'],
  ]);
});

test('hours that do not follow one another are no agenda, and are told', () => {
  const text = invitation(
    '1. Báo cáo một. Thời gian từ 15h00 đến 15h30',
    '2. Báo cáo hai. Thời gian từ 14h00 đến 15h00',
  );
  const { items, notices } = programmeOf(text);
  expect(items).toHaveLength(1);
  expect(notices.filter(({ code }) => code === 'line-unread').map(({ line }) => line)).toEqual([5, 7]);
});

test.each([
  'UBND xã Ví dụ kính mời dự cuộc họp vào ngày 10/3/2026 tại phòng họp số 1, để bàn các nội dung sau:',
  'UBND xã Ví dụ họp giao ban ngày 10/3/2026, cụ thể:',
])('a sentence that ends in a colon gives its day to the hours below (%s)', (sentence) => {
  const text = `GIẤY MỜI HỌP\n\n${sentence}\n14h00: Nghe báo cáo tiến độ tuyến đường\n15h30: Cho ý kiến kế hoạch năm`;
  expect(read(text).map(({ when, title }) => [when, title])).toEqual([
    ['2026-03-10 14:00', 'Nghe báo cáo tiến độ tuyến đường'],
    ['2026-03-10 15:30', 'Cho ý kiến kế hoạch năm'],
  ]);
});

test.each([
  'Đề nghị các phòng đăng ký trước ngày 05/3/2026 với các nội dung sau:',
  'Cuộc họp ngày 10/3/2026 và ngày 12/3/2026 có các nội dung sau:',
])('a day by which something is due, or several, are not that day (%s)', (sentence) => {
  const text = `GIẤY MỜI HỌP\n\n${sentence}\n14h00: Nghe báo cáo tiến độ tuyến đường\n15h30: Cho ý kiến kế hoạch năm`;
  expect(programmeOf(text).items.filter(({ kind, start }) => kind === 'event' && start !== null)).toEqual([]);
});

test.each([
  ['khai mạc phiên trù bị lúc 14h00', ['14:00 Khai mạc phiên trù bị']],
  ['7h30 khai mạc, 11h00 bế mạc', ['07:30 Khai mạc', '11:00 Bế mạc']],
  ['đón đoàn (từ 15 giờ); tối giao lưu', ['15:00 Đón đoàn', 'evening Giao lưu']],
  ['tham quan làng nghề', ['null Tham quan làng nghề']],
])('what a day of several holds has its hour before or behind it, or none (%s)', (words, told) => {
  const { items } = programmeOf(
    `HỘI VÍ DỤ\nGIẤY MỜI\nKính mời đại biểu dự Đại hội Hội Ví dụ\nThời gian: 02 ngày 24 - 25/9/2026\n- Ngày thứ nhất (24/9): ${words}\n- Ngày thứ hai (25/9): 8h00 thảo luận\nĐịa điểm: Hội trường Mẫu\n`,
  );
  const parts = items.filter(({ line, start }) => line === 5 && start === '2026-09-24');
  expect(parts.map(({ startTime, slot, title }) => `${startTime ?? slot} ${title}`)).toEqual(told);
});
