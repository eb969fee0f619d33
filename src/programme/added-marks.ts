import { type Block, type Line, textOf, withLines } from '../model/block.ts';
import { capitalised } from './capital.ts';
import { withWords } from './line-words.ts';
import { ENTRY_MARK, HALF_AHEAD } from './list-marks.ts';

/**
 * Words of a supplement that say that an entry is new or another now, not what it is: `Bổ sung: 14h00 Họp …`, `- (Điều chỉnh) …`,
 * `[Mới] 15h00: …`.
 */

const ADDED = String.raw`bổ\ssung(?:\s(?:thêm|mới|(?:vào )?(?:lịch|chương trình)(?: họp| công tác| làm việc| tuần){0,2}|nội dung(?: họp)?)){0,2}`;
const CHANGED = String.raw`(?:đã\s)?(?:điều\schỉnh|chỉnh\ssửa|sửa\sđổi|thay\sđổi|cập\snhật)(?:\s(?:lần(?:\s\d{1,2}(?!\d))?|giờ|thời gian|lịch|nội dung|địa điểm|mới))?(?:,?\s(?:và\s)?bổ\ssung)?`;
/** What stands before it: a list mark, a half of the day, an hour. */
const HOUR = String.raw`(?<!\d)\d{1,2}\s?(?:[hg:]|giờ)\s?\d{0,2}(?!\d)`;
const BEFORE = String.raw`(?<before>^${ENTRY_MARK}${HALF_AHEAD}(?:${HOUR}[\s:,.–-]+)?)`;
const MEETS =
  '(?:họp|cuộc họp|hội nghị|hội thảo|hội ý|buổi|làm việc|tiếp(?: công)? dân|tiếp|dự|kiểm tra|khảo sát|lễ|phiên)';
const LEADS = [
  // (Bổ sung) …, [bổ sung]: …
  String.raw`[([]\s?${ADDED}\s?[)\]]\s?[:,–-]?\s*`,
  // (Điều chỉnh) …, [Mới] …, where `(mới)` behind an entry is of its name
  String.raw`[([]\s?(?:${CHANGED}|(?:lịch\s)?mới|thêm)\s?[)\]]\s?[:,–-]?\s*(?=\S)`,
  // Điều chỉnh: 15h00 …; `Cập nhật: 14:20 …` is when a page was made
  String.raw`(?!cập\snhật)${CHANGED}(?:\s?:)?\s*(?=${HOUR}|lúc\s\d)`,
  // 14h00: Điều chỉnh: Họp …
  String.raw`(?:điều\schỉnh|cập\snhật|thay\sđổi)\s?:\s*(?=${MEETS}(?!\p{L}))`,
  // Bổ sung: …
  String.raw`${ADDED}\s?:\s*`,
  // Bổ sung 14h00: …, Bổ sung – 14h00 …
  String.raw`${ADDED}\s?[,–-]?\s(?=${HOUR}|lúc\s\d)`,
  // Bổ sung họp …, where `bổ sung hồ sơ` is what is done
  String.raw`${ADDED}\s(?=${MEETS}(?!\p{L}))`,
].join('|');
const LEAD = new RegExp(`${BEFORE}(?<added>${LEADS})`, 'iu');

/** The blocks of a schedule without such words; what each line says besides stands as it stood. */
export const withoutAddedMarks = (blocks: readonly Block[]): readonly Block[] =>
  blocks.map((block) => withLines(block, withoutMark));

function withoutMark(line: Line): Line {
  const text = textOf(line);
  const { before, added } = (MAY_BE.test(text) ? LEAD.exec(text)?.groups : undefined) ?? {};
  if (before === undefined || added === undefined) return line;
  const [from, to] = [before.length, before.length + added.length];
  return withWords(withWords(line, to, to + 1, capitalised(text.slice(to, to + 1))), from, to, '');
}
const MAY_BE = /bổ\ssung|chỉnh|đổi|cập\snhật|[([]\s?(?:lịch\s)?(?:mới|thêm)/iu;
