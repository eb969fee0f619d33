import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

/** Who is invited belongs to the meeting, wherever the invitation lists them. */

const invitation = (above: string, below: string, subject = 'Hội nghị triển khai nhiệm vụ quý II') => `UBND XÃ THỬ
Số: 22/GM-UBND
Xã Thử, ngày 10 tháng 3 năm 2026

GIẤY MỜI
${subject}

${above}
Thời gian: 8h00 ngày 16/3/2026 (thứ Hai).
Địa điểm: Hội trường UBND xã.
${below}
Đề nghị các đồng chí tham dự đúng thành phần, thời gian./.
Nơi nhận:
- Như trên;
- Lưu: VT.
`;
const only = (text: string) => {
  const { items } = readProgramme(text);
  expect(items).toHaveLength(1);
  return items[0]!;
};

test.each([
  ['Kính mời: - Thường trực Đảng ủy xã;\n- Trưởng các thôn.', ''],
  ['Trân trọng kính mời:\n+ Thường trực Đảng ủy xã;\n+ Trưởng các thôn.', ''],
  ['Kính gửi:\n- Thường trực Đảng ủy xã;\n- Trưởng các thôn.', ''],
  ['', 'Thành phần mời:\n1. Thường trực Đảng ủy xã;\n2. Trưởng các thôn.\n3. Nội dung: theo tài liệu gửi kèm.'],
  [
    '',
    '3. Thành phần tham dự gồm:\n- Thường trực Đảng ủy xã;\n- Trưởng các thôn.\n4. Chương trình: có văn bản kèm theo.',
  ],
  ['', 'II. THÀNH PHẦN:\nThường trực Đảng ủy xã;\nTrưởng các thôn.'],
])('guests in lines are together: “%s” … “%s”', (above, below) => {
  const { participantsText, title, start, startTime } = only(invitation(above, below));
  expect([participantsText, title, start, startTime]).toEqual([
    'Thường trực Đảng ủy xã; Trưởng các thôn',
    'Hội nghị triển khai nhiệm vụ quý II',
    '2026-03-16',
    '08:00',
  ]);
});

test('a sentence names its guests, and one who is anybody is none', () => {
  const named = 'UBND xã trân trọng kính mời Trưởng các thôn và Công an xã đến dự hội nghị, cụ thể như sau:';
  expect(only(invitation(named, '')).participantsText).toBe('Trưởng các thôn và Công an xã');
  const anybody = 'UBND xã trân trọng kính mời quý ông, bà đến dự hội nghị, cụ thể như sau:';
  expect(only(invitation(anybody, '')).participantsText).toBe(null);
});

test('an invitation to a meeting of a committee is no list of its conclusions', () => {
  const said = 'Kính mời: Trưởng các thôn.\nTới dự Họp Ban Chỉ đạo chuyển đổi số, cụ thể như sau:';
  const { title, participantsText, location } = only(invitation(said, '', 'Họp Ban Chỉ đạo chuyển đổi số'));
  expect([title, participantsText, location]).toEqual([
    'Họp Ban Chỉ đạo chuyển đổi số',
    'Trưởng các thôn',
    'Hội trường UBND xã',
  ]);
});

test('guests of several sides are listed below each side', () => {
  const sides = `3. Thành phần:
a) Đại biểu mời:
- Thường trực Đảng ủy xã;
- Đại diện Công ty Mẫu.
b) Về phía xã:
- Trưởng các thôn;
- Ông Nguyễn Văn A, Trưởng Công an xã.
4. Chủ trì: Chủ tịch UBND xã.`;
  const { participantsText, leadersText } = only(invitation('', sides));
  expect(participantsText).toBe(
    'Đại biểu mời: Thường trực Đảng ủy xã; Đại diện Công ty Mẫu; Về phía xã: Trưởng các thôn; Ông Nguyễn Văn A, Trưởng Công an xã',
  );
  expect(leadersText).toBe('Chủ tịch UBND xã');
  const numbered = `Kính mời:
1. Đại biểu khách mời:
+ Thường trực Đảng ủy xã.
2. Đại biểu dự:
+ Trưởng các thôn.`;
  expect(only(invitation(numbered, '')).participantsText).toBe(
    'Đại biểu khách mời: Thường trực Đảng ủy xã; Đại biểu dự: Trưởng các thôn',
  );
});

test.each([
  ['Kính gửi:\n- Thường trực Đảng ủy xã;\n- Trưởng các thôn.'],
  ['1. Đại biểu:\n- Thường trực Đảng ủy xã;\n- Trưởng các thôn.'],
  ['Thành phần: Thường trực Đảng ủy xã; Trưởng các thôn.'],
])('guests above several meetings are invited to each that names none of its own: “%s”', (guests) => {
  const { items } = readProgramme(`UBND XÃ THỬ
Xã Thử, ngày 10 tháng 3 năm 2026
GIẤY MỜI
Dự các cuộc họp tháng 3
${guests}
UBND xã tổ chức các cuộc họp sau:
a) Họp Ban Chỉ đạo chuyển đổi số
- Thời gian: 8 giờ 00, ngày 16/3/2026.
- Địa điểm: Hội trường UBND xã.
b) Hội nghị sơ kết quý I
- Thời gian: 14 giờ 00, ngày 17/3/2026.
- Thành phần: Công chức xã.
`);
  expect(items.map(({ title, start, participantsText }) => [title, start, participantsText])).toEqual([
    ['Họp Ban Chỉ đạo chuyển đổi số', '2026-03-16', 'Thường trực Đảng ủy xã; Trưởng các thôn'],
    ['Hội nghị sơ kết quý I', '2026-03-17', 'Công chức xã'],
  ]);
});

test.each([
  ['Chương trình văn nghệ bắt đầu lúc 7h40.', ['2026-03-16 07:40 Chương trình văn nghệ ?']],
  ['Phiên thảo luận tổ diễn ra từ 14h00.', ['2026-03-16 14:00 Phiên thảo luận tổ ?']],
  ['Hội nghị kết thúc lúc 11h00.', []],
])('an hour that a sentence tells without a day is of the only one, to be looked at (%s)', (sentence, told) => {
  const { items } = readProgramme(invitation('Kính mời: Trưởng các thôn.', sentence));
  expect(
    items
      .slice(1)
      .map(({ start, startTime, title, review }) => `${start} ${startTime} ${title}${review.length ? ' ?' : ''}`),
  ).toEqual(told);
});
