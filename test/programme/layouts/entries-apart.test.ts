import { expect, test } from 'vitest';
import { itemsOfDay } from './one-day.ts';
import { programmeOf } from './rendered.ts';

/** Where one entry of a day ends and the next begins, and what stands below an entry and is none. */

const day = (...lines: readonly string[]) =>
  itemsOfDay(...lines).map(({ slot, startTime, title, leadersText }) => [slot, startTime, title, leadersText]);

test('leaders on a line below an entry are its own, with every label for them', () => {
  for (const label of ['Lãnh đạo', 'Đ/c chủ trì', 'Chủ trì ', 'Đồng chí chủ trì'])
    expect(day('- 8h00: Họp tổ dự án', `${label}: PCT Người Thứ Nhất`, '- 9h00: Giao ban khối')).toEqual([
      ['morning', '08:00', 'Họp tổ dự án', 'PCT Người Thứ Nhất'],
      ['morning', '09:00', 'Giao ban khối', null],
    ]);
});

test('a number after a label that no point ends opens the next entry', () => {
  expect(
    day('Sáng:', '1. Họp tổ dự án. Chuẩn bị: Văn phòng', '2. Giao ban khối. Chuẩn bị: Văn phòng', '3. Tiếp đoàn Mẫu'),
  ).toEqual([
    ['morning', null, 'Họp tổ dự án', null],
    ['morning', null, 'Giao ban khối', null],
    ['morning', null, 'Tiếp đoàn Mẫu', null],
  ]);
});

test('a stroke says that a session is empty and goes on with nothing', () => {
  expect(day('BUỔI SÁNG: /', 'BUỔI CHIỀU', '1) Giao ban khối', '2) Tiếp đoàn Mẫu')).toEqual([
    ['afternoon', null, 'Giao ban khối', null],
    ['afternoon', null, 'Tiếp đoàn Mẫu', null],
  ]);
});

test('lines without a mark are entries each where the first below a heading has none', () => {
  expect(
    day(
      '* Sáng:',
      '7h00: Người Thứ Nhất dự chào cờ',
      'PCT Người Thứ Hai dự tập huấn phần mềm. Tại Hội trường',
      '* Chiều:',
      'CT Người Thứ Ba tiếp đoàn Mẫu.',
      'PCT Người Thứ Hai kiểm tra kho',
      'Họp tổ dự án',
    ).map(([slot, start, title]) => [slot, start, title]),
  ).toEqual([
    ['morning', '07:00', 'Người Thứ Nhất dự chào cờ'],
    ['morning', null, 'PCT Người Thứ Hai dự tập huấn phần mềm'],
    ['afternoon', null, 'CT Người Thứ Ba tiếp đoàn Mẫu'],
    ['afternoon', null, 'PCT Người Thứ Hai kiểm tra kho'],
    ['afternoon', null, 'Họp tổ dự án'],
  ]);
});

test('a session within a line holds for the leader behind it', () => {
  expect(
    day('- 7h30: PCT Người Thứ Nhất: Giao ban khối. Chiều: PCT Người Thứ Hai: Tiếp đoàn Mẫu.').map(
      ([slot, start, title]) => [slot, start, title],
    ),
  ).toEqual([
    ['morning', '07:30', 'Giao ban khối'],
    ['afternoon', null, 'Tiếp đoàn Mẫu'],
  ]);
});

test('letters for the sessions stand behind numbers too', () => {
  expect(day('1) S: Họp tổ dự án', '2) C: Giao ban khối', '3) 15h00: Tiếp đoàn Mẫu')).toEqual([
    ['morning', null, 'Họp tổ dự án', null],
    ['afternoon', null, 'Giao ban khối', null],
    ['afternoon', '15:00', 'Tiếp đoàn Mẫu', null],
  ]);
});

test('a list by letters has no sessions', () => {
  expect(
    day('A: Họp tổ dự án', 'B: Giao ban khối', 'C: Tiếp đoàn Mẫu', 'C: Kiểm tra kho').map(([slot]) => slot),
  ).toEqual(expect.not.arrayContaining(['afternoon']));
});

