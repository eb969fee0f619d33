import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const below = (lead: string, told: string) =>
  programmeOf(`Điều chỉnh thời gian tổ chức kỳ họp thứ tư HĐND tỉnh

20/11/2026 - 16:05

Trước đó, kỳ họp dự kiến diễn ra từ ngày 7-12 đến 9-12-2026 tại Nhà khách.

${lead}

${told}

Phiên họp trù bị tổ chức lúc 16 giờ ngày 8-12 (trước đây là 16 giờ ngày 4-12).

Riêng phiên họp tháng 11 vẫn tổ chức vào chiều 25-11 như đã thông báo.`)
    .items.filter(({ line }) => line === 9)
    .map(({ start, end, startTime, title, review }) => [`${start}..${end}`, startTime, title, ...review].join(' | '));

const LEAD = 'Thường trực HĐND tỉnh thống nhất điều chỉnh như sau:';

test.each([
  [LEAD, 'Kỳ họp thứ tư HĐND tỉnh diễn ra từ ngày 9-12 đến 11-12-2026, tại hội trường lớn.'],
  ['HĐND tỉnh dời kỳ họp, cụ thể:', 'Kỳ họp thứ tư HĐND tỉnh diễn ra từ ngày 9-12 đến 11-12-2026.'],
])('below the sentence that leads to the changes the first only tells its new days: %s', (lead, told) => {
  expect(below(lead, told)).toEqual(['2026-12-09..2026-12-11 |  | Kỳ họp thứ tư HĐND tỉnh']);
});

test.each([
  ['khai mạc lúc 8 giờ ngày 9-12, tại hội trường lớn', '08:00'],
  ['khai mạc 8h00 ngày 9-12', '08:00'],
  ['trong đó bế mạc ngày 11/12/2026', ''],
])('a step on a day of a stretch leaves the stretch whole, and is asked about: %s', (step, time) => {
  expect(below(LEAD, `Kỳ họp thứ tư HĐND tỉnh diễn ra từ ngày 9-12 đến 11-12-2026, ${step}.`)).toEqual([
    `2026-12-09..2026-12-11 | ${time} | Kỳ họp thứ tư HĐND tỉnh | line-alone`,
  ]);
});
