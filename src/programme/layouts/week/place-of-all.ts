import { type Block, linesOf } from '../../../model/block.ts';
import type { ProgrammeItem } from '../../../model/programme.ts';
import { isPlaceLine } from '../../places.ts';
import { printedText } from '../../printed.ts';

/** With the place that a part of the paper below the days tells once for all of them, where the items name none. */
export function withPlaceOfAll(items: readonly ProgrammeItem[], blocks: readonly Block[]): readonly ProgrammeItem[] {
  const told = blocks.flatMap((block) =>
    (block.type === 'paragraph' ? linesOf(block) : []).flatMap((line) => {
      const place = PLACE.exec(printedText(line))?.[1];
      return place === undefined ? [] : [{ place, line: line.place.line }];
    }),
  );
  const [only, ...others] = told;
  if (only === undefined || others.length > 0 || !isPlaceLine(only.place)) return items;
  const isBelow = items.every(({ kind, line }) => kind !== 'event' || line < only.line);
  if (!isBelow) return items;
  return items.map((item) => (item.kind === 'event' ? { ...item, location: item.location ?? only.place } : item));
}

/** `2. Địa điểm: Trường Mẫu`: with a number, so that it is no label of the entry above it. */
const PLACE =
  /^\s*(?:\d{1,2}|[IVX]{1,4})\s?[./)]\s*(?:địa điểm|nơi)(?:\s(?:thi|tổ chức|họp|học))?\s?:\s*(?:tại\s)?(.{1,200}?)[\s.;]*$/iu;
