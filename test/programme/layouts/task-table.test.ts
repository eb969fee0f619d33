import { describe, expect, it, test } from 'vitest';
import type { Cell, SourceText, Table } from '../../../src/model/block.ts';
import { interpret } from '../../../src/programme/interpret.ts';
import { example, lineOf } from '../summary.ts';

/** Tables with true geometry, as Word, PDF, Excel and web pages give them. */

interface Given {
  readonly at: readonly [row: number, column: number];
  readonly text: string;
  readonly size?: readonly [rows: number, columns: number];
  readonly bold?: boolean;
}

function table(rows: number, columns: number, cells: readonly Given[]): Table {
  const made: Cell[] = cells.map(({ at, text, size = [1, 1], bold = false }) => ({
    row: at[0],
    column: at[1],
    rowSpan: size[0],
    columnSpan: size[1],
    lineKind: 'paragraph',
    lines: text.split('\n').map((line) => ({ spans: [{ text: line, bold }], place: { line: at[0] + 10, page: 1 } })),
  }));
  return { type: 'table', rows, columns, cells: made };
}

const row = (at: number, ...texts: string[]): Given[] =>
  texts.map((text, column) => ({ at: [at, column] as const, text }));

function read(title: string, ...tables: Table[]) {
  const head = {
    type: 'paragraph',
    line: { spans: [{ text: title, bold: true }], place: { line: 1, page: 1 } },
  } as const;
  const source: SourceText = { format: 'docx', blocks: [head, ...tables], lineKind: 'paragraph' };
  const options = { organizations: [example], organizationId: example.id, on: null };
  return interpret(source, options).value.items.map(lineOf);
}

const PLAN = 'CHƯƠNG TRÌNH LÀM VIỆC NĂM 2027';
const LIST = 'CHƯƠNG TRÌNH CÔNG TÁC THÁNG 5 NĂM 2026';

test('a month cell merged over rows gives its month to each of them', () => {
  const items = read(
    PLAN,
    table(4, 3, [
      ...row(0, 'Thời gian', 'Nội dung', 'Chủ trì tham mưu'),
      { at: [1, 0], text: 'Tháng 3', size: [2, 1] },
      { at: [1, 1], text: 'Kế hoạch thanh tra' },
      { at: [1, 2], text: 'Thanh tra Sở' },
      { at: [2, 1], text: 'Hội nghị người lao động' },
      { at: [2, 2], text: 'Văn phòng' },
      ...row(3, 'Tháng 4', 'Kiểm kê tài sản', 'Phòng KH-TC'),
    ]),
  );
  expect(items).toEqual([
    '1 task | period 2027-03-01..2027-03-31 | thanh-tra | Kế hoạch thanh tra | - | - | sure',
    '2 event | period 2027-03-01..2027-03-31 | van-phong | Hội nghị người lao động | - | - | sure',
    '3 task | period 2027-04-01..2027-04-30 | ke-hoach-tai-chinh | Kiểm kê tài sản | - | - | sure',
  ]);
});

test('a merged row heads a section; a department in it does the work below', () => {
  const items = read(
    LIST,
    table(5, 5, [
      ...row(0, 'TT', 'Nội dung', 'Sản phẩm', 'Thời gian hoàn thành', 'Chỉ đạo/Thực hiện'),
      { at: [1, 0], text: 'I. Nhiệm vụ của các đơn vị', size: [1, 5] },
      { at: [2, 0], text: '1', bold: true },
      { at: [2, 1], text: 'Chi cục Mẫu', bold: true },
      { at: [2, 4], text: 'Đ/c Tưởng', bold: true },
      ...row(3, '1.1', 'Kiểm định thiết bị', 'Biên bản', 'Tuần 2', ''),
      ...row(4, '1.2', 'Hội thảo chuyên đề', 'Báo cáo', 'Trước 20/5', 'Đ/c Dụ\nVăn phòng Sở'),
    ]),
  );
  const under = 'I. Nhiệm vụ của các đơn vị > 1. Chi cục Mẫu';
  expect(items).toEqual([
    `1 task | period 2026-05-08..2026-05-14 | tuong + chi-cuc-mau | Kiểm định thiết bị | ${under} | → Biên bản | sure`,
    `2 event | deadline ≤2026-05-19 | du + van-phong | Hội thảo chuyên đề | ${under} | → Báo cáo | sure`,
  ]);
});