const HEADINGS = [
  'THỨ HAI/10.5',
  'Thứ Hai/10/5/2027',
  'T2/10/5',
  '➤ Thứ 2, 10/5',
  '❖ 10.5 (Thứ 2)',
  '[Thứ Hai] 10/5',
  '== Thứ Hai 10/5 ==',
  'Hai (10 tháng 5)',
  'I. 10.5 (T2)',
  'Thứ Hai ~ 10/5',
];

test.each(HEADINGS)('a day headed “%s” is that day', (heading) => {
  const next = heading
    .replace(/HAI|Hai/u, (word) => (word === 'HAI' ? 'BA' : 'Ba'))
    .replace(/T2|Thứ 2/u, (word) => word.replace('2', '3'))
    .replace('10', '11')
    .replace(/^I\./u, 'II.');
  const { items } = programmeOf(
    `LỊCH CÔNG TÁC TUẦN\n(Từ ngày 10/5/2027 đến ngày 14/5/2027)\n${heading}\n- 8h00: Giao ban khối\n${next}\n- 9h00: Tiếp đoàn Mẫu\n`,
  );
  expect(items.map(({ start, startTime, title, review }) => [start, startTime, title, review])).toEqual([
    ['2027-05-10', '08:00', 'Giao ban khối', []],
    ['2027-05-11', '09:00', 'Tiếp đoàn Mẫu', []],
  ]);
});

test('leaders in capitals above days of their own sign nothing', () => {
  const { items } = programmeOf(
    [
      'LỊCH CÔNG TÁC TUẦN',
      '(Từ ngày 10/5/2027 đến ngày 14/5/2027)',
      'GIÁM ĐỐC NGƯỜI THỨ NHẤT',
      'Thứ hai',
      '- Sáng: Giao ban khối',
      'Thứ ba',
      '- Chiều: Tiếp đoàn Mẫu',
      'TRƯỞNG PHÒNG NGƯỜI THỨ HAI',
      'Thứ hai',
      '- Chiều: Họp tổ dự án',
      'Thứ tư',
      '- Sáng: Kiểm tra kho',
    ].join('\n'),
  );
  expect(items.map(({ start, slot, title }) => [start, slot, title])).toEqual([
    ['2027-05-10', 'morning', 'Giao ban khối'],
    ['2027-05-11', 'afternoon', 'Tiếp đoàn Mẫu'],
    ['2027-05-10', 'afternoon', 'Họp tổ dự án'],
    ['2027-05-12', 'morning', 'Kiểm tra kho'],
  ]);
});

test.each(['1/', '1-', '1)', '(1)', 'a)', '-'])('entries behind “%s” end where the next begins', (mark) => {
  const next = mark.replace('1', '2').replace('a', 'b');
  expect(
    day(
      `${mark} S: Họp tổ dự án. Chuẩn bị: Văn phòng`,
      `${next} 14h00: Giao ban khối`,
      `${next.replace('2', '3')} C: Tiếp đoàn`,
    ),
  ).toEqual([
    ['morning', null, 'Họp tổ dự án', null],
    ['afternoon', '14:00', 'Giao ban khối', null],
    ['afternoon', null, 'Tiếp đoàn', null],
  ]);
});

test('leaders below an office without a point are no part of it', () => {
  const { items } = programmeOf(
    [
      'LỊCH CÔNG TÁC TUẦN',
      '(Từ ngày 10/5/2027 đến ngày 14/5/2027)',
      'Ông Người Thứ Nhất',
      'A. Ngày 10/5/2027',
      '- 8h00: Giao ban khối; Chuẩn bị: Văn phòng',
      'B. Ngày 11/5/2027',
      '- 9h00: Kiểm tra kho; Chuẩn bị: Văn phòng',
      'Ông Người Thứ Hai',
      'A. Ngày 10/5/2027',
      '- 14h00: Họp tổ dự án; Chuẩn bị: Văn phòng',
      'B. Ngày 12/5/2027',
      '- 15h00: Tiếp đoàn Mẫu',
    ].join('\n'),
  );
  expect(items.map(({ start, title, leadersText }) => [start, title, leadersText])).toEqual([
    ['2027-05-10', 'Giao ban khối', 'Ông Người Thứ Nhất'],
    ['2027-05-11', 'Kiểm tra kho', 'Ông Người Thứ Nhất'],
    ['2027-05-10', 'Họp tổ dự án', 'Ông Người Thứ Hai'],
    ['2027-05-12', 'Tiếp đoàn Mẫu', 'Ông Người Thứ Hai'],
  ]);
});

