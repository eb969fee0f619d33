import { readChangeLine } from '../../change-lines.ts';
import { TURN } from '../../change-verbs.ts';
import { nameOfChanged } from '../../changed-names.ts';
import { readMove } from '../../changes.ts';
import { withoutMark } from '../../list-marks.ts';
import { toldMoments } from '../../moment-roles.ts';
import { momentsIn } from '../../moments.ts';
import { cutAt, type Passage, slice } from '../../passage.ts';
import { sentencesOf } from '../../sentences.ts';
import { tellsAlone } from './alone.ts';
import { headsInLine, PLACE_WORDS } from './change-groups.ts';
import { offWithoutDay } from './off-lines.ts';

/** What one paragraph of a notice of changes says of several things, each for itself. */

export interface Part {
  readonly passage: Passage;
  /** What says what becomes of it, or null for the heading above. */
  readonly group: Passage | null;
  /** It stands beside others of its paragraph. */
  readonly beside: boolean;
}

/** Longer paragraphs are tales. */
const LONGEST = 3000;

export function partsOfParagraph(paragraph: Passage): Part[] {
  if (paragraph.text.length > LONGEST) return [whole(paragraph)];
  const apart = listed(paragraph) ?? sentences(paragraph);
  if (apart !== null) return apart;
  const words = slice(paragraph, paragraph.text.length - withoutMark(paragraph.text).length);
  return sentencesOf(words, isDated).length === 1 ? severalOf(paragraph) : [whole(paragraph)];
}

const whole = (passage: Passage): Part => ({ passage, group: null, beside: false });

/** `2. Vẫn tiến hành: họp A, 8h00 ngày 12/3; kiểm tra B, 13/3.`: a heading and its list in one line. */
function listed(paragraph: Passage): Part[] | null {
  const head = HEAD.exec(paragraph.text)?.[0];
  if (head === undefined || momentsIn(head).length > 0) return null;
  const isHead = headsInLine(head);
  if (!isHead && !OF_SEVERAL.test(head)) return null;
  const rest = slice(paragraph, head.length);
  const group = slice(paragraph, 0, head.length);
  const clauses = cutAt(rest, endsOf(rest.text, /;\s+(?:và\s+)?|\.\s+(?=\p{Lu})/gu)).flatMap((clause) =>
    severalOf(clause, isHead ? group : null),
  );
  if (clauses.filter(({ passage }) => isDated(passage.text)).length < (isHead ? 1 : 2)) return null;
  return [
    { passage: group, group: null, beside: false },
    ...clauses.map(({ passage, group: own }) => ({ passage, group: own ?? (isHead ? group : null), beside: true })),
  ];
}
/** Up to the first colon that is none of an hour. */
const HEAD = /^[^:\n]{3,200}:(?=\s+\S)/u;
/** `… thông báo một số thay đổi như sau:` */
const OF_SEVERAL =
  /(?<!\p{L})(?:(?:một số|các|những)\s(?:nội dung|hoạt động|lịch|cuộc|buổi|hội nghị|sự kiện|thay đổi|điều chỉnh|việc)|(?:như sau|sau đây|cụ thể(?: là)?))(?!\p{L})[^:]{0,60}:$/iu;

/** Sentences that each tell of a thing of their own; a story tells several times of one. */
function sentences(paragraph: Passage): Part[] | null {
  const all = sentencesOf(paragraph, isDated);
  if (all.length < 2) return null;
  const told = all.map(({ text }) => {
    const words = withoutMark(text);
    return readChangeLine(words) ?? tellsAlone(words);
  });
  const names = told.flatMap((change) => (change && change.name !== '' ? [change.name.toLowerCase()] : []));
  const changes = all.filter(({ text }) => readChangeLine(withoutMark(text)) !== null);
  const isStory =
    all.some(({ text }) => TURNS.test(text) && !keepsAfterTurn(text)) ||
    names.some((name, i) => names.some((other, j) => i !== j && name.includes(other)));
  if (changes.length === 0 || isStory) return null;
  if (names.length < 2 && !isFirstAlone(all)) return null;
  return all.flatMap((sentence) => severalOf(sentence).map((part) => ({ ...part, beside: true })));
}

const TURNS = new RegExp(String.raw`^(?:${TURN}|do đó|do vậy|vì vậy|vì thế|theo kế hoạch|trước đó)(?!\p{L})`, 'iu');
const AFTER_TURN = new RegExp(String.raw`^(?:${TURN})(?!\p{L})`, 'iu');
/** `Tuy nhiên, cuộc họp X vẫn diễn ra …`: another thing than what is off or moved. */
export const keepsAfterTurn = (text: string): boolean => {
  const change = AFTER_TURN.test(text) ? readChangeLine(text) : null;
  return change?.fate === 'stays' && change.name !== '';
};

/** What follows it asks for something by a day, or remarks, and tells of nothing that takes place. */
const isFirstAlone = ([first, ...others]: readonly Passage[]): boolean => {
  const fate = readChangeLine(withoutMark(first!.text))?.fate;
  // What a word of moving leads to its new day is read as any move.
  const isLive = fate === 'stays' || fate === 'rest' || (fate === 'moved' && readMove(first!.text) === null);
  return isLive && others.every(({ text }) => !isDated(text) && !TELLS_WHERE.test(text));
};
const TELLS_WHERE = /^(?:địa điểm|thời gian|thành phần|nơi|giờ)(?!\p{L})/iu;

