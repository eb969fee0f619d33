import { expect, test } from 'vitest';
import { readProgramme, whenOf } from '../summary.ts';

/** Programmes of festivals: days with their lunar dates, parts with hours of their own, activities of several days. */

const read = (...lines: readonly string[]): string[] =>
  readProgramme(lines.join('\n')).items.map((item) =>
    [whenOf(item), item.leadersText && `“${item.leadersText}”`, item.title, ...item.section, ...item.review]
      .filter(Boolean)
      .join(' | '),
  );

const HEAD = 'CHƯƠNG TRÌNH NGÀY HỘI XÃ VÍ DỤ';
const SECOND = ['* Ngày 23/3/2027:', '- 14h00: Bế mạc ngày hội'];
const CLOSED = 'on 2027-03-23 14:00 | Bế mạc ngày hội';

test.each([
  '(15/02 Âm lịch)',
  '(15/02 âm lịch)',
  '(15/02 ÂM LỊCH)',
  '(Nhằm ngày 15/02 ÂL)',
  '(TỨC NGÀY RẰM THÁNG HAI)',
])('the lunar date %s behind a day is no entry', (lunar) => {
  const { items } = readProgramme(
    [HEAD, `* Ngày 22/3/2027 ${lunar}:`, '- 8h00: Khai mạc ngày hội', ...SECOND].join('\n'),
  );
  expect(items.map(({ title, lunar: printed }) => [title, printed])).toEqual([
    ['Khai mạc ngày hội', lunar],
    ['Bế mạc ngày hội', null],
  ]);
});

test.each(['II. Các hoạt động của ngày hội', '* Phần hội', '2. Nội dung thi đấu'])(
  '“%s” above an hour and a list is nobody who leads',
  (heading) => {
    const part = heading.replace(/^\S+\s/u, '');
    const lines = ['- Thời gian: 8h45 - 10h45', '- Thi kéo co', '- Thi nấu ăn', '- Trưng bày sản phẩm'];
    expect(read(HEAD, '* Ngày 22/3/2027:', '- 7h00: Đón tiếp đại biểu', heading, ...lines, ...SECOND)).toEqual([
      'on 2027-03-22 07:00 | Đón tiếp đại biểu',
      `on 2027-03-22 08:45 | Thi kéo co | ${part}`,
      `on 2027-03-22 08:45 | Thi nấu ăn | ${part} | time-inferred`,
      `on 2027-03-22 08:45 | Trưng bày sản phẩm | ${part} | time-inferred`,
      CLOSED,
    ]);
  },
);

test('the last of a list of what is done leads nothing of the session below it', () => {
  const lines = ['- Thi kéo co', '- Thi nấu ăn', '- Trưng bày sản phẩm', '* Buổi chiều: 14h00: Trao giải'];
  expect(read(HEAD, 'Ngày 22/3/2027', ...lines, 'Ngày 23/3/2027', '- 14h00: Bế mạc ngày hội')).toEqual([
    'on 2027-03-22 | Thi kéo co',
    'on 2027-03-22 | Thi nấu ăn',
    'on 2027-03-22 | Trưng bày sản phẩm',
    'on 2027-03-22 14:00 | Trao giải',
    CLOSED,
  ]);
});

test.each([
  ['Hoạt động hằng đêm từ ngày 22-25/3/2027', '2027-03-22..2027-03-25'],
  ['Các hoạt động từ ngày 22/3/2027 đến ngày 25/3/2027:', '2027-03-22..2027-03-25'],
  ['Nội dung ngày 25/3/2027', '2027-03-25'],
])('“%s” heads the hours below it with its own days', (heading, days) => {
  const lines = ['19h00: Hội thi múa lân', '20h00: Văn nghệ chào mừng'];
  expect(
    read(HEAD, 'Ngày 22/3/2027', ...lines, 'Ngày 23/3/2027', '19h00: Hội thi nấu ăn', heading, '08h00: Trưng bày ảnh'),
  ).toEqual([
    'on 2027-03-22 19:00 | Hội thi múa lân',
    'on 2027-03-22 20:00 | Văn nghệ chào mừng',
    'on 2027-03-23 19:00 | Hội thi nấu ăn',
    `on ${days} 08:00 | Trưng bày ảnh`,
  ]);
});

test('in the plan of a festival each line takes place when it says', () => {
  const lines = [
    '- Đêm khai hội: 19 giờ 45 ngày 07/9/2027 tại bãi sông làng Mẫu;',
    '- Chương trình hát đối: 20 giờ 15, ngày 08/9/2027 (08/8/2027 ÂL);',
    '- Bày bán sản vật: từ ngày 06-11/9/2027 tại Nhà văn hóa xóm Trại;',
    '- Thi thổi cơm (từ 9 giờ, ngày 11/9/2027);',
  ];
  expect(read('Kế hoạch mở Lễ hội làng Mẫu năm 2027', '', ...lines).map((line) => line.split(' | ')[0])).toEqual([
    'on 2027-09-07 19:45',
    'on 2027-09-08 20:15',
    'on 2027-09-06..2027-09-11',
    'on 2027-09-11 09:00',
  ]);
});

test('hours below an entry of one day are of its day, for a person to confirm', () => {
  const lines = [
    '1. Rước nước: 6 giờ 45 ngày 08/6/2027 tại bến đò Mẫu;',
    '2. Hội vật: Ngày 09/6/2027 tại sân đình',
    '- Từ 8 giờ đến 10 giờ: cân đô vật;',
    '- Từ 14 giờ đến 17 giờ: vật vòng loại;',
    '3. Chợ quê: Từ ngày 08 đến ngày 12/6/2027 tại bãi trước chùa;',
    '4. Giã hội: 16 giờ ngày 12/6/2027 tại sân đình',
  ];
  const lunar = '(nhằm mùng 4 đến mùng 8 tháng 5 Âm lịch)';
  const { items, notices } = readProgramme(
    ['Hội làng Mẫu', 'Từ ngày 08 đến ngày 12 tháng 6 năm 2027', lunar, ...lines].join('\n'),
  );
  expect(items.map((item) => [whenOf(item), item.title, ...item.review].join(' | '))).toEqual([
    'on 2027-06-08 06:45 | Rước nước',
    'on 2027-06-09 | Hội vật',
    'on 2027-06-09 08:00 | cân đô vật | line-alone',
    'on 2027-06-09 14:00 | vật vòng loại | line-alone',
    'on 2027-06-08..2027-06-12 | Chợ quê',
    'on 2027-06-12 16:00 | Giã hội',
  ]);
  expect(notices.filter(({ code }) => code === 'line-unread')).toEqual([]);
});

test('a label that says itself of what names it, not what the page shows above its article', () => {
  const lines = [
    'Xuất bản thông tin',
    'Chi tiết bài viết',
    '1. Thời gian, địa điểm:',
    '- Thời gian: Hội xuân mở trong ba ngày, được tổ chức từ ngày 19/02/2027 đến ngày 21/02/2027.',
    '+ Khai hội: vào lúc 08 giờ 15, ngày 19/02/2027.',
    '- Địa điểm: Sân vận động xã Ví Dụ.',
  ];
  expect(read(...lines)).toEqual(['on 2027-02-19..2027-02-21 | Hội xuân', 'on 2027-02-19 08:15 | Khai hội']);
});
