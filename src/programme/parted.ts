import type { Slot } from '../model/programme.ts';
import { isPlaceLine, isRoomLine } from './places.ts';
import { endsInHalf, sessionOfCell } from './sessions.ts';
import { hasVerb, isBodyLine, isLeaderLine } from './subjects.ts';
import { readLeadingTime, type TimeMention } from './times.ts';
import { isWhoLine } from './who-lines.ts';

/**
 * Parts of an entry that dashes, bars, tabs, semicolons or commas part from its words, in whatever order: `Giao ban – 8h00 – Phòng
 * họp 2 – Trưởng phòng`, `Giám sát | sáng | tổ Mẫu`. What such a part is, it must say alone.
 */
export interface Parted {
  /** The words, and what stands among them. */
  readonly main: string;
  readonly time: TimeMention | null;
  readonly slot: Slot | null;
  readonly location: string | null;
  readonly leader: string | null;
  readonly participants: string | null;
  /** What is neither: a unit, which may be where or who. */
  readonly note: string | null;
}

type Role = 'time' | 'slot' | 'location' | 'leader' | 'participants' | 'note' | 'words';

interface Part {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly role: Role;
}

/** In the order in which they are tried; what a bar parts may hold dashes. */
const CLOCK = String.raw`\d{1,2}\s?(?:[hg:]\s?\d{0,2}|giờ(?:\s\d{2})?)(?:\s?(?:phút|p|['’]))?`;
/** `8h00 - 9h00` is one time. */
const DASH = String.raw`(?:\s[-–—]\s(?!${CLOCK})|(?<!${CLOCK})\s[-–—]\s)`;
const JOINTS: readonly RegExp[] = [String.raw`\s*(?:\||\t)\s*`, DASH, String.raw`\s?;\s`, String.raw`,\s`].map(
  (joint) => new RegExp(String.raw`${joint}(?![^()]{0,160}\))`, 'gu'),
);
const LONGEST = 400;

/** Null where no part says when it is, or several do, or the words lie apart. */
export function readParted(printed: string): Parted | null {
  if (printed.length > LONGEST) return null;
  const text = printed.replace(/[\s|;,–—-]+$/u, '');
  for (const joint of JOINTS) {
    const parts = partsOf(text, joint);
    const when = parts.filter(({ role }) => role === 'time' || role === 'slot');
    if (when.length > 0) return joint === JOINTS.at(-1) ? behindWhen(parts, text) : around(parts, text);
  }
  return null;
}

/** Whether the words are nothing but such parts. */
export const saysOnlyParts = (text: string): boolean => {
  const bare = text.replace(/^[\s,;|.–-]+|[\s,;|.–-]+$/gu, '');
  return bare.length <= LONGEST && bare.split(ANY_JOINT).every((part) => part === '' || roleOf(part) !== 'words');
};
const ANY_JOINT = /\s*(?:\||\t)\s*|\s[-–—]\s|[,;]\s/u;

function partsOf(text: string, joint: RegExp): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const { index, 0: joined } of [...text.matchAll(joint), { index: text.length, 0: '' }]) {
    const part = text.slice(from, index).trim();
    parts.push({
      text: part,
      from,
      to: index,
      role: parts.length === 0 && joint === JOINTS.at(-1) ? 'words' : roleOf(part),
    });
    from = index + joined.length;
  }
  return parts;
}

function around(parts: readonly Part[], text: string): Parted | null {
  const first = titleOf(parts);
  if (first < 0) return null;
  const end = parts.findIndex(({ role }, i) => i > first && role !== 'words');
  const words = parts.slice(first, end < 0 ? undefined : end);
  const others = parts.filter((part) => !words.includes(part) && part.text !== '');
  // `Trồng cây buổi sáng - chiều`; and elsewhere something else may be done.
  if (others.some(({ role }) => role === 'slot') && endsInHalf(words.at(-1)!.text)) return null;
  if (others.some(({ role, text: part }) => role === 'words' && (hasVerb(part) || part.length > LONGEST_REMARK)))
    return null;
  return gathered(text.slice(words[0]!.from, words.at(-1)!.to).trim(), others);
}

