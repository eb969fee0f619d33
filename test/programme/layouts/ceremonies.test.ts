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

  test('with nothing but the lunar day and the solar one in brackets', () => {
    expect(
      told(`CHƯƠNG TRÌNH LỄ HỘI ĐỀN MẪU NĂM 2027

Mùng 9 tháng Giêng (ngày 14/02)
- 7h00: Lễ rước kiệu
- 19h30: Hát chèo
Ngày 11 tháng Giêng (16/02)
- 8h00: Lễ tạ`),
    ).toEqual([
      'day-schedule',
      'on 2027-02-14 07:00 | Lễ rước kiệu',
      'on 2027-02-14 19:30 | Hát chèo',
      'on 2027-02-16 08:00 | Lễ tạ',
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

test('a festival that tells its time as a whole goes by its days; a session may name the place of its hours', () => {
  const { genre, items, notices } = readProgramme(`LỄ HỘI VĂN HÓA XÃ MẪU

Thời gian: 02 ngày, từ ngày 9 và 10/10/2027

1.Ngày 9/10/2027 (10/9 âm lịch)
1.1  Sáng:Tại Đình Mẫu
- 5 giờ 00:  Lễ rước sắc phong
- 7 giờ 00 : Thi cờ người tại Nhà văn hóa xã
1.2 Chiều:
- 14 giờ 00 : Hội thi kéo co
2. Ngày 10/10/2027 (nhằm ngày 11/9 âm lịch):
2.1  Sáng:
- 7 giờ 00 :   Chạy việt dã
2.2 Tối
- 19 giờ 00: Văn nghệ`);
  expect([genre, ...notices.filter(({ severity }) => severity !== 'info')]).toEqual(['day-schedule']);
  expect(items.map((item) => [whenOf(item), item.title, item.location, item.lunar])).toEqual([
    ['on 2027-10-09 05:00', 'Lễ rước sắc phong', 'Đình Mẫu', '(10/9 âm lịch)'],
    ['on 2027-10-09 07:00', 'Thi cờ người tại Nhà văn hóa xã', 'Nhà văn hóa xã', '(10/9 âm lịch)'],
    ['on 2027-10-09 14:00', 'Hội thi kéo co', null, '(10/9 âm lịch)'],
    ['on 2027-10-10 07:00', 'Chạy việt dã', null, '(nhằm ngày 11/9 âm lịch)'],
    ['on 2027-10-10 19:00', 'Văn nghệ', null, '(nhằm ngày 11/9 âm lịch)'],
  ]);
});

test('a session at a place with nothing below it is an entry', () => {
  expect(
    told(`LỊCH CÔNG TÁC TUẦN (Từ ngày 01/3/2027 đến ngày 05/3/2027)
Thứ Hai 01/3
Sáng: Tại cơ quan
Chiều: Tại xã Mẫu
Thứ Ba 02/3
- 8h00: Họp giao ban`),
  ).toEqual([
    'day-schedule',
    'on 2027-03-01 morning | Tại cơ quan',
    'on 2027-03-01 afternoon | Tại xã Mẫu',
    'on 2027-03-02 08:00 | Họp giao ban',
  ]);
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
