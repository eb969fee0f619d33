import { type ChangeLine, readChangeLine } from '../../change-lines.ts';
import { ADDED, CALLED_OFF, KEPT, MOVED, PUT_OFF } from '../../change-verbs.ts';
import { nameOfChanged } from '../../changed-names.ts';
import { partedAtTarget } from '../../changes.ts';
import type { DateMention } from '../../dates.ts';
import { isDueAt } from '../../due-clauses.ts';
import { LAST_DAY } from '../../due-words.ts';
import { cutFields } from '../../fields.ts';
import { HEADING_LETTER, isMarked, withoutMark } from '../../list-marks.ts';
import { toldMoments } from '../../moment-roles.ts';
import { type Moment, momentsIn } from '../../moments.ts';
import { newPlaceIn } from '../../new-places.ts';
import type { Passage } from '../../passage.ts';

/** Headings of a notice of changes that say what becomes of all below them. */

const said = (verbs: string) => new RegExp(String.raw`(?<!\p{L})(?:${verbs})(?!\p{L})`, 'iu');
const VERBS = [KEPT, CALLED_OFF, PUT_OFF, MOVED, ADDED].join('|');
const GROUP = said(VERBS);
/** Words that name no thing. */
const GENERAL = [
  VERBS,
  'thời gian|địa điểm|giờ|ngày|lịch|nội dung|cuộc họp|hội nghị|họp|công tác|làm việc|tổ chức|tuần|chương trình',
  'khỏi|các|những|một số|vào|trong|sau|sau đây|như sau|và|về|đối với|gồm|mới|lại|sang ngày khác',
  'sang|đến|tới|từ|có tên|dưới đây|buổi|phiên họp|cuộc|theo|như|kế hoạch|đã|được|công bố|thông báo|khác',
].join('|');
const NAMES_NONE = new RegExp(String.raw`^(?:(?:${GENERAL})(?:[\s,/]+|\s?[:.]?$))+$`, 'iu');
const LONGEST = 240;
/** `Dời các cuộc họp của Ban Chỉ đạo sau …:` speaks of all below it, with a mark or without. */
const OF_ALL =
  /(?<!\p{L})(?:các|những|một số|\d{1,2})\s(?:cuộc(?: họp)?|buổi|phiên|hội nghị|nội dung|hoạt động|lịch|công việc|sự kiện)(?!\p{L})(?:[^:.;]{0,60}?\s(?:sau(?: đây)?|dưới đây)(?!\p{L})|(?:[^:.;]|\.(?=\S)){0,120}?\ssang\s(?:[^:.;]|\.(?=\S)){4,100}?(?:gồm|cụ thể|như sau)(?: có)?\s?:)/iu;

/** `2. Tạm hoãn các cuộc họp sau:`, `3. Bổ sung lịch họp`, `Dời các cuộc họp sau sang ngày 16/3:`. */
export function isGroup(printed: string): boolean {
  const text = printed.replace(LETTER, '- ');
  if (text.length > LONGEST || !GROUP.test(text)) return false;
  const opens = /:\s*$/u.test(text);
  const ofAll = opens && OF_ALL.test(text);
  const moments = momentsIn(text);
  if (moments.length > 0) return opens && (ofAll || OF_SEVERAL.test(text)) && (ofAll || namesNone(text, moments));
  if (!isMarked(text)) return opens && (ofAll || OF_OTHERS.test(text)) && !says(text).isMixed;
  return (opens && !NAMES_ADDED.test(text)) || NAMES_NONE.test(withoutMark(text));
}
/** `Các nội dung khác vẫn thực hiện theo kế hoạch:` */
const OF_OTHERS = new RegExp(
  String.raw`^(?:các|những|mọi)\s(?:nội dung|hoạt động|lịch|phần|công việc|cuộc họp|hội nghị|buổi|sự kiện)(?:\s\p{Ll}+){0,3}\s(?:khác|còn lại)(?!\p{L})[^:.;\d]{0,60}?(?:${KEPT})`,
  'iu',
);
/** `Vẫn tiến hành theo lịch:`, `3. Các lớp tạm hoãn:`, with what it speaks of behind it: it names no thing itself. */
export const headsInLine = (text: string): boolean =>
  (GROUP.test(text) && NAMES_NONE.test(withoutMark(text))) || (SEVERAL.test(text) && isGroup(text));
