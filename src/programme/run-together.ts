import { type Line, type SourceText, withLines } from '../model/block.ts';

/**
 * Pages whose cells have lost what parted them: `Sáng08:00 - 09:30Giao banĐịa điểm: P.1Chủ trì: …`. What no writer sets
 * without a blank (a session before an hour, an hour before a word, a word before a label, links at the end) tells
 * where the cells met.
 */

const SESSION = '(?:Sáng|Chiều|Tối|Trưa)';
const CLOCK = String.raw`\d{1,2}(?::|[hg]|\sgiờ\s)\d{2}`;
const LABEL =
  '(?:Địa điểm|Chủ trì|Người chủ trì|Thành phần(?: tham dự| dự)?|Chuẩn bị|Đơn vị chuẩn bị|Nội dung|Thời gian|Ghi chú|Lái xe|Tham dự|Khách mời)';
const LINK = '(?:Sửa|Xóa|Xoá|In|Xem|Chi tiết|Thêm lịch|Tải về)';

/** What is put in place of nothing, where the pattern matches. */
const JOINTS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(String.raw`(?<=[\p{Ll}\d)”"])${LINK}(?:\s?\|\s?${LINK}){1,4}\s*$`, 'u'), ''],
  [new RegExp(String.raw`(?<=^\s*${SESSION})(?=\d{1,2}(?::|h|g|\sgiờ)|Cả\s)`, 'u'), ': '],
  [new RegExp(String.raw`(?<=(?:^|[^\d:])${CLOCK})(?=\p{Lu}[\p{L}\s])`, 'gu'), ' '],
  [/(?<=(?:^|[\s:])Cả (?:buổi|ngày))(?=\p{Lu}\p{L})/u, ': '],
  [new RegExp(String.raw`(?<=[\p{Ll}\d)”"]|\s\p{Lu})(?=${LABEL}\s?:)`, 'gu'), '. '],
];

/** The source with blanks where its cells met; lines of which nothing is run together are as they were. */
export function withWordsApart(source: SourceText): SourceText {
  return { ...source, blocks: source.blocks.map((block) => withLines(block, lineApart)) };
}

function lineApart(line: Line): Line {
  const spans = line.spans.map((span) => ({ ...span, text: textApart(span.text) }));
  return spans.every(({ text }, i) => text === line.spans[i]!.text) ? line : { ...line, spans };
}

export const textApart = (text: string): string =>
  JOINTS.reduce((parted, [joint, by]) => parted.replace(joint, by), text);
