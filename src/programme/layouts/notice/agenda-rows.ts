import type { Table } from '../../../model/block.ts';
import { collapse } from '../../../vietnamese/normalise.ts';
import { join, type Passage, passageOf } from '../../passage.ts';
import { readLeadingTime, type TimeMention } from '../../times.ts';
import { type GridCell, gridRows } from '../week/grid.ts';

/** The programme of a gathering as a table: `Thời gian | Nội dung | Thực hiện`, a step a row, each at hours of its day. */

export interface AgendaStep {
  readonly passage: Passage;
  readonly title: string;
  readonly time: TimeMention;
  /** Whose step it is, by the other columns. */
  readonly others: string | null;
  /** Of the source, all of its row. */
  readonly lines: readonly number[];
}

const WHEN = /^(?:thời gian|giờ|thời điểm)(?!\p{L})/iu;
const WHAT = /^(?:nội dung|chương trình|hoạt động|phần việc|công việc)(?!\p{L})/iu;
const COUNTS = /^(?:stt|tt|số tt|#)$/iu;

export const stepsIn = (tables: readonly Table[]): AgendaStep[] => tables.flatMap(stepsOf);

/** None for a table in which not every time is an hour alone, at least two of them. */
function stepsOf(table: Table): AgendaStep[] {
  const [head = [], ...rows] = gridRows(table);
  const heads = head.map(textOf);
  const [when, what] = [heads.findIndex((text) => WHEN.test(text)), heads.findIndex((text) => WHAT.test(text))];
  if (when < 0 || what < 0) return [];
  const filled = rows.filter((row) => row[when]?.text && row[what]?.text);
  const steps = filled.flatMap((row) => {
    const time = hoursAlone(textOf(row[when]!));
    const isOther = ({ text, spanned }: GridCell, i: number) =>
      i !== when && i !== what && !COUNTS.test(heads[i]!) && text !== '' && !spanned;
    const others = row.filter(isOther).map(textOf);
    const passage = join(
      [row[what]!, row[when]!].flatMap(({ lines }) => lines.map(passageOf)),
      ' ',
    );
    const lines = row.flatMap((cell) => cell.lines.map(({ place }) => place.line));
    return time ? [{ passage, title: textOf(row[what]!), time, others: others.join('; ') || null, lines }] : [];
  });
  return steps.length >= LEAST_STEPS && steps.length === filled.length ? steps : [];
}
const LEAST_STEPS = 2;

const textOf = ({ text }: GridCell): string => collapse(text.replaceAll('\n', ' '));

function hoursAlone(text: string): TimeMention | null {
  const time = readLeadingTime(text);
  return time?.start && !/[\p{L}\d]/u.test(time.rest) ? time : null;
}
