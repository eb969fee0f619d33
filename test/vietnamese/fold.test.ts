import { expect, test } from 'vitest';
import { fold } from '../../src/vietnamese/fold.ts';

test.each([
  ['  Đ/c Nguyễn Văn A - PHÓ CHỦ TỊCH; (Hội trường 3)', 'd c nguyen van a pho chu tich hoi truong 3'],
  ['hoà, hòa, uỷ, ủy', 'hoa hoa uy uy'],
  ['Hội nghị'.normalize('NFD'), 'hoi nghi'],
  ['từ 8h30–10h00', 'tu 8h30 10h00'],
  [' …“”. ', ''],
])('%s is compared as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});
