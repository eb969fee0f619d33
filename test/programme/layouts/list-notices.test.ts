import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const told = (...lines: readonly string[]) =>
  programmeOf(lines.join('\n')).items.map(({ start, end, startTime, slot, review }) => [
    start === end ? start : `${start}..${end}`,
    startTime ?? slot,
    ...review,
  ]);

test('a half of the day stands behind its day, also one in words or a bare one', () => {
  expect(
    told(
      'LỊCH TIẾP CÔNG DÂN',
      'Tháng 9/2027:',
      '- Ngày 06, sáng: Giám đốc Người Thứ Nhất;',
      '- Ngày 10, chiều: Phó Giám đốc Người Thứ Hai.',
    ),
  ).toEqual([
    ['2027-09-06', 'morning'],
    ['2027-09-10', 'afternoon'],
  ]);
});

test('the year of a headline holds against that of the page', () => {
  expect(
    told(
      'Cập nhật: 23/12/2026 08:05',
      'Về việc tiếp công dân định kỳ năm 2027',
      'Giám đốc Người Thứ Nhất tiếp công dân tháng 1 các ngày 12, 26; tháng 7 vào các ngày 06, 20; tháng 12 các ngày 07, 21.',
    ),
  ).toEqual([
    ['2027-01-12', null],
    ['2027-01-26', null],
    ['2027-07-06', null],
    ['2027-07-20', null],
    ['2027-12-07', null],
    ['2027-12-21', null],
  ]);
});

test('months by leaders are read when each cell is a line', () => {
  expect(
    told(
      'LỊCH TIẾP CÔNG DÂN NĂM 2027',
      'STT',
      'Tháng',
      'Giám đốc Người Thứ Nhất',
      'Phó Giám đốc Người Thứ Hai',
      '1',
      'Tháng 7',
      'Ngày 05 và 19',
      '-',
      '2',
      'Tháng 8',
      '02/8',
      '16, 30',
      'Địa điểm: Phòng Tiếp công dân.',
    ),
  ).toEqual([
    ['2027-07-05', null],
    ['2027-07-19', null],
    ['2027-08-02', null],
    ['2027-08-16', null],
    ['2027-08-30', null],
  ]);
});

test('a number of a telephone is no day of its row', () => {
  const { items } = programmeOf(
    [
      'BẢNG PHÂN CÔNG TRỰC',
      'Từ ngày 06/9 đến ngày 08/9/2027',
      ...['STT', 'Họ và tên', 'Chức vụ', 'Thời gian trực', 'Điện thoại'],
      ...['1', 'Người Thứ Nhất', 'Phó Chủ tịch', 'thứ 2 (06.9)', '0900.100.200'],
      ...['2', 'Người Thứ Hai', 'Trưởng phòng', 'thứ 3 (07.9)', '0937.101.201'],
      ...['3', 'Người Thứ Ba', 'Trưởng phòng', 'thứ 4 (08.9)', '0974.102.202'],
    ].join('\n'),
  );
  const rows = items.map(({ start, title, leadersText, note }) => [start, `${title} ${leadersText} ${note}`] as const);
  expect(rows.map(([start]) => start)).toEqual(['2027-09-06', '2027-09-07', '2027-09-08']);
  for (const [i, name] of ['Người Thứ Nhất', 'Người Thứ Hai', 'Người Thứ Ba'].entries())
    expect(rows[i]![1]).toContain(name);
});

test('days off may be told one by one, below the name of their holiday', () => {
  expect(
    told(
      'Thông báo nghỉ 30/4 và 01/5 năm 2027',
      'Công ty Ví dụ thông báo lịch nghỉ 30/4 và 01/5 năm 2027 như sau:',
      '* Nghỉ 30/4 và 01/5:',
      '- Thứ 6 (30/4/2027): nghỉ lễ;',
      '- Thứ 7 (01/5/2027): nghỉ lễ;',
      '- Ngày 03/5/2027, thứ Hai: nghỉ bù.',
    ),
  ).toEqual([
    ['2027-04-30', null],
    ['2027-05-01', null],
    ['2027-05-03', null],
  ]);
});