test('two leaders over two departments are not told apart, and it is said', () => {
  const items = read(
    LIST,
    table(3, 4, [
      ...row(0, 'TT', 'Nội dung', 'Thời hạn', 'Phân công'),
      { at: [1, 0], text: '1', bold: true },
      { at: [1, 1], text: 'Chi cục Mẫu; Trạm Đo thử', bold: true },
      { at: [1, 3], text: 'Đ/c Tưởng\nĐ/c Dụ', bold: true },
      ...row(2, '1.1', 'Kiểm định thiết bị', 'Tuần 2', ''),
    ]),
  );
  expect(items).toEqual([
    '1 task | period 2026-05-08..2026-05-14 | tuong,du + chi-cuc-mau,tram-do-thu | Kiểm định thiết bị | 1. Chi cục Mẫu; Trạm Đo thử | - | leader-inferred',
  ]);
});

test('a row cut by a page is one, in every column', () => {
  const items = read(
    LIST,
    table(2, 4, [
      ...row(0, 'TT', 'Nội dung', 'Thời hạn', 'Chỉ đạo/Thực hiện'),
      ...row(1, '1', 'Trình các quyết định:', 'Tuần 2', 'Đ/c Dụ'),
    ]),
    table(2, 4, [
      ...row(0, '', '(1) Quyết định về quy chế số 57-', '', 'Văn phòng'),
      ...row(1, '2', 'Rà soát hồ sơ', 'Tuần 3', 'Đ/c Định Thanh tra'),
    ]),
  );
  expect(items).toEqual([
    '1 task | period 2026-05-08..2026-05-14 | du + van-phong | Trình các quyết định: (1) Quyết định về quy chế số 57- | - | - | sure',
    '2 task | period 2026-05-15..2026-05-21 | dinh + thanh-tra | Rà soát hồ sơ | - | - | sure',
  ]);
});

test('a head in two lines is one head', () => {
  const items = read(
    LIST,
    table(3, 5, [
      { at: [0, 0], text: 'TT', size: [2, 1] },
      { at: [0, 1], text: 'Nội dung công việc', size: [2, 1] },
      { at: [0, 2], text: 'Phân công thực hiện', size: [1, 2] },
      { at: [0, 4], text: 'Thời hạn', size: [2, 1] },
      { at: [1, 2], text: 'Chủ trì' },
      { at: [1, 3], text: 'Phối hợp' },
      ...row(2, '1', 'Rà soát hồ sơ', 'Thanh tra Sở', 'Văn phòng', '15/5/2026'),
    ]),
  );
  expect(items).toEqual(['1 task | deadline ≤2026-05-15 | thanh-tra + with van-phong | Rà soát hồ sơ | - | - | sure']);
});

test('a sentence in the column of departments is the content that slipped', () => {
  const items = read(
    PLAN,
    table(4, 3, [
      ...row(0, 'Thời gian', 'Nội dung', 'Đơn vị'),
      ...row(1, 'Tháng 2', 'Kế hoạch thanh tra', 'Thanh tra Sở'),
      ...row(2, '', '', 'Trình Đề án bổ sung chức năng, nhiệm vụ của các đơn vị'),
      ...row(3, '', 'Kiểm kê tài sản', 'Văn phòng'),
    ]),
  );
  expect(items[1]).toBe(
    '2 task | period 2027-02-01..2027-02-28 | - | Trình Đề án bổ sung chức năng, nhiệm vụ của các đơn vị | - | - | shifted-cell',
  );
});

test('a cell that holds nothing but a list holds a task a line', () => {
  const items = read(
    LIST,
    table(2, 3, [
      ...row(0, 'Đơn vị', 'Nội dung công việc', 'Thời gian'),
      ...row(1, 'Văn phòng', '- Rà soát hồ sơ\n- Họp giao ban tháng', 'Tuần 1'),
    ]),
  );
  expect(items).toEqual([
    '1 task | period 2026-05-01..2026-05-07 | van-phong | Rà soát hồ sơ | - | - | sure',
    '2 event | period 2026-05-01..2026-05-07 | van-phong | Họp giao ban tháng | - | - | sure',
  ]);
});

