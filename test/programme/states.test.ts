import { expect, test } from 'vitest';
import {
  isDayOff,
  isNothing,
  isObservance,
  isPrivate,
  saysOff,
  statusIn,
  withoutStatus,
} from '../../src/programme/states.ts';
import { readProgramme } from './summary.ts';

test.each([
  ['Họp tổ dự án (hoãn)', 'postponed', 'Họp tổ dự án'],
  ['HOÃN: Họp tổ dự án', 'postponed', 'Họp tổ dự án'],
  ['Hoãn cuộc họp Hội đồng thi đua', 'postponed', 'họp Hội đồng thi đua'],
  ['Hủy hội nghị tổng kết', 'cancelled', 'hội nghị tổng kết'],
  ['Hủy tài liệu hết giá trị', 'confirmed', 'Hủy tài liệu hết giá trị'],
  ['Họp tổ dự án - hủy', 'cancelled', 'Họp tổ dự án'],
  ['Họp tổ dự án (đã huỷ theo lịch mới)', 'cancelled', 'Họp tổ dự án'],
  ['Họp khối thi đua: hoãn, thời gian mới sẽ báo sau.', 'postponed', 'Họp khối thi đua'],
  ['Họp xét khen thưởng: hoãn, chờ ý kiến tỉnh', 'postponed', 'Họp xét khen thưởng'],
  ['Tiếp đoàn khảo sát - HOÃN', 'postponed', 'Tiếp đoàn khảo sát'],
  ['Họp khối thi đua: HỦY.', 'cancelled', 'Họp khối thi đua'],
  ['Đi cơ sở xã Mẫu – HOÃN LẠI', 'postponed', 'Đi cơ sở xã Mẫu'],
  ['Xét xử vụ ly hôn - HOÃN do nguyên đơn vắng mặt, ngày mở lại báo sau.', 'postponed', 'Xét xử vụ ly hôn'],
  ['Vụ kiện đất đai của ông Ất: HOÃN phiên tòa, ngày mở lại thông báo sau', 'postponed', 'Vụ kiện đất đai của ông Ất'],
  ['Vụ kiện đất đai của ông Ất: hoãn phiên tòa, ngày mở lại thông báo sau', 'postponed', 'Vụ kiện đất đai của ông Ất'],
  ['Họp bàn phương án: hoãn phiên họp thứ 20', 'confirmed', 'Họp bàn phương án: hoãn phiên họp thứ 20'],
  ['Xử vụ ly hôn. Hoãn.', 'postponed', 'Xử vụ ly hôn'],
  ['Xử vụ ly hôn – Tạm hoãn do bị đơn vắng mặt', 'postponed', 'Xử vụ ly hôn'],
  ['Kiểm tra chợ Mẫu: hoãn vì mưa lớn', 'postponed', 'Kiểm tra chợ Mẫu'],
  ['Gặp mặt cựu cán bộ (HỦY vì trùng lịch tỉnh)', 'cancelled', 'Gặp mặt cựu cán bộ'],
  ['Họp bàn phương án: hoãn hoặc dừng dự án', 'confirmed', 'Họp bàn phương án: hoãn hoặc dừng dự án'],
  ['Họp về việc hoãn tiến độ', 'confirmed', 'Họp về việc hoãn tiến độ'],
  ['Họp xử lý hủy hoại đất', 'confirmed', 'Họp xử lý hủy hoại đất'],
])('“%s” is %s', (text, status, words) => {
  expect(statusIn(text)).toBe(status);
  expect(withoutStatus(text)).toBe(words);
});

test.each([
  ['Xét xử vụ tranh chấp đất; phiên tòa được hoãn do nguyên đơn vắng mặt', 'Xét xử vụ tranh chấp đất'],
  ['Họp Hội đồng trường. Hoãn cuộc họp Hội đồng trường vì mưa bão.', 'Họp Hội đồng trường'],
  ['Xét xử sơ thẩm vụ án trộm cắp – Hoãn phiên sơ thẩm', 'Xét xử sơ thẩm vụ án trộm cắp'],
  ['Họp xét thi đua (cuộc họp này đã hoãn)', 'Họp xét thi đua'],
  ['Xử vụ ly hôn. HĐXX quyết định hoãn phiên tòa đến ngày 15/9', 'Xử vụ ly hôn'],
])('“%s” says behind its entry that it is off', (text, words) => {
  expect([statusIn(text), withoutStatus(text)]).toEqual(['postponed', words]);
});

test.each([
  'Họp Thường trực (nội dung: quyết định hoãn phiên họp thứ 20)',
  'Họp giao ban. Hoãn cuộc họp chi bộ chiều cùng ngày',
  'Làm việc với xã Mẫu. Hoãn hội nghị tổng kết',
  'Họp giao ban; buổi tập huấn được hoãn',
])('“%s” says that another thing is off', (text) => {
  expect([statusIn(text), withoutStatus(text), saysOff(text)]).toEqual(['confirmed', text, true]);
});