const SEVERAL = /(?<!\p{L})(?:các|những|một số)(?!\p{L})/iu;

/** `A. Nội dung điều chỉnh` */
const LETTER = new RegExp(String.raw`^\s*${HEADING_LETTER}\s+(?=\p{Lu})`, 'u');
/** `Các nội dung dời sang ngày 16/3:`, `2. Chuyển sang chiều 16/3:` */
const OF_SEVERAL =
  /(?<!\p{L})(?:các|những|một số|nội dung)(?!\p{L})|^\P{L}*(?:dời|lùi|chuyển)(?: lại| lịch)?\s(?:sang|đến)(?!\p{L})/iu;
const namesNone = (text: string, moments: readonly Moment[]): boolean =>
  NAMES_NONE.test(
    withoutMark(moments.reduceRight((words, { from, to }) => `${words.slice(0, from)} ${words.slice(to)}`, text))
      .replace(/\s+/gu, ' ')
      .trim(),
  );
/** `2. Bổ sung Hội nghị tổng kết Hội Nông dân:` names what is new; its time stands below. */
const NAMES_ADDED = /bổ sung\s(?!(?:lịch|nội dung|các|những|một số|vào)(?!\p{L}))/iu;

const ADDS = said(ADDED);
const STAYS = said(KEPT);
const OFF = said(`${PUT_OFF}|${CALLED_OFF}`);
const MOVES = said(MOVED);

const OFF_FATE = 'tạm hoãn';
/** What a heading says becomes of those below it. */
function says(group: string) {
  const stays = STAYS.test(group);
  const others = group.replace(new RegExp(STAYS, 'giu'), ' ');
  const [adds, off, moves] = [ADDS, OFF, MOVES].map((words) => words.test(others));
  const fate = stays ? 'giữ nguyên' : off ? OFF_FATE : '';
  return { adds, fate, isMixed: [adds, stays, off, moves].filter(Boolean).length > 1 };
}

/** A line that names a thing and its day alone, as its heading says; null for a line that says more itself. */
export function readBelow({ text }: Passage, heading: string): ChangeLine | null {
  const group = partedAtTarget(heading);
  const line = withoutMark(text);
  if (readChangeLine(line) !== null) return null;
  const moments = momentsIn(line);
  // `hạn cuối ngày 10/10`: work, of which nothing changes.
  if (moments.length > 0 && !LAST_DAY.test(line) && moments.every(({ from }) => isDueAt(line, from))) return null;
  const { adds, fate } = says(group);
  if (SETS_APART.test(line) || (moments.length === 0 && STANDS.test(line))) return exceptedFrom(line, fate, moments);
  const { fresh, open, old } = toldMoments(group);
  const to = fresh.at(-1);
  if (to?.date) return movedBelow(line, moments, group, to);
  const was = open[0] ?? old[0];
  if (moments.length === 0 && was?.date && fate !== '') {
    const name = readChangeLine(`${bare(line)} ${group.slice(was.from, was.to)}: ${fate}`);
    return name?.name ? name : null;
  }
  if (moments.length === 0 && fate === OFF_FATE && isMarked(text)) return offBelow(line);
  if (moments.length !== 1) return null;
  const change = readChangeLine(adds ? `Bổ sung: ${line}` : `${bare(line)}: ${fate}`);
  return change && PLACE_ALONE.test(change.name) ? { ...change, name: nameInPlace(heading, change.name) } : change;
}

export const PLACE_WORDS =
  'thôn|xã|phường|bản|ấp|khu(?: phố| dân cư)?|khóm|tổ(?: dân phố)?|làng|buôn|xóm|điểm|chi (?:bộ|hội|đoàn)|trường|cụm';
