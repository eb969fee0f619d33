import { type Block, type SourceText, type Table, textOf } from '../model/block.ts';
import { isPageNote } from './page-notes.ts';
import { printedText } from './printed.ts';

/** The menus that a web page shows above and beside its article: no words of the article. */

/** What entries of a menu are called, one kind of page a line. */
const ENTRIES = [
  'trang chủ|home|giới thiệu(?: chung)?|liên hệ|hỏi đáp|góp ý|sơ đồ (?:site|trang|cổng|website)|đăng (?:nhập|ký|xuất)|tìm kiếm|rss|tiếng việt|english|menu',
  '(?:tin tức|tin|sự kiện|thông báo|tin bài)(?:\\s?[-–&,]\\s?(?:tin tức|sự kiện|thông báo|hoạt động))*|tin hoạt động|thời sự|tin (?:trong (?:tỉnh|nước|huyện|ngành|xã)|nổi bật|địa phương|quốc tế)',
  // Sections of a newspaper.
  'chính trị|(?:văn hóa|kinh tế|chính trị) ?[-–&] ?xã hội|xã hội|pháp luật|thế giới|quốc tế|trong nước|kinh tế|kinh doanh|thể thao|văn hóa|giải trí|giáo dục|sức khỏe|đời sống|khoa học|công nghệ|du lịch|bạn đọc|truyền hình|phát thanh|video|podcast|đa phương tiện',
  'văn bản(?: pháp luật| chỉ đạo| điều hành)*|thủ tục hành chính|dịch vụ công(?: trực tuyến)?|lịch (?:công tác|làm việc|tiếp công dân)|thư viện(?: ảnh| video)?|tài liệu',
  'in(?: trang| bài)?|cỡ chữ.{0,8}|chia sẻ|gửi email|facebook|zalo|quay lại|đầu trang|lượt (?:xem|truy cập).{0,12}',
].join('|');
const ENTRY = new RegExp(`^(?:${ENTRIES})$`, 'iu');
/** A bar of a page may show today's date. */
const TODAY = /^(?:hôm nay,?\s)?(?:thứ \p{L}+|chủ nhật),?\s(?:ngày\s)?\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}$/iu;
const CLOCK = /^\d{1,2}:\d{2}(?::\d{2})?$/u;
/** `Hotline: 1900 12xx`, `Email: a@mau.vn`: how the house is reached, beside such entries. */
const REACHED =
  /^(?:hotline|đường dây nóng|tổng đài|điện thoại|đt|sđt|tel|phone|fax|e-?mail|zalo|cấp cứu|tư vấn|hỗ trợ|cskh|chăm sóc khách hàng|đặt (?:khám|lịch|hẹn|vé|hàng|phòng)|báo cháy|báo sự cố)(?:\s(?:khám|24\/7|khách hàng|bệnh viện)){0,2}\s?:\s?(?:[\d(+][\dx().+\s*-]{2,24}|[^\s@:]{1,40}@[^\s@:]{3,40})$/iu;
/** The name of the site above all of it. */
const SITE = /^(?:CỔNG|TRANG) (?:THÔNG TIN|TIN) ĐIỆN TỬ(?!\p{L})[^\p{Ll}\d:]{0,80}$/u;
const BETWEEN = /\s*[|»›>·•]\s*|\s{3,}|\t/u;
/** So many entries one below the other are a menu. */
const LEAST_RUN = 3;

/** The source without such lines; of its tables, without last rows of the kind (`Số lượt xem: 12 | Bản in`). */
export function withoutMenus(source: SourceText): SourceText {
  return withoutLines({ ...source, blocks: source.blocks.map(withoutLastRows) });
}

const MOST_ROWS = 5;

function withoutLastRows(block: Block): Block {
  if (block.type === 'paragraph') return block;
  let { rows } = block;
  while (rows > 1 && rows > block.rows - MOST_ROWS && isPageNote(rowOf(block, rows - 1))) rows--;
  return rows === block.rows ? block : { ...block, rows, cells: block.cells.filter(({ row }) => row < rows) };
}

const rowOf = ({ cells }: Table, at: number): string =>
  cells
    .filter(({ row, rowSpan }) => row <= at && at < row + rowSpan)
    .map(({ lines }) => lines.map(printedText).join(' ').trim())
    .filter((text) => text !== '')
    .join(' | ');

function withoutLines(source: SourceText): SourceText {
  const texts = source.blocks.map((block) =>
    block.type === 'paragraph' ? printedText(block.line).replace(/^[-–+*•]\s*/u, '') : null,
  );
  const raw = source.blocks.map((block) => (block.type === 'paragraph' ? textOf(block.line) : ''));
  const alone = texts.map((text) => text !== null && ENTRY.test(text));
  const inRun = alone.map((entry, i) => entry && runAround(alone, i) >= LEAST_RUN);
  const isOfPage = texts.map((text, i) => inRun[i]! || isBar(raw[i]!) || SITE.test(text ?? ''));
  const today = texts.findIndex((text) => text !== '');
  // Today's date above the name of the site is no heading of a day.
  const dated = TODAY.test(texts[today] ?? '') && isOfPage[texts.findIndex((text, i) => i > today && text !== '')];
  const blocks = source.blocks.filter((_, i) => !isOfPage[i] && !(dated && i === today));
  return blocks.length < source.blocks.length ? { ...source, blocks } : source;
}

function isBar(text: string): boolean {
  const parts = text
    .trim()
    .split(BETWEEN)
    .filter((part) => part !== '');
  return (
    parts.length >= 2 &&
    // Where such a line ends an article, what stands below it is none of it either.
    !isPageNote(text) &&
    parts.every(
      (part) => ENTRY.test(part) || TODAY.test(part) || CLOCK.test(part) || REACHED.test(part) || isPageNote(part),
    ) &&
    parts.some((part) => ENTRY.test(part))
  );
}

function runAround(alone: readonly boolean[], at: number): number {
  let from = at;
  let to = at;
  while (alone[from - 1]) from--;
  while (alone[to + 1]) to++;
  return to - from + 1;
}