/**
 * `A dời sang ngày 12/3, còn B vẫn ngày 13/3` tells of two things, and so does `A ngày 12/3 và B ngày 13/3 tạm hoãn`, of
 * which both become the same.
 */
function severalOf(passage: Passage, group: Passage | null = null): Part[] {
  const apart = clausesApart(passage);
  if (apart.length > 1) return apart.map((each) => ({ passage: each, group: null, beside: true }));
  const { text } = passage;
  const { moments, open, fresh } = toldMoments(withoutMark(text));
  const dated = moments.filter(({ date }) => date !== null);
  if (dated.length < 2 || fresh.length > 0 || open.length + 1 < dated.length) return [{ ...whole(passage), group }];
  const change = group ? null : readChangeLine(withoutMark(text));
  if (group === null && change?.fate !== 'off' && change?.fate !== 'stays') return [whole(passage)];
  const offset = text.length - withoutMark(text).length;
  const cuts = dated.slice(1).flatMap(({ from }, i) => {
    const between = text.slice(offset + dated[i]!.to, offset + from);
    const joint = JOINT.exec(between);
    return joint && NAMES.test(between.slice(joint[0].length)) ? [offset + dated[i]!.to + joint[0].length] : [];
  });
  if (cuts.length === 0) return [{ ...whole(passage), group }];
  const head = group === null ? (OF_PLACES.exec(text)?.[0].length ?? 0) : 0;
  if (head > 0) {
    const of = slice(passage, 0, head);
    return cutAt(passage, [head, ...cuts]).map((each, i) => ({
      passage: each,
      group: i === 0 ? null : of,
      beside: true,
    }));
  }
  return cutAt(passage, cuts).map((each) => ({ passage: each, group: group ?? passage, beside: true }));
}
/** `Đại hội các chi bộ khác giữ nguyên: thôn Thượng ngày 25/6, thôn Hạ ngày 27/6`: what becomes of the thing in each place. */
const OF_PLACES = new RegExp(String.raw`^[^:\d]{3,160}:\s(?=(?:${PLACE_WORDS})\s\p{L})`, 'iu');

/** Behind a day and what stands in its bracket. */
const JOINT = /^[\s)]*(?:,\s(?:và\s|cùng\s)?|và\s|cùng(?: với)?\s)/iu;
const NAMES = /^(?!(?:tại|ở|lúc|từ|đến|ngày(?! hội)|thứ|chiều|sáng|tối)(?!\p{L}))\p{L}{2,}\s\p{L}/iu;

/** Behind each comma that parts two clauses which both say what becomes of a thing that they name. */
function clausesApart(passage: Passage): Passage[] {
  const { text } = passage;
  const cuts: number[] = [];
  for (const end of endsOf(text, COMMA).slice(0, MOST_COMMAS)) {
    const before = text.slice(cuts.at(-1) ?? 0, end).replace(/[\s,]+$/u, '');
    const behind = text.slice(end);
    if (depthAt(text, end) > 0) continue;
    if (!GOES_ON.test(behind) && tellsOfNamed(before) && (tellsOfNamed(behind) || isOff(slice(passage, end))))
      cuts.push(end);
  }
  return cutAt(passage, cuts);
}
const COMMA = /,\s+(?:(?:còn|và|riêng|đồng thời)\s+)?(?=\p{L})|\s(?:còn|đồng thời)\s(?=\p{L})/giu;
const MOST_COMMAS = 12;
/** More of the thing before, not another. */
const GOES_ON =
  /^(?:sẽ|được|nay|vẫn|không(?! tổ chức)|chưa|bị|mà|nhưng|chỉ|để|do|vì|bắt đầu|kết thúc|thay|theo|từ|tại|ở|cùng|thời gian|địa điểm|lịch|ngày|giờ|(?:học|dạy|thi|họp|tiếp|tổ chức|bố trí|thực hiện|sinh hoạt|trực) bù|tổ chức (?:vào|lại|lúc|ngày)|(?:mở|họp|xét xử|xử|thi|học|khai mạc|ấn định|xếp|sắp xếp|bố trí) lại|(?:dời|lùi|chuyển) (?:sang|đến|tới|lại)|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?!\p{L})/iu;
const depthAt = (text: string, end: number): number =>
  [...text.slice(0, end)].reduce((depth, sign) => depth + (sign === '(' ? 1 : sign === ')' ? -1 : 0), 0);
const tellsOfNamed = (text: string): boolean => Boolean(readChangeLine(withoutMark(text))?.name);

const isOff = (clause: Passage): boolean => offWithoutDay(clause) !== null;

const endsOf = (text: string, pattern: RegExp): number[] =>
  Array.from(text.matchAll(pattern), ({ index, 0: sign }) => index + sign.length);

const isDated = (text: string): boolean => {
  const words = withoutMark(text);
  const moments = momentsIn(words);
  return moments.some(({ date }) => date !== null) && nameOfChanged(words, moments) !== '';
};
