import { expect, test } from 'vitest';
import { programmeOf } from './layouts/rendered.ts';

const lastOf = (first: string, ...end: string[]) =>
  programmeOf(
    [
      'LỊCH CÔNG TÁC TUẦN',
      '(Từ ngày 10/5 đến ngày 14/5/2027)',
      'Thứ Hai, 10/5',
      ...first.split('\n'),
      '- Phó Giám đốc: Làm việc với Sở Ví dụ về kinh phí',
      'Thứ Ba, 11/5',
      '- Giám đốc: Họp Hội đồng thi đua',
      ...end,
    ].join('\n'),
  ).items.at(-1)!;

test.each([
  'Phó Giám đốc dự hội nghị tại tỉnh bạn',
  'VĂN PHÒNG SỞ',
  'Cùng nhau xây dựng chính quyền số',
  'Về chúng tôi | Hợp tác | Tuyển dụng',
])('“%s” below the last entry, which took it in, asks for a look', (line) => {
  expect(lastOf('- Giám đốc: Giao ban', line).review).toContain('unclear-boundary');
});

test.each([
  ['words that go on', ['về công tác tháng 6']],
  ['a place', ['Địa điểm: Phòng họp 2']],
  ['who is there', ['Cùng dự: Trưởng phòng Kế hoạch']],
])('%s belong to it', (_, line) => {
  expect(lastOf('- Giám đốc: Giao ban', ...line).review).toEqual([]);
});

test('where other entries go on in the same way nothing is asked', () => {
  expect(lastOf('- Giám đốc: Giao ban\nPhòng Kế hoạch báo cáo', 'Phòng Tài chính báo cáo').review).toEqual([]);
});
