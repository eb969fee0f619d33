import { expect, test } from 'vitest';
import { sentOn } from '../../src/programme/mail-head.ts';
import { readProgramme } from './summary.ts';

test.each([
  ['Date: Tue, 4 May 2027 16:42:05 +0700', '2027-05-04'],
  ['Sent: Tuesday, May 4, 2027 4:42 PM', '2027-05-04'],
  ['Đã gửi: Thứ Ba, 04 tháng 5 năm 2027 4:42 CH', '2027-05-04'],
  ['Ngày gửi: 04/05/2027 16:42', '2027-05-04'],
  ['Date: yesterday', null],
])('a letter with “%s” in its head was sent on %s', (line, expected) => {
  expect(sentOn(['From: Văn phòng <vp@vidu.example>', 'To: Các phòng', line, 'Subject: Lịch họp'])).toBe(expected);
});

test('no other head of a paper is that of a letter', () => {
  expect(sentOn(['UBND XÃ MẪU', 'Ngày: 04/05/2027', 'Họp giao ban'])).toBeNull();
});

/** Day, hour, title and doubts of what a letter tells. */
const told = (subject: string, ...body: string[]) =>
  readProgramme(
    ['Từ: Phòng HC <hc@vidu.example>', 'Gửi: Toàn thể CBCNV', subject, '', 'Dear anh chị em,', ...body].join('\n'),
  ).items.map(({ start, end, startTime, title, review }) =>
    [start === end ? start : `${start}..${end}`, startTime, title, ...review].filter(Boolean).join(' | '),
  );

test.each([
  'Chủ đề: [THÔNG BÁO] Lịch nghỉ lễ 10/3, 30/4 - 1/5',
  'Subject: Nghỉ lễ 30/4 và 1/5',
  'Tiêu đề: V/v nghỉ Giỗ Tổ (10/3) và 30/4',
  'Chủ đề: Nghỉ lễ ngày 30/4',
])('the days in the subject of a letter are the name of its rests: “%s”', (subject) => {
  expect(
    told(
      subject,
      'Công ty Ví Dụ chốt lịch nghỉ:',
      '1/ Lễ 30/4 - 1/5: nghỉ 3 ngày từ thứ 6 ngày 30/4 đến hết CN 2/5/2027.',
    ),
  ).toEqual(['2027-04-30..2027-05-02 | Nghỉ Lễ 30/4 - 1/5']);
});

test('a subject that alone tells when keeps its day', () => {
  expect(told('Chủ đề: Họp tổng kết quý I lúc 14h00 ngày 30/3/2027', 'Mời các anh chị dự họp đông đủ.')[0]).toMatch(
    /^2027-03-30 \| 14:00/u,
  );
});

test('a part of the house that rests is named, and that another works on that day is asked about', () => {
  expect(
    told(
      'Chủ đề: Lịch nghỉ lễ',
      '1/ Giỗ Tổ: nghỉ thứ 6 ngày 16/4/2027. (Khối VP nghỉ luôn T7 17/4/2027, khối xưởng T7 17/4/2027 vẫn làm đủ 8 tiếng)',
    ),
  ).toEqual(['2027-04-16 | Nghỉ Giỗ Tổ', '2027-04-17 | Khối VP nghỉ luôn | uncertain-date']);
});
