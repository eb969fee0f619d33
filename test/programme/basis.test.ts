import { expect, test } from 'vitest';
import { afterBasis } from '../../src/programme/basis.ts';

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
