import { expect, test } from 'vitest';
import { changesIn } from './notices.ts';
import { programmeOf } from './rendered.ts';

const read = (...lines: readonly string[]) => changesIn(programmeOf(`${lines.join('\n')}\n`, '2027-05-03').items);

const OFFICE = ['UBND XÃ MẪU', 'THÔNG BÁO', 'Thay đổi thời gian tổ chức hội nghị', ''];

test.each([
  [
    '@all Tổ nữ công xin báo đổi giờ: họp sơ kết tổ nữ công chiều thứ Sáu 14/5 bắt đầu lúc 15h30 thay vì 16h30 như đã nhắn, vẫn ở phòng họp nhỏ. Các chị mang theo sổ.',
    '2027-05-14 | 15:30 | Họp sơ kết tổ nữ công | confirmed | phòng họp nhỏ',
  ],
  [
    'Văn phòng xin báo đổi giờ họp giao ban: sáng thứ Hai 10/5 họp lúc 9h00 thay vì 8h00 như lịch đã gửi.',
    '2027-05-10 | 09:00 | Họp giao ban | confirmed',
  ],
  [
    'Đoàn xã Mẫu nhắn đổi giờ: buổi tập văn nghệ tối thứ Năm 13/5 sẽ bắt đầu từ 19h30 thay vì 19h00 như đã hẹn. Ai bận báo lại chị Thử.',
    '2027-05-13 | 19:30 | Buổi tập văn nghệ | confirmed',
  ],
])('a message of one paragraph gives an hour in place of another (%s)', (message, expected) => {
  expect(read(message)).toEqual([expected]);
});

test.each([
  [
    'Lớp tập huấn chữ ký số ngày 12/5/2027 bắt đầu lúc 13h30 thay cho 14h00 như đã thông báo. Đại biểu mang theo máy tính.',
    '2027-05-12 | 13:30 | Lớp tập huấn chữ ký số | confirmed',
  ],
  [
    'UBND xã quyết định tổ chức sớm hội nghị đối thoại thanh niên: khai mạc 8 giờ thứ Tư, ngày 12/5/2027 tại Hội trường UBND xã, không phải ngày 19/5/2027 như Giấy mời trước đây. Các chi đoàn gửi câu hỏi trước ngày 07/5/2027.',
    '2027-05-12 | 08:00 | Hội nghị đối thoại thanh niên | confirmed | Hội trường UBND xã',
  ],
  [
    'Thường trực thống nhất họp muộn hơn phiên giải trình về đất đai: 14h00 ngày 12/5/2027, không phải ngày 05/5/2027 như đã mời. Các ngành chuẩn bị tài liệu.',
    '2027-05-12 | 14:00 | Phiên giải trình về đất đai | confirmed',
  ],
])('what is asked behind it is no other time of it (%s)', (sentence, expected) => {
  expect(read(...OFFICE, sentence)[0]).toBe(expected);
});

test.each([
  'Hội nghị sơ kết ngày 12/5/2027 tạm hoãn, không phải như đã thông báo. Các thôn chờ thông báo sau.',
  'Hội nghị sơ kết không tổ chức ngày 12/5/2027. Thời gian cụ thể sẽ thông báo sau.',
  'Đề nghị đại biểu mang giấy mời bản giấy thay cho bản điện tử. Hội nghị sơ kết tạm hoãn.',
])('what is put off gets no hour (%s)', (sentence) => {
  const items = read(...OFFICE, sentence);
  expect(items.map((item) => item.slice(0, 5))).toEqual(['- | -']);
});

test('a second thing with a day of its own is not swallowed', () => {
  const told =
    'Lớp tập huấn chữ ký số ngày 12/5/2027 bắt đầu lúc 13h30 thay cho 14h00. Buổi kiểm tra thực hành diễn ra lúc 8h00 ngày 13/5/2027.';
  const items = read(...OFFICE, told);
  expect(items.some((item) => item.startsWith('2027-05-12 | 13:30'))).toBe(true);
  expect(items.some((item) => item.startsWith('2027-05-13 | 08:00'))).toBe(true);
});
