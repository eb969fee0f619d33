import { describe, expect, it, test } from 'vitest';
import { textOf } from '#src/model/block.ts';
import { readHtml } from '#src/readers/html.ts';
import { READING_LIMITS } from '#src/readers/limits.ts';
import { interpret } from '../../src/programme/interpret.ts';

const page = (body: string) => readHtml(`<html><body>${body}</body></html>`, READING_LIMITS);
const linesIn = (body: string) =>
  page(body).blocks.map((block) =>
    block.type === 'paragraph'
      ? textOf(block.line).trim()
      : block.cells.map(({ lines }) => lines.map(textOf).join(' / ').trim()).join(' | '),
  );
const entriesOf = (body: string) =>
  interpret(page(body), { organizations: [], organizationId: null, on: null }).value.items.map(
    ({ start, startTime, title, location, status, tentative }) =>
      [start, startTime, title, location, status, tentative && 'tentative'].filter(Boolean).join(' | '),
  );

describe('a badge says how it stands with the card around it', () => {
  it('in pages that give each title above its time', () => {
    expect(
      entriesOf(`<h1>Lịch công tác tuần từ 10/8/2026 đến 14/8/2026</h1>
<div class="card"><span class="badge">Mới</span><h3>Họp giao ban tuần</h3><p>8h00 - Thứ Ba, 11/08/2026</p><p>Địa điểm: Phòng họp số 1</p><span>Đã duyệt</span></div>
<div class="card"><span class="badge">Hoãn</span><h3>Họp chi bộ</h3><p>14h00 - Thứ Ba, 11/08/2026</p><p>Địa điểm: Phòng họp số 2</p></div>
<div class="card"><h3>Họp tổ dân phố</h3><p>8h00 - Thứ Tư, 12/08/2026</p><p>Địa điểm: Nhà văn hóa</p><span>Chờ duyệt</span></div>
<div class="card"><h3>Họp cộng tác viên <span>Đã hủy</span></h3><p>8h00 - Thứ Năm, 13/08/2026</p><p>Địa điểm: Nhà văn hóa</p></div>`),
    ).toEqual([
      '2026-08-11 | 08:00 | Họp giao ban tuần | Phòng họp số 1 | confirmed',
      '2026-08-11 | 14:00 | Họp chi bộ | Phòng họp số 2 | postponed',
      '2026-08-12 | 08:00 | Họp tổ dân phố (dự kiến) | Nhà văn hóa | confirmed | tentative',
      '2026-08-13 | 08:00 | Họp cộng tác viên | Nhà văn hóa | cancelled',
    ]);
  });

  it('in pages that give the hour above the title', () => {
    expect(
      entriesOf(`<h1>Lịch công tác tuần từ 10/8/2026 đến 14/8/2026</h1><h2>Thứ Ba, ngày 11/8/2026</h2>
<div><div><span>8:00</span> <span class="tag">Hoãn</span></div><h3>Họp giao ban tuần</h3><p>Phòng họp số 1</p></div>
<div><span>14:00</span> <h3>Họp chi bộ</h3><span>Mới</span><p>Phòng họp số 2</p></div>`),
    ).toEqual([
      '2026-08-11 | 08:00 | Họp giao ban tuần | Phòng họp số 1 | postponed',
      '2026-08-11 | 14:00 | Họp chi bộ | Phòng họp số 2 | confirmed',
    ]);
  });

  it('in lines that breaks part', () => {
    expect(
      entriesOf(`<h1>Lịch sự kiện</h1><ul>
<li><b>Họp giao ban tuần</b><br>Thời gian: 8:00 ngày 11/8/2026<br>Địa điểm: Phòng họp số 1<br>Hoãn</li>
<li><b>Họp chi bộ</b><br>Thời gian: 14:00 ngày 11/8/2026<br>Địa điểm: Phòng họp số 2<br>Mới</li>
<li><b>Họp tổ</b><br>Thời gian: 8:00 ngày 12/8/2026<br>Địa điểm: Phòng họp số 2</li></ul>`),
    ).toEqual([
      '2026-08-11 | 08:00 | Họp giao ban tuần | Phòng họp số 1 | postponed',
      '2026-08-11 | 14:00 | Họp chi bộ | Phòng họp số 2 | confirmed',
      '2026-08-12 | 08:00 | Họp tổ | Phòng họp số 2 | confirmed',
    ]);
  });
});

