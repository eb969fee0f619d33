import { expect, test } from 'vitest';
import { readProgramme, whenOf } from '../summary.ts';

const told = (text: string) => readProgramme(text).items.map((item) => [item.title, whenOf(item), item.review]);

const TABLE = [
  ['Ngày', 'Thời gian giao dịch', 'Ghi chú'],
  ['Thứ Năm, 30/12/2027', 'Giao dịch bình thường', ''],
  ['Thứ Bảy 01/01/2028 - Chủ nhật 02/01/2028', 'Nghỉ Tết Dương lịch', ''],
]
  .map((cells) => cells.join('\t'))
  .join('\n');
const page = (below: string, above = '') =>
  `NGÂN HÀNG VÍ DỤ THÔNG BÁO LỊCH GIAO DỊCH DỊP TẾT DƯƠNG LỊCH 2028\n\n${above}${TABLE}\n\n${below}\n`;
const ROWS = ['on 2027-12-30', 'on 2028-01-01..2028-01-02'];

test('a stretch from an hour of one night to an hour of the next morning is asked about among rests', () => {
  const items = told(page('Hệ thống thẻ bảo trì từ 23h00 ngày 01/01/2028 đến 02h00 ngày 02/01/2028.'));
  expect(items.map(([, when]) => when).slice(0, 2)).toEqual(ROWS);
  expect(items.at(-1)?.[0]).toContain('Hệ thống thẻ bảo trì');
  expect(items.at(-1)?.[2]).toContain('line-alone');
});

test.each(['Trong thời gian nghỉ, Quý khách sử dụng ATM 24/7.', 'Quý khách dùng dịch vụ ngân hàng số VD-Mẫu 24/7.'])(
  'machines and services that stand all the time have no day: %s',
  (below) => {
    expect(told(page(below)).map(([, when]) => when)).toEqual(ROWS);
  },
);

test('a day alone above the salutation is that of the page', () => {
  const above =
    '19/12/2027\n\nKính gửi Quý khách hàng,\n\nVí Dụ Bank trân trọng thông báo lịch giao dịch tại Hội sở:\n\n';
  expect(told(page('Trân trọng cảm ơn!', above)).map(([, when]) => when)).toEqual(ROWS);
});
