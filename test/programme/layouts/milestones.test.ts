import { expect, test } from 'vitest';
import { readProgramme, whenOf } from '../summary.ts';

const paper = (title: string, text: string) =>
  `TRƯỜNG THPT VÍ DỤ\n\nSố: 15/TB-VD\nMẫu, ngày 03 tháng 5 năm 2027\n\n${title}\n\n${text}`;
const told = (title: string, text: string) =>
  readProgramme(paper(title, text)).items.map((item) => [item.title, whenOf(item), item.location]);

test('a recruitment names its days on lines of their own', () => {
  expect(
    told(
      'THÔNG BÁO\nTuyển sinh lớp 10',
      `1. Kiểm tra hồ sơ: dự kiến từ ngày 10/5/2027 đến ngày 12/5/2027.
2. Thu lệ phí: từ ngày 13/5/2027 đến hết ngày 14/5/2027.
3. Hướng dẫn thí sinh: 8 giờ 00 phút ngày 18/5/2027 (thứ Ba) tại Hội trường A.
4. Công bố kết quả: trước ngày 30/5/2027.
5. Nhập học: dự kiến trong tháng 6/2027.`,
    ).map(([title, when, place]) => [String(title).slice(0, 24), when, place]),
  ).toEqual([
    ['Kiểm tra hồ sơ', 'on 2027-05-10..2027-05-12', null],
    ['Thu lệ phí', 'on 2027-05-13..2027-05-14', null],
    ['Hướng dẫn thí sinh', 'on 2027-05-18 08:00', 'Hội trường A'],
    ['Nhập học', 'period 2027-06-01..2027-06-30', null],
    ['Công bố kết quả: trước n', 'deadline ≤2027-05-29', null],
  ]);
});

test('a summons names its sessions above their times', () => {
  expect(
    told(
      'GIẤY TRIỆU TẬP\nKỳ họp thứ Năm Hội đồng nhân dân xã Mẫu',
      `1. Thảo luận tại tổ:
Vào lúc 14 giờ 00 phút, ngày 10 tháng 5 năm 2027 (thứ Hai).
2. Họp trù bị: 16 giờ 00 phút, ngày 11 tháng 5 năm 2027 tại phòng họp số 1.
3. Kỳ họp chính thức
- Thời gian 01 ngày, khai mạc lúc 7 giờ 30 phút, ngày 12 tháng 5 năm 2027.
- Địa điểm: Nhà văn hóa xã.`,
    ),
  ).toEqual([
    ['Thảo luận tại tổ', 'on 2027-05-10 14:00', null],
    ['Họp trù bị', 'on 2027-05-11 16:00', 'phòng họp số 1'],
    ['Kỳ họp chính thức', 'on 2027-05-12 07:30', 'Nhà văn hóa xã'],
  ]);
});

test('a contest names its rounds behind dashes', () => {
  expect(
    told(
      'THÔNG BÁO\nHội thi Tiếng hát công nhân',
      `- Vòng sơ khảo: ngày 15/5/2027 tại Nhà văn hóa
- Vòng chung khảo: tối 22/5/2027
- Tổng kết, trao giải: 19h30 ngày 29/5/2027`,
    ),
  ).toEqual([
    ['Vòng sơ khảo', 'on 2027-05-15', 'Nhà văn hóa'],
    ['Vòng chung khảo', 'on 2027-05-22 evening', null],
    ['Tổng kết, trao giải', 'on 2027-05-29 19:30', null],
  ]);
});

test.each([
  [
    'days gone by',
    '- Kỳ kiểm tra: từ ngày 01/01/2026 đến ngày 31/12/2026\n- Lần một: ngày 02/3/2027\n- Lần hai: ngày 04/4/2027',
  ],
  [
    'papers',
    '- Quyết định: số 12/QĐ-UBND ngày 10/6/2027\n- Số: 14/TB ngày 11/6/2027\n- Căn cứ: Công văn số 3/CV ngày 12/6/2027',
  ],
  ['rules', '- Tiếp dân: ngày 10 hằng tháng\n- Giao ban: thứ Hai hằng tuần\n- Báo cáo: ngày 25 hằng tháng'],
])('lines that name %s put nothing on a day for sure', (_, text) => {
  let sure: unknown[] = [];
  try {
    sure = readProgramme(paper('THÔNG BÁO\nKết quả kiểm tra', text)).items.filter(({ review }) => review.length === 0);
  } catch {
    sure = [];
  }
  expect(sure).toEqual([]);
});

