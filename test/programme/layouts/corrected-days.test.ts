import { expect, test } from 'vitest';
import { changesIn } from './notices.ts';
import { programmeOf } from './rendered.ts';

const read = (...lines: readonly string[]) => changesIn(programmeOf(`${lines.join('\n')}\n`, '2027-03-02').items);

test.each([
  [
    ['SỞ THỬ', 'ĐÍNH CHÍNH', ''],
    'Tại Giấy mời số 9/GM-ST ngày 01/3/2027 về việc họp rà soát quy hoạch chợ có ghi "thứ Năm, ngày 11/3/2027". Nay xin đính chính lại là: thứ Sáu, ngày 12/3/2027. Giờ họp (8h30) và phòng họp tầng 2 giữ nguyên.',
    '2027-03-12 | 08:30 | Họp rà soát quy hoạch chợ | confirmed | phòng họp tầng 2',
  ],
  [
    ['SỞ THỬ', 'THÔNG BÁO ĐÍNH CHÍNH', ''],
    'Giấy mời số 9/GM-ST về việc họp rà soát quy hoạch chợ đã ghi "ngày 11/3/2027". Nay sửa lại là: ngày 12/3/2027. Giờ họp 8h30 không thay đổi.',
    '2027-03-12 | 08:30 | Họp rà soát quy hoạch chợ | confirmed',
  ],
  [
    ['UBND XÃ MẪU', 'Đính chính giấy mời họp', ''],
    'Giấy mời số 12/GM-UBND ngày 01/3/2027 mời dự hội nghị sơ kết phong trào in sai ngày 12/3/2027. Nay đính chính: ngày 13/3/2027. Thời gian 14h00 và địa điểm Hội trường A giữ nguyên.',
    '2027-03-13 | 14:00 | Hội nghị sơ kết phong trào | confirmed | Hội trường A',
  ],
  [
    ['UBND XÃ MẪU', 'ĐÍNH CHÍNH', ''],
    'Giấy mời về hội nghị sơ kết phong trào in sai thời gian: 8h00 ngày 12/3/2027. Xin đính chính thành: 14h00 ngày 12/3/2027. Giờ đón tiếp vẫn như cũ.',
    '2027-03-12 | 14:00 | Hội nghị sơ kết phong trào | confirmed',
  ],
  [
    ['UBND XÃ MẪU', 'Đính chính:', ''],
    'Thông báo họp thôn Thượng có ghi ngày 12/3/2027. Nay đính chính: tối 13/3/2027. Giờ họp (19h30) không thay đổi.',
    '2027-03-13 | evening | Họp thôn Thượng | confirmed',
  ],
])('a correction holds with what it does not touch (%#)', (head, body, expected) => {
  expect(read(...head, body)).toEqual([expected]);
});

test.each([
  'Giờ họp (8h30) chuyển sang buổi chiều, phòng họp tầng 2 giữ nguyên.',
  'Đại biểu đến trước giờ họp (8h30). Phòng họp giữ nguyên.',
  'Xe đón lúc 6h30, điểm đón giữ nguyên.',
  'Giờ họp sẽ thông báo sau, thành phần giữ nguyên.',
  'Các nội dung khác giữ nguyên.',
])('only the hour that stays is that of the corrected day (%s)', (behind) => {
  const body =
    'Tại Giấy mời về việc họp rà soát quy hoạch chợ có ghi "ngày 11/3/2027". Nay xin đính chính lại là: ngày 12/3/2027.';
  const [item = ''] = read('SỞ THỬ', 'ĐÍNH CHÍNH', '', `${body} ${behind}`);
  expect(item.startsWith('2027-03-12 | - | Họp rà soát quy hoạch chợ')).toBe(true);
});
