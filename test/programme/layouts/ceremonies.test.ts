import { describe, expect, test } from 'vitest';
import { readProgramme, whenOf } from '../summary.ts';

const told = (text: string) => {
  const { genre, items } = readProgramme(text);
  return [genre, ...items.map((item) => [whenOf(item), item.title, item.review.join(',')].filter(Boolean).join(' | '))];
};

describe('a festival goes by its days and hours, whatever numbers stand before them', () => {
  test('with the lunar day first and hours behind dashes', () => {
    expect(
      told(`CHƯƠNG TRÌNH Lễ kỷ niệm 500 năm ngày lập làng Mẫu năm 2027

1. Ngày 10 tháng Hai năm Đinh Mùi (Tức ngày 17 tháng 3 năm 2027)

- Từ 06 giờ 30 đến 07 giờ 30: Lễ cáo yết;

- Từ 19 giờ 30 phút đến 22 giờ 00 phút: Hội diễn văn nghệ.

2. Ngày 11 tháng Hai năm Đinh Mùi (Tức ngày 18 tháng 3 năm 2027)

- Từ 08 giờ 00 đến 9 giờ 00: Dâng hương;

- Từ 14 giờ 00 đến 16 giờ 30: Thi cờ người.`),
    ).toEqual([
      'day-schedule',
      'on 2027-03-17 06:30 | Lễ cáo yết',
      'on 2027-03-17 19:30 | Hội diễn văn nghệ',
      'on 2027-03-18 08:00 | Dâng hương',
      'on 2027-03-18 14:00 | Thi cờ người',
    ]);
  });

  test('and the parts of one evening are no work of a year', () => {
    expect(
      told(`Chương trình tổ chức Lễ khai mạc Đại hội Thể dục thể thao xã Mẫu lần thứ V - năm 2027

Lễ khai mạc Đại hội Thể dục thể thao xã Mẫu được tổ chức vào lúc 18 giờ 30 phút, ngày 14 tháng 5 năm 2027 tại Sân vận động xã.
Chương trình như sau:
I. Rước đuốc (17 giờ 30 phút đến 18 giờ 30 phút)
1. Rước đuốc từ đình làng (17 giờ 30 phút đến 18 giờ 00 phút)
2. Diễu hành (18 giờ 00 phút đến 18 giờ 30 phút)
II. Phần lễ (18 giờ 30 đến 19 giờ 15)
1. Chào cờ.
2. Khai mạc.
III. Đồng diễn (19 giờ 15 phút đến 20 giờ 00 phút)`),
    ).toEqual([
      'list',
      'on 2027-05-14 18:30 | Lễ khai mạc Đại hội Thể dục thể thao xã Mẫu được tổ chức vào lúc 18 giờ 30 phút, ngày 14 tháng 5 năm 2027 tại Sân vận động xã | line-alone',
    ]);
  });
});

test('one label for time and place: the headline says what is held', () => {
  const { items } = readProgramme(`Hội nghị tiếp xúc cử tri xã Mẫu với đại biểu Hội đồng nhân dân tỉnh

Hội đồng nhân dân xã tổ chức Hội nghị tiếp xúc cử tri, cụ thể như sau:

Thời gian, địa điểm tổ chức hội nghị: 14 giờ ngày 12 tháng 10 năm 2027 tại Hội trường Ủy ban nhân dân xã Mẫu.`);
  expect(items.map((item) => [whenOf(item), item.title, item.location])).toEqual([
    [
      'on 2027-10-12 14:00',
      'Hội nghị tiếp xúc cử tri xã Mẫu với đại biểu Hội đồng nhân dân tỉnh',
      'Hội trường Ủy ban nhân dân xã Mẫu',
    ],
  ]);
});
