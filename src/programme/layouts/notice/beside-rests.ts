import { findDates } from '../../dates.ts';
import { DUE_BY } from '../../due-words.ts';
import { kindOfTitle } from '../../kinds.ts';
import { withoutMark } from '../../list-marks.ts';
import { momentsIn } from '../../moments.ts';
import type { Passage } from '../../passage.ts';
import { findTimes } from '../../times.ts';
import { atMoment, type Told } from './at-moment.ts';
import type { NoticeText } from './notice-text.ts';

/**
 * `Lễ khai giảng: 7h00 thứ Bảy ngày 05/9/2026 tại sân trường` among the points of a holiday notice: a label that names a
 * gathering, one moment, perhaps a place, and no word more. Whatever says more is left to who reads lines that stand alone.
 * @param count how many items there are; ids go on after them
 */
export function heldBesideRests(
  sentences: readonly Passage[],
  count: number,
  context: NoticeText['context'],
): readonly Told[] {
  return sentences
    .flatMap((sentence) => {
      const words = withoutMark(sentence.text);
      const [, title, when] = LABELLED.exec(words) ?? [];
      if (title === undefined || kindOfTitle(title) !== 'event' || holdsMoment(title)) return [];
      const [moment, ...others] = momentsIn(when!);
      if (moment?.date?.form !== 'day' || moment.date.citation || others.length > 0 || findDates(when!).length > 1)
        return [];
      if (BOUND.test(when!.slice(0, moment.from)) || /\p{L}/u.test(when!.slice(0, moment.from).replace(AHEAD, '')))
        return [];
      const behind = BEHIND.exec(when!.slice(moment.to));
      return behind === null ? [] : [{ sentence, title, moment, location: behind[1]?.trim() ?? null }];
    })
    .map(({ sentence, ...told }, i) => atMoment(sentence, { ...told, id: String(count + i + 1) }, context));
}

const LABELLED = /^([^:;.\d][^:;.]{2,120}?)\s?:\s(.{6,160})$/u;
const AHEAD = /(?<!\p{L})(?:lúc|vào|từ|bắt đầu|thời gian|thứ \p{L}+|chủ nhật|ngày)(?!\p{L})/giu;
const BOUND = new RegExp(`(?:${DUE_BY}|đến|hết|sau)\\s(?:ngày\\s)?$`, 'iu');
/** A weekday or a lunar day in brackets, and the place. */
const BEHIND = /^(?:\s?\([^()]{2,60}\))?[\s,;–-]*(?:(?:tại|ở|địa điểm\s?:)\s([^.;:\d(][^.;:(]{2,100}))?[.;\s]*$/iu;

const holdsMoment = (title: string): boolean => findTimes(title).length > 0 || findDates(title).length > 0;
