import { DUTY_WORD } from '../vietnamese/duty.ts';
import { cutFields } from './fields.ts';
import { kindOfTitle } from './kinds.ts';
import { beginsWithVerb, hasVerb, leadersBefore, opensActivity } from './subjects.ts';

/** Where entries stand behind one another in a line with nothing between them but a semicolon or their list mark. */

/** Two clauses of a line, and what stands between them. */
export interface Clauses {
  /** From the cues of the entry on. */
  readonly before: string;
  readonly mark: string;
  readonly after: string;
  /** An hour or a session stands before the first: it is not known whether it is the other's too. */
  readonly timed: boolean;
}

/** Whether the second clause is an entry of its own although nothing says when it is. */
export function areApart({ before, mark, after, timed }: Clauses): boolean {
  if (timedApart(before, after)) return true;
  if (mark !== ';' || timed || isQuoted(before) || cutFields(before).fields.length > 0) return false;
  const next = after.split(/[;.]/u)[0]!;
  return !TAKES_PART.test(next) && (areLedApart(before, next) || areHeldApart(before, next));
}

/**
 * `Họp giao ban. Thành phần: các phòng; Tiếp công dân định kỳ`: behind what a label says, something else is done. Whether the
 * hour before the first is the other's too, and whether a label may not say what is done, nobody can tell for certain.
 */
export function opensBehindLabel({ before, mark, after }: Clauses): boolean {
  if (mark !== ';' || isQuoted(before) || cutFields(before).fields.length === 0) return false;
  const next = after.split(/[;.]/u)[0]!.replace(/\([^()]*\)/gu, '');
  const named = /^\s*\p{Lu}/u.test(next) && !/^[^:]{0,40}:/u.test(next) && kindOfTitle(next) !== 'task';
  return named && !JOINS.test(next) && (beginsAsEntry(next) || leadersBefore(next) !== null);
}

/** `… trồng cây. Trực lãnh đạo: đ/c An`: another entry, of nobody who stands before. */
export const opensDuty = ({ mark, after }: Clauses): boolean => mark !== ',' && DUTY.test(after);
const DUTY = new RegExp(String.raw`^${DUTY_WORD}(?:\s\p{Ll}+){0,4}\s?:\s*\p{L}`, 'iu');

/** `Giám đốc họp giao ban (8h00); Phó Giám đốc đi cơ sở`: each leads something else. */
const areLedApart = (before: string, next: string): boolean =>
  leadersBefore(before) !== null && leadersBefore(next) !== null;

/** `Họp Ban Chỉ đạo; Lãnh đạo Sở tiếp đoàn tỉnh bạn; Hội nghị tổng kết`: each is a gathering, and begins like one. */
const areHeldApart = (before: string, next: string): boolean =>
  isGathering(before) && isGathering(next) && (/^\s*\p{Lu}/u.test(next) || leadersBefore(next) !== null);

/** Whether a clause, behind those who lead it, begins like a gathering. */
export const isGathering = (clause: string): boolean => {
  const leader = leadersBefore(clause.trimStart()) ?? '';
  return kindOfTitle(clause.trimStart().slice(leader.length)) === 'event';
};

/** Somebody is there too. */
const ALONG = 'cùng (?:dự|đi|tham gia|làm việc)';
/** Where others are, or at one of the points of a meeting held at several. */
const AT_POINT = 'dự (?:cùng|(?:họp )?(?:tại|ở) (?:các )?điểm cầu)';

/** Who takes part in the first is labelled or says so. */
const TAKES_PART = new RegExp(
  String.raw`(?<!\p{L})(?:${ALONG}|${AT_POINT}|tham dự|tham gia|(?<!nghe )báo cáo|phát biểu|chuẩn bị)(?!\p{L})`,
  'iu',
);

/** What somebody else does in the same meeting. */
const JOINS = new RegExp(
  String.raw`^\s*(?:mời|đề nghị|${ALONG}|phát biểu|phục vụ|theo dõi|thực hiện|đưa đón|đón (?:tiếp )?đại biểu|dự (?:thảo|toán|án|kiến|báo|cùng))(?!\p{L})|(?<!\p{L})(?:(?:tham dự|tham gia|cùng dự|mời)\s*$|${AT_POINT}(?!\p{L}))`,
  'iu',
);