const INSPECTION = (days: string) =>
  told(
    'KẾ HOẠCH\nKiểm tra phòng cháy tại các cơ sở quý II/2027',
    `1. Chuẩn bị
- Họp tổ kiểm tra: 15h00 ngày 07/5/2027 tại phòng họp.
2. Lịch kiểm tra
${days}
3. Sau kiểm tra
- Thông báo kết quả: trong ngày 18/5/2027.
- Cơ sở khắc phục xong, báo lại trước ngày 30/5/2027.`,
  ).map(([title, when]) => `${when} ${title}`);

test.each([
  ['in their lines', 'Ngày 10/5: sáng: Trường Mẫu; chiều: Chợ Ví Dụ\nNgày 11/5: sáng kho vật tư; chiều xưởng may'],
  [
    'below them',
    '* Thứ Hai, ngày 10/5/2027:\n- Buổi sáng: Trường Mẫu\n- Buổi chiều: Chợ Ví Dụ\n* Thứ Ba, ngày 11/5/2027:\n- Buổi sáng: Kho vật tư\n- Buổi chiều: Xưởng may',
  ],
  ['by letters', '10/5\n+ S: Trường Mẫu\n+ C: Chợ Ví Dụ\n11/5\n+ S: Kho vật tư\n+ C: Xưởng may'],
  [
    'in tabs',
    'Thứ Hai 10/5\n\tSáng\tTrường Mẫu\n\tChiều\tChợ Ví Dụ\nThứ Ba 11/5\n\tSáng\tKho vật tư\n\tChiều\tXưởng may',
  ],
  [
    'in brackets',
    'Ngày 10/5 (thứ Hai): Trường Mẫu (sáng), Chợ Ví Dụ (chiều)\nNgày 11/5 (thứ Ba): kho vật tư (sáng); xưởng may (chiều).',
  ],
])('halves of the days of a plan are entries: %s', (_, days) => {
  expect(INSPECTION(days)).toEqual([
    'on 2027-05-07 15:00 Họp tổ kiểm tra',
    'on 2027-05-10 morning Trường Mẫu',
    'on 2027-05-10 afternoon Chợ Ví Dụ',
    'on 2027-05-11 morning Kho vật tư',
    'on 2027-05-11 afternoon Xưởng may',
    'deadline ≤2027-05-18 Thông báo kết quả',
    'deadline ≤2027-05-29 Cơ sở khắc phục xong, báo lại trước ngày 30/5/2027',
  ]);
});

test('hours below the days of a plan are of those days', () => {
  const days = 'Ngày 10/5:\n- 8h00: Trường Mẫu\n- 14h00: Chợ Ví Dụ\nNgày 11/5:\n- Từ 8h30: Kho vật tư';
  expect(INSPECTION(days).slice(1, 4)).toEqual([
    'on 2027-05-10 08:00 Trường Mẫu',
    'on 2027-05-10 14:00 Chợ Ví Dụ',
    'on 2027-05-11 08:30 Kho vật tư',
  ]);
});

test.each([
  ['Giai đoạn 1 - Đăng ký trực tuyến', 'Giai đoạn 2 - Nộp hồ sơ trực tiếp (nếu cần)'],
  ['BƯỚC 1: Đăng ký trực tuyến', 'BƯỚC 2: Nộp hồ sơ trực tiếp (nếu cần)'],
  ['Đợt I. Đăng ký trực tuyến', 'Đợt II. Nộp hồ sơ trực tiếp (nếu cần)'],
])('the days of a stage stand below its name: %s', (first, second) => {
  expect(
    told(
      'HƯỚNG DẪN\nTuyển sinh lớp 1',
      `${first}
Mở cổng lúc 8h00 ngày 15/6/2027, đóng lúc 24h00 ngày 18/6/2027.
${second}
Từ ngày 22/6 đến ngày 24/6/2027, trong giờ hành chính.
Công bố danh sách: 16h00 ngày 26/6/2027.
Họp cha mẹ học sinh: 8h00 ngày 08/8/2027.`,
    ).map(([title, when]) => `${when} ${title}`),
  ).toEqual([
    'on 2027-06-15..2027-06-18 08:00 Đăng ký trực tuyến',
    'on 2027-06-22..2027-06-24 Nộp hồ sơ trực tiếp (nếu cần)',
    'on 2027-06-26 16:00 Công bố danh sách',
    'on 2027-08-08 08:00 Họp cha mẹ học sinh',
  ]);
});
