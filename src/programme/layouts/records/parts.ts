import { findDates } from '../../dates.ts';
import { type FieldRole, labelAlone } from '../../fields.ts';
import { momentsIn } from '../../moments.ts';
import { join, type Passage, slice } from '../../passage.ts';
import { type LabelledRecord, nameOf } from './cut.ts';
import { dayAndHours } from './day-and-hours.ts';
import type { RecordLine } from './labels.ts';

/** `(thay cho 14 giờ như đã báo)`: the old time. */
const REMARK = /\(([^()]*(?:thay (?:cho|vì)|(?<!\p{L})cũ(?!\p{L})|đã (?:báo|thông báo|hẹn)|trước đây)[^()]*)\)/iu;

export type RecordParts = ReturnType<typeof partsOf>;

/**
 * What the labels say, the words of the meeting itself, and the end that a label of its own gives. `outage`: what the
 * records tell of (`Ngừng cấp điện`), where each names an area of it; null for meetings. `above`: the day above the record,
 * as printed.
 */
export function partsOf(record: LabelledRecord, outage: string | null, above = '') {
  const fields: Partial<Record<FieldRole, string>> = {};
  let [until, content, heading]: [string | null, Passage | null, Passage | null] = [null, null, null];
  let open: PartRole | 'aside' | null = null;
  let area: Passage | null = null;
  const cutsOff = record.some(({ parts }) => parts.some(({ role }) => role === 'area')) && tellsReason(record, outage);
  const besides: Beside[] = [];
  let [contentLabel, first]: [string | null, Passage | null] = [null, null];
  const name = needsName(record) ? nameOf(record) : null;
  const tellsOther = otherMoments(record, above);
  for (const { passage, parts, counts } of record) {
    if (counts) continue;
    for (const part of parts) {
      const { role: own, label, value } = part;
      const role = part === name ? 'content' : roleOf(own, cutsOff);
      open = role;
      if (value.text === '') continue;
      if (role === 'beside' && findDates(value.text).length > 0) besides.push({ label, value });
      if (role === 'area') area = area === null ? value : join([area, value], '\n');
      else if (role === 'until') until = value.text;
      else if (role === 'content') {
        const said: Passage = part === name || content !== null ? labelled(value, `${label}: `) : value;
        contentLabel ??= label;
        first ??= said;
        content = content === null ? said : join([content, said], '; ');
      } else {
        const field = role === 'beside' ? 'note' : role;
        const text = field === 'note' ? `${label}: ${value.text}` : value.text;
        const before = fields[field];
        fields[field] =
          field === 'time' && before !== undefined ? dayAndHours(before, text) : joined(before, text, '; ');
      }
    }
    if (parts.length > 0) continue;
    // What is asked of everybody below the last area is no part of it; when something else is cut off is no such thing.
    if (open === 'area' || open === 'aside')
      open = (open === 'aside' || ASIDE.test(passage.text)) && !tellsOther(passage.text) ? 'aside' : 'area';
    if (open === 'area') area = area === null ? passage : join([area, passage], ' ');
    else if (open === 'content') content = content === null ? passage : join([content, passage], ' ');
    else if (open === 'aside') fields.note = joined(fields.note, passage.text, ' ');
    else if (open !== null && open !== 'until' && open !== 'beside')
      fields[open] = joined(fields[open], passage.text, ' ');
    else if (open === null) heading = heading === null ? passage : join([heading, passage], ' ');
  }
  const named =
    heading === null ? null : slice(heading, /^[\s\-–+*•]*(?:\d{1,2}[.)/]\s*)?/u.exec(heading.text)![0].length);
  const words =
    area !== null
      ? labelled(area, outage === null ? '' : `${outage}: `)
      : named === null
        ? content
        : content === null
          ? named
          : join([named, labelled(content, `${contentLabel}: `)], isField(contentLabel!) ? '\n' : '; ');
  const called = (named ?? first ?? words)?.text ?? '';
  const ended = Object.entries(fields).map(([role, text]) => [role, text.replace(/[\s;,]+$|(?<!\s\p{Lu})\.$/u, '')]);
  const told = Object.fromEntries(ended) as typeof fields;
  const remark = told.time === undefined ? undefined : REMARK.exec(told.time)?.[1];
  if (told.time === undefined || remark === undefined) return { fields: told, until, words, called, besides };
  const note = told.note === undefined ? remark : `${remark}; ${told.note}`;
  return { fields: { ...told, time: told.time.replace(REMARK, ' '), note }, until, words, called, besides };
}

const ASIDE =
  /^[\s\-–+*•]*(?:trong (?:thời gian|quá trình|suốt)|(?:(?:rất|kính) )?mong|(?:trân trọng|thành thật|xin) |mọi (?:thắc mắc|thông tin|ý kiến)|(?:quý )?khách hàng|(?:đề nghị|yêu cầu) (?:quý |các |bà con|nhân dân|người|khách)|nếu |lưu ý|sau khi|kính )/iu;

/** Whether a line names an hour or a day that no label of its record has. */
function otherMoments(record: LabelledRecord, above: string): (text: string) => boolean {
  const labelled = record.flatMap(({ parts, passage }) => (parts.length > 0 ? [passage.text] : []));
  const own = new Set([above, ...labelled].flatMap(momentsNamed));
  return (text) => momentsNamed(text).some((moment) => !own.has(moment));
}

const momentsNamed = (text: string): string[] =>
  momentsIn(text).flatMap(({ date, time }) => [
    ...(date?.days ?? []).map(({ day, month }) => `${day}/${month}`),
    ...[time?.start, time?.end].filter((clock) => clock != null),
  ]);

const joined = (before: string | undefined, text: string, by: string) =>
  before === undefined ? text : before + by + text;

type PartRole = FieldRole | 'until' | 'area' | 'beside';

/** The day of another step of it (`Hạn nộp hồ sơ: 17h00 ngày 11/5`). */
export interface Beside {
  readonly label: string;
  readonly value: Passage;
}

/** It has no title, no words and no area of its own. */
const needsName = (record: LabelledRecord): boolean =>
  record[0]!.parts.length > 0 &&
  record.every(({ parts }) => parts.every(({ role }) => role !== 'content' && role !== 'area' && role !== 'reason'));

/** `Nội dung: …` is told of a title by itself; other labels stay with their words. */
const isField = (label: string): boolean => labelAlone(label) === 'content';

/** Whether the record tells why something is cut off: by a label of its own, or as its work (`Nội dung: Thay máy biến áp`). */
const tellsReason = (record: LabelledRecord, outage: string | null): boolean =>
  outage !== null || record.some(({ parts }) => parts.some(({ role }) => role === 'reason'));

/** Where something is cut off the area is what is told, and the work the reason; else an area is but a place. */
function roleOf(role: RecordLine['role'], cutsOff: boolean): PartRole {
  if (role === 'other') return 'note';
  if (role === 'area') return cutsOff ? 'area' : 'location';
  if (role === 'reason') return cutsOff ? 'note' : 'content';
  return role === 'content' && cutsOff ? 'note' : role;
}

const labelled = ({ text, places, struck }: Passage, label: string): Passage => ({
  text: label + text,
  places: places.map(({ at, place }, i) => ({ at: i === 0 ? 0 : at + label.length, place })),
  struck: struck.map(({ from, to }) => ({ from: from + label.length, to: to + label.length })),
});