/** `chủ trì, kết luận`, `cùng dự`, `dự họp tại điểm cầu`, `dự`: what is done in the gathering told before, and no other one. */
export const joinsGathering = (clause: string): boolean => JOINS.test(clause) || IN_IT.test(clause);
const IN_IT =
  /^\s*(?:(?:đồng )?chủ trì|(?:tham )?dự(?: và)?|tham gia|phụ trách|chỉ đạo|kết luận|báo cáo|trình bày|chuẩn bị|điều hành)(?:\s*(?:$|[.,;(])|\s(?:và|cùng|tại|buổi|cuộc|phiên|nội dung|phần|tài liệu|(?:hội nghị|cuộc họp|buổi làm việc) (?:này|trên)|phát biểu|chỉ đạo|kết luận|cuộc họp|hội nghị|họp|buổi lễ)(?!\p{L}))/iu;

/**
 * Whether what stands at the other mark of a line is beside its words: below `Kiểm tra kênh` that is `Thăm hộ nghèo`, while
 * `Kênh Một` is of it, and below a gathering what that talks about (`Cho ý kiến về nhân sự`).
 */
export const opensBeside = (words: string, above: string): boolean =>
  (opensActivity(words) || beginsAsEntry(words)) && !(isGathering(above) && POINT.test(words));
const POINT =
  /^\s*(?:cho (?:ý kiến|chủ trương)|(?:tham gia )?(?:góp ý|ý kiến)|thảo luận|thông qua|kết luận|bàn(?! giao)|bầu|xem xét|xét|quán triệt|phân công|đánh giá|biểu quyết|chất vấn)(?!\p{L})/iu;

/** A council is one of those who come. */
const COUNCIL = /^\s*(?:các\s)?(?:hội đồng|đoàn)(?!\p{L})/iu;

/** The semicolon stands in the name of something. */
const isQuoted = (before: string): boolean =>
  before.lastIndexOf('“') > before.lastIndexOf('”') || (before.match(/"/gu) ?? []).length % 2 === 1;

/** `Tổng kết (sáng); họp chi bộ (chiều, 15h00)`: two entries, each with its own bracket behind it. */
function timedApart(before: string, after: string): boolean {
  if (!BRACKET_NEAR.test(before) || !BRACKET_NEAR.test(after)) return false;
  // `xã Một (8h00); xã Hai (14h00)` is one entry, said of two places.
  const next = OUTSIDE_BRACKETS.exec(after)![0];
  const acts = beginsWithVerb(after) || leadersBefore(after) !== null;
  return acts && TIMED_TAIL.test(before.replace(/[;\s]+$/u, '')) && TIMED_TAIL.test(next);
}
/** Without a bracket in reach there is nothing to look for. */
const BRACKET_NEAR = /^[^()]{4,200}\(/u;
const OUTSIDE_BRACKETS = /^(?:[^;()]|\([^()]*\))*/u;
const TIMED_TAIL =
  /^[^()]{4,200}\([^()]*(?:(?<!\p{L})(?:sáng|chiều|tối|cả ngày)(?!\p{L})|\d{1,2}\s?(?:[hg]\d{0,2}|giờ)(?!\p{L}))[^()]*\)[\s.,]*$/iu;

/**
 * `+ Phó Giám đốc A: họp …; + Phó Giám đốc B: kiểm tra …`, `- Chào cờ - Họp tổ`: a list within one line, by the mark with
 * which it begins. Where nothing ends what stands before, `Hội thảo - Đổi mới công tác` may be one title.
 */
export function goesOnInList(mark: string | null, { before, mark: end }: Clauses, words: string): boolean {
  if (mark === null || !SIGN.test(mark)) return false;
  const { main, fields } = cutFields(words);
  if (main === '' && fields.length > 0) return false;
  const clause = words.split(/[;.]/u)[0]!;
  if (/^[.;!?]/u.test(end)) return hasVerb(clause);
  const told = SAYS_WHEN.test(before) || (SAYS_WHEN.test(clause) && !NAMED.test(before));
  return told && isAct(before) && isAct(clause);
}

/** An hour, or a bracket with what else is said of an entry: nothing else tells that one has ended. */
const SAYS_WHEN = /\([^()]{2,80}\)|\d{1,2}\s?(?:[hg:]\d{0,2}|giờ)(?!\p{L})/iu;
/** Gatherings with a name, which may go on behind a dash. */
const NAMED =
  /^\s*(?:(?:dự|tham dự|tổ chức)\s)?(?:hội thảo|hội nghị|hội thi|ngày hội|lễ|tọa đàm|đại hội|diễn đàn|tập huấn|chương trình|chuyên đề|ngoại khóa)(?!\p{L})/iu;

/** Words that begin as those of an entry do. */
const isAct = (clause: string): boolean => beginsWithVerb(clause) || isGathering(clause) || CHORE.test(clause);
/** Words with which nothing but an entry begins, where parties and places may stand as well. */
export const beginsAsEntry = (clause: string): boolean =>
  beginsWithVerb(clause) || CHORE.test(clause) || (isGathering(clause) && !COUNCIL.test(clause));
/** What schools and offices do beside gatherings; within a line these words are more often part of a name. */
const CHORE =
  /^\s*(?:lao động|vệ sinh|ôn tập|nộp|chấm|coi thi|thi|báo cáo|hoàn thành|chuẩn bị|ngoại khóa|phát|thu|thăm|dọn)\s(?=\p{L})/iu;

/** Numbers and letters may be those of a document. */
const SIGN = /^[^\p{L}\p{N}]$/u;