/** What is no part of the kind; else the first that says more than a name does. */
function titleOf(parts: readonly Part[]): number {
  const words = parts.findIndex(({ role }) => role === 'words');
  const long = ({ role, text }: Part) =>
    role !== 'time' && role !== 'slot' && ((hasVerb(text) && !isRoomLine(text)) || text.length > LONG_NAME);
  return words < 0 ? parts.findIndex(long) : words;
}
const LONG_NAME = 30;

/** Commas stand among the words too: only what stands behind the hour, and nothing else there, is apart from them. */
function behindWhen(parts: readonly Part[], text: string): Parted | null {
  const at = parts.findIndex(({ role }) => role === 'time' || role === 'slot');
  const behind = parts.slice(at);
  if (at === 0 || behind.some(({ role }) => role === 'words')) return null;
  return gathered(text, behind);
}

const LONGEST_REMARK = 60;

function gathered(main: string, parts: readonly Part[]): Parted | null {
  const of = (...roles: readonly Role[]) => parts.filter(({ role }) => roles.includes(role)).map(({ text }) => text);
  const [times, slots] = [of('time'), of('slot')];
  if (times.length > 1 || slots.length > 1) return null;
  const joined = (texts: readonly string[]) => (texts.length === 0 ? null : texts.join('; '));
  return {
    main,
    time: times[0] === undefined ? null : readLeadingTime(times[0]),
    slot: slots[0] === undefined ? null : sessionOfCell(slots[0]),
    location: joined(of('location').map((place) => place.replace(/^tại\s/iu, ''))),
    leader: joined(of('leader')),
    participants: joined(of('participants')),
    note: joined(of('note', 'words')),
  };
}

/** `Phòng giao ban khoa Ngoại`, `Kho 2`, `Cổng trường`: no words of what is done but in the name of a room. */
const ROOM_OF =
  /^(?:phòng (?:giao ban|họp|chờ|khám|tiếp|tập|học|hội chẩn|mổ|thi)|sân khấu|kho|cổng|khu|bếp|nhà ăn|vườn|lớp|thôn|xóm|ấp|bản|buôn|chợ|bến)(?!\p{L})/iu;
/** `đoàn kiểm tra liên ngành`, `tổ kiểm kê`: named by what they do. */
const PARTY_OF =
  /^(?:các )?(?:đoàn|tổ|ban|hội đồng|nhóm|đội)\s(?:(?:kiểm tra|giám sát|khảo sát|thanh tra|thẩm định|công tác|kiểm kê|liên ngành|xét duyệt|nghiệm thu|phúc khảo|tuyển sinh|giúp việc)(?!\p{L})|\d)/iu;
const LEADS = /^(?:(?:đồng )?chủ trì|dự|phụ trách|lãnh đạo)\s?:\s|\s(?:(?:đồng )?chủ trì|dự|tham dự|phụ trách)$/iu;
const UNIT = /^(?:phòng|khoa|ban|tổ|bộ phận)(?!\p{L})[^,;&+]*$/iu;

function roleOf(part: string): Role {
  const bare = part.replace(/^[\s(*_]+|[\s).,;*_]+$/gu, '');
  if (readLeadingTime(bare)?.rest.trim() === '') return 'time';
  if (bare.length > 2 && sessionOfCell(bare) !== null) return 'slot';
  if (isRoomLine(bare) || isPlaceLine(bare) || (ROOM_OF.test(bare) && !hasVerb(bare.replace(ROOM_OF, ''))))
    return 'location';
  if (isLeaderLine(bare.replace(LEADS, ''))) return 'leader';
  if (UNIT.test(bare) && isBodyLine(bare)) return 'note';
  return isWhoLine(bare) || PARTY_OF.test(bare) ? 'participants' : 'words';
}
