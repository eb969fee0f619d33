import { expect, test } from 'vitest';
import type { Cell, SourceText } from '../../../src/model/block.ts';
import { interpret } from '../../../src/programme/interpret.ts';

/** Tables in which a court gives its trials. */

function tableOf(title: readonly string[], rows: readonly (readonly string[])[]): SourceText {
  let line = 10;
  const cells = rows.flatMap((row, y) =>
    row.map((text, x): Cell => {
      const lines = text.split('\n').map((each) => ({ spans: [{ text: each }], place: { line: line++, page: 1 } }));
      return { row: y, column: x, rowSpan: 1, columnSpan: 1, lines, lineKind: 'paragraph' };
    }),
  );
  const above = title.map((text, i) => ({
    type: 'paragraph' as const,
    line: { spans: [{ text }], place: { line: i + 1, page: 1 } },
  }));
  const table = { type: 'table' as const, rows: rows.length, columns: rows[0]!.length, cells };
  return { format: 'docx', lineKind: 'paragraph', blocks: [...above, table] };
}

const read = (source: SourceText) =>
  interpret(source, { organizations: [], organizationId: null, on: null }).value.items;

const TITLE = ['LỊCH XÉT XỬ', 'Từ ngày 05/7/2027 đến ngày 16/7/2027'];

test('the running number of a case is no day, and what the case is about is its title', () => {
  const items = read(
    tableOf(TITLE, [
      ['STT', 'Ngày, giờ', 'Loại án', 'Trích yếu', 'Đương sự/Bị cáo', 'Thẩm phán', 'Địa điểm'],
      ['1', '08h00\n06/7/2027', 'Hình sự', 'Hủy hoại tài sản', 'Bị cáo Lê Văn Mẫu', 'Trần Thị Thử', 'Phòng xử số 1'],
      [
        '2',
        '14h00\n06/7/2027',
        'Dân sự',
        'Tranh chấp lối đi',
        'NĐ: Bùi Thị Nhài\nBĐ: Đỗ Văn Quế',
        'Trần Thị Thử',
        'Phòng xử số 2',
      ],
      [
        '3',
        'Chiều\n07/7/2027',
        'Dân sự',
        'Đòi lại đất',
        'NĐ: Vũ Văn Hiên\nBĐ: Hà Văn Tùng',
        'Ngô Văn Lúa',
        'Phòng xử số 2',
      ],
    ]),
  );
  expect(
    items.map(({ start, startTime, slot, title, leadersText, location, review }) =>
      [start, startTime ?? slot, title, leadersText, location, review.join()].join(' | '),
    ),
  ).toEqual([
    '2027-07-06 | 08:00 | Hủy hoại tài sản | Trần Thị Thử | Phòng xử số 1 | ',
    '2027-07-06 | 14:00 | Tranh chấp lối đi | Trần Thị Thử | Phòng xử số 2 | ',
    '2027-07-07 | afternoon | Đòi lại đất | Ngô Văn Lúa | Phòng xử số 2 | ',
  ]);
  expect(items[0]!.participantsText).toBe('Bị cáo Lê Văn Mẫu');
  expect(items[0]!.note).toBe('Hình sự');
});

test('of the case and of what is in dispute, the case is the title', () => {
  const items = read(
    tableOf(TITLE, [
      ['TT', 'Thời gian', 'Vụ án', 'Quan hệ tranh chấp', 'Thẩm phán', 'Thư ký'],
      ['1', '8h00 ngày 08/7/2027', 'Bà Mẫu kiện ông Thử', 'Chia thừa kế', 'Trần Thị Thử', 'Cô Lan'],
      ['2', '8h00 ngày 09/7/2027', 'Ông Quế kiện bà Nhài', 'Hợp đồng vay', 'Ngô Văn Lúa', 'Cô Lan'],
    ]),
  );
  expect(items.map(({ start, startTime, title, note }) => [start, startTime, title, note])).toEqual([
    ['2027-07-08', '08:00', 'Bà Mẫu kiện ông Thử', 'Chia thừa kế; Cô Lan'],
    ['2027-07-09', '08:00', 'Ông Quế kiện bà Nhài', 'Hợp đồng vay; Cô Lan'],
  ]);
});

