import { linesOf, type SourceText } from '../model/block.ts';
import type { ProgrammeItem } from '../model/programme.ts';
import { holdsDay } from './dates.ts';
import { isGatheringName } from './held.ts';
import { printedText } from './printed.ts';
import { findTimes } from './times.ts';

/**
 * `3. Tiếp xúc cử tri sau Kỳ họp` over `a) 19 giờ 00, ngày 12/7: Tổ đại biểu số 1, tại Nhà văn hóa A`: a point that names nothing
 * but a body and a place is called by the heading above it, too.
 */
export function namedByHeadings(items: readonly ProgrammeItem[], { blocks }: SourceText): readonly ProgrammeItem[] {
  if (!items.some(isBodyAlone)) return items;
  const lines = blocks.flatMap((block) => (block.type === 'table' ? [] : linesOf(block)));
  const headings = lines.flatMap((line) => {
    const name = HEADING.exec(printedText(line))?.[1];
    return name === undefined ? [] : [{ line: line.place.line, name }];
  });
  return items.map((item) => {
    const name = isBodyAlone(item) ? headings.findLast(({ line }) => line < item.line)?.name : undefined;
    return name === undefined || !namesGathering(name) ? item : { ...item, title: `${name}: ${item.title}` };
  });
}

const BODY = '(?:tổ|nhóm|hợp tác xã|đoàn|cụm|chi bộ|chi đoàn|chi hội|thôn|bản|ấp|khóm|khu phố|xã|phường)';
const ALONE = new RegExp(
  String.raw`^${BODY}\s[\p{L}\d\s]{1,40}?(?:(?:,|\svà)\s${BODY}\s[\p{L}\d\s]{1,40}?){0,4}(?:,?\s(?:tại|ở)\s[^;:]{3,100})?[.\s]*$`,
  'iu',
);
const VERB =
  /(?<!\p{L})(?:tiếp xúc|họp|gặp|làm việc|đối thoại|kiểm tra|giám sát|sinh hoạt|tổ chức|dự|thăm|tập huấn|báo cáo)(?!\p{L})/iu;
const isBodyAlone = ({ kind, title }: ProgrammeItem): boolean =>
  kind === 'event' && ALONE.test(title) && !VERB.test(title);

/** Behind its number, whole. */
const HEADING = /^\s*(?:\d{1,2}|[IVX]{1,4})[.)/]\s*(\p{Lu}[^.;:]{3,110}?)\s*:?\s*$/u;
const namesGathering = (name: string): boolean =>
  isGatheringName(name) && !holdsDay(name) && findTimes(name).length === 0;
