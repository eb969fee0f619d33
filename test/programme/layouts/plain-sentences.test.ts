import { expect, test } from 'vitest';
import { isPlain } from '../../../src/programme/layouts/plain.ts';
import { passageOf } from '../../../src/programme/passage.ts';
import { localDate } from '../../../src/time/local.ts';
import { programmeOf } from './rendered.ts';

const DAY = localDate(2027, 5, 12)!;
const plain = (text: string, since = localDate(2027, 5, 1), announces = false) =>
  isPlain(passageOf({ spans: [{ text }], place: { page: null, line: 1 } } as never), DAY, since, announces);

test.each([
  ['Lễ khai mạc sẽ diễn ra lúc 20 giờ ngày 12/5 tại quảng trường Ví Dụ.'],
  ['Hội thi tay nghề được tổ chức vào ngày 12/5/2027 tại xưởng trường.'],
  ['Ngày 12/5, Thường trực HĐND xã Mẫu sẽ gặp gỡ các hộ dân.'],
  ['Theo đó, từ ngày 12/5 đến ngày 14/5 sẽ tiến hành kiểm tra các kho.'],
  ['Thời gian thi lần 1 (1 tuần): từ ngày 12/5 đến ngày 18/5'],
  ['- Khám sức khỏe đợt hai: ngày 12/5/2027 (thứ Tư)'],
])('“%s” says by itself what takes place when', (text) => {
  expect(plain(text)).toBe(true);
});

test.each([
  ['Ngày 12/5, chi nhánh hoàn chỉnh báo cáo tóm tắt.'],
  ['Lễ khai mạc đã diễn ra lúc 20 giờ ngày 12/5 tại quảng trường Ví Dụ.'],
  ['Hằng năm, vào ngày 12/5, xã Mẫu sẽ tổ chức lễ giỗ.'],
  ['Nếu trời mưa, hội thi sẽ diễn ra vào ngày 12/5.'],
  ['Trước ngày 12/5, các phòng sẽ gửi báo cáo.'],
  ['Hội thi sẽ diễn ra ngày 12/5, bế mạc ngày 13/5.'],
  ['Hội thi sẽ diễn ra từ 8 giờ, nghỉ lúc 10 giờ ngày 12/5.'],
  ['Nhiều hoạt động sẽ diễn ra: lễ dâng hương được tổ chức ngày 12/5'],
  ['Thời gian: ngày 12/5/2027'],
  ['Hạn nộp hồ sơ: ngày 12/5/2027'],
  ['Thi lần 2: các ngày thứ Bảy kể từ ngày 12/5'],
])('“%s” is for a person to judge', (text) => {
  expect(plain(text)).toBe(false);
});

test('what is held is still to come after the day of the text, or where the text announces it', () => {
  const text = 'Lễ khai mạc diễn ra lúc 20 giờ ngày 12/5 tại quảng trường Ví Dụ.';
  expect(plain(text, localDate(2027, 5, 13))).toBe(false);
  expect(plain(text, null)).toBe(false);
  expect(plain(text, null, true)).toBe(true);
});

test('a text without any layout asks only about the sentences that are not plain', () => {
  const { items } = programmeOf(
    'Nhân dịp kỷ niệm ngày thành lập, nhiều hoạt động được chuẩn bị.\n\n' +
      'Hội diễn văn nghệ sẽ diễn ra lúc 19 giờ ngày 12/5/2027 tại nhà văn hóa xã Mẫu.\n\n' +
      'Ngày 14/5/2027, đội cờ người xã Mẫu gặp đội bạn.\n',
  );
  expect(items.map(({ start, startTime, review }) => [start, startTime, ...review].join(' '))).toEqual([
    '2027-05-12 19:00',
    '2027-05-14  line-alone',
  ]);
});
