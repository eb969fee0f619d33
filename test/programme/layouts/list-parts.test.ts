import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

const read = (text: string) =>
  readProgramme(text).items.map(({ start, startTime, slot, title, leadersText, location, timing }) =>
    [timing === 'deadline' ? 'due' : start, startTime ?? slot, title, leadersText, location]
      .filter(Boolean)
      .join(' | '),
  );
const HEAD = 'THÔNG BÁO\nLịch tiếp công dân Quý II năm 2027\n\n';

test.each([
  ['Tiếp vào thứ Tư hằng tuần, từ 08 giờ 30 phút, tại Phòng Tiếp dân số 2. Cụ thể:', '08:30'],
  ['Thứ Tư hàng tuần, bắt đầu lúc 14h00, tại Phòng Tiếp dân số 2, cụ thể như sau:', '14:00'],
  ['Tiếp thứ Tư mỗi tuần tại Phòng Tiếp dân số 2 từ 7 giờ 30. Lịch như sau:', '07:30'],
])('the hour of a rule whose days follow holds for the days of that part alone: “%s”', (rule, time) => {
  const part = `I. CHỦ TỊCH\n${rule}\n\nTháng\tNgười tiếp\tNgày tiếp\nTháng 4\tÔng Lê Văn Ví\tNgày 07; 14\n`;
  const other =
    'II. BÍ THƯ ĐẢNG ỦY\nBí thư Trần Thị Dụ tiếp công dân vào các ngày:\n- 20/4/2027 (thứ Ba);\n- 18/5/2027.\n';
  expect(read(`${HEAD}${part}\n${other}`)).toEqual([
    `2027-04-07 | ${time} | Tiếp công dân | Ông Lê Văn Ví | Phòng Tiếp dân số 2`,
    `2027-04-14 | ${time} | Tiếp công dân | Ông Lê Văn Ví | Phòng Tiếp dân số 2`,
    '2027-04-20 | Bí thư Trần Thị Dụ tiếp công dân | Bí thư Trần Thị Dụ',
    '2027-05-18 | Bí thư Trần Thị Dụ tiếp công dân | Bí thư Trần Thị Dụ',
  ]);
});

test.each([
  ['(thứ Ba, do ngày 19/4 trùng ngày nghỉ)'],
  ['(thứ Ba – bù ngày 19/4)'],
  ['(Thứ Ba, thay ngày 19/4 là ngày lễ)'],
  ['(thứ Ba)'],
])('a day that a bracket gives as the reason is no day of the list: %s', (bracket) => {
  const lines = `- 06/4/2027;\n- 20/4/2027 ${bracket};\n- 04/5/2027.\n`;
  expect(read(`${HEAD}Chủ tịch xã tiếp công dân vào các ngày sau:\n${lines}`)).toEqual([
    '2027-04-06 | Chủ tịch xã tiếp công dân | Chủ tịch xã',
    '2027-04-20 | Chủ tịch xã tiếp công dân | Chủ tịch xã',
    '2027-05-04 | Chủ tịch xã tiếp công dân | Chủ tịch xã',
  ]);
});

const VOTERS = `THÔNG BÁO
Lịch tiếp xúc cử tri trước kỳ họp giữa năm 2027

     Thứ Ba, ngày 08/6/2027, các đại biểu Lê Văn Ví, Trần Thị Dụ và Nguyễn
Thị Thử tiếp xúc cử tri xã Mẫu Một (buổi sáng) và xã Mẫu Hai (buổi chiều).

     Thứ Tư, ngày 09/6/2027, các đại biểu nêu trên tiếp xúc
cử tri xã Mẫu Ba; $MORE.

     Các hội nghị buổi sáng bắt đầu lúc 8 giờ, các hội nghị buổi chiều bắt
đầu lúc 14 giờ, tại hội trường Ủy ban nhân dân xã nơi tiếp xúc cử tri.

     Đề nghị các sở, ngành gửi báo cáo kết quả giải quyết kiến nghị $DUE
30/5/2027.

Nơi nhận:                                     TL. TRƯỞNG ĐOÀN
- Các vị đại biểu;                            CHÁNH VĂN PHÒNG
- TT HĐND, UBND các xã liên quan;
- Lưu: VT.                                    Hồ Thị Nháp
`;

test.each([
  ['do đường xa, hội nghị được tổ chức trong buổi sáng', 'trước ngày', '08:00'],
  ['buổi tiếp xúc diễn ra buổi chiều', 'chậm nhất ngày', '14:00'],
  ['vì bận họp nên hội nghị bắt đầu từ 15 giờ', 'chậm nhất là ngày', '15:00'],
])(
  'printed prose goes over its lines, says more behind a semicolon (%s) and ends above its recipients',
  (more, due, time) => {
    const [first, second, third, work, ...others] = read(VOTERS.replace('$MORE', more).replace('$DUE', due));
    expect(first).toMatch(/^2027-06-08 \| 08:00 \| Các đại biểu Lê Văn Ví, .* và Nguyễn Thị Thử .* \| xã Mẫu Một$/u);
    expect(second).toMatch(/^2027-06-08 \| 14:00 \| .* \| xã Mẫu Hai$/u);
    expect(third).toMatch(
      new RegExp(
        `^2027-06-09 \\| ${time} \\| Các đại biểu nêu trên tiếp xúc cử tri xã Mẫu Ba; ${more} \\| hội trường .*$`,
        'u',
      ),
    );
    expect(work).toMatch(/^due \| Đề nghị các sở, ngành gửi báo cáo .* 30\/5\/2027$/u);
    expect(others).toEqual([]);
  },
);

test('a list that stands below the signature is read', () => {
  const foot = 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn Ví\n\nPHỤ LỤC\n- Ngày 12/4/2027: Bí thư tiếp công dân\n';
  expect(read(`${HEAD}- Ngày 05/4/2027: Chủ tịch tiếp công dân\n\n${foot}`)).toEqual([
    '2027-04-05 | Chủ tịch tiếp công dân | Chủ tịch',
    '2027-04-12 | Bí thư tiếp công dân | Bí thư',
  ]);
});