test.each(['Họp tổ dự án', 'Họp bàn phương án hoãn phiên họp thứ 20', 'Họp. Nghe báo cáo phương án hoãn hội nghị'])(
  '“%s” says nothing of another',
  (text) => {
    expect(saysOff(text)).toBe(false);
  },
);

test.each([
  ['Không có nội dung', true],
  ['không có lịch họp.', true],
  ['Không có lịch chung', true],
  ['Không bố trí lịch họp', true],
  ['chưa sắp xếp lịch', true],
  ['Không đăng ký lịch riêng.', true],
  ['Không bố trí lịch họp tại phòng số 2', false],
  ['-', true],
  ['…', true],
  ['', true],
  ['Làm việc tại cơ quan', false],
  ['Không có nội dung khác ngoài giao ban', false],
])('“%s” leaves its session empty: %s', (text, expected) => {
  expect(isNothing(text)).toBe(expected);
});

test.each([
  ['Nghỉ lễ Quốc khánh', true],
  ['Được nghỉ bù', true],
  ['Nghỉ', true],
  ['Nghỉ hưu: trao quyết định', false],
  ['Nghỉ phép đồng chí A', false],
  ['Nghe báo cáo', false],
])('on “%s” nobody works: %s', (text, expected) => {
  expect(isDayOff(text)).toBe(expected);
});

test('a commemoration alone is an observance, a ceremony is not', () => {
  expect(isObservance('Kỷ niệm 95 năm thành lập ngành')).toBe(true);
  expect(isObservance('Kỷ niệm 95 năm thành lập ngành tại Hội trường')).toBe(false);
});

test('an entry marked as not for display is private', () => {
  expect(isPrivate('Họp nhân sự (nội bộ)')).toBe(true);
  expect(isPrivate('Họp kiểm tra nội bộ')).toBe(false);
});

test('an entry that speaks of another that is off stands and is asked about', () => {
  const { items } = readProgramme(
    'LỊCH CÔNG TÁC TUẦN 33\n(Từ ngày 10/8/2026 đến ngày 16/8/2026)\n\nThứ Hai (10/8/2026)\n- 8h00: Họp Thường trực (nội dung: quyết định hoãn phiên họp thứ 20)\n- 14h00: Họp giao ban. Hoãn cuộc họp chi bộ chiều cùng ngày\n- 15h00: Họp triển khai việc đổi giờ làm việc mùa hè\n- 16h00: Họp Ban Thường vụ. Hoãn cuộc họp\n',
  );
  expect(items.map(({ status, review }) => [status, ...review])).toEqual([
    ['confirmed', 'unclear-status'],
    ['confirmed', 'unclear-status'],
    ['confirmed'],
    ['postponed'],
  ]);
  expect(items[1]?.title).toBe('Họp giao ban. Hoãn cuộc họp chi bộ chiều cùng ngày');
});

test.each([
  'HS nghỉ học',
  '- Học sinh nghỉ học.',
  'Học sinh toàn trường được nghỉ học',
  'Trẻ nghỉ học (bão số 5)',
  'Sinh viên nghỉ học do mưa lũ',
  'HS nghỉ',
  'Nghỉ tiết',
  'Nghỉ dạy',
])('“%s” in a school is a day off', (text) => {
  expect(isDayOff(text)).toBe(true);
});

test.each([
  'Học sinh nghỉ học, giáo viên họp hội đồng',
  'Học sinh khối 9 nghỉ học',
  'Học sinh nghỉ học để giáo viên tập huấn',
  'Rà soát học sinh nghỉ học',
  'HS nghỉ học. Lễ kỷ niệm ngày 20/11',
  'Nghỉ tiết 5. Tổng duyệt văn nghệ',
])('“%s” is none, or not of all', (text) => {
  expect(isDayOff(text)).toBe(false);
});

test('in a school’s week pupils that do not come are a day off', () => {
  const { items } = readProgramme(
    'TRƯỜNG THCS MẪU\nLỊCH CÔNG TÁC TUẦN\nTừ ngày 16/11/2026 đến ngày 20/11/2026\n\nThứ Hai, 16/11\n- 7h00: Chào cờ\nThứ Ba, 17/11\n- HS nghỉ học\nThứ Tư, 18/11\n- Chiều: Học sinh nghỉ học, giáo viên họp hội đồng\n',
  );
  expect(items.map(({ kind, start, slot }) => [kind, start, slot].join(' '))).toEqual([
    'event 2026-11-16 morning',
    'dayOff 2026-11-17 ',
    'event 2026-11-18 afternoon',
  ]);
});
