import { describe, expect, it } from 'vitest';
import { readProgramme, whenOf } from '../summary.ts';

const read = (headline: string, ...body: string[]) =>
  readProgramme(['VIỆN VÍ DỤ', 'THÔNG BÁO', headline, ...body].join('\n')).items.map((item) =>
    [item.title, whenOf(item), item.location, item.status === 'confirmed' ? '' : item.status, ...item.review]
      .filter(Boolean)
      .join(' | '),
  );

describe('a notice of one change', () => {
  it.each([
    [
      'Viện trân trọng thông báo cuộc họp cổ đông thường niên dự kiến 8h30 ngày 24/4/2027 nay dời lại đến 8h30 ngày 08/5/2027.',
      'Địa điểm: Khách sạn Ví Dụ',
      'Cuộc họp cổ đông thường niên | on 2027-05-08 08:30 | Khách sạn Ví Dụ',
    ],
    [
      'Buổi tiêm chủng sáng 22/4/2027 chuyển từ Trạm y tế sang Nhà văn hóa thôn Đông.',
      'Thời gian không thay đổi: 7h30.',
      'Buổi tiêm chủng | on 2027-04-22 07:30 | Nhà văn hóa thôn Đông',
    ],
    [
      'Chuyến về nguồn ngày 24/4/2027 xuất phát lúc 5h30 thay vì 6h00. Điểm tập trung: cổng trụ sở.',
      'Trân trọng.',
      'Chuyến về nguồn | on 2027-04-24 05:30 | cổng trụ sở',
    ],
    [
      'Đại hội Hội Sinh vật cảnh lần thứ VI, dự kiến ngày 17/4/2027, hoãn lại.',
      'Thời gian mới: 8h00 ngày 15/5/2027. Địa điểm như cũ.',
      'Đại hội Hội Sinh vật cảnh lần thứ VI | on 2027-05-15 08:00',
    ],
  ])('“%s”', (first, second, told) => {
    expect(read('Thay đổi lịch', first, second)).toEqual([told]);
  });

  it('puts labels of the old and the new time below what they are of', () => {
    expect(
      read(
        'Về việc thay đổi thời gian tổ chức Hội nghị tập huấn',
        'Hội nghị tập huấn lưu trữ theo Giấy mời số 41/GM-VVD ngày 05/4/2027 được thay đổi như sau:',
        '- Thời gian cũ: 8h00 ngày 20/4/2027',
        '- Thời gian mới: 13h30 ngày 22/4/2027',
        '- Địa điểm: Hội trường B (không thay đổi)',
      ),
    ).toEqual(['Hội nghị tập huấn | on 2027-04-22 13:30 | Hội trường B']);
  });
});

it('headings by letters say what becomes of the lines below', () => {
  expect(
    read(
      'Bổ sung và điều chỉnh lịch họp',
      'A. Bổ sung',
      '- Họp với doanh nghiệp: 9h00 ngày 20/4/2027.',
      'B. Hủy',
      '- Tọa đàm kê khai, 14h00 ngày 22/4/2027.',
    ),
  ).toEqual(['Họp với doanh nghiệp | on 2027-04-20 09:00', 'Tọa đàm kê khai | none null | cancelled | unclear-status']);
});

it('what is dropped in a word is called off', () => {
  expect(read('Thay đổi lịch họp', '1. Họp giao ban: bỏ.', '2. Họp rà soát: chuyển sang 8h00 ngày 16/4/2027.')).toEqual(
    ['Họp giao ban | none null | cancelled | unclear-status', 'Họp rà soát | on 2027-04-16 08:00'],
  );
});

it('the number of a shift before its day is no day', () => {
  const rows = ['Học phần\tLịch cũ\tLịch mới', 'Giải tích 1\tCa 1, 10/5/2027\tCa 2, 11/5/2027'];
  expect(read('Thay đổi ca thi', ...rows)).toEqual(['Giải tích 1 | on 2027-05-11']);
});

it('days of work that are swapped are rests and what makes up for them', () => {
  const { items } = readProgramme(
    'VIỆN VÍ DỤ\nTHÔNG BÁO\nHoán đổi ngày làm việc dịp lễ 30/4 và 01/5/2027\nCán bộ nghỉ 04 ngày từ ngày 30/4/2027 đến hết ngày 03/5/2027; làm bù vào thứ Bảy, ngày 08/5/2027.',
  );
  expect(items.map((item) => [item.kind, whenOf(item)])).toEqual([
    ['dayOff', 'on 2027-04-30..2027-05-03'],
    ['event', 'on 2027-05-08'],
  ]);
});

it.each([
  'Ngày 02/9/2026, UBND xã đã ban hành Giấy mời số 7/GM-UBND mời đại biểu dự Hội nghị sơ kết khuyến nông (lần thứ hai), dự kiến tổ chức vào ngày 24/9/2026.',
  'Ngày 02/9/2026, UBND xã ban hành Thông báo số 15/TB-UBND về Hội nghị sơ kết khuyến nông, dự kiến vào ngày 24/9/2026.',
])('a paper that was made is nothing that moves: %s', (before) => {
  const { items } = readProgramme(`UBND XÃ AN BÌNH
An Bình, ngày 15 tháng 9 năm 2026

THÔNG BÁO
Về việc thay đổi thời gian tổ chức Hội nghị sơ kết khuyến nông

${before}

Nay UBND xã điều chỉnh thời gian tổ chức hội nghị như sau:

- Thời gian: khai mạc lúc 07 giờ 30 phút ngày 29/9/2026 (thứ Ba).
- Nội dung, thành phần: không thay đổi.
`);
  expect(items.map(({ title, start, startTime, review }) => [title, start, startTime, review])).toEqual([
    ['Hội nghị sơ kết khuyến nông', '2026-09-29', '07:30', []],
  ]);
});
