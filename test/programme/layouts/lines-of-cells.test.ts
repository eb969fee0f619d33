import { expect, test } from 'vitest';
import { interpret } from '../../../src/programme/interpret.ts';
import { readHtml } from '../../../src/readers/html.ts';
import { READING_LIMITS } from '../../../src/readers/limits.ts';
import { whenOf } from '../summary.ts';

const read = (head: readonly string[], ...rows: readonly (readonly string[])[]) => {
  const cells = (tag: string, texts: readonly string[]) =>
    `<tr>${texts.map((text) => `<${tag}>${text.replaceAll('\n', '<br>')}</${tag}>`).join('')}</tr>`;
  const table = `<table>${cells('th', head)}${rows.map((row) => cells('td', row)).join('')}</table>`;
  const page = `<h1>LỊCH CÔNG TÁC TUẦN 1</h1><p>(Từ 31/8/2026 đến 06/9/2026)</p>${table}`;
  const { items } = interpret(readHtml(page, READING_LIMITS), {
    organizations: [],
    organizationId: null,
    on: null,
  }).value;
  return items.map((item) => [whenOf(item), item.title, item.leadersText, item.note, item.review.join(',')]);
};

const WHO = ['Thứ', 'Nội dung công việc', 'Người thực hiện'];

test('as many lines of who as entries beside them are one each', () => {
  expect(
    read(WHO, [
      'Năm\n03/9',
      '- 7h15: Họp Hội đồng sư phạm\n- 9h30: Họp tổ chuyên môn\n- Chiều: Nhận lớp, vệ sinh lớp học',
      'HT, toàn thể giáo viên\nTổ trưởng\nGVCN',
    ]),
  ).toEqual([
    ['on 2026-09-03 07:15', 'Họp Hội đồng sư phạm', 'HT, toàn thể giáo viên', null, ''],
    ['on 2026-09-03 09:30', 'Họp tổ chuyên môn', 'Tổ trưởng', null, ''],
    ['on 2026-09-03 afternoon', 'Nhận lớp, vệ sinh lớp học', 'GVCN', null, ''],
  ]);
});

test('lines of who that are not as many, or that go on, are those of all entries and asked about', () => {
  const entries = '- 7h15: Họp Hội đồng sư phạm\n- 9h30: Họp tổ chuyên môn';
  const reviews = ['HT\nTổ trưởng\nGVCN', 'HT, toàn thể giáo viên,\nTổ trưởng'].map((who) =>
    read(WHO, ['Năm\n03/9', entries, who]).map((each) => each.at(-1)),
  );
  expect(reviews).toEqual([
    ['leader-inferred', 'leader-inferred'],
    ['leader-inferred', 'leader-inferred'],
  ]);
});

test('one whole line of who beside lines of entries is of all of them', () => {
  const entries = '- 7h15: Họp Hội đồng sư phạm\n- Chiều: Thi kéo co';
  expect(read(WHO, ['Năm\n03/9', entries, 'BGH, nhóm Sử - Địa'])).toEqual([
    ['on 2026-09-03 07:15', 'Họp Hội đồng sư phạm', 'BGH, nhóm Sử - Địa', null, ''],
    ['on 2026-09-03 afternoon', 'Thi kéo co', 'BGH, nhóm Sử - Địa', null, ''],
  ]);
});

test('one line of who is asked about where it is not whole, or the entries stand in one line', () => {
  const lines = '- 7h15: Họp Hội đồng sư phạm\n- Chiều: Thi kéo co';
  const rows = [
    [lines, 'BGH,'],
    [lines, 'Trang phục trắng'],
    ['7h15: Họp Hội đồng sư phạm. 9h30: Họp tổ chuyên môn', 'BGH, CĐ'],
  ].map((cells) => read(WHO, ['Năm\n03/9', ...cells]).map((each) => each.at(-1)));
  expect(rows).toEqual([
    ['leader-inferred', 'leader-inferred'],
    ['leader-inferred', 'leader-inferred'],
    ['leader-inferred', 'leader-inferred'],
  ]);
});

