import { expect, test } from 'vitest';
import { programmeOf } from './layouts/rendered.ts';

const read = (...lines: readonly string[]) =>
  programmeOf(`LỊCH KHÁM BỆNH TUẦN TỪ 26/4 ĐẾN 02/5/2027\n\n${lines.join('\n')}\n`).items.map(
    ({ kind, start, startTime, slot, title, review }) =>
      [kind, start?.slice(5), startTime ?? slot ?? '-', title, ...review].join(' | '),
  );
const MONDAY = ['Thứ Hai, ngày 26/4: Khám bệnh bình thường từ 7h00', ''];

test('what is done gives an entry its name, not the label that says when', () => {
  expect(
    read(
      ...MONDAY,
      'Thứ Ba, ngày 27/4:',
      'Thời gian khám bệnh: 7h00 - 16h00',
      'Tạm ngừng nhận bệnh nhân từ 16h00 ngày 27/4',
      '',
      'Thứ Năm, ngày 29/4:',
      'Thời gian nghỉ: cả ngày',
      '',
      'Thứ Sáu, ngày 30/4:',
      'Mở cửa trở lại từ 7h30 ngày 30/4',
    ),
  ).toEqual([
    'event | 04-26 | 07:00 | Khám bệnh bình thường từ 7h00',
    'event | 04-27 | 07:00 | Khám bệnh',
    'event | 04-27 | 16:00 | Tạm ngừng nhận bệnh nhân',
    'dayOff | 04-29 | allDay | Nghỉ',
    'event | 04-30 | 07:30 | Mở cửa trở lại',
  ]);
});

test('a rest of an hour may be one between two parts: it is asked about', () => {
  expect(read(...MONDAY, 'Thứ Ba, ngày 27/4:', 'Thời gian nghỉ: 11h30 - 13h00', 'Khám bệnh từ 13h00')).toContainEqual(
    expect.stringMatching(/^event \| 04-27 \| 11:30 \| Thời gian nghỉ.* \| odd-title/u),
  );
});

test.each(['Thời gian biểu học kỳ 2', 'Thời khóa biểu khối 9'])('“%s” is no label', (title) => {
  expect(read(...MONDAY, `Thứ Ba, ngày 27/4: 8h00 Phát ${title}`)).toContainEqual(expect.stringContaining(title));
});
