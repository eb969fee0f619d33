import { isGathering } from './apart-clauses.ts';
import { type CueOptions, readCues } from './cues.ts';
import { cutFields, inBrackets } from './fields.ts';
import { endsShortened } from './sentences.ts';
import type { Stretch } from './stretches.ts';
import { beginsWithVerb, leadersBefore, readSubject } from './subjects.ts';

/**
 * The entries of one cell that stand behind one another with a full stop, a semicolon or a list mark between them:
 * `7h30: Giao ban. Địa điểm: P.201. Tiếp công dân`. In a cell a sentence that opens with something done is an entry more
 * often than in prose; where it may be a point of the meeting before it, or of its hour, that is told.
 */
export function withClausesApart(stretches: readonly Stretch[], text: string, options: CueOptions): Stretch[] {
  const first = markOf(stretches[0]!, text);
  return stretches.flatMap((stretch) => parted(stretch, text, markOf(stretch, text) ?? first, options));
}

/** The sign of a list before the words: `- Họp tổ`, `Sáng: * Họp tổ`. */
function markOf({ cues, from, words }: Stretch, text: string): string | null {
  const mark = cues.find((cue) => cue.type === 'mark')?.mark ?? BEHIND_COLON.exec(text.slice(from, words))?.[1];
  return mark !== undefined && SIGN.test(mark) ? mark.replace('–', '-') : null;
}
const BEHIND_COLON = /:\s([-–+*•])\s/u;

const GAP = /[.;]\s+(?=["“]?\p{Lu})|(?<=[\p{L}\p{N})”".;])\s(?=([-–+*•])\s\p{Lu})/gu;
/** Numbers and letters may be those of a document. */
const SIGN = /^[^\p{L}\p{N}]$/u;

function parted(stretch: Stretch, text: string, mark: string | null, options: CueOptions): Stretch[] {
  const found: Stretch[] = [stretch];
  const timed = stretch.cues.some(({ type }) => type === 'time');
  for (const gap of text.slice(stretch.words, stretch.to).matchAll(GAP)) {
    const last = found.at(-1)!;
    const at = stretch.words + gap.index;
    const from = at + gap[0].length;
    if (at - last.words > LONGEST_CLAUSE || inBrackets(text, from)) continue;
    const sign = gap[1]?.replace('–', '-') ?? gap[0].trim();
    const before = text.slice(last.words, at);
    const after = text.slice(from, Math.min(stretch.to, from + LONGEST_CLAUSE)).replace(/^[-–+*•]\s/u, '');
    const gapped = apart({ sign, before, after, mark, timed });
    if (gapped === 'unclear') found[found.length - 1] = { ...last, unclear: true };
    if (gapped === null || gapped === 'unclear') continue;
    const { cues, end } = readCues(text, from, false, options);
    const own = cues.every(({ type }) => type === 'subject' || type === 'mark');
    found[found.length - 1] = { ...last, to: from };
    const next = { from, cues: own ? cues : [], words: own ? end : from, to: stretch.to };
    found.push(gapped === 'perhaps' ? { ...next, unclear: true } : next);
  }
  return found;
}

/** `khóa X. Giám đốc …`: no initial. */
const NUMERAL = /\p{Ll}\s[IVXL]+$/u;

/** What is longer is no entry of a cell that holds several. */
const LONGEST_CLAUSE = 1000;

interface Gap {
  readonly sign: string;
  readonly before: string;
  readonly after: string;
  /** The list mark with which the cell begins. */
  readonly mark: string | null;
  /** An hour stands before the first: it is not known whether it is the other's too. */
  readonly timed: boolean;
}

/** Whether an entry of its own begins behind the gap; `unclear`: it is rather a point of the meeting before it. */
function apart({ sign, before, after, mark, timed }: Gap): 'surely' | 'perhaps' | 'unclear' | null {
  const listed = sign !== '.' && sign !== ';';
  if (listed ? sign !== mark : sign === '.' && endsShortened(before) && !NUMERAL.test(before)) return null;
  const opening = openingOf(after);
  if (opening === null || isQuoted(before) || !isEntry(before)) return null;
  const told = cutFields(before).fields.length > 0 || /\)\s*$/u.test(before);
  if (opening === 'point' && !told && !listed && isMeeting(before)) return 'unclear';
  return opening === 'point' || (listed ? !told && NAMED.test(before) : timed) ? 'perhaps' : 'surely';
}

