import { type ChangeLine, readChangeLine } from '../../change-lines.ts';
import { momentsIn } from '../../moments.ts';
import type { Passage } from '../../passage.ts';
import { withoutMark } from './marks.ts';

/** Headings of a notice of changes that say what becomes of all below them. */

export const MARKED = /^\s*(?:[-–+*•]|\(?(?:\d{1,2}|[a-zđ]|[IVX]{1,4})[.)/])\s/u;
const GROUP =
  /(?<!\p{L})(?:hoãn|hủy|huỷ|dời|lùi|chuyển|đổi|điều chỉnh|thay đổi|giữ nguyên|không tổ chức|tạm dừng|bổ sung|rút)(?!\p{L})/iu;
/** Words that name no thing. */
const GENERAL = [
  'tạm hoãn|hoãn|hủy|huỷ|dời|lùi|chuyển|thay đổi|đổi|điều chỉnh|giữ nguyên|bổ sung|rút|tạm dừng|không tổ chức',
  'thời gian|địa điểm|giờ|ngày|lịch|nội dung|cuộc họp|hội nghị|họp|công tác|làm việc|tổ chức|tuần|chương trình',
  'khỏi|các|những|một số|vào|trong|sau|sau đây|như sau|và|về|đối với|gồm|mới|lại|sang ngày khác',
].join('|');
const NAMES_NONE = new RegExp(String.raw`^(?:(?:${GENERAL})(?:[\s,/]+|\s?[:.]?$))+$`, 'iu');
const LONGEST = 160;

/** `2. Tạm hoãn các cuộc họp sau:`, `3. Bổ sung lịch họp`. */
export const isGroup = (text: string): boolean =>
  text.length <= LONGEST &&
  MARKED.test(text) &&
  GROUP.test(text) &&
  momentsIn(text).length === 0 &&
  ((/:\s*$/u.test(text) && !NAMES_ADDED.test(text)) || NAMES_NONE.test(withoutMark(text)));
/** `2. Bổ sung Hội nghị tổng kết Hội Nông dân:` names what is new; its time stands below. */
const NAMES_ADDED = /bổ sung\s(?!(?:lịch|nội dung|các|những|một số|vào)(?!\p{L}))/iu;

const ADDS = /(?<!\p{L})bổ sung(?!\p{L})/iu;
const STAYS = /(?<!\p{L})(?:giữ nguyên|không (?:có )?thay đổi)(?!\p{L})/iu;
const OFF = /(?<!\p{L})(?:hoãn|hủy|huỷ|không tổ chức|rút|tạm dừng)(?!\p{L})/iu;

/** A line that names a thing and its day alone, as its heading says; null for a line that says more itself. */
export function readBelow({ text }: Passage, group: string): ChangeLine | null {
  const line = withoutMark(text);
  if (readChangeLine(line) !== null || momentsIn(line).length !== 1) return null;
  if (ADDS.test(group)) return readChangeLine(`Bổ sung: ${line}`);
  const fate = STAYS.test(group) ? 'giữ nguyên' : OFF.test(group) ? 'tạm hoãn' : '';
  return readChangeLine(`${line.replace(/[\s.;,]+$/u, '')}: ${fate}`);
}