test('where nothing says what a case is about, its parties are its title and not its judge', () => {
  const items = read(
    tableOf(TITLE, [
      ['STT', 'Ngày, giờ', 'Bị cáo', 'Thẩm phán', 'Địa điểm'],
      ['1', '08h00\n12/7/2027', 'Lê Văn Mẫu và đồng phạm', 'Trần Thị Thử', 'Phòng xử số 1'],
      ['2', '09h00\n13/7/2027', 'Đỗ Văn Quế', 'Ngô Văn Lúa', 'Phòng xử số 1'],
    ]),
  );
  expect(items.map(({ start, startTime, title, leadersText }) => [start, startTime, title, leadersText])).toEqual([
    ['2027-07-12', '08:00', 'Lê Văn Mẫu và đồng phạm', 'Trần Thị Thử'],
    ['2027-07-13', '09:00', 'Đỗ Văn Quế', 'Ngô Văn Lúa'],
  ]);
});

test('a head with a running number and a time is one, though it has many words that nobody knows', () => {
  const items = read(
    tableOf(
      ['LỊCH HOẠT ĐỘNG HÈ', 'Từ ngày 05/7/2027 đến ngày 16/7/2027'],
      [
        ['STT', 'Ngày, giờ', 'Bảng', 'Cặp đấu', 'Trọng tài', 'Màu áo', 'Địa điểm'],
        ['1', '08h00\n06/7/2027', 'A', 'Đội Tre gặp đội Trúc', 'Lê Mẫu', 'Đỏ', 'Sân số 1'],
        ['2', '14h00\n07/7/2027', 'B', 'Đội Mai gặp đội Đào', 'Lê Mẫu', 'Xanh', 'Sân số 2'],
      ],
    ),
  );
  expect(items.map(({ start, startTime, title }) => [start, startTime, title])).toEqual([
    ['2027-07-06', '08:00', 'Đội Tre gặp đội Trúc'],
    ['2027-07-07', '14:00', 'Đội Mai gặp đội Đào'],
  ]);
});

const whenIn = (...cells: readonly string[]) =>
  read(
    tableOf(TITLE, [
      ['STT', 'Thời gian mở phiên tòa', 'Vụ án', 'Địa điểm'],
      ['1', '07 giờ 30\nngày 06/7/2027', 'Hủy hoại tài sản', 'Phòng xử số 1'],
      ...cells.map((when, i) => [`${i + 2}`, when, `Tranh chấp lối đi số ${i}`, 'Phòng xử số 2']),
    ]),
  )
    .slice(1)
    .map(({ start, end, startTime, status, review }) => [start, end, startTime, status, review.join()].join(' '));

test.each([
  '07 giờ 30 các ngày\n08/7/2027 và 09/7/2027',
  '7h30 các ngày 08/7, 09/7/2027',
  '07h30 hai ngày 08 và 09/7/2027',
])('a trial on several days begins anew on each: “%s”', (when) => {
  expect(whenIn(when)).toEqual(['2027-07-08 2027-07-08 07:30 confirmed ', '2027-07-09 2027-07-09 07:30 confirmed ']);
});

test.each([
  'Mở lại lúc 14 giờ 00\nngày 12/7/2027 (tạm ngừng từ phiên tòa ngày 05/7/2027)',
  'Tiếp tục phiên tòa vào 14h00 ngày 12/7/2027',
  'Khai mạc: 14h00 ngày 12/7/2027',
  'Xét xử lại 14 giờ 00 ngày 12/7/2027',
])('what begins or goes on at a moment has that moment: “%s”', (when) => {
  expect(whenIn(when)).toEqual(['2027-07-12 2027-07-12 14:00 confirmed ']);
});

test.each([
  ['Hoãn, thời gian mở lại sẽ thông báo sau', 'postponed'],
  ['Tạm ngừng phiên tòa', 'postponed'],
  ['Chưa ấn định', 'confirmed'],
  ['Thông báo sau', 'confirmed'],
])('where its day would stand “%s” leaves it without the day above', (when, status) => {
  expect(whenIn(when)).toEqual([`   ${status} missing-date,uncertain-date`]);
});

test('beside its day a cell says that a trial is put off', () => {
  expect(whenIn('14h00 ngày 12/7/2027 (HOÃN)')).toEqual(['2027-07-12 2027-07-12 14:00 postponed ']);
});
