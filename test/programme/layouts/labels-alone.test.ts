import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

const week = (...lines: readonly string[]) =>
  [
    'LỊCH LÀM VIỆC',
    'Tuần 20 (từ 11/5/2027 đến 16/5/2027)',
    '* Thứ Ba: 11/5',
    ...lines,
    '* Thứ Tư: 12/5',
    'Làm việc tại cơ quan',
  ].join('\n');

test.each(['- Mời dự:', '- Thành phần:', 'Cùng dự:'])(
  'names with a colon below “%s” are no entry of their own',
  (label) => {
    const { items } = readProgramme(
      week(
        '1- 14h00: Giám đốc họp Hội đồng phối hợp',
        label,
        'Đại diện lãnh đạo các sở: An Hòa, Bình Minh (giấy mời riêng)',
        '- Địa điểm: Hội trường A',
      ),
    );
    expect(items).toHaveLength(2);
    expect(items[0]).toMatchObject({
      start: '2027-05-11',
      startTime: '14:00',
      title: 'Giám đốc họp Hội đồng phối hợp',
      participantsText: 'Đại diện lãnh đạo các sở: An Hòa, Bình Minh (giấy mời riêng)',
      location: 'Hội trường A',
    });
  },
);

test('a leader with a colon is an entry where the line above says all that it begins', () => {
  const { items } = readProgramme(
    week('1- 14h00: Giám đốc họp Hội đồng phối hợp', '- Mời dự: các sở', 'PGĐ Người Thứ Hai: 15h30 tiếp công dân'),
  );
  expect(items.map(({ startTime }) => startTime)).toEqual(['14:00', '15:30', null]);
});
