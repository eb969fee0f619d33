import { collapse } from '../../vietnamese/normalise.ts';
import type { TaskTime } from '../task-draft.ts';

/** What the columns of a table of tasks hold, by the words of its head. */

export type ColumnRole =
  | 'number'
  | 'content'
  | 'product'
  | 'due'
  | 'held'
  /** The wider time of several rows: the week or the month beside a column of days. */
  | 'label'
  | 'from'
  | 'until'
  | 'leader'
  | 'unit'
  | 'party'
  | 'coUnit'
  | 'location'
  | 'participants'
  | 'note'
  | 'day';

export interface Column {
  /** `mark`: the head is a time itself, a cross in the cell gives it to the task. */
  readonly role: ColumnRole | 'mark';
  readonly head: string;
  /** Of a `mark` column. */
  readonly time: TaskTime | null;
}

/** `Số ngày trước kỳ họp`: how long, not when. */
const DAYS_COUNTED = /^số ngày/iu;
export const countsDays = (head: string): boolean => DAYS_COUNTED.test(collapse(head));

/** The first that fits is the role; a head may name two things (`Thời gian, địa điểm`). */
const ROLES: readonly (readonly [ColumnRole, RegExp])[] = [
  ['number', /^(?:s?tt|số tt|số thứ tự|số|#|mã số)$/iu],
  [
    'day',
    /^(?:thứ|ngày|buổi|giờ|sáng|chiều)(?:\s*[,/-]\s*(?:thứ|ngày|tháng|buổi|giờ))*$|^(?:thứ|ngày)\s*(?:trong|,|\/)/iu,
  ],
  ['coUnit', /^(?!.*(?:chủ trì|thực hiện)).{0,60}phối hợp/iu],
  ['from', /^(?:(?:ngày|thời gian|thời điểm)\s+)?(?:bắt đầu|từ ngày|từ|khởi công)$/iu],
  ['until', /^(?:(?:ngày|thời gian|thời điểm)\s+)?(?:kết thúc|đến ngày|đến)$/iu],
  ['note', DAYS_COUNTED],
  ['due', /hoàn thành|thời hạn|hạn\s|^hạn$|tiến độ|deadline|(?:chậm|muộn|trễ) nhất/iu],
  ['product', /sản phẩm|^kết quả|đầu ra|hình thức văn bản|loại văn bản/iu],
  ['note', /^(?:văn bản|công văn|nguồn|số ký hiệu).*(?:giao|chỉ đạo|đến)/iu],
  [
    'note',
    /^(?:ghi chú|căn cứ|cơ sở|cấp (?:trình|ban hành|phê duyệt)|(?:nơi|cơ quan|thẩm quyền) (?:trình|nhận|ban hành)|tình trạng|kinh phí)/iu,
  ],
  ['location', /^(?:địa điểm|nơi họp|nơi tổ chức)/iu],
  ['participants', /^(?:thành phần|đại biểu|tham dự|người dự)/iu],
  ['held', /thời gian|^tháng|^tuần|^quý|thời điểm|^kỳ/iu],
  [
    'party',
    /(?:chỉ đạo|lãnh đạo|phụ trách).*(?:thực hiện|đơn vị|phòng|tham mưu)|(?:thực hiện|đơn vị|phòng).*(?:chỉ đạo|lãnh đạo)|^phân công|^người/iu,
  ],
  ['leader', /^(?:lãnh đạo|chỉ đạo|ban giám đốc|bgđ|ld |lđ |phó giám đốc|đồng chí|cán bộ|chuyên viên)/iu],
  ['content', /nội dung|nhiệm vụ|công việc|^tên|hoạt động|đề án|^chương trình|^danh mục|^văn bản|^vấn đề/iu],
  ['unit', /đơn vị|phòng|cơ quan|chủ trì|tham mưu|thực hiện|bộ phận|phụ trách|chuẩn bị|đầu mối/iu],
];
const LONGEST_HEAD = 80;

export function roleOfHead(text: string): ColumnRole | null {
  const words = collapse(text).replace(/[*:.]+$/u, '');
  if (words === '' || words.length > LONGEST_HEAD || /[.;]\s/u.test(words)) return null;
  return ROLES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** A head names the content and something about it, and holds hardly anything but heads: no numbers, no sentences. */
export function isHead(texts: readonly string[]): boolean {
  const written = texts.filter((text) => text !== '');
  const roles = written.map(roleOfHead);
  const known = new Set(roles.filter((role) => role !== null));
  const plain = written.filter((text, i) => roles[i] !== null && !/\d/.test(text));
  return known.has('content') && known.size >= 2 && plain.length >= Math.min(written.length - 1, known.size);
}

/** Who chairs stands beside who prepares; of several columns of content the one called so holds it, of times the first. */
export function settled(columns: readonly Column[]): Column[] {
  const prepares = columns.some(({ role, head }) => role === 'unit' && !CHAIRS.test(head));
  const content = contentOf(columns);
  const label = labelOf(columns, content);
  return columns.map((column, i) => {
    if (i === label) return { ...column, role: 'label' };
    if (column.role === 'content' && i !== content) return { ...column, role: 'note' };
    const chairs = (column.role === 'party' || column.role === 'unit') && CHAIRS.test(column.head);
    return chairs && prepares ? { ...column, role: 'leader' } : column;
  });
}

/** `Tuần` left of the content, where a second column of times stands beside it. */
function labelOf(columns: readonly Column[], content: number): number | null {
  const times = columns.flatMap(({ role }, i) => (role === 'held' ? [i] : []));
  return times.length > 1 && times[0]! < content ? times[0]! : null;
}

const CHAIRS = /^(?:người\s+)?(?:chủ trì|chỉ đạo|phụ trách|chủ tọa)$|^người/iu;

function contentOf(columns: readonly Column[]): number {
  const named = columns.findIndex(({ role, head }) => role === 'content' && /nội dung/iu.test(head));
  return named >= 0 ? named : columns.findIndex(({ role }) => role === 'content');
}
