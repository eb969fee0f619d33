import type { Slot } from '../model/programme.ts';
import type { Cue } from './cues.ts';
import { endsShortened } from './sentences.ts';
import { leadersBefore } from './subjects.ts';
import { slotOfTime } from './times.ts';

/**
 * `Buổi sáng, Chủ tịch họp giao ban. Phó Chủ tịch A dự lễ tổng kết.`: a sentence, or a clause behind a semicolon, in which
 * another leader attends something else. One that tells more of the same meeting (`Chủ tịch phát biểu`, `Phó Chủ tịch A cùng dự`) is none.
 */
export function isLedElsewhere({ before, mark, after }: { before: string; mark: string; after: string }): boolean {
  const isClause = mark === ';';
  if (!isClause && (mark !== '.' || endsShortened(before.replace(/\.\s*$/u, '')))) return false;
  const next = after.split(/[.;](?:\s|$)/u, 1)[0]!;
  const leader = leadersBefore(next);
  // `…; lãnh đạo các phòng dự tại điểm cầu`: behind a semicolon those who come to the same are told too.
  if (leader === null || (isClause && !ONE_PERSON.test(leader))) return false;
  if (!ATTENDS.test(next.slice(leader.length)) || OF_SAME.test(next)) return false;
  const above = leadersBefore(before.trimStart());
  return above !== null && !areSame(above, leader);
}

const ONE_PERSON =
  /^(?:đồng chí|đ\/c|ông|bà|(?:phó )?(?:chủ tịch|bí thư|giám đốc|viện trưởng|chánh án|hiệu trưởng))\s/iu;
/** What somebody is somewhere for. */
const ATTENDS =
  /^[\s,]*(?:dự|họp|chủ trì|chủ tọa|tiếp|làm việc|kiểm tra|khảo sát|giám sát|thăm|viếng|đi|nghe|gặp|trực|nghỉ|tập huấn|học|đối thoại|giao ban|hội ý|công tác|xử lý)(?!\p{L})/iu;
/** Of the meeting before: nothing is said of what is attended, or it is only called a meeting. */
const OF_SAME =
  /(?<!\p{L})(?:cùng (?:dự|đi|tham gia|chủ trì|làm việc|tiếp)|đi cùng|(?:dự|chủ trì|chủ tọa)\s(?:và|cùng|chỉ đạo|phần|điều hành|nội dung|thảo luận|(?:họp )?(?:tại|ở) (?:các )?điểm cầu|trực tuyến)|(?:này|trên|nói trên|trực tiếp chỉ đạo)\s*$)|(?<!\p{L})(?:dự|chủ trì|chủ tọa)(?:\s(?:cuộc|buổi))?(?:\s(?:họp|phiên họp|hội nghị|lễ|làm việc|tiếp))?\s*$/iu;

/** The longer names all that the shorter does: `Chủ tịch UBND tỉnh`, `Chủ tịch`; a deputy is another. */
function areSame(one: string, other: string): boolean {
  const [few, many] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.size - b.size);
  return few!.has(DEPUTY) === many!.has(DEPUTY) && [...few!].every((word) => many!.has(word));
}
const DEPUTY = 'phó';
const wordsOf = (name: string): ReadonlySet<string> =>
  new Set(
    name
      .toLowerCase()
      .replace(/đồng chí|đ\/c/gu, ' ')
      .split(/[\s,]+/u)
      .filter((word) => word !== ''),
  );

/** When it is: in the half of the day of the one before, at no hour. That of an hour is concluded, and what hour it has is asked. */
export function cuesBeside(above: readonly Cue[]): { readonly cues: readonly Cue[]; readonly unclear?: true } {
  const session = above.findLast((cue) => cue.type === 'session');
  const time = above.find((cue) => cue.type === 'time')?.time;
  if (session) return { cues: [session], ...(time === undefined ? {} : { unclear: true }) };
  const slot: Slot | null = time?.start == null ? null : slotOfTime(time.start);
  return slot === null ? { cues: [] } : { cues: [{ type: 'session', slot, closed: false }], unclear: true };
}
