import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

/** A week that changes another says of its entries what becomes of them: before their hours, or in words around two hours. */

const programmeOf = (...lines: readonly string[]) =>
  readProgramme(
    [
      'UBND XÃ THỬ',
      'LỊCH CÔNG TÁC TUẦN 11 (ĐIỀU CHỈNH)',
      'Từ ngày 09/3/2026 đến ngày 13/3/2026',
      'Thứ Hai, ngày 09/3:',
      '14h00: Kiểm tra thực địa.',
      ...lines,
      'Thứ Tư, ngày 11/3:',
      '- 8h00: Họp giao ban.',
    ].join('\n'),
  );

const told = (...lines: readonly string[]) =>
  programmeOf(...lines)
    .items.slice(1, -1)
    .map(({ startTime, slot, title, status, review }) =>
      [startTime ?? slot, title, status === 'confirmed' ? null : status, ...review].filter(Boolean).join(' | '),
    );

test.each([
  '(Điều chỉnh) 15h00: Tiếp đoàn thanh tra.',
  '- (Điều chỉnh lần 2) 15h00: Tiếp đoàn thanh tra.',
  '[Mới] 15h00: Tiếp đoàn thanh tra.',
  '2. (Thay đổi địa điểm) 15h00: Tiếp đoàn thanh tra.',
  '- 15h00 (điều chỉnh): Tiếp đoàn thanh tra.',
  '- Điều chỉnh: 15h00: Tiếp đoàn thanh tra.',
  '- 15h00: Điều chỉnh: Tiếp đoàn thanh tra.',
  '(Bổ sung) 15h: Tiếp đoàn thanh tra.',
])('“%s” is the entry alone', (line) => {
  expect(told(line)).toEqual(['15:00 | Tiếp đoàn thanh tra']);
});

test.each([
  ['(Hoãn) 15h00: Họp tổ thẩm định.', 'postponed'],
  ['- (Tạm hoãn, chờ thông báo sau) 15h00: Họp tổ thẩm định.', 'postponed'],
  ['Hoãn: 15h00: Họp tổ thẩm định.', 'postponed'],
  ['- [Hủy] 15h00: Họp tổ thẩm định.', 'cancelled'],
  ['- 15h00: Đã hủy: Họp tổ thẩm định.', 'cancelled'],
  ['- Bỏ nội dung: 15h00 Họp tổ thẩm định.', 'cancelled'],
  ['3. Không tổ chức: 15h00: Họp tổ thẩm định.', 'cancelled'],
])('“%s” is off, and nothing else', (line, status) => {
  expect(told(line)).toEqual([`15:00 | Họp tổ thẩm định | ${status}`]);
});

test.each([
  ['Hủy lịch tiếp sinh viên.', 'tiếp sinh viên | cancelled'],
  ['Rút nội dung nghe báo cáo quy hoạch.', 'nghe báo cáo quy hoạch | cancelled'],
  ['Không họp chi bộ như đã báo.', 'họp chi bộ như đã báo | cancelled'],
  ['Hoãn buổi làm việc với Công ty Ví Dụ.', 'làm việc với Công ty Ví Dụ | postponed'],
])('what an entry opens with is off: %s', (line, expected) => {
  expect(told(`Sáng: ${line}`)).toEqual([`morning | ${expected}`]);
});

test('what is done may be called so, too', () => {
  expect(told('- 15h00: Bỏ phiếu tín nhiệm.', '- 16h00: Điều chỉnh quy hoạch sử dụng đất.')).toEqual([
    '15:00 | Bỏ phiếu tín nhiệm',
    '16:00 | Điều chỉnh quy hoạch sử dụng đất',
  ]);
});

test.each([
  '- Điều chỉnh giờ: Họp tổ giúp việc từ 8h00 chuyển sang 9h30 cùng ngày.',
  '- Đổi giờ: Họp tổ giúp việc từ 8h00 sang 9h30.',
  '- Thay đổi thời gian: Họp tổ giúp việc, từ 8h00 lùi đến 9h30 cùng ngày.',
  '- Họp tổ giúp việc: lùi từ 8 giờ sang 9 giờ 30.',
  '- Dời họp tổ giúp việc từ 8h sang 9h30.',
  '- Họp tổ giúp việc (lùi từ 8h00 sang 9h30).',
  '- 8h00 chuyển sang 9h30: Họp tổ giúp việc.',
])('the new hour of the same day holds: “%s”', (line) => {
  expect(told(line)).toEqual(['09:30 | Họp tổ giúp việc']);
});

