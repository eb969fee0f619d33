import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const read = (text: string) =>
  programmeOf(text).items.map(({ start, startTime, slot, title, leadersText, note, review }) =>
    [start, startTime ?? slot, title, leadersText, note, ...review].filter(Boolean).join(' | '),
  );
const HEAD = 'THÔNG BÁO\nLịch tiếp công dân của lãnh đạo xã Mẫu Quý III năm 2027\n\n';

test.each([
  ['1. Chủ tịch UBND xã: Thứ Năm hằng tuần, cụ thể:', '- Tháng 7: 01, 08;', '- Tháng 8: 05.'],
  ['Chủ tịch UBND xã: tiếp thứ Năm hằng tuần. Cụ thể như sau:', 'Tháng 7: ngày 01 và 08', 'Tháng 8/2027: các ngày 05'],
])('bare numbers behind their month are days (%s %s)', (rule, july, august) => {
  expect(read(`${HEAD}${rule}\n${july}\n${august}\n`).map((line) => line.slice(0, 26))).toEqual([
    '2027-07-01 | Tiếp công dân',
    '2027-07-08 | Tiếp công dân',
    '2027-08-05 | Tiếp công dân',
  ]);
});

test('the leader of a rule receives on its days, and what is said of one day is asked about', () => {
  const rule = '1. Chủ tịch UBND xã: Thứ Năm hằng tuần, cụ thể:\n- Tháng 7: 01, 08;\n- Tháng 9: 02 (nghỉ lễ), 09.\n';
  expect(read(`${HEAD}${rule}2. Bí thư Đảng ủy: ngày 15/7; 13/8 (thay 15/8 là Chủ nhật); 15/9.\n`)).toEqual([
    '2027-07-01 | Tiếp công dân | Chủ tịch UBND xã',
    '2027-07-08 | Tiếp công dân | Chủ tịch UBND xã',
    '2027-09-02 | nghỉ lễ | Chủ tịch UBND xã | unclear-boundary',
    '2027-09-09 | Tiếp công dân | Chủ tịch UBND xã',
    '2027-07-15 | Tiếp công dân | Bí thư Đảng ủy | (thay 15/8 là Chủ nhật) | unclear-boundary',
    '2027-08-13 | Tiếp công dân | Bí thư Đảng ủy | (thay 15/8 là Chủ nhật) | unclear-boundary',
    '2027-09-15 | Tiếp công dân | Bí thư Đảng ủy',
  ]);
});

test.each([
  ['Sáng 15 và chiều 16/6', ['2027-06-15 | morning', '2027-06-16 | afternoon']],
  ['Sáng 15, 16 và chiều 17/6', ['2027-06-15 | morning', '2027-06-16 | morning', '2027-06-17 | afternoon']],
  ['Ngày 15, 16 và sáng ngày 17/6', ['2027-06-15', '2027-06-16', '2027-06-17 | morning']],
  ['Chiều 15, 16/6', ['2027-06-15 | afternoon', '2027-06-16 | afternoon']],
])('each day of a list keeps its own half (%s)', (when, expected) => {
  const text = `KẾ HOẠCH TIẾP XÚC CỬ TRI NĂM 2027\n\n+ ${when}: đại biểu tiếp xúc cử tri các xã vùng cao\n`;
  expect(read(text).map((line) => line.split(' | Đại')[0])).toEqual(expected);
});

test('an hour of the same day on a line of its own belongs to the day of the line before', () => {
  const lines = '+ 7h30 ngày 15/6: xã Một Mẫu\n+ 14h cùng ngày: xã Hai Mẫu\n+ 7h30, 16/6: thị trấn Ví\n';
  const { items, notices } = programmeOf(`KẾ HOẠCH TIẾP XÚC CỬ TRI NĂM 2027\n\n${lines}`);
  expect(items.map(({ start, startTime }) => `${start} ${startTime}`)).toEqual([
    '2027-06-15 07:30',
    '2027-06-15 14:00',
    '2027-06-16 07:30',
  ]);
  expect(notices.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('hours said once of both halves are those of every whole day', () => {
  const days = 'Bí thư Đảng ủy: ngày 15/7; 13/8; 15/9.\nThời gian: Sáng từ 7h30 đến 11h00; chiều từ 13h30 đến 16h30.\n';
  expect(read(`${HEAD}${days}`)).toEqual([
    '2027-07-15 | 07:30 | Tiếp công dân | Bí thư Đảng ủy',
    '2027-08-13 | 07:30 | Tiếp công dân | Bí thư Đảng ủy',
    '2027-09-15 | 07:30 | Tiếp công dân | Bí thư Đảng ủy',
  ]);
});
