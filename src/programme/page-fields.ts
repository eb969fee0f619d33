import type { Block, Paragraph, SourceText, Span } from '../model/block.ts';
import { printedText } from './printed.ts';

/** What the database behind a web page shows of an article, a field a line: `Tiêu đề | Lịch làm việc`, `Ngày đăng | 11/8`. */

/** Fields whose value is the article; of all others the page alone speaks. */
const OF_ARTICLE = 'tiêu đề|tên lịch|nội dung(?: chi tiết)?|chi tiết';
const OF_PAGE =
  'ngày (?:đăng|tạo|cập nhật|gửi)|người (?:đăng|tạo|gửi|ký)|tác giả|nguồn|(?:tệp|file|tập tin|tài liệu) ?(?:đính kèm)?|lượt xem|chuyên mục|thể loại|trạng thái|trích yếu';
const FIELD = new RegExp(String.raw`^\s*(?:(${OF_ARTICLE})|(${OF_PAGE}))\s?\|\s*`, 'iu');
const LEAST_FIELDS = 3;

/** The source with the article's fields as lines of their own and without the page's; any other as it was. */
export function withoutPageFields(source: SourceText): SourceText {
  const blocks = source.blocks.flatMap(asLines);
  const fields = blocks.map((block) => (hasBar(block) ? FIELD.exec(printedText(block.line)) : null));
  if (fields.filter((field) => field !== null).length < LEAST_FIELDS) return source;
  return { ...source, blocks: blocks.flatMap((block, i) => articleOf(block, fields[i] ?? null)) };
}

const hasBar = (block: Block): block is Paragraph =>
  block.type === 'paragraph' && block.line.spans.some(({ text }) => text.includes('|'));

/** Two such lines, one below the other, look like a table. */
function asLines(block: Block): Block[] {
  if (block.type === 'paragraph' || block.columns !== 2) return [block];
  const rows = Array.from({ length: block.rows }, (_, row) => block.cells.filter((cell) => cell.row === row));
  const texts = rows.map((cells) => cells.map(({ lines }) => lines.map(printedText).join(' ')).join(' | '));
  if (!texts.every((text) => FIELD.test(text))) return [block];
  return rows.map((cells, i) => ({
    type: 'paragraph',
    line: { spans: [{ text: texts[i]! }], place: cells[0]!.lines[0]!.place },
  }));
}

function articleOf(block: Block, field: RegExpExecArray | null): Block[] {
  if (field === null || block.type !== 'paragraph') return [block];
  if (field[1] === undefined) return [];
  const text = printedText(block.line)
    .slice(field[0].length)
    .replace(/\s*\|\s*$/u, '');
  const look: Omit<Span, 'text'> = block.line.spans.at(-1) ?? {};
  return [{ ...block, line: { ...block.line, spans: [{ ...look, text }] } }];
}
