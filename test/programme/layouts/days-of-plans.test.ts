import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

/** Days of plans that say whose they are, where a sentence names no other. */

const read = (line: string) =>
  programmeOf(
    `LỊCH HOẠT ĐỘNG THÁNG 12/2027 CỦA XÃ MẪU\n\n- Ngày 03/12/2027: Họp giao ban\n- Ngày 08/12/2027: Tiếp công dân\n- Ngày 14/12/2027: Họp Ban Chỉ đạo\n- ${line}\n- Ngày 25/12/2027: Tổng kết\n`,
  ).items.find((item) => /ra quân|thu gom/iu.test(item.title));

test.each([
  'Các thôn ra quân theo kế hoạch ngày 20/12/2027 của UBND xã',
  'Đoàn xã ra quân theo thông báo ngày 20/12/2027 của Huyện đoàn',
  'Tổ môi trường thu gom rác thực hiện kế hoạch ngày 20/12/2027 của Sở Thử',
])('it stays, and a person is asked: “%s”', (line) => {
  expect(read(line)).toMatchObject({ start: '2027-12-20', review: expect.arrayContaining(['uncertain-date']) });
});

test.each(['Ngày 20/12/2027: Các thôn ra quân theo kế hoạch của UBND xã', 'Các thôn ra quân ngày 20/12/2027'])(
  'a day of its own is sure: “%s”',
  (line) => {
    expect(read(line)).toMatchObject({ start: '2027-12-20', review: expect.not.arrayContaining(['uncertain-date']) });
  },
);
