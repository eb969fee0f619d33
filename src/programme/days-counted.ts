import { type Notice, notice } from '../model/notice.ts';
import type { ProgrammeItem } from '../model/programme.ts';

/**
 * `Kiểm tra tại Trại tạm giam (02 ngày)` on one day: for how many days it goes on is said, on which of them is not. Days of
 * rest may lie between, so the words are told and no end is made of them.
 */
export function daysCounted(items: readonly ProgrammeItem[]): Notice[] {
  return items.flatMap(({ id, line, kind, start, end, title, note }) => {
    if (kind !== 'event' || start === null || start !== end) return [];
    const printed = COUNTED.exec(`${title}\n${note ?? ''}`)?.[1];
    return printed === undefined ? [] : [notice('uncertain-date', { line, item: id }, { printed })];
  });
}

/** In brackets, behind a comma or alone in a remark: `tập huấn 02 ngày về …` is as often the name of a course. */
const COUNTED =
  /(?:\(|,\s|\n)((?:thời gian:?\s|(?:diễn ra |kéo dài )?trong\s|kéo dài\s|liên tục\s)?(?:0?[2-9]|[1-3]\d|hai|ba|bốn|năm)\sngày(?:\sliên tục|\sliền)?)(?=\)|[,.;]|\s*$)/iu;
