import { expect, test } from 'vitest';
import { findDates } from '../../src/programme/dates.ts';
import { readProgramme } from './summary.ts';

const days = (text: string) => findDates(text).map((mention) => mention.text);

test.each([
  'Tổ vận hành trực xử lý sự cố 24/7 qua số máy nội bộ.',
  'Trung tâm hỗ trợ 24/7',
  'Đường dây nóng hoạt động 24/7, kể cả ngày lễ.',
  'Khoa Hồi sức trực cấp cứu 24/7.',
  'Cổng dịch vụ tiếp nhận thông tin 24/7 trên mạng.',
  'Hotline 24/7',
  'Quầy lễ tân phục vụ khách (24/7)',
])('a service that stands has no day: %s', (text) => {
  expect(days(text)).toEqual([]);
});

test.each([
  ['Trực lãnh đạo 24/7: đ/c Trần Văn Mẫu', ['24/7']],
  ['Trực ngày 24/7', ['24/7']],
  ['Trực 24/7', ['24/7']],
  ['Trực cấp cứu 24/7: BS Lê Thị Mẫu', ['24/7']],
  ['Trực cấp cứu 24/7, Lê Thị Mẫu', ['24/7']],
  ['Trực cấp cứu 24/7/2026', ['24/7/2026']],
  ['Thứ Sáu 24/7 trực cơ quan', ['24/7']],
  ['Hỗ trợ thí sinh từ 20/7 đến 24/7', ['20/7 đến 24/7']],
  ['Tổ một trực 24/7, tổ hai trực 25/7', ['24/7', '25/7']],
  ['Trần Văn Mẫu trực 24/7.', ['24/7']],
  ['Tiếp nhận máu 24/7 tại hội trường', ['24/7']],
  ['Tiếp nhận quân nhân 24/7.', ['24/7']],
  ['Tổ chức hoạt động hè 24/7.', ['24/7']],
  ['Đường dây nóng hoạt động 23/8.', ['23/8']],
])('a day stays a day: %s', (text, expected) => {
  expect(days(text)).toEqual(expected);
});

test('a notice of a rest with a service round the clock has no duty in July', () => {
  const text = [
    'CÔNG TY THỬ NGHIỆM',
    'Mẫu, ngày 20 tháng 4 năm 2026',
    '',
    'THÔNG BÁO NGHỈ LỄ 30/4 VÀ 01/5 NĂM 2026',
    '',
    'Công ty nghỉ từ thứ Năm (30/4/2026) đến hết Chủ nhật (03/5/2026).',
    'Lưu ý:',
    '- Tổ vận hành trực xử lý sự cố 24/7 qua số máy nội bộ.',
  ].join('\n');
  expect(readProgramme(text).items.map(({ kind, start, end }) => [kind, start, end])).toEqual([
    ['dayOff', '2026-04-30', '2026-05-03'],
  ]);
});