test('the leader that signs as a role above a day heads it', () => {
  const { items } = programmeOf(
    [
      'LỊCH CÔNG TÁC TUẦN',
      '(Từ ngày 10/5/2027 đến ngày 14/5/2027)',
      'CHỦ TỊCH NGƯỜI THỨ NHẤT',
      'Thứ Hai, 10/5',
      '- 8h00: Giao ban khối',
      'Thứ Ba, 11/5',
      '- 9h00: Kiểm tra kho',
      'BÍ THƯ NGƯỜI THỨ HAI',
      'Thứ Tư, 12/5',
      '- 14h00: Họp tổ dự án',
    ].join('\n'),
  );
  expect(items.map(({ start, leadersText }) => [start, leadersText])).toEqual([
    ['2027-05-10', 'CHỦ TỊCH NGƯỜI THỨ NHẤT'],
    ['2027-05-11', 'CHỦ TỊCH NGƯỜI THỨ NHẤT'],
    ['2027-05-12', 'BÍ THƯ NGƯỜI THỨ HAI'],
  ]);
});

test('a place stands in a sentence of its own, in brackets or behind those who come', () => {
  const places = itemsOfDay(
    '- 8h00: Giao ban khối; Tại Phòng họp số 2.',
    '- 9h00: Kiểm tra kho (tại Kho số 3). Chuẩn bị: Tổ kho',
    '- 10h00: Họp tổ dự án. Thành phần: lãnh đạo các phòng tại Phòng họp số 1.',
    '- 14h00: Họp chi bộ. Tại buổi họp, bí thư quán triệt nghị quyết.',
  ).map(({ location, participantsText }) => [location, participantsText]);
  expect(places).toEqual([
    ['Phòng họp số 2', null],
    ['Kho số 3', null],
    ['Phòng họp số 1', 'lãnh đạo các phòng'],
    [null, null],
  ]);
});

test('a number with a stroke before an hour or a day is that of a list', () => {
  const { items } = programmeOf(
    [
      'LỊCH CÔNG TÁC TUẦN',
      '(Từ ngày 10/5/2027 đến ngày 14/5/2027)',
      '1/ 10.05.2027 (Thứ 2)',
      '1/ 8 h 00 – Giao ban khối',
      '2/ Ngày 11/5 (THỨ BA)',
      '1/ 9 h 30 – Kiểm tra kho',
    ].join('\n'),
  );
  expect(items.map(({ start, startTime, title, review }) => [start, startTime, title, review])).toEqual([
    ['2027-05-10', '08:00', 'Giao ban khối', []],
    ['2027-05-11', '09:30', 'Kiểm tra kho', []],
  ]);
});

test.each([
  '- Tập huấn phần mềm - 7h30 (đ/c Mẫu).',
  '- Tập huấn phần mềm (lần 2) lúc 7h30 (đ/c Mẫu).',
  '- Tập huấn phần mềm - 7 h 30, tại P.201.',
])('in “%s” the hour behind the words is theirs', (line) => {
  const items = itemsOfDay(line, '- 9h00: Giao ban khối');
  expect(items.map(({ startTime }) => startTime)).toEqual(['07:30', '09:00']);
  expect(items[0]!.title).toMatch(/^Tập huấn phần mềm/u);
});

test('halves of the day in small letters open entries behind a leader and a semicolon', () => {
  expect(
    day('- PCT Người Thứ Nhất: buổi sáng đấu thầu kho; 10h00 công bố quyết định; buổi chiều thanh tra đất đai.').map(
      ([slot, start, title]) => [slot, start, title],
    ),
  ).toEqual([
    ['morning', null, 'đấu thầu kho'],
    ['morning', '10:00', 'công bố quyết định'],
    ['afternoon', null, 'thanh tra đất đai'],
  ]);
});

test('an hour alone in its line is that of the entry below it, and of no other with the same mark', () => {
  expect(
    day('1) 7h15', 'Giao ban khối', 'Chủ trì: Giám đốc', '2) Họp tổ dự án', 'Chủ trì: Phó Giám đốc').map(
      ([, start, title]) => [start, title],
    ),
  ).toEqual([
    ['07:15', 'Giao ban khối'],
    [null, 'Họp tổ dự án'],
  ]);
});

