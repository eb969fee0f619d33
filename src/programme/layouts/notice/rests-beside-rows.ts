import { notice } from '../../../model/notice.ts';
import { item } from '../../items.ts';
import { placeOf } from '../../passage.ts';
import { restDaysIn } from '../../rest-days.ts';
import { spansOf } from '../dated-text.ts';
import type { Told } from './at-moment.ts';
import { linesOfTables } from './hour-days.ts';
import type { NoticeText } from './notice-text.ts';

/**
 * `Nhà trường cho học sinh toàn trường nghỉ học thứ Sáu 21/11 và thứ Bảy 22/11` above a table of what moves for it: a rest of
 * all, day by day. Rests of some, and those of which something is doubtful, stay with whoever asks about such sentences.
 */
export function restsBesideRows(text: NoticeText): Told[] {
  const inTables = linesOfTables(text);
  return text.sentences
    .filter((each) => !inTables.has(placeOf(each).line) && OF_ALL.test(each.text) && !OF_PART.test(each.text))
    .flatMap((sentence) => {
      const { days, untold } = restDaysIn(sentence.text);
      if (untold.length > 0 || days.some(({ kind, doubtful }) => kind !== 'rest' || doubtful)) return [];
      const { line, page } = placeOf(sentence);
      return days.flatMap(({ mention, title }) =>
        spansOf(mention, text.context).flatMap(({ start, end, problem }): Told[] => {
          if (start === null) return [];
          const rest = item({ id: '1', kind: 'dayOff', title, start, end, timingText: mention.text, line, page });
          const doubt =
            problem === null ? [] : [notice(problem, { line, item: '1' }, { printed: mention.text, used: '' })];
          return [{ items: [rest], notices: doubt }];
        }),
      );
    });
}

const OF_ALL =
  /(?<!\p{L})cho\s(?:toàn (?:thể|bộ)\s|tất cả\s|các\s)?(?:học sinh|hs|sinh viên|sv|học viên|trẻ)(?:\s(?:toàn trường|cả trường|các khối|các lớp|tất cả các khối))?\s(?:được |tạm )?nghỉ học(?!\p{L})/iu;
/** A half of a day, or lessons of it. */
const OF_PART = /(?<!\p{L})(?:sáng|chiều|tối|buổi|tiết|ca)(?!\p{L})|\d\s?(?:[hg:]\d|giờ)/iu;
