import type { Block, Line, SourceText } from '../model/block.ts';
import { readDayHeading } from './day-headings.ts';
import { type FieldRole, labelAlone } from './fields.ts';
import { printedText } from './printed.ts';
import { readSession } from './sessions.ts';
import { isNothing } from './states.ts';
import { readLeadingTime } from './times.ts';

/**
 * Cards that a web page lays out of an entry and its fields: `Chủ trì` on a line, below it `Giám đốc`, and again for every
 * entry. A label without its colon is told by that it comes again and again, each time with something of its own below.
 */

/** So often a label stands above a value of its own. */
const LEAST_TIMES = 2;
const LEAST_LABELS = 2;
const LONGEST_LABEL = 40;
/** Heads of the columns of a table, whose cells stand below one another, come again too. */
const ROLES: ReadonlySet<FieldRole> = new Set(['leader', 'participants', 'location', 'preparer', 'note']);

/** The source with such a label and its value on one line (`Chủ trì: Giám đốc`), where the value stood; empty values go. */
export function withLabelsBeside(source: SourceText): SourceText {
  const lines = source.blocks.flatMap((block, at) => {
    const text = block.type === 'paragraph' ? printedText(block.line) : '';
    return text === '' ? [] : [{ at, text }];
  });
  const pairs = lines.flatMap(({ at, text }, i) => {
    const role = text.length > LONGEST_LABEL ? null : labelAlone(text);
    const value = lines[i + 1];
    return role === null || !ROLES.has(role) || value === undefined ? [] : [{ at, label: text, value }];
  });
  const told = pairs.filter(({ value }) => isValue(value.text));
  const times = Map.groupBy(told, ({ label }) => label.toLowerCase());
  const labels = [...times].filter(([, each]) => each.length >= LEAST_TIMES);
  if (labels.length < LEAST_LABELS || told.length < pairs.length) return source;
  const joined = new Map(told.map(({ label, value }) => [value.at, label]));
  const heads = new Set(told.map(({ at }) => at));
  const blocks = source.blocks.flatMap((block, at) => (heads.has(at) ? [] : besideLabel(block, joined.get(at))));
  return { ...source, blocks };
}

const isValue = (text: string): boolean =>
  labelAlone(text) === null &&
  readDayHeading(text)?.closed !== true &&
  readLeadingTime(text) === null &&
  readSession(text)?.closed !== true;

function besideLabel(block: Block, label: string | undefined): Block[] {
  if (label === undefined || block.type !== 'paragraph') return [block];
  return isNothing(printedText(block.line)) ? [] : [{ ...block, line: behind(`${label}: `, block.line) }];
}

function behind(label: string, line: Line): Line {
  const [first, ...rest] = line.spans;
  return { ...line, spans: [{ ...first!, text: label + first!.text.trimStart() }, ...rest] };
}