describe('of several cards a badge is told of its own', () => {
  const week = '<h1>LỊCH CÔNG TÁC TUẦN 32</h1>';
  const two = (first: string, second: string) => [`2026-08-03 | 08:00 | ${first}`, `2026-08-04 | 14:00 | ${second}`];

  it('behind the second in one element', () => {
    expect(
      entriesOf(
        '<div><h4>Họp giao ban tuần</h4><p>Thời gian: 8h00 ngày 03/8/2026</p><h4>Họp chi bộ cơ quan</h4><p>Thời gian: 14h00 ngày 04/8/2026</p><div class="status">Hoãn</div></div>',
      ),
    ).toEqual(two('Họp giao ban tuần | confirmed', 'Họp chi bộ cơ quan | postponed'));
  });

  it('each followed by its own, below the title of the page', () => {
    expect(
      entriesOf(
        `${week}<div class="card"><h4>Họp giao ban tuần</h4><p>Thời gian: 8h00 ngày 03/8/2026</p></div><div class="status">Hoãn</div>
<div class="card"><h4>Họp chi bộ cơ quan</h4><p>Thời gian: 14h00 ngày 04/8/2026</p></div><div class="status">Mới</div>`,
      ),
    ).toEqual(two('Họp giao ban tuần | postponed', 'Họp chi bộ cơ quan | confirmed'));
  });

  it('each led by its own', () => {
    expect(
      entriesOf(
        `${week}<span class="status">Mới</span><div class="card"><h4>Họp giao ban tuần</h4><p>Thời gian: 8h00 ngày 03/8/2026</p></div>
<span class="status">Hoãn</span><div class="card"><h4>Họp chi bộ cơ quan</h4><p>Thời gian: 14h00 ngày 04/8/2026</p></div>`,
      ),
    ).toEqual(two('Họp giao ban tuần | confirmed', 'Họp chi bộ cơ quan | postponed'));
  });

  it('in lines without headings', () => {
    expect(
      linesIn(
        `${week}<div class="card"><p>8h00 ngày 03/8: Họp giao ban tuần</p><p>Phòng họp số 1</p></div><div class="status">Hoãn</div>
<div class="card"><p>14h00 ngày 04/8: Họp chi bộ</p><p>Phòng họp số 2</p></div><div class="status">Mới</div>`,
      ),
    ).toEqual([
      'LỊCH CÔNG TÁC TUẦN 32',
      '8h00 ngày 03/8: Họp giao ban tuần (hoãn)',
      'Phòng họp số 1',
      '14h00 ngày 04/8: Họp chi bộ',
      'Phòng họp số 2',
    ]);
  });

  it('in lines that breaks part', () => {
    expect(
      linesIn(
        '<div><b>Họp giao ban tuần</b><br>Thời gian: 8h00 ngày 03/8/2026<br><b>Địa điểm</b>: Phòng họp số 1<br><b>Họp chi bộ</b><br>Thời gian: 14h00 ngày 04/8/2026<br><a>Xem chi tiết</a><br>Hoãn</div>',
      ),
    ).toContain('Họp chi bộ (hoãn)');
  });

  it('never of another where its own has no title', () => {
    expect(
      linesIn(
        '<div><div class="card"><p>8h00 - Thứ Hai, 03/8/2026</p><span class="badge">Hoãn</span></div><div class="card"><h4>Họp chi bộ</h4><p>14h00 - Thứ Ba, 04/8/2026</p></div></div>',
      ),
    ).toEqual(['8h00 - Thứ Hai, 03/8/2026', 'Hoãn', 'Họp chi bộ', '14h00 - Thứ Ba, 04/8/2026']);
  });
});

test.each([
  [
    'a title with its hour',
    '<div class="card"><span class="badge">Hoãn</span><h4>8h00 ngày 03/8: Họp giao ban tuần</h4><p>Phòng họp số 1</p></div>',
    ['8h00 ngày 03/8: Họp giao ban tuần (hoãn)', 'Phòng họp số 1'],
  ],
  [
    'a line with its hour',
    '<h2>Họp trong tuần</h2><p>8h00: Họp giao ban tuần <span class="badge">Hoãn</span></p>',
    ['Họp trong tuần', '8h00: Họp giao ban tuần (hoãn)'],
  ],
  [
    'an item with its hour',
    '<ul><li>8h00: Họp giao ban tuần <span class="badge">Hoãn</span></li><li>9h00: Họp chi bộ</li></ul>',
    ['- 8h00: Họp giao ban tuần (hoãn)', '- 9h00: Họp chi bộ'],
  ],
])('%s is told', (_, body, lines) => {
  expect(linesIn(body)).toEqual(lines);
});

test.each([
  ['a cell of a column', '<table><tr><td>Họp chi bộ</td><td>Hoãn</td></tr></table>', ['Họp chi bộ | Hoãn']],
  ['a link that does something', '<div><p>Đăng ký dự họp</p><a>Hủy</a></div>', ['Đăng ký dự họp', 'Hủy']],
  [
    'a word of a sentence',
    '<p>Họp chi bộ: <b>hoãn</b> đến khi có thông báo</p>',
    ['Họp chi bộ: hoãn đến khi có thông báo'],
  ],
  ['a word in a run of words', '<p><span>Mới</span><span> đây họp chi bộ</span></p>', ['Mới đây họp chi bộ']],
  ['a small word at the end', '<p>Cuộc họp dân phố bị <span>hoãn</span></p>', ['Cuộc họp dân phố bị hoãn']],
  [
    'a word of a sentence with a look of its own',
    '<p>Cuộc họp dân phố bị <span class="text-state">hoãn</span> đến tuần sau</p>',
    ['Cuộc họp dân phố bị hoãn đến tuần sau'],
  ],
  [
    'a word of a sentence with a mark of its own',
    '<p>Cuộc họp dân phố bị <span class="status">hoãn</span> đến tuần sau</p>',
    ['Cuộc họp dân phố bị hoãn đến tuần sau'],
  ],
  [
    'a word below the title of a page',
    '<h1>LỊCH CÔNG TÁC TUẦN 32</h1><div class="status">Dự kiến</div>',
    ['LỊCH CÔNG TÁC TUẦN 32', 'Dự kiến'],
  ],
  ['an item of a list', '<p>Tình hình</p><ul><li>Mới</li><li>Cũ</li></ul>', ['Tình hình', '- Mới', '- Cũ']],
  ['a page without a card', '<p>8:00 11/8/2026</p><p>Hoãn</p>', ['8:00 11/8/2026', 'Hoãn']],
])('%s is none', (_, body, lines) => {
  expect(linesIn(body)).toEqual(lines);
});