const PLACE_ALONE = new RegExp(`^(?:${PLACE_WORDS})\\s\\S+(?:\\s\\S+){0,3}$`, 'iu');
/** `Đại hội các chi bộ khác giữ nguyên:` names what takes place there; `Tạm hoãn các cuộc họp sau:` does not. */
function nameInPlace(heading: string, place: string): string {
  const of = NAMES_NONE.test(withoutMark(heading)) ? '' : nameOfChanged(withoutMark(heading), []);
  return of === '' || /(?<!\p{L})(?:sau|sau đây|dưới đây)$/iu.test(of) ? place : `${of}: ${place}`;
}

/** `Trừ họp …`, `- Riêng buổi …`: the heading does not hold for it. */
export const SETS_APART = /^[\s\-–+*•]*(?:(?:ngoại |loại )?trừ|không (?:kể|gồm|bao gồm)|riêng|còn)(?!\p{L})(?! lại)/iu;

/**
 * What is not put off nor moved with the others stands as it was, for a person to confirm, and to say when where no day is
 * told; of others nothing is clear.
 */
function exceptedFrom(line: string, fate: string, moments: readonly Moment[]): ChangeLine | null {
  const [moment = NO_MOMENT] = moments;
  const name = moments.length === 0 || moment.date ? nameOfChanged(line, moments) : '';
  const isDoubtful = /^(?:riêng|còn)(?!\p{L})/iu.test(line) && moments.length > 0;
  if (name === '' || fate === 'giữ nguyên' || isDoubtful) return null;
  return { fate: 'stays', name, moment, later: 0, before: null, location: newPlaceIn(line, moment), unsure: true };
}
const NO_MOMENT: Moment = { from: 0, to: 0, date: null, time: null, slot: null };
/** `Không hoãn …`, `Vẫn tổ chức …`: set against its heading. */
export const STANDS = new RegExp(`^(?:${KEPT})(?!\\p{L})`, 'iu');

/** `1. Họp Ban An toàn giao thông` below `Hoãn các cuộc họp sau:`: no day is told at all. */
function offBelow(line: string): ChangeLine | null {
  const name = cutFields(line).main === '' || TELLS_MORE.test(line) ? '' : nameOfChanged(line, []);
  return name === ''
    ? null
    : { fate: 'off', name, moment: NO_MOMENT, later: 0, before: null, location: null, unsure: true };
}
const TELLS_MORE = /(?<!\p{L})(?:thông báo|đề nghị|yêu cầu|lý do|thay (?:vào|bằng))(?!\p{L})/iu;

const bare = (line: string): string => line.replace(/[\s.;,]+$/u, '');

/** On the day of its heading; at its own hour, where it has one that is not of its old day. */
function movedBelow(line: string, moments: readonly Moment[], group: string, to: Moment): ChangeLine | null {
  const name = nameOfChanged(line, moments);
  if (name === '' || cutFields(line).main === '') return null;
  const dates = moments.flatMap(({ date }) => date ?? []);
  const isNew = (date: DateMention | null) => date === null || isSameDay(date, to.date!);
  const own = moments.find(({ date, time, slot }) => (time ?? slot) !== null && isNew(date));
  const isTimed = own !== undefined && (!to.time || own.date !== null);
  const moment = isTimed ? { ...to, time: own.time, slot: own.slot } : to;
  const hours = to.time && own?.time ? 2 : 1;
  const before = dates.find((date) => !isSameDay(date, to.date!)) ?? null;
  const place = newPlaceIn(line, moments.at(-1) ?? { ...to, from: 0, to: 0 }) ?? newPlaceIn(group, to);
  return { fate: 'moved', name, moment, later: 0, before, location: place, unsure: dates.length > 1 || hours > 1 };
}

const isSameDay = (a: DateMention, b: DateMention): boolean =>
  a.days[0]!.day === b.days[0]!.day &&
  (a.days[0]!.month ?? b.days[0]!.month) === b.days[0]!.month &&
  (a.days[0]!.year ?? b.days[0]!.year) === (b.days[0]!.year ?? a.days[0]!.year);
