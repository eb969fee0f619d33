import type { FieldRole } from '../../fields.ts';
import { join, type Passage, slice } from '../../passage.ts';
import type { LabelledRecord } from './cut.ts';

/** `(thay cho 14 giờ như đã báo)`: the old time. */
const REMARK = /\(([^()]*(?:thay (?:cho|vì)|(?<!\p{L})cũ(?!\p{L})|đã (?:báo|thông báo|hẹn)|trước đây)[^()]*)\)/iu;

/** What the labels say, the words of the meeting itself, and the end that a label of its own gives. */
export function partsOf(record: LabelledRecord) {
  const fields: Partial<Record<FieldRole, string>> = {};
  let [until, content, heading]: [string | null, Passage | null, Passage | null] = [null, null, null];
  let open: FieldRole | 'until' | null = null;
  for (const { passage, parts, counts } of record) {
    if (counts) continue;
    for (const { role, label, value } of parts) {
      open = role;
      if (value.text === '') continue;
      if (role === 'until') until = value.text;
      else if (role === 'content') content = content === null ? value : join([content, value], '\n');
      else
        fields[role] = joined(
          fields[role],
          role === 'note' ? `${label}: ${value.text}` : value.text,
          JOINTS[role] ?? '; ',
        );
    }
    if (parts.length > 0) continue;
    if (open === 'content') content = content === null ? passage : join([content, passage], ' ');
    else if (open !== null && open !== 'until') fields[open] = joined(fields[open], passage.text, ' ');
    else if (open === null) heading = heading === null ? passage : join([heading, passage], ' ');
  }
  const named =
    heading === null ? null : slice(heading, /^[\s\-–+*•]*(?:\d{1,2}[.)/]\s*)?/u.exec(heading.text)![0].length);
  const words = named === null ? content : content === null ? named : join([named, labelled(content)], '\n');
  const ended = Object.entries(fields).map(([role, text]) => [role, text.replace(/[\s;,]+$|(?<!\s\p{Lu})\.$/u, '')]);
  const told = Object.fromEntries(ended) as typeof fields;
  const remark = told.time === undefined ? undefined : REMARK.exec(told.time)?.[1];
  if (told.time === undefined || remark === undefined) return { fields: told, until, words };
  const note = told.note === undefined ? remark : `${remark}; ${told.note}`;
  return { fields: { ...told, time: told.time.replace(REMARK, ' '), note }, until, words };
}

const JOINTS: Partial<Record<FieldRole, string>> = { time: ', ' };
const joined = (before: string | undefined, text: string, by: string) =>
  before === undefined ? text : before + by + text;

const LABEL = 'Nội dung: ';
const labelled = ({ text, places, struck }: Passage): Passage => ({
  text: LABEL + text,
  places: places.map(({ at, place }, i) => ({ at: i === 0 ? 0 : at + LABEL.length, place })),
  struck: struck.map(({ from, to }) => ({ from: from + LABEL.length, to: to + LABEL.length })),
});
