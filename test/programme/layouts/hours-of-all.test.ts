import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const told = (text: string) =>
  programmeOf(text).items.map(
    ({ start, startTime, endTime, slot, title, leadersText, location, review }) =>
      `${start} ${startTime ?? slot ?? '-'}${endTime === null ? '' : `-${endTime}`} | ${title} | ${leadersText ?? location}${review.length > 0 ? ' ?' : ''}`,
  );

const DAYS = '- Chủ tịch UBND xã: 10/3; 14/4\n- Bí thư Đảng ủy: 17/3';

test.each([
  ['Giờ tiếp: từ 8 giờ 00 đến 11 giờ.', '08:00-11:00'],
  ['2- Giờ tiếp công dân: 8h00 - 11h00', '08:00-11:00'],
  ['Thời gian bắt đầu lúc 8h00 các ngày nêu trên.', '08:00'],
  ['* Ghi chú: Thời gian tiếp từ 8h00.', '08:00'],
  ['Các buổi tiếp đều bắt đầu lúc 8 giờ và kết thúc lúc 11 giờ.', '08:00-11:00'],
  ['Mỗi buổi tiếp diễn ra từ 14 giờ đến 16 giờ 30.', '14:00-16:30'],
  ['Từ 8 giờ đến 11 giờ các ngày trên', '08:00-11:00'],
  ['Thời gian: Buổi sáng, bắt đầu từ 7 giờ 30 phút.', '07:30'],
  ['Thời gian tiếp: sáng từ 7h30 đến 11h30; chiều từ 13h30 đến 17h00.', '07:30-17:00'],
  ['Mỗi phiên bắt đầu lúc 8 giờ sáng, phát số thứ tự đến 9 giờ 30.', '08:00'],
  ['Công dân mang theo giấy tờ tùy thân. Mọi buổi tiếp đều mở đầu lúc 14 giờ.', '14:00'],
  ['Lãnh đạo Sở tiếp công dân từ 8h00 đến 11h00. Mời công dân đến đúng giờ.', '08:00-11:00'],
  ['Lịch có thể đổi khi có việc đột xuất. Việc tiếp công dân được thực hiện từ 8 giờ.', '08:00'],
])('hours said once are those of every day, below the list or above it: %s', (said, hours) => {
  const expected = [
    `2027-03-10 ${hours} | Tiếp công dân | Chủ tịch UBND xã`,
    `2027-04-14 ${hours} | Tiếp công dân | Chủ tịch UBND xã`,
    `2027-03-17 ${hours} | Tiếp công dân | Bí thư Đảng ủy`,
  ];
  expect(told(`LỊCH TIẾP CÔNG DÂN NĂM 2027\n\n${DAYS}\n${said}`)).toEqual(expected);
  if (!said.includes('trên')) expect(told(`LỊCH TIẾP CÔNG DÂN NĂM 2027\n\n${said}\n${DAYS}`)).toEqual(expected);
});

test.each([
  'Thời gian: từ 8 giờ đến 11 giờ các ngày trên, riêng ngày 17/3 từ 14 giờ đến 16 giờ.',
  'Các buổi tiếp từ 8 giờ đến 11 giờ (trừ ngày 17/3 từ 14 giờ đến 16 giờ).',
])('a day that is named apart has hours of its own: %s', (said) => {
  expect(told(`LỊCH TIẾP CÔNG DÂN NĂM 2027\n\n${DAYS}\n${said}`)).toEqual([
    '2027-03-10 08:00-11:00 | Tiếp công dân | Chủ tịch UBND xã',
    '2027-04-14 08:00-11:00 | Tiếp công dân | Chủ tịch UBND xã',
    '2027-03-17 14:00-16:00 | Tiếp công dân | Bí thư Đảng ủy',
  ]);
});

test('hours of the halves in the words above a list are those of its halves, and their place is none', () => {
  const above = 'Đại biểu tiếp xúc cử tri tại các xã theo lịch sau (buổi sáng từ 8 giờ, buổi chiều từ 14 giờ):';
  const below = 'Ngày 05/10/2027:\n- Sáng: xã Mẫu Một.\n- Chiều: xã Mẫu Hai.';
  expect(told(`LỊCH TIẾP XÚC CỬ TRI\n\n${above}\n${below}`)).toEqual([
    '2027-10-05 08:00 | Tiếp xúc cử tri tại xã Mẫu Một | xã Mẫu Một',
    '2027-10-05 14:00 | Tiếp xúc cử tri tại xã Mẫu Hai | xã Mẫu Hai',
  ]);
});

test('the hour and half of a rule are those of the days that it spells out', () => {
  const rule = 'Định kỳ vào sáng thứ Năm tuần thứ hai hằng tháng, từ 8 giờ, gồm các ngày:';
  expect(told(`LỊCH TIẾP CÔNG DÂN CỦA CHÁNH ÁN NĂM 2027\n\n${rule}\n14/01; 11/02; 11/3`)).toEqual([
    '2027-01-14 08:00 | Tiếp công dân | CHÁNH ÁN',
    '2027-02-11 08:00 | Tiếp công dân | CHÁNH ÁN',
    '2027-03-11 08:00 | Tiếp công dân | CHÁNH ÁN',
  ]);
});

test.each([
  'Bắt đầu: 8 giờ.',
  'Công dân đến trụ sở lúc 8 giờ.',
  'Bảo vệ mở cổng. Lãnh đạo có mặt từ 8h00 ở phòng số 2.',
])('hours of which it is not sure that they are of all are asked about at each day: %s', (said) => {
  expect(told(`LỊCH TIẾP CÔNG DÂN NĂM 2027\n\n${DAYS}\n\n${said}`)).toEqual([
    '2027-03-10 - | Tiếp công dân | Chủ tịch UBND xã ?',
    '2027-04-14 - | Tiếp công dân | Chủ tịch UBND xã ?',
    '2027-03-17 - | Tiếp công dân | Bí thư Đảng ủy ?',
  ]);
});

test.each([
  'Ngoài các ngày trên, công chức tiếp công dân trong giờ hành chính (từ 7 giờ 30).',
  'Công dân đăng ký trước 10 giờ.',
  'Phát số thứ tự từ 7 giờ.',
  'Liên hệ ông A từ 8h00.',
  'Ca trực: từ 7h00 đến 7h00 ngày hôm sau.',
])('hours at which people are let in or called are those of no day: %s', (said) => {
  expect(told(`LỊCH TIẾP CÔNG DÂN NĂM 2027\n\n${DAYS}\n\n${said}`)).toEqual([
    '2027-03-10 - | Tiếp công dân | Chủ tịch UBND xã',
    '2027-04-14 - | Tiếp công dân | Chủ tịch UBND xã',
    '2027-03-17 - | Tiếp công dân | Bí thư Đảng ủy',
  ]);
});
