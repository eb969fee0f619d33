import { expect, test } from 'vitest';
import { afterBasis, heldBehindBasis } from '../../src/programme/basis.ts';

test.each([
  [
    'Thực hiện Luật Mẫu năm 2025 và Hướng dẫn số 13-HD/BTG ngày 06/8/2027, Chủ tịch xã Mẫu sẽ tổ chức Hội nghị đối thoại vào 07 giờ 30 phút, ngày 29/10/2027.',
    'Chủ tịch xã Mẫu sẽ tổ chức Hội nghị đối thoại vào 07 giờ 30 phút, ngày 29/10/2027.',
  ],
  [
    'Căn cứ Kế hoạch số 5/KH-VD, Ủy ban xã Mẫu tổ chức ra quân ngày 05/3/2027',
    'Ủy ban xã Mẫu tổ chức ra quân ngày 05/3/2027',
  ],
])('what follows what “%s” rests on is the sentence', (text, own) => {
  expect(text.slice(afterBasis(text))).toBe(own);
});

test.each([
  'Thực hiện Công văn số 12/CV-VD ngày 03/3/2027 của Sở Ví dụ về việc tổ chức hội thảo',
  'Theo đó, ngày 05/6, Thường trực Hội đồng xã Mẫu sẽ tổ chức họp',
  'Chủ tịch xã Mẫu sẽ tổ chức Hội nghị đối thoại, Văn phòng tổ chức đón tiếp',
])('“%s” stays whole', (text) => {
  expect(afterBasis(text)).toBe(0);
});

test.each([
  [
    'Theo thông báo của Ban Mẫu, Chủ tịch xã sẽ tiếp công dân vào sáng 14-11 tại trụ sở.',
    'Chủ tịch xã sẽ tiếp công dân vào sáng 14-11 tại trụ sở.',
  ],
  [
    'Theo quyết định của Đảng ủy, Bí thư Đảng ủy đối thoại với nhân dân lúc 8 giờ ngày 20/4.',
    'Bí thư Đảng ủy đối thoại với nhân dân lúc 8 giờ ngày 20/4.',
  ],
  [
    'Thực hiện Kế hoạch số 12/KH-VD ngày 05/01/2026, Tổ đại biểu số 1 tiếp xúc cử tri ngày 14/4/2026.',
    'Tổ đại biểu số 1 tiếp xúc cử tri ngày 14/4/2026.',
  ],
])('“%s” tells a day of its own behind what it rests on', (text, own) => {
  expect(text.slice(heldBehindBasis(text))).toBe(own);
});

test.each([
  'Theo Quyết định số 3/QĐ-VD ngày 02/3/2026, Chủ tịch xã tiếp công dân hằng tuần',
  'Theo kế hoạch, Chủ tịch xã tiếp công dân từ ngày 03/3 đến ngày 30/3',
  'Thực hiện Kế hoạch số 5/KH-VD ngày 02/3/2026, Ủy ban xã Mẫu tổ chức ra quân. Ngày 05/3, họp tổ.',
])('“%s” tells none', (text) => {
  expect(heldBehindBasis(text)).toBe(0);
});
