import { inOrder, numberedFrom, type Told } from './at-moment.ts';
import { putOffAndBeside } from './beside-put-off.ts';
import { type ChangedLine, toldChange } from './changed-lines.ts';
import type { NoticeText } from './notice-text.ts';
import { putOffEach } from './put-off-each.ts';
import { timesLeft } from './times-left.ts';
import { toldBelow } from './told-below.ts';

/**
 * What no sentence gives a new day: its sessions may have theirs in lines below, else it is put off, each of several or one
 * that the headline and the text name together.
 */
export function notMoved(text: NoticeText, lines: readonly ChangedLine[]): Told[] {
  const live = lines.filter(({ change }) => change.fate !== 'off');
  if (live.length > 0) return live.map((each) => toldChange(each, text));
  const below = toldBelow(text);
  if (below.length > 0) return inOrder(below);
  const each = putOffEach(text);
  const off = each.length > 0 ? each : numberedFrom(0, putOffAndBeside(text));
  return [...off, ...timesLeft(off, text)];
}