test('a second entry below such an hour asks whether it begins then too', () => {
  const items = itemsOfDay('Thời gian: 7h15', '- Giao ban khối', '- Họp tổ dự án');
  expect(items.map(({ startTime, review }) => [startTime, review])).toEqual([
    ['07:15', []],
    ['07:15', ['time-inferred']],
  ]);
});

test('words with labels that the entry above has already are an entry', () => {
  expect(
    day('Sáng:', '7h00 - Giao ban khối. Dự: PCT Người Thứ Nhất.', 'Đấu thầu kho số 3. Dự: PCT Người Thứ Hai.').map(
      ([, start, title]) => [start, title],
    ),
  ).toEqual([
    ['07:00', 'Giao ban khối'],
    [null, 'Đấu thầu kho số 3'],
  ]);
});

test('blocks of labels with the same mark are entries each', () => {
  expect(
    day(
      'Chiều:',
      '• Nội dung: Giao ban khối',
      'Địa điểm: Phòng 2',
      '• Nội dung: Họp tổ dự án',
      'Địa điểm: Phòng 3',
    ).map(([slot, , title]) => [slot, title]),
  ).toEqual([
    ['afternoon', 'Giao ban khối'],
    ['afternoon', 'Họp tổ dự án'],
  ]);
});

test('a week in lines of whole days is none of the changes that it tells', () => {
  const { items } = programmeOf(
    [
      'Lich cong tac tuan 19 - CHỈNH SỬA 02',
      'T2(10/5) S: 07g00 chào cờ. C: 13g30 họp tổ dự án',
      'T3(11/5) S: 08g00-10g30 giao ban khối. C:',
      '14g00 tiếp đoàn Mẫu',
      'T4(12/5) S,C: dự tập huấn phần mềm (phòng họp 2)- C: đi cơ sở',
      'T7, CN (15,16/5): Trực cơ quan: đ/c Mẫu',
      '* Dời: Họp tổ dự án từ T3(11/5) sang 08g00 T2(17/5)',
    ].join('\n'),
    '2027-05-10',
  );
  expect(items.slice(0, 4).map(({ start, slot, startTime, title }) => [start, slot, startTime, title])).toEqual([
    ['2027-05-10', 'morning', '07:00', 'chào cờ'],
    ['2027-05-10', 'afternoon', '13:30', 'họp tổ dự án'],
    ['2027-05-11', 'morning', '08:00', 'giao ban khối'],
    ['2027-05-11', 'afternoon', '14:00', 'tiếp đoàn Mẫu'],
  ]);
  expect(items.find(({ title }) => title.startsWith('Trực'))).toMatchObject({ start: '2027-05-15', end: '2027-05-16' });
});

test('an hour glued to the sentence before it opens the next entry', () => {
  expect(
    day('- PCT Người Thứ Nhất: 13 giờ 30, họp tổ dự án, điểm tại phòng họp 2 (đ/c Mẫu).16 giờ, tiếp đoàn Mẫu.').map(
      ([, start, title]) => [start, title],
    ),
  ).toEqual([
    ['13:30', 'họp tổ dự án'],
    ['16:00', 'tiếp đoàn Mẫu'],
  ]);
});

test('a digit before its date in a cell of days is the weekday', () => {
  const { items } = programmeOf(
    [
      'KẾ HOẠCH TUẦN 14',
      '(Từ 10/5 đến 16/5/2027)',
      '| Thứ/ngày | Nội dung công việc | Người thực hiện |',
      '|---|---|---|',
      '| 2 (10/5) | 7h30: Chào cờ | Tổng phụ trách |',
      '| 3 (11/5) | 8h00: Họp giao ban | Hiệu trưởng |',
      '| CN (16/5) | 9h00: Thăm trường bạn | Công đoàn |',
    ].join('\n'),
  );
  expect(items.map(({ start, startTime, title }) => [start, startTime, title])).toEqual([
    ['2027-05-10', '07:30', 'Chào cờ'],
    ['2027-05-11', '08:00', 'Họp giao ban'],
    ['2027-05-16', '09:00', 'Thăm trường bạn'],
  ]);
});