test('when a page was made is no day of an entry', () => {
  expect(programmeOf('Cập nhật: 14:20 ngày 28/02/2026').items).toHaveLength(2);
});

test('how long something lasts is no new hour', () => {
  const line = '- 8h00 → 11h00: Thi nghề.';
  expect(told(line)).toEqual(['08:00 | Thi nghề']);
  expect(told('- Tiếp công dân từ 8h00 đến 11h00.')).toEqual(['08:00 | Tiếp công dân từ 8h00 đến 11h00']);
});

test.each([
  'Chiều: giữ nguyên lịch cũ.',
  '- Chiều: không thay đổi.',
  '- Sáng: theo lịch cũ.',
  '- Buổi chiều thực hiện theo lịch đã ban hành.',
])('“%s” is no entry, leaves no half empty, and what is not named goes on', (line) => {
  const { items, emptySlots, scope } = programmeOf('Thứ Ba, ngày 10/3:', line);
  expect(items).toHaveLength(2);
  expect(emptySlots).toEqual([]);
  expect(scope).toBe('partial');
});

test('a schedule whose other contents stay is not the whole', () => {
  const { items, scope } = programmeOf('Các nội dung khác thực hiện theo lịch đã ban hành.');
  expect([items.length, scope]).toEqual([2, 'partial']);
});

test.each([
  ['- Điều chỉnh 8h: Họp Đảng ủy.', '08:00 | Họp Đảng ủy'],
  ['- Điều chỉnh 14h00: Họp Đảng ủy.', '14:00 | Họp Đảng ủy'],
  ['- Thay đổi 15h30: Họp chi bộ.', '15:30 | Họp chi bộ'],
  ['- Điều chỉnh lần 2 16h30: Họp chi bộ.', '16:30 | Họp chi bộ'],
  ['- Thay đổi 14h00 thành 15h00: Họp chi bộ.', '15:00 | Họp chi bộ'],
  ['- Điều chỉnh từ 8h00 thành 9h00: Họp chi bộ.', '09:00 | Họp chi bộ'],
])('no part of an hour is the number of a change: “%s”', (line, expected) => {
  expect(told(line)).toEqual([expected]);
});

test.each([
  'Hủy lịch sử giao dịch lỗi trên phần mềm',
  'Không họp được thì gửi văn bản',
  'Rút nội dung tờ trình để hoàn thiện dự thảo',
  'Bỏ nội dung cũ trong quy chế, thảo luận quy chế mới',
  'Rút nội dung dự thảo quy chế',
])('what is done to contents is not off: %s', (line) => {
  expect(told(`- 9h00: ${line}.`)).toEqual([`09:00 | ${line}`]);
});

test('what moves between two hours is no entry unless it is a gathering or its time', () => {
  const line = 'Chuyển tuyến xe: xe 1 chạy từ 7h00 sang 8h00 đón đoàn';
  expect(told(`- ${line}.`)).toEqual([`${line} | unclear-boundary`]);
});

test('neither an entry nor an ordinary week leaves the rest of its days as it was', () => {
  const ENTRY = 'Họp về Nghị quyết số 5, các nội dung khác của Nghị quyết giữ nguyên';
  expect(programmeOf(`- 9h00: ${ENTRY}.`).scope).toBe('full');
  const ordinary = (line: string) =>
    readProgramme(
      [
        'LỊCH CÔNG TÁC TUẦN',
        '(Từ 09/3 đến 13/3/2026)',
        'Thứ Hai, ngày 09/3:',
        line,
        'Thứ Ba, ngày 10/3:',
        '- 8h00: Họp tổ.',
      ].join('\n'),
    ).scope;
  expect(ordinary(`- 9h00: ${ENTRY}.`)).toBe('full');
  expect(ordinary('Sáng: Thực hiện theo kế hoạch đã ban hành.')).toBe('full');
});

test('what is put off to another day before its hour does not stay live on the old one', () => {
  const { items } = programmeOf('- (Hoãn sang 13/3) 10h00: Họp tổ công tác.');
  expect(
    items
      .filter(({ title }) => title === 'Họp tổ công tác')
      .map(({ start, startTime, status }) => [start, startTime, status].join(' | ')),
  ).toEqual(['2026-03-09 | 10:00 | postponed', '2026-03-13 | 10:00 | confirmed']);
});
