import type { Line } from '../../../model/block.ts';
import { DUTY_WORD } from '../../../vietnamese/duty.ts';
import { collapse } from '../../../vietnamese/normalise.ts';
import { REMARK_LABEL, withLabel } from '../../label-words.ts';
import { printedText } from '../../printed.ts';
import type { GridCell } from './grid.ts';
import type { ColumnRole } from './heads.ts';

/**
 * Below days side by side, rows that are of no half of the day: who is on duty on each of them, and remarks. What heads such
 * a row names its entries (`Trực Ban Giám hiệu: Cô An`) or nothing.
 */

const DUTY_HEAD = new RegExp(
  String.raw`^(?:(?:lãnh đạo|lđ|cán bộ|cb|gv|giáo viên|bgh|ban giám hiệu|ban giám đốc|bgđ)\s)?${DUTY_WORD}`,
  'iu',
);
const REMARK_HEAD = new RegExp(
  String.raw`^(?:${REMARK_LABEL}|nhắc việc|công việc khác|việc khác|nội dung khác)\s?:?$`,
  'iu',
);

const isDutyHead = (text: string): boolean => DUTY_HEAD.test(collapse(text));

/** What stands where the other rows have their half of the day, and tells none. */
export const headsNoTime = (text: string): boolean => isDutyHead(text) || REMARK_HEAD.test(collapse(text));

/** Rows below columns of days, with the head of a duty before its names; other tables stay as they are. */
export function withDutiesNamed(
  rows: readonly (readonly GridCell[])[],
  roles: readonly (ColumnRole | null)[],
): readonly (readonly GridCell[])[] {
  const first = roles.findIndex((role) => role?.type === 'day');
  return rows.map((row) => {
    const head = row.slice(0, Math.max(0, first)).find(({ text }) => isDutyHead(text));
    return head ? row.map((cell, i) => (i < first ? cell : labelled(cell, collapse(head.text)))) : row;
  });
}

function labelled(cell: GridCell, head: string): GridCell {
  const at = cell.lines.findIndex((line) => printedText(line) !== '');
  if (at < 0) return cell;
  const lines = cell.lines.map((line, i): Line => (i === at ? withLabel(head, line) : line));
  return { ...cell, lines, text: `${head}: ${cell.text.trimStart()}` };
}
