import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const read = (...lines: readonly string[]) => {
  const { items, notices } = programmeOf(`${lines.join('\n')}\n`, '2027-05-03');
  const days = items.map(({ start, startTime, status }) => [start, startTime, status].filter(Boolean).join(' '));
  return [...days, ...notices.flatMap(({ code, line }) => (code === 'line-unread' ? [`${line}: unread`] : []))];
};

const CHANGED = 'Họp giao ban chuyển từ 8h00 ngày 12/5/2027 sang 14h00 ngày 13/5/2027.';
const MOVED = ['Thông báo đổi lịch họp giao ban', '', CHANGED];
const ON = '2027-05-13 14:00 confirmed';

test.each([
  'Họp chuẩn bị: 13h00 cùng ngày.',
  'Xe xuất phát 13h30.',
  'Xe xuất phát lúc 13h00 ngày 13/5/2027 (tập trung lúc 12h45).',
  'Mở cửa trở lại từ 7h30 ngày 17/5/2027.',
  'Bộ phận Một cửa hoạt động trở lại từ 7h30 thứ Hai, ngày 17/5/2027.',
])('behind what moves another hour is told (%s)', (sentence) => {
  expect(read(...MOVED, sentence)).toEqual([ON, '4: unread']);
});

test('in the line of what moves, too', () => {
  const beside = `${CHANGED} Bộ phận Một cửa mở cửa trở lại từ 7h30 ngày 17/5/2027.`;
  expect(read('Thông báo đổi lịch họp giao ban', '', beside)).toEqual([ON, '3: unread']);
});

test.each(['Họp vào lúc 14h00 ngày 13/5/2027 như trên.', 'Trước đây cuộc họp đã xếp lúc 8h00.'])(
  'what says the same or how it was is not (%s)',
  (sentence) => {
    expect(read(...MOVED, sentence)).toEqual([ON]);
  },
);

test('when something opens again is told behind what is put off', () => {
  const lines = ['UBND xã Mẫu tạm hoãn tiếp công dân ngày 12/5/2027.', 'Mở cửa trở lại từ 7h30 ngày 14/5/2027.'];
  expect(read('Thông báo tạm hoãn tiếp công dân', '', ...lines)).toEqual(['postponed', '4: unread']);
  const shifted = 'Cuộc họp Tổ giúp việc lúc 8h00 ngày 12/5/2027 lùi lại 30 phút.';
  expect(read('Thông báo lùi giờ họp', '', shifted)).toEqual(['postponed', '3: unread']);
});

test('below a sentence that leads on every line with an hour is an item or told', () => {
  const lines = [
    'Ban Thường vụ chuyển thời gian tổ chức Đại hội như sau:',
    '1. Phiên trù bị: 14 giờ 00, thứ Năm, ngày 20 tháng 5 năm 2027.',
    '2. Phiên chính thức diễn ra lúc 07 giờ 30, ngày 21/5/2027, có văn nghệ.',
  ];
  expect(read('Thông báo chuyển thời gian tổ chức Đại hội', '', ...lines)).toEqual([
    '2027-05-21 07:30 confirmed',
    '4: unread',
  ]);
});

test('an hour beside an invitation is asked about, whatever a bracket adds to it', () => {
  const invited = 'Kính mời ông bà dự Hội nghị tổng kết lúc 8h00 ngày 20/5/2027 tại Hội trường A.';
  const bus = 'Xe xuất phát lúc 6h30 ngày 20/5/2027 tại cổng UBND xã (có mặt lúc 6h15).';
  const { items } = programmeOf(`Giấy mời họp\n\n${invited}\n${bus}\n`, '2027-05-03');
  expect(items).toMatchObject([
    { startTime: '08:00' },
    { startTime: '06:30', review: expect.arrayContaining(['line-alone']) },
  ]);
});
