import { expect, test } from 'vitest';
import { heldIn } from '../../src/programme/held.ts';

const toldBy = (...texts: string[]) =>
  heldIn(texts.map((text, i) => ({ text, places: [{ at: 0, place: { line: i + 1, page: null } }], struck: [] }))).map(
    ({ title, moment: { date, time, slot }, location }) => {
      const day = date?.days.map((each) => `${each.day}/${each.month}`).join('–');
      const hours = [time?.start ?? '', time?.end ? `-${time.end}` : ''].join('');
      return [title, day, hours || slot, location];
    },
  );

test.each([
  [
    'Theo đó, Hội xuân xã Mẫu sẽ diễn ra từ ngày 10/02 đến ngày 12/02/2027 tại Sân vận động xã.',
    ['Hội xuân xã Mẫu', '10/2–12/2', null, 'Sân vận động xã'],
  ],
  [
    'Vào lúc 9h00 hôm nay (12/4), Hội nghị người lao động năm 2027 sẽ khai mạc tại Hội trường B.',
    ['Hội nghị người lao động năm 2027', '12/4', '09:00', 'Hội trường B'],
  ],
  [
    'Chiều ngày 05/3, tại Nhà văn hóa, Công ty Ví dụ sẽ tổ chức buổi gặp gỡ khách hàng.',
    ['buổi gặp gỡ khách hàng', '5/3', 'afternoon', 'Nhà văn hóa'],
  ],
  [
    'Đoàn trường sẽ tổ chức Hội thi cắm hoa vào lúc 14h30 ngày 08/3/2027 ở sảnh A.',
    ['Hội thi cắm hoa', '8/3', '14:30', 'sảnh A'],
  ],
  [
    '(VDO) - Dự kiến, Kỳ họp thứ ba sẽ khai mạc lúc 7 giờ 30 phút, ngày 20/7/2027 (thứ Ba) tại Hội trường xã và diễn ra trong 2 ngày.',
    ['Kỳ họp thứ ba', '20/7', '07:30', 'Hội trường xã'],
  ],
  [
    'Hội cựu học viên sẽ có buổi gặp mặt lần thứ 12 vào lúc 10 giờ sáng Chủ Nhật, 14 Tháng Ba, tại nhà hàng Mẫu.',
    ['buổi gặp mặt lần thứ 12', '14/3', '10:00', 'nhà hàng Mẫu'],
  ],
  ['Hội chợ được tổ chức trong 4 ngày, từ ngày 03 đến 06/9/2027.', ['Hội chợ', '3/9–6/9', null, null]],
  ['Lễ hội sẽ bế mạc vào lúc 20 giờ ngày 12/02.', ['bế mạc Lễ hội', '12/2', '20:00', null]],
  ['Cuộc thi nấu ăn kết thúc lúc 17 giờ ngày 11/02.', ['Cuộc thi nấu ăn kết thúc lúc 17 giờ', '11/2', '-17:00', null]],
])('“%s” tells what is held', (text, expected) => {
  expect(toldBy(text)).toEqual([expected]);
});

test('of one sentence each thing has its own moment', () => {
  expect(
    toldBy('Giải chạy diễn ra từ ngày 13/12 đến ngày 14/12, lễ khai mạc bắt đầu lúc 6 giờ ngày 13/12 tại bờ hồ.'),
  ).toEqual([
    ['Giải chạy', '13/12–14/12', null, null],
    ['lễ khai mạc', '13/12', '06:00', 'bờ hồ'],
  ]);
  expect(toldBy('Lễ hội diễn ra ngày 05/4, hội thao bắt đầu lúc 14h cùng ngày.')).toEqual([
    ['Lễ hội', '5/4', null, null],
    ['hội thao', '5/4', '14:00', null],
  ]);
  expect(toldBy('Hội thao khai mạc lúc 8 giờ ngày 02/4; chung kết kéo co diễn ra lúc 15 giờ ngày 03/4.')).toEqual([
    ['Hội thao', '2/4', '08:00', null],
    ['chung kết kéo co', '3/4', '15:00', null],
  ]);
});

test('an end that is told later belongs to what it ends', () => {
  expect(
    toldBy(
      'Hội thảo về giống lúa sẽ khai mạc lúc 8h00 ngày 10/5.',
      'Dự kiến, Hội thảo sẽ kết thúc vào 11h30 cùng ngày.',
    ),
  ).toEqual([['Hội thảo về giống lúa', '10/5', '08:00-11:30', null]]);
});

test.each([
  ['what was held', 'Sáng 05/3, UBND xã đã tổ chức Hội nghị tổng kết.'],
  ['what is off', 'Hội nghị sẽ không diễn ra vào ngày 05/3.'],
  ['the weather', 'Đợt mưa lớn diễn ra từ ngày 05/10 đến 07/10.'],
  ['work on paper', 'Công tác chuẩn bị được tổ chức từ ngày 05/10.'],
  ['a rule', 'Phiên họp diễn ra vào ngày 15 hằng tháng.'],
  ['a sentence with no day', 'Lễ hội sẽ diễn ra lúc 8 giờ.'],
  ['two moments that cannot be told apart', 'Đại hội diễn ra từ 8h ngày 05/3 đến 11h ngày 06/3.'],
])('%s is no announcement', (_, text) => {
  expect(toldBy(text)).toEqual([]);
});

test('the same day as several days is none', () => {
  expect(toldBy('Lễ hội diễn ra từ ngày 05/4 đến ngày 07/4, hội thao bắt đầu lúc 14h cùng ngày.')).toEqual([
    ['Lễ hội', '5/4–7/4', null, null],
  ]);
});
