/** Groups and rooms are numbered, and as often meet on a day: `tại phòng 12/3`, `Họp lãnh đạo phòng 13/3`. */
const GROUP_BEFORE =
  /(?<!\p{L})(?<group>vòng|(?<!(?:nộp|thu|chấm|gửi|duyệt) )bài|môn|mục|nhóm|hạng|cấp|(?<!(?:hải|quốc|biên|dân|dự|đề|tiêm) )phòng|khối|cụm)\s?:?\s?$/iu;
const NUMBERED_GROUP = /^(?:vòng|bài|mục|hạng|cấp)$/iu;
const HOUR = String.raw`\d{1,2}\s?(?:[hg:](?!\p{L})|giờ)`;
const HOUR_AFTER = new RegExp(
  String.raw`^[\s,;(–-]{0,3}(?:lúc\s|vào lúc\s|từ\s)?${HOUR}(?!.{0,30}(?:ngày|\s\d{1,2}/\d))`,
  'iu',
);
const HOUR_BEFORE = new RegExp(String.raw`^[\s\-–+*•]*${HOUR}`, 'iu');
const MEETS = /(?<!\p{L})(?:họp|giao ban|sinh hoạt|hội ý|hội nghị|tập huấn|làm việc|tiếp)(?!\p{L})/iu;
/** `tại phòng`, `chuyển sang phòng`: a place. */
const PLACED = /(?<!\p{L})(?:tại|ở|sang|đến|vào|ra|về|của|thi|số)\s(?:\p{L}+\s)?$/iu;
const CLAUSE_ENDS = /^\s?(?:$|[,;.:)\n]|\()/u;

/** A day as printed; null for what is not written. */
interface Written {
  readonly month: number | null;
  readonly year: number | null;
}

/** Whether the number behind a word of a group names the group: it is a day with a year, beside an hour, or of a meeting. */
export function isGroupNumber(before: string, days: readonly Written[], after: string): boolean {
  const found = GROUP_BEFORE.exec(before);
  if (!found) return false;
  // `vòng 1, 21/9`: the first number alone is that of the group.
  if (days[0]!.month === null) return true;
  if (days.at(-1)!.year !== null) return false;
  const clause = before.slice(0, found.index);
  if (PLACED.test(clause)) return true;
  if (HOUR_AFTER.test(after) || (HOUR_BEFORE.test(clause) && CLAUSE_ENDS.test(after))) return false;
  return NUMBERED_GROUP.test(found.groups!.group!) || !MEETS.test(clause) || !CLAUSE_ENDS.test(after);
}
