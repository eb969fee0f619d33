import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const read = (headline: string, ...body: readonly string[]) => {
  const { items, notices } = programmeOf(`${headline}\n\n${body.join('\n')}\n`, '2027-05-03');
  return [
    ...items.map(({ start, startTime, title, location, status, review }) =>
      [start, startTime, title, location, status === 'confirmed' ? null : status, ...review]
        .filter((part) => part !== null)
        .join(' | '),
    ),
    ...notices.flatMap(({ code, line }) => (code === 'line-unread' ? [`${line}: ${code}`] : [])),
  ];
};

const CONGRESS = 'Thông báo chuyển thời gian tổ chức Đại hội';
const PLANNED = 'Theo Kế hoạch số 07/KH-HVD, Đại hội đại biểu Hội Ví dụ dự kiến tổ chức vào ngày 08/5/2027.';

test.each([
  'Ban Thường vụ Hội quyết định chuyển thời gian tổ chức Đại hội như sau:',
  'Nay Ban Thường vụ Hội lùi thời gian tổ chức Đại hội sang các ngày sau:',
  'Ban Thường vụ Hội điều chỉnh lại thời gian tổ chức Đại hội, cụ thể:',
])('the sessions of what moves have their new times in lines below (%s)', (lead) => {
  const points = [
    '1. Phiên trù bị: 14 giờ 00, thứ Năm, ngày 20 tháng 5 năm 2027.',
    '2. Phiên chính thức: 07 giờ 30, thứ Sáu, ngày 21 tháng 5 năm 2027.',
    '3. Địa điểm: Nhà văn hóa xã Mẫu.',
  ];
  expect(read(CONGRESS, PLANNED, lead, ...points)).toEqual([
    '2027-05-20 | 14:00 | Phiên trù bị | Nhà văn hóa xã Mẫu',
    '2027-05-21 | 07:30 | Phiên chính thức | Nhà văn hóa xã Mẫu',
  ]);
});

test('what each line names is for whom it is; the notice says what', () => {
  const lines = [
    'Do mưa lớn, UBND xã Mẫu thay đổi thời gian tổ chức Hội nghị tiếp xúc cử tri như sau:',
    '- Thôn Đông: 8 giờ 00, ngày 15/5/2027, tại Nhà văn hóa thôn Đông.',
    '- Thôn Đoài: 14 giờ 00, ngày 16/5/2027, tại Nhà văn hóa thôn Đoài.',
  ];
  expect(read('Thông báo thay đổi thời gian tổ chức Hội nghị tiếp xúc cử tri', ...lines)).toEqual([
    '2027-05-15 | 08:00 | Hội nghị tiếp xúc cử tri: Thôn Đông | Nhà văn hóa thôn Đông',
    '2027-05-16 | 14:00 | Hội nghị tiếp xúc cử tri: Thôn Đoài | Nhà văn hóa thôn Đoài',
  ]);
});

test('what is put off and leads to lines of other things has them confirmed by a person', () => {
  const lines = [
    'Ban Tổ chức tạm hoãn Hội thi như sau:',
    '- Đội xã Mẫu: 14 giờ 00, ngày 20/5/2027.',
    '- Đội xã Ví: 15 giờ 00, ngày 20/5/2027.',
  ];
  expect(read('Thông báo hoãn Hội thi văn nghệ', ...lines)).toEqual([
    'Hội thi văn nghệ | postponed | unclear-status',
    '2027-05-20 | 14:00 | Đội xã Mẫu | line-alone',
    '2027-05-20 | 15:00 | Đội xã Ví | line-alone',
  ]);
});

test('what was put off is held again by parts, each in a line', () => {
  const lines = [
    'Do mưa lớn, Trường Mẫu hoãn Lễ trao bằng vào ngày 06/5/2027.',
    'Lễ trao bằng được tổ chức lại vào:',
    '- Khối kinh tế: 8h00 ngày 20/5/2027',
    '- Khối kỹ thuật: 14h00 ngày 20/5/2027',
  ];
  expect(read('Thông báo hoãn Lễ trao bằng tốt nghiệp', ...lines)).toEqual([
    '2027-05-20 | 08:00 | Lễ trao bằng tốt nghiệp: Khối kinh tế',
    '2027-05-20 | 14:00 | Lễ trao bằng tốt nghiệp: Khối kỹ thuật',
  ]);
});

