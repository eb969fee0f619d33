import type { Block, SourceText } from '../model/block.ts';
import { CHANGE_WORDS } from './changes.ts';
import { readCues } from './cues.ts';
import { holdsDay } from './dates.ts';
import { printedText } from './printed.ts';
import { REST_WORDS } from './rest-words.ts';

/** A page writes when it was posted as a day alone in its line, and below it how often it was read, its salutation, or the words that lead in its article. */

const DAY = /^(?:ngày\s)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/iu;
const READ = /^[\s\-–|•]*(?:lượt (?:xem|đọc|truy cập)|(?:đã )?(?:xem|đọc)\s?:|[\d.,]+\s*(?:lượt|views?))/iu;
/** A letter begins there: the day heads nothing. */
const SALUTES = /^(?:kính|thân) (?:gửi|thưa|chào)(?!\p{L})/iu;

/** `Sở Thử thông báo lịch nghỉ … như sau:`: with it an article begins, whose days stand below. */
const LEADS_IN = /(?<!\p{L})(?:thông báo|công văn|kế hoạch|quyết định|thông tin)(?!\p{L}).{10,400}(?:sau|thể)\s?:$/iu;
/**
 * The day stands right below a headline of rests or changes, and no other of the lines is one alone. Lines with an hour or a
 * half of the day and no day would have none but this.
 */
const stampsArticle = (said: readonly { readonly text: string }[], i: number): boolean =>
  i === 1 &&
  !said[0]!.text.endsWith(':') &&
  isOfRestsOrChanges(said[0]!.text) &&
  LEADS_IN.test(said[2]?.text ?? '') &&
  said.filter(({ text }) => DAY.test(text)).length === 1 &&
  said.slice(3).some(({ text }) => holdsDay(text)) &&
  !said.slice(3).some(({ text }) => asksForDay(text));

/** `Lịch nghỉ Tết …`, `Điều chỉnh lịch công tác …`; `LỊCH LÀM VIỆC DỊP NGHỈ TẾT`, `CHƯƠNG TRÌNH (điều chỉnh)` are of what takes place. */
function isOfRestsOrChanges(headline: string): boolean {
  const said = [REST_WORDS, CHANGE_WORDS].map((words) => headline.search(words)).filter((at) => at >= 0);
  const schedule = headline.search(SCHEDULE);
  return said.length > 0 && (schedule < 0 || Math.min(...said) < schedule);
}
const SCHEDULE = /(?<!\p{L})(?:lịch|chương trình|kế hoạch)(?!\p{L})(?!\snghỉ)/iu;

/** `Chiều: Làm việc với xã Hai`, `- 8h00: Khai mạc`. */
function asksForDay(text: string): boolean {
  const types = new Set(readCues(text, 0, true, PLAIN).cues.map(({ type }) => type));
  return !types.has('day') && (types.has('time') || types.has('session'));
}
const PLAIN = { openDays: true, ordinals: false, letters: false };

/** The source with `Ngày đăng: ` before such a day; all else as it was. */
export function withPostedDays(source: SourceText): SourceText {
  const said = source.blocks.flatMap((block, at) => {
    const text = block.type === 'paragraph' ? printedText(block.line) : '|';
    return text === '' ? [] : [{ at, text }];
  });
  const posted = said.find(
    ({ text }, i) =>
      DAY.test(text) && ([READ, SALUTES].some((next) => next.test(said[i + 1]?.text ?? '')) || stampsArticle(said, i)),
  );
  if (posted === undefined) return source;
  return {
    ...source,
    blocks: source.blocks.map((block, at) => (at === posted.at ? labelled(block, posted.text) : block)),
  };
}

function labelled(block: Block, text: string): Block {
  if (block.type !== 'paragraph') return block;
  const day = text.replace(/^ngày\s/iu, '');
  return { ...block, line: { ...block.line, spans: [{ text: `Ngày đăng: ${day}` }] } };
}
