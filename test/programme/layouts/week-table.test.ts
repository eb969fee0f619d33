import { expect, test } from 'vitest';
import type { Cell, SourceText } from '../../../src/model/block.ts';
import { interpret } from '../../../src/programme/interpret.ts';
import { readText } from '../../../src/readers/text.ts';

/** Cells as `text`, or `[text, rowSpan, columnSpan]`; null where a span covers the place. */
type Drawn = string | readonly [string, number, number?] | null;

function tableOf(rows: readonly (readonly Drawn[])[]): SourceText {
  let line = 10;
  const cells = rows.flatMap((row, y) =>
    row.flatMap((drawn, x): Cell[] => {
      if (drawn === null) return [];
      const [text, rowSpan, columnSpan] = typeof drawn === 'string' ? [drawn, 1, 1] : drawn;
      const lines = text
        .split('\n')
        .map((each) => ({ spans: each === '' ? [] : [{ text: each }], place: { line: line++, page: 1 } }));
      return [{ row: y, column: x, rowSpan, columnSpan: columnSpan ?? 1, lines, lineKind: 'paragraph' }];
    }),
  );
  const head = ['LỊCH CÔNG TÁC TUẦN', '(Từ ngày 03/3/2025 đến ngày 07/3/2025)'].map((text, i) => ({
    type: 'paragraph' as const,
    line: { spans: [{ text }], place: { line: i + 1, page: 1 } },
  }));
  return {
    format: 'docx',
    lineKind: 'paragraph',
    blocks: [...head, { type: 'table', rows: rows.length, columns: rows[0]!.length, cells }],
  };
}

function readRows(source: SourceText) {
  const { value } = interpret(source, { organizations: [], organizationId: null, on: null });
  return {
    items: value.items.map(({ start, slot, startTime, title, leadersText, location }) =>
      [start, startTime ?? slot, title, leadersText, location].join(' | '),
    ),
    empty: value.emptySlots.map(({ date, slot }) => `${date} ${slot}`),
    review: value.items.flatMap(({ review }) => review),
  };
}

const SPANNED: readonly (readonly Drawn[])[] = [
  ['Thứ, ngày', 'Buổi', 'Nội dung', 'Chủ trì', 'Địa điểm'],
  [['Thứ Hai\n03/3', 3], ['Sáng', 2], '7h30: Chào cờ', 'Chủ tịch', 'Sân cơ quan'],
  [null, null, '8h00: Họp giao ban', 'Chủ tịch', 'Phòng họp 1'],
  [null, 'Chiều', 'Kiểm tra chợ Mẫu', 'PCT Lê Thị Thử', 'Chợ Mẫu'],
  [['Thứ Ba\n04/3', 2], 'Sáng', '- 8h00: Họp thẩm định\n- 10h00: Tiếp công dân', 'PCT Lê Thị Thử', ''],
  [null, 'Chiều', '', '', ''],
];
const READ = {
  items: [
    '2025-03-03 | 07:30 | Chào cờ | Chủ tịch | Sân cơ quan',
    '2025-03-03 | 08:00 | Họp giao ban | Chủ tịch | Phòng họp 1',
    '2025-03-03 | afternoon | Kiểm tra chợ Mẫu | PCT Lê Thị Thử | Chợ Mẫu',
    '2025-03-04 | 08:00 | Họp thẩm định | PCT Lê Thị Thử | ',
    '2025-03-04 | 10:00 | Tiếp công dân | PCT Lê Thị Thử | ',
  ],
  empty: ['2025-03-04 afternoon'],
};

test('day and session cells over several rows read as the same cells carried down in text', () => {
  expect(readRows(tableOf(SPANNED))).toMatchObject(READ);
  const text = [
    'LỊCH CÔNG TÁC TUẦN',
    '(Từ ngày 03/3/2025 đến ngày 07/3/2025)',
    '',
    'Thứ, ngày\tBuổi\tNội dung\tChủ trì\tĐịa điểm',
    'Thứ Hai 03/3\tSáng\t7h30: Chào cờ\tChủ tịch\tSân cơ quan',
    '\t\t8h00: Họp giao ban\tChủ tịch\tPhòng họp 1',
    '\tChiều\tKiểm tra chợ Mẫu\tPCT Lê Thị Thử\tChợ Mẫu',
    'Thứ Ba 04/3\tSáng\t<p>- 8h00: Họp thẩm định</p><p>- 10h00: Tiếp công dân</p>\tPCT Lê Thị Thử\t',
    '\tChiều\t\t\t',
  ].join('\n');
  const { value } = interpret(readText(text), { organizations: [], organizationId: null, on: null });
  expect(value.items.map(({ title }) => title)).toEqual(READ.items.map((item) => item.split(' | ')[2]));
  expect(readRows(readText(text))).toMatchObject(READ);
});

const TIMED_HEAD = ['Ngày', 'Thời gian', 'Nội dung', 'Địa điểm'];

