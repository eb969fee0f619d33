import { expect, test } from 'vitest';
import type { NoticeCode } from '../../src/model/notice.ts';
import type { Programme } from '../../src/model/programme.ts';
import { example, readProgramme } from './summary.ts';

/** Each conclusion with the sentences that a person reads, and the item that carries it. */

const HEAD = 'Ngày\tNội dung\tCơ quan chuẩn bị\tLãnh đạo Sở';
const month = (...rows: string[]) =>
  readProgramme(['CHƯƠNG TRÌNH CÔNG TÁC THÁNG 3 NĂM 2026', HEAD, ...rows].join('\n'), example);
const REST = '03 Thứ Ba\tSáng: Họp tổ\tVăn phòng Sở\tĐ/c Mẫu GĐ Sở';

const told = ({ notices }: Programme, code: NoticeCode) =>
  notices
    .filter((notice) => notice.code === code)
    .map(({ line, item, message, messageEn }) => ({ line, item, message, messageEn }));
const marked = ({ items }: Programme, code: NoticeCode) =>
  items.filter(({ review }) => review.includes(code)).map(({ title }) => title);

test('a leader whose title is not the one of the roster is probably who bears the name', () => {
  const programme = month('02 Thứ Hai\tSáng: Họp giao ban\tVăn phòng Sở\tĐ/c Dụ GĐ Sở', REST);
  expect(told(programme, 'uncertain-person')).toEqual([
    {
      line: 3,
      item: '1',
      message: '“Đ/c Dụ GĐ Sở” có lẽ là Phạm Thí Dụ; cần xác nhận.',
      messageEn: '“Đ/c Dụ GĐ Sở” is probably Phạm Thí Dụ; please confirm.',
    },
  ]);
  expect(marked(programme, 'uncertain-person')).toEqual(['Họp giao ban']);
  expect(programme.items[0]!.leaders).toEqual(['du']);
});

test('a unit that is nearly one of the roster is probably that one', () => {
  const programme = month('02 Thứ Hai\tSáng: Họp giao ban\tPhòng Chuyểm đổi số\tĐ/c Mẫu GĐ Sở', REST);
  expect(told(programme, 'uncertain-unit')).toEqual([
    {
      line: 3,
      item: '1',
      message: '“Phòng Chuyểm đổi số” có lẽ là Phòng Chuyển đổi số; cần xác nhận.',
      messageEn: '“Phòng Chuyểm đổi số” is probably Phòng Chuyển đổi số; please confirm.',
    },
  ]);
  expect(marked(programme, 'uncertain-unit')).toEqual(['Họp giao ban']);
});

test('a person in the column of units prepares or leads: a person says which', () => {
  const programme = month('02 Thứ Hai\tSáng: Họp giao ban\tVăn phòng Sở; Đ/c Phong\tĐ/c Mẫu GĐ Sở', REST);
  expect(told(programme, 'person-as-unit')).toEqual([
    {
      line: 3,
      item: '1',
      message: '“Đ/c Phong” đứng ở cột cơ quan chuẩn bị; chưa rõ là người chuẩn bị hay lãnh đạo dự.',
      messageEn: '“Đ/c Phong” stands in the column of the preparing units; preparer or leader is not clear.',
    },
  ]);
  expect(programme.items[0]!.leaders).toEqual(['mau']);
});

test('more leaders than entries are told once for their row, beside the mark of each entry', () => {
  const programme = month(
    '02 Thứ Hai\tSáng: - Bàn giao tài sản Chiều: - Họp tổ giúp việc\tPhòng KH-TC Văn phòng Sở\tĐ/c Định PGĐ Sở Đ/c Dụ PGĐ Sở Đ/c Tưởng PGĐ Sở',
    REST,
  );
  expect(told(programme, 'more-leaders-than-items')).toEqual([
    {
      line: 3,
      item: null,
      message: 'Có 3 lãnh đạo cho 2 nội dung; chưa chắc ai dự nội dung nào.',
      messageEn: 'There are 3 leaders for 2 items; who belongs to which is not certain.',
    },
  ]);
  expect(marked(programme, 'leader-inferred')).toEqual(['Bàn giao tài sản', 'Họp tổ giúp việc']);
  expect(told(month(REST, '04 Thứ Tư\tSáng: Họp\tVăn phòng Sở\tĐ/c Mẫu, Đ/c Dụ'), 'more-leaders-than-items')).toEqual(
    [],
  );
});

test('a second round of departments within a month may be the next month’s', () => {
  const round = (label: string, ...units: string[]) =>
    units.map((unit, i) => `${i === 0 ? label : ''}\tBáo cáo ${label} số ${i + 1}\t${unit}`);
  const [office, inspection, plans] = ['Văn phòng', 'Thanh tra Sở', 'Phòng KH-TC'];
  const text = [
    'CHƯƠNG TRÌNH LÀM VIỆC NĂM 2027',
    'Thời gian\tNội dung\tChủ trì tham mưu',
    ...round('Tháng 1', office, inspection, plans),
    ...round('Tháng 2', office, inspection, plans, inspection, office, inspection),
    ...round('Tháng 3', plans, inspection),
    ...round('Tháng 4', office, inspection),
    ...round('Tháng 5', office, plans),
  ].join('\n');
  const programme = readProgramme(text, example);
  expect(told(programme, 'displaced-month')).toEqual(
    ['10', '11'].map((line) => ({
      line: Number(line),
      item: String(Number(line) - 2),
      message: 'Nội dung này có thể thuộc Tháng 3, nhãn tháng trong bảng có lẽ bị lệch.',
      messageEn: 'This item may belong to Tháng 3; the month label in the table looks displaced.',
    })),
  );
  expect(marked(programme, 'displaced-month')).toEqual(['Báo cáo Tháng 2 số 5', 'Báo cáo Tháng 2 số 6']);
});

test('days, weekdays and halves of a day are said in the words of each language', () => {
  const programme = month(
    '02 Thứ Ba\tSáng: 14h30 Họp giao ban\tVăn phòng Sở\tĐ/c Mẫu GĐ Sở',
    '04 Thứ Tư\tSáng: Họp\tVăn phòng Sở\tĐ/c Mẫu',
  );
  expect(told(programme, 'weekday-mismatch')).toMatchObject([
    {
      message: 'Ngày 02/3/2026 là Thứ Hai, nhưng văn bản ghi Thứ Ba.',
      messageEn: '2 March 2026 is Monday, but the document says Thứ Ba.',
    },
  ]);
  expect(told(programme, 'slot-time-mismatch')).toMatchObject([
    { message: 'Ghi buổi sáng nhưng giờ là 14h30.', messageEn: 'The slot says morning but the time is 14h30.' },
  ]);
});
