import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const read = (text: string) =>
  programmeOf(text).items.map(({ start, startTime, title }) => `${start} ${startTime} ${title}`);

test.each([
  ['1. Phần lễ', '2. Phần hội'],
  ['1) Ngoài trời', '2) Trong nhà'],
])('numbered lines that all stand right above a day head the days (%s, %s)', (first, second) => {
  const days = [
    `${first}\n- Ngày 05/02/2027:\n+ Từ 15h đến 17h: Lễ rước nước.\n+ Từ 19h đến 20h30: Khai mạc.\n`,
    `${second}\n- Ngày 06/02/2027:\n+ Từ 8h đến 17h: Đua thuyền.\n`,
  ];
  expect(read(`CHƯƠNG TRÌNH LỄ HỘI LÀNG VÍ\n\n${days.join('\n')}`)).toEqual([
    '2027-02-05 15:00 Lễ rước nước',
    '2027-02-05 19:00 Khai mạc',
    '2027-02-06 08:00 Đua thuyền',
  ]);
});

test('a leader above days of his own leads on them', () => {
  const days =
    '1. Đ/c Lê Văn Mẫu - Giám đốc\n- Thứ Hai (01/02): Họp giao ban.\n2. Đ/c Hồ Thị Ví - Phó Giám đốc\n- Thứ Ba (02/02): Tiếp công dân.\n';
  const { items } = programmeOf(`LỊCH CÔNG TÁC TUẦN\nTừ ngày 01/02/2027 đến ngày 05/02/2027\n${days}`);
  expect(items.map(({ leadersText }) => leadersText)).toEqual([
    'Đ/c Lê Văn Mẫu - Giám đốc',
    'Đ/c Hồ Thị Ví - Phó Giám đốc',
  ]);
});

test.each([
  ['2. Kiểm tra chợ Ví.', '2. Thăm trường Mẫu.'],
  ['Họp chi bộ.\n1. Kiểm tra chợ Ví.', '1. Thăm trường Mẫu.'],
  ['1. Giám đốc: Họp chi bộ.\n2. Kiểm tra chợ Ví.', '1. Giám đốc: Họp tổ.\n2. Thăm trường Mẫu.'],
])('numbered entries of days are entries, the last above the next day too (%#)', (first, second) => {
  const days = `Thứ Hai, ngày 01/02/2027:\n${first}\nThứ Ba, ngày 02/02/2027:\n${second}\nThứ Tư, ngày 03/02/2027:\n- 8h00: Tiếp dân.\n`;
  const titles = read(`LỊCH CÔNG TÁC TUẦN 5 NĂM 2027\n\n${days}`);
  expect(titles).toContainEqual('2027-02-01 null Kiểm tra chợ Ví');
  expect(titles).toContainEqual('2027-02-02 null Thăm trường Mẫu');
});

test.each(['I-', 'I -', 'I.', 'I/'])('a roman number may stand before a day (%s)', (first) => {
  const [one, two, three] = ['I', 'II', 'III'].map((number) => first.replace('I', number));
  const days = [
    `${one} Thứ Hai (01/02):\n+ Sáng: 8h00: Họp giao ban.`,
    `${two} Thứ Ba (02/02):\n+ Chiều: 14h: Tiếp công dân.`,
  ];
  const text = `CHƯƠNG TRÌNH CÔNG TÁC\nTuần 5 (từ ngày 01/02 đến ngày 07/02/2027)\n\n${days.join('\n')}\n${three} Thứ Tư (03/02): Nghỉ.\n`;
  expect(read(text).slice(0, 2)).toEqual(['2027-02-01 08:00 Họp giao ban', '2027-02-02 14:00 Tiếp công dân']);
});

test('weekdays behind a mark that nobody knows are asked about, not taken for sections of work', () => {
  const days = [
    '§§ Thứ Hai (01/02)\n- Họp giao ban lúc 8h00',
    '§§ Thứ Ba (02/02)\n- Tiếp dân',
    '§§ Thứ Tư (03/02)\n- Họp tổ',
  ];
  const text = `CHƯƠNG TRÌNH CÔNG TÁC\nTuần 5 (từ ngày 01/02 đến ngày 07/02/2027)\n\n${days.join('\n')}\n`;
  const { items } = programmeOf(text);
  expect(items.every(({ review }) => review.length > 0)).toBe(true);
});
