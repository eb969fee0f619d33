import { expect, test } from 'vitest';
import { changesIn } from './notices.ts';
import { programmeOf } from './rendered.ts';

const read = (message: string) => changesIn(programmeOf(`${message}\n`, '2027-09-20').items);

test.each([
  [
    'Tỉnh đoàn Thử thông tin tới các cơ sở Đoàn: trước diễn biến của mưa lũ, ngày hội việc làm “Nối nhịp trẻ” không tổ chức vào sáng 26/9/2027 nữa. Chương trình được dời sang sáng Chủ nhật 10/10/2027, vẫn tại Nhà thi đấu tỉnh.',
    '2027-10-10 | morning | Ngày hội việc làm “Nối nhịp trẻ” | confirmed | Nhà thi đấu tỉnh',
  ],
  [
    'Đoàn phường Mẫu nhắn các chi đoàn: do mưa lớn, giải bóng đá thanh niên không diễn ra chiều 02/10/2027. Giải được lùi sang chiều 09/10/2027 tại sân phường.',
    '2027-10-09 | afternoon | Giải bóng đá thanh niên | confirmed | sân phường',
  ],
  [
    'Huyện đoàn Mẫu thông báo tới các xã: hội trại tòng quân không tổ chức vào ngày 26/9/2027. Hội trại được chuyển sang ngày 03/10/2027.',
    '2027-10-03 | - | Hội trại tòng quân | confirmed',
  ],
  [
    'Trạm Y tế xã Mẫu xin báo bà con: buổi khám mắt miễn phí không tổ chức sáng 26/9/2027 nữa. Hoạt động này được dời sang sáng 03/10/2027.',
    '2027-10-03 | morning | Buổi khám mắt miễn phí | confirmed',
  ],
  [
    'Hội Phụ nữ xã nhắn: lớp dạy nấu ăn không mở tối 28/9/2027. Lớp chuyển sang tối 30/9/2027, vẫn tại nhà văn hóa.',
    '2027-09-30 | evening | Lớp dạy nấu ăn | confirmed | nhà văn hóa',
  ],
])('who tells of it is not what moves (%s)', (message, expected) => {
  expect(read(message)).toEqual([expected]);
});

test.each([
  ['Đoàn giám sát Mẫu dời buổi làm việc với xã Một sang 8h00 ngày 28/9/2027.', 'Buổi làm việc với xã Một'],
  ['Hội nghị thông tin chuyên đề biển đảo được dời sang ngày 28/9/2027.', 'Hội nghị thông tin chuyên đề biển đảo'],
  ['Buổi tọa đàm thông tin tuyển sinh được dời sang ngày 28/9/2027.', 'Buổi tọa đàm thông tin tuyển sinh'],
  ['Hội thi thông tin cổ động xã Mẫu được dời sang ngày 28/9/2027.', 'Hội thi thông tin cổ động xã Mẫu'],
  ['Lễ công bố thông báo kết luận thanh tra dời sang 28/9/2027.', 'Lễ công bố thông báo kết luận thanh tra'],
])('words of telling within a name belong to it (%s)', (message, title) => {
  const [item = '', ...others] = read(message);
  expect(others).toEqual([]);
  expect(item.split(' | ')[2]).toBe(title);
});
