import { expect, test } from 'vitest';
import { readProgramme } from './summary.ts';

const rows = (when: string) =>
  readProgramme(`LỊCH HỌP THÁNG 3 NĂM 2027

| STT | Nội dung | Thời gian |
|---|---|---|
| 1 | Phiên trù bị | ${when} |
| 2 | Phiên chính thức | 8h00 ngày 13/3 |
`).items.map(({ startTime, review }) => `${startTime} ${review.join() || 'sure'}`);

test.each(['8h00 ngày 12/3 và 14h00', '8h00 ngày 12/3, 14h00', '8h00 ngày 12/3 và lúc 14h00'])(
  'a second hour of a day at which nothing is, is asked about: “%s”',
  (when) => {
    expect(rows(when)).toEqual(['08:00 hour-left', '08:00 sure']);
  },
);

test.each(['8h00 ngày 12/3', '8h00 - 11h00 ngày 12/3', '8h00 ngày 12/3 (thay cho 14h00)'])(
  'one hour, a stretch or an old hour is all that is told: “%s”',
  (when) => {
    expect(rows(when)[0]).toBe('08:00 sure');
  },
);

test('a session of several hours below an invitation is asked about, too', () => {
  const { items } = readProgramme(`GIẤY MỜI
Dự Đại hội Công đoàn

Thời gian:
- Phiên trù bị: 8h00 ngày 12/3/2027 và 14h00
- Phiên chính thức: 8h00 ngày 13/3/2027
Địa điểm: Hội trường lớn
`);
  expect(items.map(({ title, review }) => `${title} ${review.join() || 'sure'}`)).toEqual([
    'Phiên trù bị hour-left',
    'Phiên chính thức sure',
  ]);
});
