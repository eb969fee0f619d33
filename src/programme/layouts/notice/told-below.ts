import { MOVED } from '../../change-verbs.ts';
import { LONGEST_SENTENCE, leavesOpen } from '../../changes.ts';
import { cutFields } from '../../fields.ts';
import { GATHERING_WORDS } from '../../kinds.ts';
import { withoutMark } from '../../list-marks.ts';
import { toldMoments } from '../../moment-roles.ts';
import { momentsIn } from '../../moments.ts';
import type { Passage } from '../../passage.ts';
import { sentencesOf } from '../../sentences.ts';
import { atMoment, type Told } from './at-moment.ts';
import { meetingOf } from './full-names.ts';
import { namedTimesIn } from './named-times.ts';
import { commonPlace } from './new-place.ts';
import type { NoticeText } from './notice-text.ts';

/** `chuyển thời gian tổ chức Đại hội như sau:` over `1. Phiên trù bị: 14 giờ 00 ngày …`: each session has its new time in a line. */

/** A sentence that says that a time is another now, gives none, and leads to what stands below. */
const LEADS = new RegExp(
  String.raw`(?<!\p{L})(?:tổ chức|họp|thi|mở|diễn ra)\s(?:lại|bù)(?!\p{L})[^.;\d]{0,80}:\s*$|(?<!\p{L})(?:${MOVED})\s(?:lại\s)?(?:[^.;:]{0,40}\s)?(?:thời gian|lịch|ngày|giờ|buổi|cuộc|phiên|kỳ)(?!\p{L})[^.;]{0,240}(?::\s*$|(?<!\p{L})(?:như sau|cụ thể|sau đây|dưới đây)\s?[.:]*\s*$)`,
  'iu',
);
const leads = (paragraph: Passage): boolean => {
  const last = sentencesOf(paragraph).at(-1)?.text ?? '';
  return (
    last.length <= LONGEST_SENTENCE && LEADS.test(last) && !leavesOpen(last) && toldMoments(last).fresh.length === 0
  );
};

/** The things below such a sentence, each at its new time; empty where there is none, or a line tells of an old one too. */
export function toldBelow(text: NoticeText): Told[] {
  const { paragraphs, context } = text;
  return paragraphs.flatMap((paragraph, i) => {
    if (!leads(paragraph)) return [];
    const below = linesBelow(paragraphs.slice(i + 1));
    const place = commonPlace({ ...text, paragraphs: below, sentences: below });
    return namedTimesIn(below).map(({ passage, title, moment, location }) =>
      atMoment(passage, { id: '1', title: fullTitle(title, text), moment, location: location ?? place }, context),
    );
  });
}

/** Names, their times and labels; a sentence, a line of an old time or one that has another day beside ends them. */
function linesBelow(paragraphs: readonly Passage[]): Passage[] {
  const end = paragraphs.findIndex(({ text }) => !isLine(text));
  return paragraphs.slice(0, end < 0 ? undefined : end);
}

function isLine(text: string): boolean {
  const words = withoutMark(text);
  if (words.length > LONGEST) return false;
  const { moments, old, fresh } = toldMoments(words);
  if (old.length + fresh.length > 0) return false;
  const named = NAMED.test(words) && moments.filter(({ date }) => date !== null).length === 1;
  return named || cutFields(words).main === '' || (momentsIn(words).length === 0 && !/[.;]$/u.test(words));
}
const LONGEST = 240;
const NAMED = /^[^:.;]{2,100}:\s/u;

/** `Khối 6`, `Thôn Đông`: for whom it is; what takes place says the notice. */
const fullTitle = (name: string, text: NoticeText): string =>
  NAMES_EVENT.test(name) ? name : `${meetingOf(text)}: ${name}`;
const NAMES_EVENT = new RegExp(
  String.raw`^(?:${GATHERING_WORDS}|(?:phiên|buổi|lễ|ca|môn|vòng|đợt|bốc thăm|tổng duyệt|khai (?:mạc|giảng)|bế (?:mạc|giảng)|chung kết|bán kết|xét|thi|học|tiếp|trực|tập huấn|diễn tập)(?!\p{L}))`,
  'iu',
);
