import { expect, test } from 'vitest';
import { blocksOf, sourceOf } from './seen.ts';

const page = (body: string) =>
  Buffer.from(`<!DOCTYPE html><html><head><title>t</title></head><body>${body}</body></html>`);
const read = (body: string) => blocksOf(page(body));

test('paragraphs, breaks and blank paragraphs are lines', async () => {
  expect(await read('<p>Sáng:<br>Họp   giao\nban</p><p>&nbsp;</p><div><div>Chiều</div></div>')).toEqual([
    'Sáng:',
    'Họp giao ban',
    '',
    'Chiều',
  ]);
});

test('rows and columns that cells span keep their places', async () => {
  const body = `<table><thead><tr><th>Ngày</th><th colspan=2>Nội dung</th></tr></thead>
    <tbody><tr><td rowspan="2">03/3</td><td>Sáng</td><td>Họp</td></tr><tr><td>Chiều</td><td>Nghỉ</td></tr></tbody></table>`;
  expect(await read(body)).toEqual([
    ['0,0: Ngày', '0,1+1x2: Nội dung', '1,0+2x1: 03/3', '1,1: Sáng', '1,2: Họp', '2,1: Chiều', '2,2: Nghỉ'],
  ]);
});

test('a table is read where others only lay out the page', async () => {
  const inner =
    '<table><tr><td>Thứ Hai</td><td>Họp giao ban tuần</td></tr><tr><td>Thứ Ba</td><td>Tiếp dân</td></tr></table>';
  expect(await read(`<table><tr><td>Menu</td><td><h1>Lịch</h1>${inner}</td></tr></table>`)).toEqual([
    'Menu',
    'Lịch',
    ['0,0: Thứ Hai', '0,1: Họp giao ban tuần', '1,0: Thứ Ba', '1,1: Tiếp dân'],
  ]);
});

const DAYS = `<tr><td rowspan="2"><b>Thứ Hai<br>19/4/2027</b></td><td>08h00</td><td>Hà Mẫu</td></tr>
  <tr><td>14h00</td><td>Ví Dụ</td></tr><tr><td>20/4/2027</td><td>08h00</td><td>Mẫu Sơn</td></tr>`;
const COLUMNS = ['Ngày', 'Giờ', 'Xã'];
const headed = (tag: string) => `<tr>${COLUMNS.map((head) => `<${tag}>${head}</${tag}>`).join('')}</tr>`;
const article = (table: string) =>
  `<h2>Lịch tiếp xúc cử tri</h2><p>${'Thường trực HĐND thông báo lịch như sau. '.repeat(9)}</p>${table}`;
const drawn = `<table border="1"><thead>${headed('th')}</thead><tbody>${DAYS}</tbody></table>`;
const plain = `<table>${headed('td')}${DAYS}</table>`;

test.each([
  ['beside a menu', `<table><tr><td>Menu</td><td>${article(plain)}</td></tr></table>`],
  [
    'below a banner, at some depth',
    `<table><tr><td colspan=2>Cổng Ví Dụ</td></tr><tr><td>Menu</td><td><table><tr><td>${article(plain)}</td><td>Tin</td></tr></table></td></tr></table>`,
  ],
  ['one part below the other', `<table><tr><td>${article('')}</td></tr><tr><td>${plain}</td></tr></table>`],
  [
    'with the only heads',
    `<table><tr><td>Logo</td><td>Cổng</td></tr><tr><td>Menu</td><td>${article(drawn)}</td></tr></table>`,
  ],
  [
    'in a table of a role',
    `<table role="presentation"><tr><td>Logo</td><td>Cổng</td></tr><tr><td>Menu</td><td>${article(plain)}</td></tr></table>`,
  ],
  [
    'with the only days',
    `<table><tr><td>Logo</td><td>Cổng</td></tr><tr><td>Menu</td><td>${article(plain)}</td></tr></table>`,
  ],
])('a table within a longer article is read as one: %s', async (_, body) => {
  const [table] = (await read(body)).filter((block) => Array.isArray(block));
  expect(table).toEqual([
    ...['0,0: Ngày', '0,1: Giờ', '0,2: Xã', '1,0+2x1: Thứ Hai | 19/4/2027', '1,1: 08h00', '1,2: Hà Mẫu'],
    ...['2,1: 14h00', '2,2: Ví Dụ', '3,0: 20/4/2027', '3,1: 08h00', '3,2: Mẫu Sơn'],
  ]);
});

test('a table in a cell of a programme stays in its cell', async () => {
  const who = '<table><tr><td>Ông A</td><td>Chủ trì</td></tr><tr><td>Bà B</td><td>Thư ký</td></tr></table>';
  const body = `<table><tr><td>19/4/2027</td><td>Họp giao ban của cơ quan và các đơn vị trực thuộc, có mặt: ${who}</td></tr><tr><td>20/4/2027</td><td>Tiếp công dân định kỳ tháng Tư tại trụ sở</td></tr></table>`;
  const [table] = await read(body);
  expect(table).toHaveLength(4);
});

test('list marks that a browser draws are read', async () => {
  const body =
    '<ul><li>Họp<ol type="a" start="3"><li>một</li><li><p>hai</p></li></ol></li><li>- có dấu</li></ul><ol type=I><li>Đầu</li></ol>';
  expect(await read(body)).toEqual(['- Họp', 'c. một', 'd. hai', '- có dấu', 'I. Đầu']);
});

test('struck words are struck, hidden ones and scripts are not there', async () => {
  const body = `<p><s>Họp A</s> <span style="text-decoration: line-through">B</span> <del>C</del> D</p>
    <p style="display:none">ẩn</p><script>var lich = "1 < 2";</script><style>p{}</style><nav>Trang chủ</nav>`;
  expect(await read(body)).toEqual(['~Họp A~ ~B~ ~C~ D']);
});

test('open tags and wrong nesting are mended as browsers do', async () => {
  expect(await read('<table><tr><td>A<td>B<tr><td>C<td>D</table><p>E<p>F')).toEqual([
    ['0,0: A', '0,1: B', '1,0: C', '1,1: D'],
    'E',
    'F',
  ]);
});

test('lines are counted over the document', async () => {
  const { blocks } = await sourceOf(
    page('<p>a</p><table><tr><td>b</td><td>c</td></tr><tr><td>d</td><td>e</td></tr></table><p>f</p>'),
  );
  const places = blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? [block.line.place.line]
      : block.cells.flatMap(({ lines }) => lines.map((l) => l.place.line)),
  );
  expect(places).toEqual([1, 2, 3, 4, 5, 6]);
});

test('preformatted text keeps its lines and its tabs', async () => {
  expect(await read('<p>a\nb</p><pre>Sáng:\n  Họp\tÔng An\n\nChiều</pre>')).toEqual([
    'a b',
    'Sáng:',
    'Họp\tÔng An',
    '',
    'Chiều',
  ]);
});
