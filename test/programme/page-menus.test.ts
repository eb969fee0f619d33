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
  'Thứ Ba, 04/5/2027 | 10:42    Liên hệ | Sơ đồ cổng | English',
  'Liên hệ | Góp ý | Xem theo tuần | In lịch',
  'Trang chủ | Văn bản | Dịch vụ công | Liên hệ',
  'Hotline: 1900 12xx | Đặt lịch: 0299 3 812 000 | Đăng nhập',
  'Đường dây nóng: (0299) 3812.000 | Email: vanthu@mau.vn | Liên hệ',
  'Cấp cứu: 115 | Tư vấn: 0909.000.xxx | Giới thiệu',
  'Tổng đài: 1022 | Tiếng Việt | English',
  'Đăng ký    Báo cháy: 114    Fax: 0299-3812001',
])('the menu “%s” is none of the article', (menu) => {
  expect(left(`${menu}\n${ARTICLE}`)).toEqual([ARTICLE]);
});

test.each([
  `Thông báo\n${ARTICLE}`,
  `Lịch công tác\nThứ Ba, 04/5/2027\n8h00: Họp giao ban`,
  'Thứ Ba, 04/5/2027 | 8h00: Họp giao ban | Phòng họp A',
  'Thứ Ba, 04/5/2027 | 10:42 | Họp giao ban',
  'Đặt lịch: 8h00 ngày 04/5 | Liên hệ',
  'Cấp cứu: 24/24 giờ | Giới thiệu',
  'Tư vấn: 0909 000 xxx | Họp giao ban',
  'Hotline: 1900 12xx | Email: vanthu@mau.vn',
  'Họp: 0299 3812 000 | Liên hệ',
])('“%s” is no menu', (text) => {
  expect(left(text)).toEqual(text.split('\n'));
});

test.each([
  'Thứ Hai, 04/5/2026\nTRANG THÔNG TIN ĐIỆN TỬ HUYỆN MẪU',
  'Thứ Hai, 04/5/2026\n\nTrang chủ\nGiới thiệu\nLiên hệ',
  'CỔNG THÔNG TIN ĐIỆN TỬ SỞ VÍ DỤ',
])('today and the name of the site above the article are none of it: “%s”', (head) => {
  expect(left(`${head}\n${ARTICLE}`).filter((text) => text !== '')).toEqual([ARTICLE]);
});

test('today above an entry heads it', () => {
  expect(left('Thứ Hai, 04/5/2026\nHọp Ban biên tập Trang thông tin điện tử')).toHaveLength(2);
});

test('the last rows of a table may be those of the page', () => {
  const rows = (text: string) =>
    withoutMenus(readText(text)).blocks.flatMap((block) => (block.type === 'table' ? [block.rows] : []));
  const table = '| Ngày | Nội dung |\n| 04/5 | Họp giao ban |\n| 05/5 | Tiếp dân |\n';
  expect(rows(`${table}| Số lượt xem: 31 | Bản in Quay lại |`)).toEqual([3]);
  expect(rows(`${table}| 06/5 | In trang bìa kỷ yếu |`)).toEqual([4]);
});
