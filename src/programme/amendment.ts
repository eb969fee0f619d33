import { linesOf, type SourceText } from '../model/block.ts';
import type { Programme } from '../model/programme.ts';
import { withoutTerm } from './in-force.ts';
import { romanOf } from './list-marks.ts';
import { printedText } from './printed.ts';
import { keepsSession, othersStay } from './stays.ts';

/** Whether a document is issued for the first time, again, or only to add something. */
export interface Amendment {
  readonly amendment: number;
  readonly scope: Programme['scope'];
}

const CHANGED =
  /(?:điều chỉnh|chỉnh sửa|sửa đổi|thay thế|cập nhật|bổ sung)(?:\s*,?\s*(?:và\s*)?(?:bổ sung|điều chỉnh|sửa đổi))?(?:\s*(?:lần|đợt))?(?:\s*thứ)?\s*(\d{1,2}|[IVX]{1,4})?(?![\p{L}\d])/iu;
/** A notice of a change, or what is only added, leaves the rest as it was. */
const PARTIAL =
  /^(?:thông báo|công văn|giấy mời|thư mời)(?=.*(?:điều chỉnh|thay đổi|bổ sung|hoãn|hủy|huỷ|dời|chuyển))|^giấy mời|^thư mời|(?<!điều chỉnh\s*,?\s*(?:và\s)?|sửa đổi\s*,?\s*(?:và\s)?|chỉnh sửa\s*,?\s*(?:và\s)?)bổ sung(?!\s*,?\s*(?:và\s)?(?:điều chỉnh|sửa đổi))/iu;

const STAMP = new RegExp(`^[\\s(*]*${CHANGED.source}[\\s)*]*$`, 'iu');

/** From the title, or from a line of its own above it (`CHỈNH SỬA 02`). */
export function readAmendment(printed: string | null, above: readonly string[] = []): Amendment {
  const title = printed === null ? null : withoutTerm(printed);
  const stamp = above.find((line) => STAMP.test(line)) ?? null;
  const changed = CHANGED.exec(title ?? '') ?? CHANGED.exec(stamp ?? '');
  const number = changed?.[1];
  const amendment = changed ? (number === undefined ? 1 : romanOf(number.toUpperCase()) || Number(number)) : 0;
  return { amendment, scope: PARTIAL.test(title ?? '') ? 'partial' : 'full' };
}

/** `Chiều: giữ nguyên lịch cũ`, `Các nội dung khác theo lịch đã ban hành`: a schedule that changes another and says so is not the whole of its days. */
export const leavesOthers = ({ blocks }: SourceText): boolean =>
  blocks.flatMap(linesOf).some((line) => {
    const text = printedText(line);
    return !ENTRY.test(text) && (othersStay(text) || keepsSession(text.replace(HALF, '')));
  });
const HALF = /^[\s\-–+*•]*(?:(?:cả )?(?:buổi\s)?(?:sáng|chiều|tối|ngày)\s?:?\s*)?(?:[-–+*•]\s*)?/iu;
/** What is met about at an hour may speak of the rest of a paper. */
const ENTRY = /^[\s\-–+*•]*(?:(?:buổi\s)?(?:sáng|chiều|tối)\s?[:,]?\s*)?(?:lúc\s)?\d{1,2}\s?(?:[hg:]|giờ)/iu;