test('a row without names under one that has them is presumed to share them, and it is said', () => {
  const items = read(
    LIST,
    table(4, 4, [
      ...row(0, 'TT', 'Nội dung', 'Thời hạn', 'Đơn vị chủ trì'),
      ...row(1, '1', 'Rà soát hồ sơ', 'Tuần 1', 'Văn phòng'),
      ...row(2, '2', 'Kiểm kê tài sản', 'Tuần 2', ''),
      { at: [3, 0], text: 'II. Công tác khác', size: [1, 4] },
    ]),
  );
  expect(items[1]).toBe('2 task | period 2026-05-08..2026-05-14 | van-phong | Kiểm kê tài sản | - | - | unit-inferred');
});

test.each([
  ['2.1', '2.2'],
  ['2.a', '2.b'],
  ['a)', 'b)'],
])('a number and a title alone above %s head what is counted within them', (first, second) => {
  const items = read(
    LIST,
    table(5, 4, [
      ...row(0, 'TT', 'Nội dung công việc', 'Thời gian', 'Đơn vị chủ trì'),
      ...row(1, '1', 'Rà soát quy trình', 'Tuần 1', 'Văn phòng'),
      ...row(2, '2', 'Quản lý tài sản'),
      ...row(3, first, 'Kiểm kê kho', 'Tuần 2', 'Thanh tra Sở'),
      ...row(4, second, 'Thanh lý máy in', 'Tuần 3', 'Văn phòng'),
    ]),
  );
  expect(items.map((line) => line.split(' | ').slice(1, 4))).toEqual([
    ['period 2026-05-01..2026-05-07', 'van-phong', 'Rà soát quy trình'],
    ['period 2026-05-08..2026-05-14', 'thanh-tra', 'Kiểm kê kho'],
    ['period 2026-05-15..2026-05-21', 'van-phong', 'Thanh lý máy in'],
  ]);
});

test('a number and a title above one of its own kind are a task without a time', () => {
  const items = read(
    LIST,
    table(3, 4, [
      ...row(0, 'TT', 'Nội dung công việc', 'Thời gian', 'Đơn vị chủ trì'),
      ...row(1, '1', 'Quản lý tài sản'),
      ...row(2, '2', 'Kiểm kê kho', 'Tuần 2', 'Thanh tra Sở'),
    ]),
  );
  expect(items).toHaveLength(2);
});

