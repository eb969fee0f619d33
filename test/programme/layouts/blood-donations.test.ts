import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const read = (text: string) =>
  programmeOf(text).items.map(({ start, end, startTime, title, review }) => {
    const day = start === end ? start : `${start}..${end}`;
    return [startTime ? `${day} ${startTime}` : day, title, ...review];
  });

test('days stand in brackets behind their place, several in one of them', () => {
  expect(
    read(`Lịch tiếp nhận hiến máu tình nguyện tháng 4/2026

- Hội Chữ thập đỏ huyện Mẫu (ngày 03/4)
- Trường Đại học Ví dụ (ngày 10/4, từ 7h30)
- Hội Chữ thập đỏ huyện Thử (các ngày 17, 18 và 24/4)`),
  ).toEqual([
    ['2026-04-03', 'Hội Chữ thập đỏ huyện Mẫu'],
    ['2026-04-10 07:30', 'Hiến máu tình nguyện tại trường Đại học Ví dụ'],
    ['2026-04-17', 'Hội Chữ thập đỏ huyện Thử'],
    ['2026-04-18', 'Hội Chữ thập đỏ huyện Thử'],
    ['2026-04-24', 'Hội Chữ thập đỏ huyện Thử'],
  ]);
});

test('or in a cell', () => {
  const rows = [
    ['STT', 'Địa điểm', 'Thời gian'],
    ['1', 'Trường Đại học Ví dụ', '10/4 (7h30)'],
    ['2', 'Nhà văn hóa huyện Thử', '17, 18 và 24/4'],
    ['3', 'Trung tâm Y tế huyện Hai', '27/4 và 28/4'],
  ];
  expect(read(`LỊCH HIẾN MÁU TÌNH NGUYỆN THÁNG 4 NĂM 2026\n\n${rows.map((row) => row.join('\t')).join('\n')}`)).toEqual(
    [
      ['2026-04-10 07:30', 'Hiến máu tình nguyện'],
      ['2026-04-17', 'Hiến máu tình nguyện'],
      ['2026-04-18', 'Hiến máu tình nguyện'],
      ['2026-04-24', 'Hiến máu tình nguyện'],
      ['2026-04-27', 'Hiến máu tình nguyện'],
      ['2026-04-28', 'Hiến máu tình nguyện'],
    ],
  );
});

test('the month of the list’s heading tells the year of days on lines of their own', () => {
  expect(
    read(`Hội Chữ thập đỏ tỉnh Ví dụ thông báo lịch hiến máu tháng 4/2026:
Ngày 03/4: Huyện Mẫu
Ngày 17, 18/4: Huyện Thử
Ngày 27/4 và ngày 29/4: Huyện Hai`),
  ).toEqual([
    ['2026-04-03', 'Hiến máu tình nguyện tại huyện Mẫu'],
    ['2026-04-17', 'Hiến máu tình nguyện tại huyện Thử'],
    ['2026-04-18', 'Hiến máu tình nguyện tại huyện Thử'],
    ['2026-04-27', 'Hiến máu tình nguyện tại huyện Hai'],
    ['2026-04-29', 'Hiến máu tình nguyện tại huyện Hai'],
  ]);
});

test('the count that ends a row is said of it, and the hour before it is the row’s', () => {
  const rows = (text: string) =>
    programmeOf(text).items.map(({ start, startTime, slot, title, note, review }) =>
      [start, startTime, slot, title, note, review.join()].map((part) => part || '-').join(' | '),
    );
  expect(
    rows(`LỊCH HIẾN MÁU THÁNG 4/2026
- Ngày 03/4/2026: Trường Đại học Ví dụ, 7h30, 250 đơn vị
- Ngày 10/4/2026: Nhà văn hóa huyện Thử, buổi sáng, 120 người
- Ngày 17/4/2026 tại Nhà thi đấu huyện (sáng 80 đơn vị, chiều 60 đơn vị)`),
  ).toEqual([
    '2026-04-03 | 07:30 | morning | Hiến máu tình nguyện tại trường Đại học Ví dụ | 250 đơn vị | -',
    '2026-04-10 | - | morning | Hiến máu tình nguyện tại nhà văn hóa huyện Thử | 120 người | -',
    '2026-04-17 | - | - | Hiến máu tình nguyện tại Nhà thi đấu huyện (sáng 80 đơn vị, chiều 60 đơn vị) | - | unclear-boundary',
  ]);
  expect(
    rows(`LỊCH HIẾN MÁU THÁNG 4/2026
1. 03/4/2026 - Trường Đại học Ví dụ - 7h30 - 250 đơn vị
2. 10/4/2026 - Nhà văn hóa huyện Thử - sáng - 120 đơn vị`),
  ).toEqual([
    '2026-04-03 | 07:30 | morning | Hiến máu tình nguyện tại trường Đại học Ví dụ | 250 đơn vị | -',
    '2026-04-10 | - | morning | Hiến máu tình nguyện tại nhà văn hóa huyện Thử | 120 đơn vị | -',
  ]);
});
