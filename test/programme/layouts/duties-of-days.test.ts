import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const read = (...lines: string[]) =>
  programmeOf(['LỊCH CÔNG TÁC TUẦN', '(Từ 01/3/2027 đến 07/3/2027)', '', ...lines].join('\n')).items.map(
    ({ start, slot, startTime, title, leadersText, review }) =>
      [start?.slice(8), slot, startTime, title, leadersText, ...review].filter((part) => part !== null).join(' | '),
  );

test('who is on duty, in the last line of each day, is none of the afternoon above and no part of its entry', () => {
  expect(
    read(
      'Thứ 2 - 01/3',
      'S: 7h30 Giao ban (đ/c Một)',
      'C: Làm việc tại cơ quan',
      'Trực: đ/c Hai',
      'Thứ 3 - 02/3',
      'S: 8h00 Họp tổ ở Hà Mẫu (đ/c Một)',
      'C: 14h00 Duyệt kịch bản hội thi',
      'Trực: đ/c Ba',
    ),
  ).toEqual([
    '01 | morning | 07:30 | Giao ban | đ/c Một',
    '01 | afternoon | Làm việc tại cơ quan',
    '01 | Trực: đ/c Hai | đ/c Hai',
    '02 | morning | 08:00 | Họp tổ ở Hà Mẫu | đ/c Một',
    '02 | afternoon | 14:00 | Duyệt kịch bản hội thi',
    '02 | Trực: đ/c Ba | đ/c Ba',
  ]);
});

test.each([
  ['below entries of a half of the day', 'Chiều:', '- 14h00 Họp tổ', 'Trực cơ quan: đ/c Hai'],
  ['with the mark of the halves', '- Sáng: nghỉ', '- Chiều: 14h00 Họp tổ', '- Trực cơ quan: đ/c Hai'],
  ['below an empty line', 'Chiều: 14h00 Họp tổ', '', 'Trực cơ quan: đ/c Hai'],
])('it may stand %s', (_, ...day) => {
  const items = read('Thứ 2 - 01/3', ...day, 'Thứ 3 - 02/3', ...day);
  expect(items.filter((item) => item.includes('Trực'))).toEqual([
    '01 | Trực cơ quan: đ/c Hai | đ/c Hai',
    '02 | Trực cơ quan: đ/c Hai | đ/c Hai',
  ]);
});

test('two lines of duty close a day, each is its own', () => {
  const day = ['Chiều: 14h00 Họp tổ', 'Trực lãnh đạo: đ/c Một', 'Trực cơ quan: đ/c Hai'];
  expect(read('Thứ 2 - 01/3', ...day, 'Thứ 3 - 02/3', ...day).filter((item) => item.includes('Trực'))).toEqual([
    '01 | Trực lãnh đạo: đ/c Một | đ/c Một',
    '01 | Trực cơ quan: đ/c Hai | đ/c Hai',
    '02 | Trực lãnh đạo: đ/c Một | đ/c Một',
    '02 | Trực cơ quan: đ/c Hai | đ/c Hai',
  ]);
});

test('with the mark of the entries of a half it is read as one of them', () => {
  const day = ['Chiều:', '- 14h00 Họp tổ', '- Trực: đ/c Hai'];
  expect(read('Thứ 2 - 01/3', ...day, 'Thứ 3 - 02/3', ...day).filter((item) => item.includes('Trực'))).toEqual([
    '01 | afternoon | Trực: đ/c Hai | đ/c Hai',
    '02 | afternoon | Trực: đ/c Hai | đ/c Hai',
  ]);
});