test('the last of those who are listed below a label leads nothing', () => {
  const items = itemsOfDay(
    '- 7h30: Họp giao ban (Chủ tịch Người Thứ Nhất).',
    'Thành phần:',
    '+ Thường trực Đảng ủy;',
    '+ Trưởng các ban, ngành, đoàn thể.',
    '- 9h00: Kiểm tra kho (PCT Người Thứ Hai).',
  );
  expect(items.map(({ title, leadersText }) => [title, leadersText])).toEqual([
    ['Họp giao ban', 'Chủ tịch Người Thứ Nhất'],
    ['Kiểm tra kho', 'PCT Người Thứ Hai'],
  ]);
});

test('columns of leaders by name and office are theirs without a doubt', () => {
  const { items } = programmeOf(
    [
      'LỊCH CÔNG TÁC TUẦN',
      '(Từ ngày 10/5/2027 đến ngày 14/5/2027)',
      '| Ngày | Buổi | Trần Văn Thử - Hiệu trưởng | Lê Thị Mẫu - Phó Hiệu trưởng |',
      '| Thứ Hai 10/5 | Sáng | 7h30: Chào cờ | 8h00: Dự giờ khối 4 |',
      '| Thứ Ba 11/5 | Chiều | 14h00: Tiếp đoàn Mẫu | 15h00: Họp tổ dự án |',
    ].join('\n'),
  );
  expect(items.map(({ title, leadersText, review }) => [title, leadersText, review])).toEqual([
    ['Chào cờ', 'Trần Văn Thử - Hiệu trưởng', []],
    ['Dự giờ khối 4', 'Lê Thị Mẫu - Phó Hiệu trưởng', []],
    ['Tiếp đoàn Mẫu', 'Trần Văn Thử - Hiệu trưởng', []],
    ['Họp tổ dự án', 'Lê Thị Mẫu - Phó Hiệu trưởng', []],
  ]);
});

test('entries that read like what a page or a paper says around them are entries', () => {
  expect(
    day(
      '- Sáng từ 9h30 họp tổ dự án, chiều từ 14h00 tiếp công dân.',
      '- Đánh giá công tác tuần trước, kế hoạch tuần tới',
      '- Công đoàn thông báo đến đoàn viên kết quả thực hiện',
      '- 16h00: Giao ban khối',
    ).map(([, start]) => start),
  ).toEqual(['09:30', null, null, '16:00']);
});

test('a day in the bracket of a half is held against the day above', () => {
  const [item] = itemsOfDay('- Dự lễ hội đền Mẫu (tối 12/5)');
  expect([item!.title, item!.review.length > 0]).toEqual(['Dự lễ hội đền Mẫu (tối 12/5)', true]);
});

test('a room behind the hour of an entry is no other entry', () => {
  expect(day('- Họp tổ dự án - 14h00, phòng họp 2 (đ/c Mẫu)').map(([, start]) => start)).toEqual(['14:00']);
});

test('a printed day with a blank behind its stroke is that day', () => {
  const { items } = programmeOf(
    'LỊCH CÔNG TÁC TUẦN\n(Từ ngày 10/5/2027 đến ngày 14/5/2027)\nThứ Hai 10/ 5: 8h00: Giao ban khối\nThứ Ba 11/ 5: 9h00: Tiếp đoàn Mẫu\n',
  );
  expect(items.map(({ start, startTime }) => [start, startTime])).toEqual([
    ['2027-05-10', '08:00'],
    ['2027-05-11', '09:00'],
  ]);
});

test('many places behind an hour and many points in a name of a change are read in time', () => {
  const started = process.threadCpuUsage();
  itemsOfDay(`- Tiếp xúc cử tri. 14h00 ${'tại xã A, '.repeat(200)}gồm: các hộ`);
  programmeOf(
    `Điều chỉnh lịch họp\n- Họp tổ dự án ${'. '.repeat(300)}Phòng 2 chuyển từ ngày 07/9/2026 sang ngày 14/9/2026.\n`,
  );
  const { user, system } = process.threadCpuUsage(started);
  expect((user + system) / 1000).toBeLessThan(5000);
});
