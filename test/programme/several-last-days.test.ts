import { expect, test } from 'vitest';
import { readProgramme } from './summary.ts';

const WORK = 'Phòng Văn hóa gửi dự thảo trước ngày 12/8, hoàn thiện hồ sơ trước ngày 20/8';
const reviews = (text: string) => readProgramme(text).items.map(({ end, review }) => [end, ...review].join(' '));

const WEEK =
  'LỊCH CÔNG TÁC TUẦN 33\n(Từ ngày 10/8/2026 đến ngày 16/8/2026)\n\nThứ Hai (10/8/2026)\n- 8h00: Họp giao ban\n';

test('of two last days in a sentence of a week one is taken and both are told', () => {
  expect(reviews(`${WEEK}- ${WORK}\n`)).toEqual(['2026-08-10', '2026-08-19 several-dates']);
});

test('so it is in a sentence that asks for work beside a list', () => {
  const head = 'LỊCH TIẾP CÔNG DÂN THÁNG 8 NĂM 2026\n\n- Ngày 04/8: Lê Văn Ví\n- Ngày 11/8: Trần Thị Dụ\n\n';
  expect(reviews(`${head}Đề nghị ${WORK}.\n`)).toContain('2026-08-19 several-dates');
});

test('the same last day twice is one', () => {
  expect(reviews(`${WEEK}- Phòng Văn hóa gửi dự thảo trước ngày 12/8, bản in trước ngày 12/8\n`)).toEqual([
    '2026-08-10',
    '2026-08-11',
  ]);
});

test.each([
  ['từ ngày 18 đến ngày 20/5, bàn giao mặt bằng ngày 25/5', '2026-05-20 several-dates'],
  ['từ 18/5 - 20/5, họp rút kinh nghiệm vào ngày 25/5', '2026-05-20 several-dates'],
  ['từ ngày 18 đến ngày 20/5 theo Kế hoạch số 25 ngày 02/4', '2026-05-20'],
])('a day of something else behind days of work is told (%s)', (days, read) => {
  const head = 'THÔNG BÁO KẾT LUẬN\ncủa Bí thư tại hội nghị giao ban ngày 05/5/2026\n';
  expect(
    reviews(`${head}1. Ủy ban Kiểm tra kiểm tra chi bộ Mẫu ${days}.\n2. Văn phòng gửi báo cáo trước ngày 10/5.`),
  ).toContain(read);
});
