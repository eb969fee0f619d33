import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const letter = (lead: string, ...told: string[]) =>
  programmeOf(`THƯỜNG TRỰC HĐND TỈNH MẪU
Số: 19/HĐND-VP
Bắc Mẫu, ngày 28 tháng 11 năm 2026
V/v điều chỉnh thời gian kỳ họp thứ Năm, HĐND tỉnh

Kính gửi: Các vị đại biểu

Ngày 17/11/2026, Thường trực HĐND tỉnh đã ban hành Giấy mời số 96/GM-HĐND mời dự Kỳ họp thứ Năm, HĐND tỉnh, dự kiến từ ngày 03/12 đến ngày 05/12/2026.

${lead}

${told.join('\n\n')}

2. Họp các Tổ đại biểu: chuyển từ 14 giờ 00 ngày 01/12/2026 sang 14 giờ 00 ngày 08/12/2026, tại phòng họp số 2.`);

const LEAD = 'Thường trực HĐND tỉnh thống nhất điều chỉnh như sau:';

test.each([
  '1. Kỳ họp thứ Năm, HĐND tỉnh tổ chức trong 03 ngày, từ ngày 10/12/2026 (thứ Năm) đến ngày 12/12/2026 (thứ Bảy).',
  '1. Kỳ họp thứ Năm, HĐND tỉnh họp từ ngày 10/12 đến ngày 12/12/2026. Khai mạc lúc 08 giờ 00 phút ngày 10/12/2026.',
  '- Kỳ họp thứ Năm, HĐND tỉnh: từ 10/12 đến hết ngày 12/12/2026.',
])('below what leads to the changes a stretch is kept whole, with a mark: %s', (told) => {
  const [first, second] = letter(LEAD, told).items.toSorted((a, b) => a.line - b.line);
  expect([first?.start, first?.end, first?.review.length]).toEqual(['2026-12-10', '2026-12-12', 1]);
  expect([second?.start, second?.startTime]).toEqual(['2026-12-08', '14:00']);
});

test.each([
  ['Khai mạc lúc 08 giờ 00 phút ngày 10/12/2026 tại Hội trường lớn.', '08:00', 'Khai mạc'],
  ['Bế mạc chiều ngày 12/12/2026 tại Hội trường lớn.', null, 'Bế mạc'],
])('a sentence behind it that only says what is done then is called by that, with a mark: %s', (step, time, title) => {
  const { items } = letter(LEAD, `1. Kỳ họp thứ Năm, HĐND tỉnh diễn ra từ ngày 10/12 đến ngày 12/12/2026. ${step}`);
  expect(items.find((each) => each.title === title)).toMatchObject({
    startTime: time,
    location: 'Hội trường lớn',
    review: ['line-alone'],
  });
});

test('without such words what becomes of it is not clear', () => {
  const { items } = letter('Thường trực HĐND tỉnh lưu ý.', '1. Hội chợ xuân từ ngày 10/12 đến ngày 12/12/2026.');
  expect(items.find(({ line }) => line === 12)?.review).toEqual(['unclear-status']);
});

test('the period holds no day of what is told of before', () => {
  const told = '1. Kỳ họp thứ Năm, HĐND tỉnh diễn ra từ ngày 10/12 đến ngày 12/12/2026.';
  expect(letter(LEAD, told).period).toEqual({ start: '2026-12-08', end: '2026-12-12' });
});
