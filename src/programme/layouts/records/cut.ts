import { findDates } from '../../dates.ts';
import type { Passage } from '../../passage.ts';
import { type RecordLine, readRecordLine } from './labels.ts';

/** A line of the body: labels, or words without one. */
export interface BodyLine {
  readonly passage: Passage;
  readonly parts: readonly RecordLine[];
  /** An empty line stands before it. */
  readonly gap: boolean;
  /** A day or a session that holds for the records below. */
  readonly heading: boolean;
  /** `Cuộc họp 2`: it counts records and says nothing of them. */
  readonly counts: boolean;
}

/** One meeting: its lines, in order. */
export type LabelledRecord = readonly BodyLine[];

/** Ways in which offices part their records. Of two that cut as well the earlier holds. */
const WAYS: readonly ((line: BodyLine, record: LabelledRecord, first: string | null) => boolean)[] = [
  ({ parts, passage }) => parts[0]?.numbered === true || (parts.length === 0 && /^\s*\d{1,2}[.)/]/u.test(passage.text)),
  ({ gap }) => gap,
  ({ parts }, _, first) => parts[0] !== undefined && labelOf(parts[0]) === first,
  ({ parts, gap }, record) => gap || (parts.length === 0 && isTold(record)),
  ({ parts, gap }, record) => gap || parts.some((part) => repeats(part, record)),
  ({ parts }, record) => parts.some((part) => repeats(part, record)),
  ({ parts }) => parts[0]?.role === 'time' && OF_ROUND.test(parts[0].label),
];

/** The lines cut into records, and the headings between them, in the way that makes most records whole. */
export function cutRecords(lines: readonly BodyLine[]): readonly LabelledRecord[] {
  const labelled = lines.find(({ parts }) => parts.length > 0);
  const first = labelled ? labelOf(labelled.parts[0]!) : null;
  const tried = WAYS.map((begins) => cut(lines, (line, record) => begins(line, record, first)));
  const most = Math.max(...tried.map((records) => worth(records)));
  return tried.find((records) => worth(records) === most)!;
}

/**
 * It says when and what, each once; what it is may stand as a title above its labels (`Lớp 02 – Giáo viên Toán`), or it is
 * told by where it is felt (`Khu vực: …`).
 */
export function isWhole(record: LabelledRecord): boolean {
  const parts = record.flatMap((line) => line.parts);
  const labels = parts.filter(({ role }) => role === 'time').map(labelOf);
  const areas = parts.filter(({ role }) => role === 'area').length;
  const contents = parts.filter(({ role }) => role === 'content' || (role === 'reason' && areas === 0)).map(labelOf);
  return (
    labels.length > 0 &&
    new Set(labels).size === labels.length &&
    ((areas === 1 && contents.length <= 1) ||
      (contents.length > 0 && new Set(contents).size === contents.length) ||
      (contents.length === 0 && (isTitled(record) || namesItself(record))))
  );
}

/** Its first field says whose it is (`Bị cáo: …`), and when it is stands below. */
const namesItself = (record: LabelledRecord): boolean =>
  nameOf(record) !== null &&
  record.some(({ parts }) => parts.some(({ role, value }) => role === 'time' && findDates(value.text).length > 0));

/** The first field of a record that no label of a meeting names, no half of a day and no note of its foot. */
export function nameOf(record: LabelledRecord): RecordLine | null {
  const fields = record.flatMap(({ parts }) => parts);
  return fields.find(({ role, label, value }) => role === 'other' && value.text !== '' && !FOOT.test(label)) ?? null;
}
const FOOT =
  /^(?:liên hệ|điện thoại|số điện thoại|đt|hotline|email|e-mail|website|fax|nguồn|trạng thái|kính gửi|link|id|mã|(?:buổi )?(?:sáng|trưa|chiều|tối)|cả ngày|thứ|chủ nhật|giờ|lúc)(?!\p{L})/iu;

/** One line of words, and labels below it that say more than when. */
function isTitled([title, ...below]: LabelledRecord): boolean {
  if (!title || title.parts.length > 0 || title.heading || title.counts) return false;
  const { text } = title.passage;
  const isTitle = text.length <= LONGEST_TITLE && !/[.;:]\s*$/u.test(text) && /\p{L}{2}/u.test(text);
  return isTitle && below.some(({ parts }) => parts.some(({ role }) => role === 'location' || role === 'time'));
}
const LONGEST_TITLE = 160;

const worth = (records: readonly LabelledRecord[]): number =>
  records.filter(isWhole).length - records.filter((record) => !isWhole(record) && isTimed(record)).length;

const isTimed = (record: LabelledRecord): boolean =>
  record.some(({ parts }) => parts.some(({ role }) => role === 'time'));

function cut(
  lines: readonly BodyLine[],
  begins: (line: BodyLine, record: LabelledRecord) => boolean,
): LabelledRecord[] {
  const records: BodyLine[][] = [];
  for (const line of lines) {
    const open = records.at(-1);
    const apart =
      open === undefined || line.heading || open[0]!.heading || (records.length === 1 && endsHead(line, open));
    if (apart || line.counts || titles(line, open) || begins(line, open)) records.push([line]);
    else open.push(line);
  }
  return records;
}

/** Words below an empty line go on with no label above it. */
const titles = ({ parts, gap }: BodyLine, record: LabelledRecord): boolean =>
  gap && parts.length === 0 && record.some((line) => line.parts.length > 0);

/** What stands above an empty line and the words that title the first record is the head of the page. */
const endsHead = ({ parts, gap }: BodyLine, record: LabelledRecord): boolean =>
  gap && parts.length === 0 && record.every((line) => line.parts.length === 0);

/** `Đợt 1: từ 21 giờ ngày 07/3 …` may head its area. */
const OF_ROUND = /\s(?:\d{1,2}|[IVX]{1,4})$/u;

const labelOf = ({ label }: RecordLine): string => label.toLowerCase();

/** It has a label, and where that is an area its words: `Khu vực:` alone in its line is told by those below. */
function isTold(record: LabelledRecord): boolean {
  const last = record.findLast(({ parts }) => parts.length > 0)?.parts.at(-1);
  return last !== undefined && (last.role !== 'area' || last.value.text !== '');
}

const repeats = (part: RecordLine, record: LabelledRecord): boolean =>
  part.role !== 'note' &&
  part.role !== 'other' &&
  record.some(({ parts }) => parts.some((other) => labelOf(other) === labelOf(part)));

const COUNTED =
  /^[\s\-–+*•\d.)]*(?:cuộc họp|lịch(?: họp)?|phiên(?: họp)?|buổi(?: họp)?|sự kiện|hội nghị|lượt|phòng|stt|số thứ tự|vụ(?: án)?)\s(?:số\s|thứ\s|:\s)?(?:\d{1,2}|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)\s?[.:]?$/iu;

export const bodyLine = (passage: Passage, gap: boolean, heading: boolean): BodyLine => ({
  passage,
  gap,
  heading,
  counts: COUNTED.test(passage.text),
  parts: heading ? [] : readRecordLine(passage),
});
