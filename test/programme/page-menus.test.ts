import { expect, test } from 'vitest';
import { textOf } from '../../src/model/block.ts';
import { withoutMenus } from '../../src/programme/page-menus.ts';
import { readText } from '../../src/readers/text.ts';

const left = (text: string) =>
  withoutMenus(readText(text)).blocks.flatMap((block) => (block.type === 'paragraph' ? [textOf(block.line)] : []));
const ARTICLE = 'Thông báo đổi lịch tiếp công dân';

test.each([
  'Trang chủ\nGiới thiệu\nTin tức - Sự kiện\nHỏi đáp',
  'Trang chủ » Thông báo',
  'Thứ Ba, 04/5/2027 | Sơ đồ site | Đăng nhập',
  'Trang chủ | Văn bản | Dịch vụ công | Liên hệ',
])('the menu “%s” is none of the article', (menu) => {
  expect(left(`${menu}\n${ARTICLE}`)).toEqual([ARTICLE]);
});

test.each([
  `Thông báo\n${ARTICLE}`,
  `Lịch công tác\nThứ Ba, 04/5/2027\n8h00: Họp giao ban`,
  'Thứ Ba, 04/5/2027 | 8h00: Họp giao ban | Phòng họp A',
])('“%s” is no menu', (text) => {
  expect(left(text)).toEqual(text.split('\n'));
});