describe('beside the week or the month of rows a second column says when', () => {
  const QUARTER = 'KẾ HOẠCH CÔNG TÁC QUÝ II NĂM 2026';
  const MONTH = 'CHƯƠNG TRÌNH CÔNG TÁC THÁNG 5 NĂM 2026';
  const told = (title: string, head: readonly string[], rows: readonly (readonly string[])[]) =>
    read(title, table(rows.length + 1, head.length, [...row(0, ...head), ...rows.flatMap((r, i) => row(i + 1, ...r))]));
  const when = (items: readonly string[]) =>
    items.map((item) => [item.split(' | ')[1], item.split(' | ').at(-1)].join(' '));

  it('the day, the hour and the half of the row win over its week', () => {
    const items = told(
      MONTH,
      ['Tuần', 'Thời gian', 'Nội dung', 'Người thực hiện'],
      [
        ['Tuần 1 (04/5 - 08/5)', 'Chiều 05/5', 'Họp tổ bộ môn', 'Văn phòng'],
        ['', '06 - 07/5', 'Kiểm tra hồ sơ', 'Văn phòng'],
        ['', 'Trong tuần', 'Vệ sinh phòng học', 'Văn phòng'],
        ['Tuần 2 (11/5 - 15/5)', '12/5\n9h00', 'Họp hội đồng', 'Văn phòng'],
        ['', 'Trước 14/5', 'Nộp sổ điểm', 'Văn phòng'],
        ['', '', 'Rà soát sách giáo khoa', 'Văn phòng'],
      ],
    );
    expect(when(items)).toEqual([
      'on 2026-05-05 afternoon sure',
      'on 2026-05-06..2026-05-07 sure',
      'period 2026-05-04..2026-05-08 sure',
      'on 2026-05-12 09:00 sure',
      'deadline ≤2026-05-13 sure',
      'period 2026-05-11..2026-05-15 sure',
    ]);
  });

  it('on whichever side of the words, and a day without its month is of the month of its row', () => {
    const items = told(
      QUARTER,
      ['Tháng', 'Nội dung', 'Phụ trách', 'Thời gian, ghi chú'],
      [
        ['Tháng 4', 'Gặp mặt cán bộ hưu trí', 'Văn phòng', 'Sáng ngày 17'],
        ['', 'Thăm mô hình trồng nấm', 'Văn phòng', '24/4'],
        ['Tháng 5', 'Thu hội phí', 'Văn phòng', 'Đến 20/5'],
        ['', 'Vận động quỹ', 'Văn phòng', 'Thường xuyên'],
        ['', 'Sửa nhà bia', 'Văn phòng', 'Trong tháng, khi có kinh phí'],
        ['Tháng 6', 'Hội nghị sơ kết', 'Văn phòng', '8h00, 23/6'],
        ['', 'Tập huấn công tác hội', 'Văn phòng', 'Tuần 2'],
      ],
    );
    expect(when(items)).toEqual([
      'on 2026-04-17 morning sure',
      'on 2026-04-24 sure',
      'deadline ≤2026-05-20 sure',
      'period 2026-05-01..2026-05-31 sure',
      'period 2026-05-01..2026-05-31 sure',
      'on 2026-06-23 08:00 sure',
      'period 2026-06-08..2026-06-14 sure',
    ]);
  });

  it('a day that is none of those of its row is doubted; work due later is not', () => {
    const items = told(
      QUARTER,
      ['Thời gian', 'Nội dung', 'Thực hiện', 'Thời điểm'],
      [
        ['Tháng 4', 'Họp chi hội', 'Văn phòng', '12/5'],
        ['Tháng 5', 'Lập danh sách hội viên', 'Văn phòng', 'Trước 05/6'],
        ['Tháng 6', 'Rà soát quỹ', 'Văn phòng', 'Trong quý II'],
      ],
    );
    expect(when(items)).toEqual([
      'on 2026-05-12 uncertain-date',
      'deadline ≤2026-06-04 sure',
      'period 2026-06-01..2026-06-30 sure',
    ]);
  });
});

describe('what tables of one paper share', () => {
  const head = (...texts: string[]) => row(0, ...texts);
  const brief = (items: readonly string[]) => items.map((item) => item.split(' | ').slice(0, 2).join(' '));

  it('a table of meetings below one of tasks goes by its own days and hours', () => {
    const items = read(
      'BẢNG THEO DÕI NHIỆM VỤ QUÝ II NĂM 2026',
      table(2, 4, [
        ...head('TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'),
        ...row(1, '1', 'Trình đề án chợ đêm', 'Văn phòng', '15/5/2026'),
      ]),
      table(4, 4, [
        ...head('Lần', 'Ngày', 'Giờ', 'Nội dung'),
        ...row(1, '1', '20/4/2026', '8h00', 'Kiểm điểm nhiệm vụ tháng 4'),
        ...row(2, '2', '18/5/2026', '', 'Giao ban tháng 5'),
        ...row(3, '3', '15/6', '14h00', 'Kiểm điểm cuối quý'),
      ]),
    );
    expect(brief(items)).toEqual([
      '1 task deadline ≤2026-05-15',
      '2 event on 2026-04-20 08:00',
      '3 event on 2026-05-18',
      '4 event on 2026-06-15 14:00',
    ]);
  });

  it('one full date tells the years of the others, and what is held at an hour takes place', () => {
    const items = read(
      'BẢNG PHÂN CÔNG CÔNG VIỆC',
      table(5, 4, [
        ...head('TT', 'Nội dung', 'Chủ trì', 'Thời hạn hoàn thành'),
        ...row(1, '1', 'Lập danh sách khách mời', 'Văn phòng', 'Trước 30/9/2026'),
        ...row(2, '2', 'In giấy mời', 'Văn phòng', 'Đến hết 31/10'),
        ...row(3, '3', 'Tổng duyệt chương trình', 'Văn phòng', '14 giờ ngày 18/11'),
        ...row(4, '4', 'Quyết toán', 'Văn phòng', '05/01'),
      ]),
    );
    expect(brief(items)).toEqual([
      '1 task deadline ≤2026-09-29',
      '2 task deadline ≤2026-10-31',
      '3 event on 2026-11-18 14:00',
      '4 task deadline ≤2027-01-05',
    ]);
  });
});