test('parts of the staff rest on days of their own', () => {
  expect(
    told(
      'Thông báo lịch nghỉ lễ Quốc khánh năm 2027',
      '- Khối hành chính: nghỉ từ ngày 02/9/2027 đến ngày 03/9/2027.',
      '- Khối sản xuất: nghỉ từ ngày 02/9/2027 đến ngày 04/9/2027.',
    ),
  ).toEqual([
    ['2027-09-02..2027-09-03', null],
    ['2027-09-02..2027-09-04', null],
  ]);
});

test('what is put later without a new day is held on no day', () => {
  const { items } = programmeOf(
    [
      'Thông báo hoãn lớp tập huấn nghiệp vụ',
      'Sở Ví dụ lùi thời gian tổ chức lớp tập huấn nghiệp vụ vào chiều ngày 06/9/2027. Thời gian cụ thể sẽ được thông báo sau.',
    ].join('\n'),
  );
  expect(items.filter(({ status, review }) => status === 'confirmed' && review.length === 0)).toEqual([]);
});

test('hours of the halves and the last sentence of a notice are no entries, and the hours are those of all', () => {
  expect(
    told(
      'Kế hoạch tiếp xúc cử tri',
      '1. Thứ Hai (ngày 06/9/2027)',
      '- Sáng: Tổ đại biểu số 1 tiếp xúc cử tri xã Mẫu Một tại hội trường xã.',
      '- Chiều: Tổ đại biểu số 2 tiếp xúc cử tri xã Mẫu Hai tại hội trường xã.',
      '2. Thứ Ba (ngày 07/9/2027)',
      '- Sáng: Tổ đại biểu số 1 tiếp xúc cử tri xã Mẫu Ba tại hội trường xã.',
      '- Chiều: Tổ đại biểu số 2 tiếp xúc cử tri xã Mẫu Tư tại hội trường xã.',
      'Thời gian: Buổi sáng từ 7 giờ 30, buổi chiều từ 14 giờ.',
      'Đề nghị UBND các xã thông báo rộng rãi thời gian, địa điểm để cử tri biết và tham dự./.',
    ).map(([start, at]) => [start, at]),
  ).toEqual([
    ['2027-09-06', '07:30'],
    ['2027-09-06', '14:00'],
    ['2027-09-07', '07:30'],
    ['2027-09-07', '14:00'],
  ]);
});

test('weekdays and halves go with the day before them', () => {
  expect(
    told(
      'LỊCH TIẾP XÚC CỬ TRI',
      'Tổ đại biểu số 1:',
      '- Thứ Hai (06.9.2027), buổi sáng, tại hội trường xã Mẫu Một.',
      '- Thứ Ba (07.9.2027), buổi chiều: tiếp xúc cử tri xã Mẫu Hai.',
      '- Ngày 08/9/2027, thứ Tư: tiếp xúc cử tri xã Mẫu Ba.',
    ),
  ).toEqual([
    ['2027-09-06', 'morning'],
    ['2027-09-07', 'afternoon'],
    ['2027-09-08', null],
  ]);
});

test('days of a row that a hyphen parts are those of its month', () => {
  expect(
    told(
      'LỊCH TIẾP CÔNG DÂN NĂM 2027',
      '| Tháng | Người tiếp | Ngày tiếp |',
      '| Tháng 3 | Người Thứ Nhất | Ngày 04 - 05 - 10 |',
    ),
  ).toEqual([
    ['2027-03-04', null],
    ['2027-03-05', null],
    ['2027-03-10', null],
  ]);
});

test('the days behind the name of a holiday are days off, however they begin', () => {
  expect(
    told(
      'Thông báo nghỉ các ngày lễ năm 2027',
      '- Giỗ Tổ Hùng Vương: 3 ngày liên tục, kể từ ngày 16/4/2027 cho đến hết ngày 18/4/2027.',
      '- Quốc khánh 02/9: trong các ngày 02 và 03/9/2027.',
    ),
  ).toEqual([
    ['2027-04-16..2027-04-18', null],
    ['2027-09-02..2027-09-03', null],
  ]);
});
