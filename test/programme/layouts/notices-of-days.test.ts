import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const read = (text: string, on: string | null = null) =>
  programmeOf(text, on).items.map(({ start, end, slot, title, leadersText, status, review }) =>
    [start === end ? start : `${start}..${end}`, slot, title, leadersText, status, ...review]
      .filter((each) => each !== null && each !== 'confirmed')
      .join(' | '),
  );

test.each([
  ['đổi ngày tiếp công dân', 'dời sang thứ Ba ngày 13 tháng 4 năm 2027'],
  ['thay đổi thời gian tiếp công dân', 'chuyển sang ngày 13/4/2027'],
  ['đổi lịch tiếp công dân', 'lùi đến ngày 13/4/2027'],
])('a headline that says “%s” announces a change: only the new day stands (%s)', (headline, moved) => {
  const text = `UBND xã Mẫu ${headline} tháng 4\n\nNgày 10 tháng 4 năm 2027 rơi vào thứ Bảy nên phiên tiếp công dân ${moved}.\n`;
  expect(read(text).map((line) => line.slice(0, 10))).toEqual(['2027-04-13']);
});

test.each([
  ['Thời gian tạm dừng cấp giấy phép lái xe: từ ngày 18 đến hết ngày 20/5/2027.', 'Tạm dừng cấp giấy phép lái xe'],
  ['Trạm tạm ngừng bơm nước từ ngày 18/5/2027 đến ngày 20/5/2027 để nạo vét.', 'Tạm ngừng bơm nước'],
])('what is stopped for some days is an entry of those days: “%s”', (sentence, title) => {
  expect(read(`Sở Ví dụ thông báo tạm dừng một số việc\n\n${sentence}\n\nMong bà con thông cảm.\n`)).toEqual([
    `2027-05-18..2027-05-20 | ${title}`,
  ]);
});

test('that meetings are stopped for some days is asked about: which of them, the text does not say', () => {
  const text = 'Tạm dừng tiếp công dân tại xã Mẫu\n\nXã tạm dừng buổi tiếp công dân từ ngày 18 đến ngày 20/5/2027.\n';
  expect(read(text)).toEqual(['2027-05-18..2027-05-20 | Tạm dừng buổi tiếp công dân | unclear-status']);
});

test.each([
  ['Lãnh đạo trực tại trường:', '- Ngày 27/4: thầy Lê Văn Ví;', '- Ngày 28/4: cô Trần Thị Dụ.'],
  ['3. Phân công trực cơ quan:', '+ Thứ Ba, ngày 27/4: Lê Văn Ví', '+ Thứ Tư, ngày 28/4: Trần Thị Dụ'],
  ['Danh sách trực lễ:', '- 27/4 (thứ Ba) - ông Lê Văn Ví', '- 28/4 (thứ Tư) - bà Trần Thị Dụ'],
])('who is on duty in days off stands in lines below “%s”', (heading, first, second) => {
  const text = `THÔNG BÁO\nV/v nghỉ lễ năm 2027\n\n1. Nghỉ từ ngày 27/4/2027 đến hết ngày 28/4/2027.\n\n${heading}\n${first}\n${second}\n`;
  const [rest, ...duty] = read(text);
  expect(rest).toMatch(/^2027-04-27\.\.2027-04-28 \| Nghỉ/u);
  expect(duty.map((line) => line.replace(/(?:thầy|cô|ông|bà) /u, ''))).toEqual([
    '2027-04-27 | Trực | Lê Văn Ví',
    '2027-04-28 | Trực | Trần Thị Dụ',
  ]);
});

test.each([
  'Thời gian tiêm vắc xin cúm: từ ngày 09/10/2027 đến hết ngày 18/10/2027',
  '- Thời gian khám sàng lọc: từ 09/10/2027 đến 18/10/2027 (chiều nghỉ)',
  '2. Thời gian phát thẻ cho hội viên: ngày 09/10/2027 - 18/10/2027',
])('a label may say of what it gives the time: “%s”', (label) => {
  const text = `Trạm Y tế xã Mẫu thông báo tới bà con\n\n${label}\n\n- Địa điểm: nhà văn hóa thôn Ví\n`;
  expect(read(text)).toEqual(['2027-10-09..2027-10-18 | Trạm Y tế xã Mẫu thông báo tới bà con']);
});

test('a span in the first row of a table is that row’s own time, not that of the document', () => {
  const rows = [
    'Lớp 1: Soạn thảo | Ngày 11-12/5/2027 | Hội trường A |',
    'Lớp 2: Bảng tính | Ngày 13/5/2027 | Phòng 2 |',
  ];
  const more = [
    'Lớp 3: Chữ ký số | Sáng 18/5/2027 | Phòng 3 |',
    'Lớp 4: An toàn mạng | Ngày 20, 21/5/2027 | Phòng 3 |',
  ];
  const text = `V/v mở các lớp tập huấn\nPhòng Ví dụ mở 04 lớp như sau:\nLớp | Thời gian | Địa điểm |\n${[...rows, ...more].join('\n')}\n`;
  expect(read(text)).toEqual([
    '2027-05-11..2027-05-12 | Lớp 1: Soạn thảo',
    '2027-05-13 | Lớp 2: Bảng tính',
    '2027-05-18 | morning | Lớp 3: Chữ ký số',
    '2027-05-20..2027-05-21 | Lớp 4: An toàn mạng',
  ]);
});

test.each([
  ['8h00, thứ Ba, ngày 12/10/2027', '2027-10-12 | morning | Hội nghị tổng kết năm'],
  ['8h00, thứ Tư, ngày 12/10/2027', '2027-10-12 | morning | Hội nghị tổng kết năm | weekday-mismatch'],
  ['7h30 và 13h30 ngày 12/10/2027', '2027-10-12 | morning | Hội nghị tổng kết năm | unclear-boundary'],
  ['7h30 ngày 12/10/2027 (đón khách từ 7h00)', '2027-10-12 | morning | Hội nghị tổng kết năm'],
  ['Sáng ngày 12/10/2027 (thứ Ba)', '2027-10-12 | morning | Hội nghị tổng kết năm'],
])('what contradicts itself in a label of time is asked about: “%s”', (when, expected) => {
  expect(read(`GIẤY MỜI\nHội nghị tổng kết năm\n\nThời gian: ${when}\n\nĐịa điểm: Hội trường A\n`)).toEqual([expected]);
});