test('an hour that a row leaves out is that of the row above, and marked; one cell over both rows is read', () => {
  const left = [
    'LỊCH CÔNG TÁC TUẦN',
    '(Từ ngày 03/3/2025 đến ngày 07/3/2025)',
    TIMED_HEAD.join('\t'),
    'Thứ Hai 03/3\t8h00\tHọp giao ban\tPhòng họp 1',
    '\t\tLàm việc với Phòng Tài chính\tPhòng họp 2',
    'Thứ Ba 04/3\t\tĐi cơ sở\tXã A',
  ].join('\n');
  expect(readRows(readText(left))).toMatchObject({
    items: [
      '2025-03-03 | 08:00 | Họp giao ban |  | Phòng họp 1',
      '2025-03-03 | 08:00 | Làm việc với Phòng Tài chính |  | Phòng họp 2',
      '2025-03-04 |  | Đi cơ sở |  | Xã A',
    ],
    review: ['time-inferred'],
  });
  const over = tableOf([
    TIMED_HEAD,
    [['Thứ Hai\n03/3', 2], ['8h00', 2], 'Họp giao ban', 'Phòng họp 1'],
    [null, null, 'Làm việc với Phòng Tài chính', 'Phòng họp 2'],
  ]);
  expect(readRows(over).review).toEqual([]);
});

test('one leader for two entries of a cell is a conclusion, but where each has a line of the author’s', () => {
  expect(readRows(tableOf(SPANNED)).review).toEqual([]);
  const printed = tableOf(SPANNED);
  const blocks = printed.blocks.map((block) =>
    block.type === 'table'
      ? { ...block, cells: block.cells.map((cell): Cell => ({ ...cell, lineKind: 'print' })) }
      : block,
  );
  expect(readRows({ ...printed, blocks }).review).toEqual(['leader-inferred', 'leader-inferred']);
});

test('a head in two rows gives each leader a column, and the same words in two of them are one meeting', () => {
  const source = tableOf([
    [['Ngày', 2], ['Buổi', 2], ['Lãnh đạo', 1, 2], null],
    [null, null, 'Chủ tịch Trần Văn Mẫu', 'PCT Lê Thị Thử'],
    [['Thứ Hai\n03/3', 2], 'S', '8h00: Họp Ủy ban', '8h00: Họp Ủy ban'],
    [null, 'C', 'Làm việc tại cơ quan', '14h00: Kiểm tra chợ'],
    ['Thứ Ba\n04/3', 'S', '', 'Tiếp công dân'],
  ]);
  expect(readRows(source).items).toEqual([
    '2025-03-03 | 08:00 | Họp Ủy ban | Chủ tịch Trần Văn Mẫu; PCT Lê Thị Thử | ',
    '2025-03-03 | afternoon | Làm việc tại cơ quan | Chủ tịch Trần Văn Mẫu | cơ quan',
    '2025-03-03 | 14:00 | Kiểm tra chợ | PCT Lê Thị Thử | ',
    '2025-03-04 | morning | Tiếp công dân | PCT Lê Thị Thử | ',
  ]);
});

test('a day over the whole width of the table heads the rows below it', () => {
  const source = tableOf([
    ['Giờ', 'Nội dung', 'Địa điểm'],
    [['THỨ HAI, NGÀY 03/3/2025', 1, 3], null, null],
    ['8h00', 'Họp giao ban', 'Phòng họp 1'],
    ['14h00', 'Tiếp đoàn kiểm tra', 'Phòng khách'],
    [['THỨ BA, NGÀY 04/3/2025', 1, 3], null, null],
    ['Cả ngày', 'Tập huấn', 'Hội trường'],
  ]);
  expect(readRows(source).items).toEqual([
    '2025-03-03 | 08:00 | Họp giao ban |  | Phòng họp 1',
    '2025-03-03 | 14:00 | Tiếp đoàn kiểm tra |  | Phòng khách',
    '2025-03-04 | allDay | Tập huấn |  | Hội trường',
  ]);
});

test('a table cut by a page break goes on with the same columns, day and session', () => {
  const [first, second] = [
    tableOf([
      ['Ngày', 'Buổi', 'Nội dung', 'Chủ trì'],
      ['Thứ Hai 03/3', 'Sáng', '8h00: Họp giao ban', 'Chủ tịch'],
    ]),
    tableOf([
      ['', '', '10h00: Duyệt văn bản', 'Chủ tịch'],
      ['Thứ Ba 04/3', 'Chiều', 'Đi cơ sở', 'Chủ tịch'],
    ]),
  ];
  const source = { ...first!, blocks: [...first!.blocks, ...second!.blocks.slice(2)] };
  expect(readRows(source).items).toEqual([
    '2025-03-03 | 08:00 | Họp giao ban | Chủ tịch | ',
    '2025-03-03 | 10:00 | Duyệt văn bản | Chủ tịch | ',
    '2025-03-04 | afternoon | Đi cơ sở | Chủ tịch | ',
  ]);
});

test('words that are struck through are cancelled; a line struck in part is a question', () => {
  const source = tableOf([
    ['Ngày', 'Nội dung', 'Địa điểm'],
    ['Thứ Hai 03/3', '8h00: Họp giao ban', 'Phòng họp 1'],
    ['Thứ Ba 04/3', '9h00: Tiếp khách', 'Phòng khách'],
  ]);
  const table = source.blocks[2]!;
  if (table.type !== 'table') throw new Error('no table');
  const cells = table.cells.map((cell) =>
    cell.row === 1 && cell.column === 1
      ? {
          ...cell,
          lines: cell.lines.map((line) => ({ ...line, spans: line.spans.map((span) => ({ ...span, struck: true })) })),
        }
      : cell,
  );
  const { value } = interpret(
    { ...source, blocks: [...source.blocks.slice(0, 2), { ...table, cells }] },
    { organizations: [], organizationId: null, on: null },
  );
  expect(value.items.map(({ title, status }) => [title, status])).toEqual([
    ['Họp giao ban', 'cancelled'],
    ['Tiếp khách', 'confirmed'],
  ]);
});