test('lessons that stand for an hour are told as one that was not read', () => {
  const head = ['Thứ', 'Nội dung công việc', 'Ghi chú'];
  const marks = (content: string, note: string) => read(head, ['Năm\n03/9', content, note]).map((each) => each.at(-1));
  expect(marks('Tiết 2,3: Thi kéo co', '')).toEqual(['hour-left']);
  expect(marks('Lễ trao thưởng', 'Tiết 1')).toEqual(['hour-left']);
  expect(marks('Chiều: Lễ trao thưởng', 'Tiết 1')).toEqual(['']);
  expect(marks('Tiết kiệm điện: phát động', '')).toEqual(['']);
});

test('a rest in both halves of a day is one, other words in both are two', () => {
  expect(
    read(
      ['Thứ, ngày', 'Sáng', 'Chiều'],
      ['Thứ 3\n01/9', '7h30: Giao ban', '14h00: Họp tổ'],
      ['Thứ 4\n02/9', 'NGHỈ LỄ', 'NGHỈ LỄ'],
      ['Thứ 5\n03/9', 'Trực tại trạm', 'Trực tại trạm'],
    ).map(([when, title]) => [when, title]),
  ).toEqual([
    ['on 2026-09-01 07:30', 'Giao ban'],
    ['on 2026-09-01 14:00', 'Họp tổ'],
    ['on 2026-09-02 allDay', 'NGHỈ LỄ'],
    ['on 2026-09-03 morning', 'Trực tại trạm'],
    ['on 2026-09-03 afternoon', 'Trực tại trạm'],
  ]);
});

test('a rest in two of three sessions is none of the third', () => {
  expect(
    read(
      ['Thứ, ngày', 'Sáng', 'Chiều', 'Tối'],
      ['Thứ 3\n01/9', 'Giao ban', 'Họp tổ', 'Trực'],
      ['Thứ 4\n02/9', 'Nghỉ bù', 'Họp chi bộ', 'Nghỉ bù'],
    )
      .slice(3)
      .map(([when, title]) => [when, title]),
  ).toEqual([
    ['on 2026-09-02 morning', 'Nghỉ bù'],
    ['on 2026-09-02 afternoon', 'Họp chi bộ'],
    ['on 2026-09-02 evening', 'Nghỉ bù'],
  ]);
});

test.each(['Ngày', 'DL'])('bare numbers below “%s” are days of the month', (head) => {
  expect(
    read(
      [head, 'ÂL', 'Nội dung'],
      ['1', '20', '8h00: Họp giao ban'],
      ['2', '21', 'Họp chi bộ'],
      ['3', '22', 'Họp tổ'],
    ).map(([when, title]) => [when, title]),
  ).toEqual([
    ['on 2026-09-01 08:00', 'Họp giao ban'],
    ['on 2026-09-02', 'Họp chi bộ'],
    ['on 2026-09-03', 'Họp tổ'],
  ]);
});

test('bare numbers below “Thứ” are weekdays, and so are those below “Ngày” that are no days of the period', () => {
  const rows = [
    ['2', 'Họp giao ban'],
    ['3', 'Họp chi bộ'],
    ['7', 'Họp tổ'],
  ] as const;
  const days = (head: string) => read([head, 'Nội dung'], ...rows).map(([when]) => when);
  expect(days('Thứ')).toEqual(['on 2026-08-31', 'on 2026-09-01', 'on 2026-09-05']);
  expect(days('Ngày')).toEqual(['on 2026-08-31', 'on 2026-09-01', 'on 2026-09-05']);
});

test('who reports stands beside the entry', () => {
  expect(read(WHO, ['Ba\n01/9', '14h00: Hội thảo vật liệu mới\nBáo cáo viên: TS. Đoàn Văn Ất', 'Toàn khoa'])).toEqual([
    ['on 2026-09-01 14:00', 'Hội thảo vật liệu mới', 'Toàn khoa', 'Báo cáo viên: TS. Đoàn Văn Ất', ''],
  ]);
});
