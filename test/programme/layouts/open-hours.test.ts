import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

/** What a notice of a rest from 28 August to 2 September 2027 says besides. */
const besideRest = (line: string) =>
  programmeOf(`THÔNG BÁO
Về việc nghỉ lễ Quốc khánh 02/9 năm 2027

1. Nghỉ lễ từ thứ Bảy ngày 28/8/2027 đến hết thứ Năm ngày 02/9/2027.
2. Trong dịp nghỉ:
${line}
`)
    .items.filter(({ kind }) => kind !== 'dayOff')
    .map(
      ({ start, slot, startTime, endTime, title, review }) =>
        `${start} ${startTime === null ? slot : `${startTime}-${endTime ?? ''}`} ${title}${review.includes('hour-left') ? ' ?' : ''}`,
    );

test.each([
  [
    '- Sáng thứ Hai ngày 30/8/2027: Khoa Mẫu khám dịch vụ từ 7 giờ 00 đến 11 giờ 30.',
    '07:00-11:30 Khoa Mẫu khám dịch vụ',
  ],
  ['+ Chiều thứ Hai ngày 30/8/2027, quầy thuốc mở cửa (13h30 - 16h30).', '13:30-16:30 Quầy thuốc mở cửa'],
  ['- Sáng thứ Hai, 30/8/2027 : phòng khám làm việc, bắt đầu lúc 7h30', '07:30- Phòng khám làm việc'],
])('hours behind what is open on a half of a day are those of it: “%s”', (line, told) => {
  expect(besideRest(line)).toEqual([`2027-08-30 ${told}`]);
});

test('they are those of each half in which they lie', () => {
  expect(besideRest('- Sáng ngày 30/8/2027 và sáng ngày 31/8/2027: phòng khám mở cửa từ 7h30.')).toEqual([
    '2027-08-30 07:30- Phòng khám mở cửa',
    '2027-08-31 07:30- Phòng khám mở cửa',
  ]);
});

test.each([
  ['- Sáng thứ Hai ngày 30/8/2027: phòng khám mở cửa từ 7h00 đến 17h00.'],
  ['- Chiều thứ Hai ngày 30/8/2027: phòng khám mở cửa từ 7h30.'],
  ['- Sáng thứ Hai ngày 30/8/2027: phòng khám mở cửa từ 7h00, phát số đến 9h00.'],
])('hours of another half, or several, are asked about: “%s”', (line) => {
  expect(besideRest(line)).toEqual([
    expect.stringMatching(/^2027-08-30 (?:morning|afternoon) Phòng khám mở cửa .*\?$/u),
  ]);
});

test('what is open is called by all its words', () => {
  const words = 'phòng khám mở cửa cho người dân các thôn vùng cao có thẻ bảo hiểm y tế và thân nhân cùng đi khám';
  expect(besideRest(`- Sáng thứ Hai ngày 30/8/2027: ${words}.`)).toEqual([
    `2027-08-30 morning ${words.replace('p', 'P')}`,
  ]);
});

test('who is open may stand before the half of the day', () => {
  expect(besideRest('- Bộ phận một cửa: sáng 30/8/2027 mở cửa từ 8h00 đến 10h00.')).toEqual([
    '2027-08-30 08:00-10:00 Bộ phận một cửa: mở cửa',
  ]);
});