test('a new time that no grammar reads is told', () => {
  const lines = [PLANNED, 'Ban Thường vụ Hội chuyển thời gian tổ chức Đại hội.', 'Đại biểu dự từ đầu, ngày 21/5/2027.'];
  expect(read(CONGRESS, ...lines)).toEqual(['Đại hội | postponed | unclear-status', '5: line-unread']);
});

test.each([
  'Thời gian tổ chức sẽ thông báo sau.',
  'Đề nghị các đại biểu gửi lại danh sách trước ngày 20/5/2027.',
  'Mọi nội dung của Kế hoạch số 09/KH-HVD ngày 04/4/2027 thôi thực hiện.',
  'Đại hội đã được ấn định vào ngày 08/5/2027.',
])('what is only put off tells no other time (%s)', (sentence) => {
  const lines = ['Ban Thường vụ Hội tạm hoãn Đại hội đại biểu dự kiến tổ chức vào ngày 08/5/2027.', sentence];
  expect(read('Thông báo hoãn Đại hội', ...lines).filter((line) => line.endsWith('line-unread'))).toEqual([]);
});

test('the day that stands before the word that puts it off is the old one', () => {
  const told =
    'Lịch năm 2027 ấn định ngày 20/5/2027 Chủ tịch UBND xã tiếp công dân. Nay do bận họp, buổi tiếp công dân tháng 5 tạm hoãn.';
  expect(read('Hoãn tiếp công dân tháng 5/2027', told).filter((line) => line.endsWith('line-unread'))).toEqual([]);
});

test('how it was moved before it was put off is no new time', () => {
  const lines = [
    'Ngày 04/5/2027, Ban Tổ chức đã đổi thời gian Hội thi từ ngày 14/5/2027 sang ngày 16/5/2027.',
    'Nay do bão, Ban Tổ chức hoãn Hội thi. Thời gian tổ chức lại sẽ thông báo sau.',
  ];
  expect(read('Thông báo hoãn Hội thi văn nghệ', ...lines).filter((line) => line.endsWith('line-unread'))).toEqual([]);
});

test('beside what moves, a line of a new day that no grammar reads is told', () => {
  const lines = [
    'Ban Tổ chức thông báo dời lịch như sau:',
    'Bốc thăm: dời từ 19h00 ngày 10/5/2027 sang 19h00 ngày 13/5/2027.',
    'Khai mạc: từ 16h00 ngày 15/5/2027 sang 16h00 ngày 18/5/2027.',
  ];
  expect(read('Dời lịch bốc thăm và khai mạc giải bóng chuyền', ...lines)).toEqual([
    '2027-05-13 | 19:00 | Bốc thăm',
    '5: line-unread',
  ]);
});

test('what a changed time is follows its colon; another day beside it is told', () => {
  const told = 'Kỳ họp thứ 10 HĐND xã Mẫu trước đây ấn định ngày 08/5/2027.';
  const moved = 'Nay Thường trực HĐND xã điều chỉnh thời gian khai mạc kỳ họp: 7 giờ 30, ngày 22/5/2027.';
  const beside = 'Họp trù bị lúc 14 giờ ngày 21/5/2027.';
  expect(read('Thông báo chuyển lịch họp HĐND xã', `${told} ${moved} ${beside}`)).toEqual([
    '2027-05-22 | 07:30 | Họp HĐND xã',
    '3: line-unread',
  ]);
});

test('what a change rests on and a schedule that holds no more are no new days', () => {
  const lines = [
    'Ban Tổ chức dời Hội thi văn nghệ từ ngày 08/5/2027 sang ngày 15/5/2027.',
    'Đề nghị các đội gửi danh sách trước ngày 12/5/2027.',
    'Thể lệ theo Kế hoạch số 09/KH-HVD ngày 04/5/2027.',
  ];
  expect(read('Thông báo dời lịch Hội thi văn nghệ', ...lines).filter((line) => line.endsWith('line-unread'))).toEqual(
    [],
  );
});
