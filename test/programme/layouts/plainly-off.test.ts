import { expect, it, test } from 'vitest';
import { itemsOfNotice } from './notices.ts';

/** What is put off without a new day is asked about only where the words leave something open. */

const NAME = 'Hội nghị sơ kết phong trào làm vườn';

const told = (subject: string, body: string): string[] =>
  itemsOfNotice(subject, body).map(({ title, start, status, review }) => [title, start, status, ...review].join(' | '));

it.each([
  ['Do mưa lớn, UBND xã tạm hoãn hội nghị nêu trên. Thời gian tổ chức sẽ thông báo sau.', 'postponed'],
  ['UBND xã hoãn Hội nghị sơ kết phong trào làm vườn dự kiến tổ chức ngày 14/3/2026.', 'postponed'],
  ['UBND xã thông báo tạm hoãn hội nghị đến khi có thông báo mới. Tài liệu gửi trước ngày 20/3/2026.', 'postponed'],
  ['UBND xã thông báo hủy Hội nghị sơ kết phong trào làm vườn lúc 8h00 ngày 14/3/2026 tại hội trường.', 'cancelled'],
  ['Thực hiện chỉ đạo của tỉnh về phòng, chống bão, UBND xã tạm hoãn hội nghị nêu trên.', 'postponed'],
  [
    'Theo kế hoạch, hội nghị diễn ra trong hai ngày 14 và 15/3/2026. Tuy nhiên, UBND xã quyết định tạm hoãn hội nghị.',
    'postponed',
  ],
])('nothing is asked where the paper plainly says so: “%s”', (body, status) => {
  const subject = `Về việc ${status === 'postponed' ? 'hoãn' : 'hủy'} ${NAME}`;
  expect(told(subject, body).filter((each) => !each.includes('confirmed'))).toEqual([`${NAME} |  | ${status}`]);
});

it.each([
  'Hội nghị ngày 14/3/2026 có thể phải hoãn nếu trời mưa to.',
  'UBND xã đề nghị cho hoãn hội nghị ngày 14/3/2026.',
  'UBND xã hoãn hội nghị ngày 14/3/2026. Hội nghị dự kiến mở lại vào chiều 26/3/2026.',
  'UBND xã hoãn cuộc họp bàn về thu gom rác ngày 14/3/2026.',
  'UBND xã hoãn phần thảo luận của hội nghị ngày 14/3/2026.',
  'UBND xã hoãn hội nghị ngày 14/3/2026. Phần báo cáo tiến hành như giấy mời.',
  'UBND xã hoãn hội nghị ngày 14/3/2026. Buổi tọa đàm cùng ngày cũng tạm hoãn.',
])('what the words leave open is asked about: “%s”', (body) => {
  const items = told(`Về việc hoãn ${NAME}`, body);
  expect(items.filter((each) => each.includes('postponed') && !each.includes('unclear-status'))).toEqual([]);
  expect(items.join()).toContain('unclear-status');
});

const MOVED = '1. Họp Ban Chỉ đạo 35: chuyển từ 8h00 ngày 11/3/2026 sang 14h00 ngày 13/3/2026.';
const beside = (line: string) => told('Điều chỉnh lịch họp', `Văn phòng thông báo:\n${MOVED}\n2. ${line}`)[1];

test('of several changes each line says it plainly or is asked about', () => {
  expect(beside('Lớp tập huấn thú y: tạm hoãn, thời gian tổ chức lại sẽ thông báo sau.')).toBe(
    'Lớp tập huấn thú y |  | postponed',
  );
  expect(beside('Lớp tập huấn thú y dự kiến mở trong hai ngày 17 và 18/3/2026: lùi lại, sẽ có thông báo sau.')).toBe(
    'Lớp tập huấn thú y |  | postponed',
  );
  expect(beside('Lớp tập huấn thú y ngày 17/3/2026: không tổ chức.')).toBe('Lớp tập huấn thú y |  | cancelled');
  expect(beside('Tiếp công dân ngày 17/3/2026: tạm hoãn.')).toContain('unclear-status');
  expect(beside('Lớp tập huấn thú y: hoãn.')).toContain('unclear-status');
  expect(beside('Lớp tập huấn thú y ngày 17/3/2026: tạm hoãn nếu còn mưa.')).toContain('unclear-status');
  expect(beside('Thôn Đông ngày 17/3/2026: tạm hoãn.')).toContain('unclear-status');
});

test('what a name goes by stays in it', () => {
  expect(told('Về việc hoãn Liên hoan Kể chuyện theo sách', 'Thư viện tạm hoãn Liên hoan. Sẽ thông báo sau.')).toEqual([
    'Liên hoan Kể chuyện theo sách |  | postponed',
  ]);
});
