import { findDates } from './dates.ts';
import { findTimes } from './times.ts';

/**
 * Without the clause that tells of those who asked for another day (`Thí sinh … đã gửi đơn xin chuyển sang ngày 26/4 thì …`):
 * nothing moves to it. What it gives rise to stays (`Phụ huynh đã xin đổi sang chiều, nên cuộc họp dời sang ngày 27/4`),
 * and so does a clause that says at what hour of their day they are awaited.
 */
export function withoutAsked(text: string): string {
  const asked = askedIn(text);
  if (asked === null) return text;
  const behind = text.slice(asked.to);
  const clause = behind.slice(0, CLAUSE_ENDS.exec(behind)?.index);
  if (awaits(clause)) return text;
  const before = text.slice(0, asked.from).replace(CAUSE_BEFORE, '');
  const rest = behind.slice(clause.length).replace(CLAUSE_ENDS, '');
  return before.trim() === '' ? rest.replace(/^\p{L}/u, (letter) => letter.toUpperCase()) : before + rest;
}
/** `, nên`, `do đó`: what follows is no part of the wish. */
const CLAUSE_ENDS =
  /[,;.](?!\d)\s?(?:(?:do đó|do vậy|vì vậy|vì thế|nên),?\s)?|\s(?:do đó|do vậy|vì vậy|vì thế|nên),?\s/iu;
/** `Theo nguyện vọng của`, `Do`. */
const CAUSE_BEFORE = /(?<!\p{L})(?:theo|do|vì|bởi|căn cứ)\s[^.;,]{0,60}$/iu;

const LONGEST_CLAUSE = 600;

/** `sang ngày 26/4 khám tại phòng 3 từ 8h00`: words and then an hour behind the day. */
function awaits(clause: string): boolean {
  if (clause.length > LONGEST_CLAUSE) return false;
  const [date] = findDates(clause);
  if (date === undefined) return false;
  const end = date.index + date.length;
  return findTimes(clause).some(({ index }) => index > end && /\p{L}{2}/u.test(clause.slice(end, index)));
}

/** From those who asked up to what they asked to move to. */
function askedIn(text: string): { readonly from: number; readonly to: number } | null {
  for (const { 0: verbs, index } of text.matchAll(ASKED)) {
    const start = Math.max(0, index - REACH);
    const who = SOME.exec(text.slice(start, index));
    if (who !== null) return { from: start + who.index, to: index + verbs.length };
  }
  return null;
}
/** From the last of its verbs on, so that no word of it is looked at from many places. */
const ASKED =
  /\s(?:đã|có)\s(?:(?!(?:đã|có)\s)[^.;,\d\s]{1,20}\s){0,10}?(?:đề nghị|xin|đăng ký|yêu cầu|nguyện vọng)\s(?:được\s)?(?:chuyển|đổi|dời|lùi)\s(?:(?:lịch|ngày|ca|buổi|đợt)\s(?:thi\s|học\s)?)?(?:sang|qua|đến)(?!\p{L})/giu;
const SOME =
  /(?<!\p{L})(?:học viên|thí sinh|sinh viên|học sinh|người|hội viên|đoàn viên|vận động viên|phụ huynh|công dân|khách)(?!\p{L})[^.;]*$/iu;
const REACH = 240;