/** It may have points. */
const isMeeting = (before: string): boolean => {
  const act = before.trimStart().slice(leadersBefore(before.trimStart())?.length ?? 0);
  return isGathering(act) && !/^[\s,]*(?:làm việc tại|thăm|viếng|tiếp công dân)(?!\p{L})/iu.test(act);
};

type Opening = 'led' | 'act' | 'point' | null;

/** How a clause begins: by who does something, by what is done, or like a point of a meeting. */
function openingOf(after: string): Opening {
  if (cutFields(after).main === '') return null;
  const subject = readSubject(after);
  const clause = firstOf(subject?.rest ?? after);
  const leader = leadersBefore(clause);
  const act = leader === null ? clause : clause.slice(leader.length).replace(/^[\s,]+/u, '');
  // `Bí thư A tại Phòng họp 2` does nothing.
  if (/\stại\s/iu.test(leader ?? '') || /^[^:]{0,40}:(?!\d)/u.test(act) || JOINS.test(act) || BARE.test(act))
    return null;
  const led = leader !== null || subject !== null;
  if (led && TELLS.test(act)) return null;
  const acts = beginsWithVerb(act) || OPENS.test(act) || (isGathering(act) && !COUNCIL.test(act));
  if (!acts) return null;
  if (led) return 'led';
  return POINT.test(act) ? 'point' : 'act';
}

const firstOf = (text: string): string =>
  text
    .split(/[.;]\s|\s[-–+*•]\s/u)[0]!
    .replace(/\([^()]*\)/gu, '')
    .trim();

/** Words of which something is done, not those of a label alone. */
const isEntry = (before: string): boolean => /\p{L}{2,}\s\p{L}{2,}/u.test(cutFields(before).main);

/** What is said of others in the same meeting. */
const JOINS =
  /^(?:mời|đề nghị|cùng (?:dự|đi|tham gia|làm việc)|phát biểu|phục vụ|theo dõi|thực hiện|đưa đón|đón (?:tiếp )?đại biểu|dự (?:thảo|toán|án|kiến|báo))(?!\p{L})|(?<!\p{L})(?:tham dự|tham gia|cùng dự)\s*$/iu;
/** A council is one of those who come. */
const COUNCIL = /^(?:các\s)?(?:hội đồng|đoàn)(?!\p{L})/iu;
/** `Đ/c B dự họp`: said of the entry before it. */
const BARE = /^(?:cùng\s)?(?:(?:tham\s)?dự|dự họp|họp|tham gia|cùng đi|đi|đi cùng)[\s.,]*$/iu;
/** What one of those who meet does there. */
const TELLS =
  /^(?:báo cáo|trình|phát biểu|giải trình|tham mưu|chuẩn bị|thực hiện|phối hợp|đưa|đón|thay mặt)(?!\p{L})/iu;
/** Done at a meeting as well as by itself. */
const POINT =
  /^(?:nghe|thông qua|cho ý kiến|đánh giá|xem xét|bàn|thảo luận|triển khai|báo cáo|quyết định|kết luận|quán triệt|phổ biến|giải trình|trình|công bố|biểu quyết|trao|chuẩn bị|thực hiện|rà soát|lấy ý kiến|xét)(?!\p{L})(?! xử)/iu;
/** Behind a full stop these open an entry, although elsewhere they may stand within a name. */
const OPENS =
  /^(?:chấm|coi|thi|ôn tập|lao động|vệ sinh|nộp|thăm|phát|thu|dọn|bảo vệ|hội chẩn|phiên|kỳ họp|xét xử|lễ|khai mạc|bế mạc|sơ kết|tổng kết|ra quân|diễn tập)(?!\p{L})\s(?=\p{L})/iu;
/** Gatherings with a name, which may go on behind a dash. */
const NAMED =
  /^\s*(?:(?:dự|tham dự|tổ chức)\s)?(?:hội thảo|hội nghị|hội thi|ngày hội|lễ|tọa đàm|đại hội|diễn đàn|tập huấn|chương trình|chuyên đề)(?!\p{L})/iu;

const isQuoted = (before: string): boolean =>
  before.lastIndexOf('“') > before.lastIndexOf('”') || (before.match(/"/gu) ?? []).length % 2 === 1;
