import { expect, test } from 'vitest';
import { readHtml } from '#src/readers/html.ts';
import { READING_LIMITS } from '#src/readers/limits.ts';

const kindsOf = (html: string) => readHtml(html, READING_LIMITS).blocks.map(({ type }) => type);
const MENU = '<td><b>LIÊN KẾT</b><br>Sở Thử<br>Xã Mẫu</td>';
const LINES = '<p>Sở Thử thông báo:</p><p>- Nghỉ ngày 01/01/2027.</p><p>- Làm bù ngày 09/01/2027.</p>';
const ARTICLE = `<td><h2>Thông báo nghỉ Tết</h2>${LINES}</td>`;

test.each([
  ['a menu at its left', `<table><tr>${MENU}${ARTICLE}</tr></table>`],
  ['a menu at its right', `<table><tr>${ARTICLE}${MENU}</tr></table>`],
  ['menus at both sides', `<table><tr>${MENU}${ARTICLE}${MENU}</tr></table>`],
  [
    'a banner above and a foot below',
    `<table><tr><td colspan="2">Trường Mẫu</td></tr><tr>${MENU}${ARTICLE}</tr><tr><td colspan="2">Bản quyền</td></tr></table>`,
  ],
  ['another level of headline', `<table><tbody><tr>${MENU}${ARTICLE.replaceAll('h2', 'h1')}</tr></tbody></table>`],
])('an article beside what a page shows is text, no cell: %s', (_, html) => {
  expect(new Set(kindsOf(html))).toEqual(new Set(['paragraph']));
});

test.each([
  ['no headline', `<table><tr>${MENU}<td>${LINES}</td></tr></table>`],
  ['a headline each, as cards have', `<table><tr>${ARTICLE}${ARTICLE}</tr></table>`],
  ['a headline alone', `<table><tr>${MENU}<td><h2>Thông báo</h2>Nghỉ ngày 01/01/2027</td></tr></table>`],
  ['several rows of cells', `<table><tr>${MENU}${ARTICLE}</tr><tr><td>02/01</td><td>Họp giao ban</td></tr></table>`],
  [
    'a headline over days',
    '<table><tr><td colspan="2"><h2>Lịch</h2></td></tr><tr><td><p>02/01</p></td><td><p>Họp</p><p>Họp</p><p>Họp</p></td></tr></table>',
  ],
])('cells of a table are such: %s', (_, html) => {
  expect(kindsOf(html)).toContain('table');
});
