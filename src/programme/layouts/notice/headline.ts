import { linesOf } from '../../../model/block.ts';
import { isStamp } from '../../asides.ts';
import type { DocumentText } from '../../layout.ts';
import { isPageNote } from '../../page-notes.ts';
import { printedText } from '../../printed.ts';

/** `Tiêu đề: …` of a letter; its other heads are no headline. */
const LETTER_SUBJECT = /^(?:tiêu đề|chủ đề|subject)\s?:\s?(?:\[[^\]]*\]\s?)?(?=\p{L})/iu;
const LETTER_HEAD = /^(?:từ|tới|đến|người gửi|người nhận|gửi|ngày gửi|from|to|cc|date|sent|kính gửi)\s?:/iu;

/** What the notice is about: its title, its subject, or a page's first line. */
export function headlineOf({ masthead, source }: DocumentText): string {
  const texts = source.blocks.flatMap(linesOf).map(printedText);
  const about = texts.slice(0, HEAD_LINES).findIndex((text) => ABOUT.test(text));
  const subject = texts.slice(0, 8).find((text) => LETTER_SUBJECT.test(text));
  return (
    masthead.title ??
    (about < 0 ? undefined : aboutWhat(texts, about)) ??
    subject?.replace(LETTER_SUBJECT, '') ??
    texts.slice(0, HEAD_OF_PAGE).find((text) => ANNOUNCEMENT.test(text)) ??
    texts
      .filter((text) => !LETTER_HEAD.test(text))
      .find(
        (text) =>
          text.length > 12 &&
          !isStamp(text) &&
          !isPageNote(text) &&
          !PATH.test(text) &&
          !/^(?:thứ|ngày)?[\s\d:/|,.-]+$/iu.test(text),
      ) ??
    ''
  );
}

/** `Trang chủ > Tin tức > Thông báo`: where in its site a page stands. */
const PATH = /^(?:trang chủ|home)\s*[>»›/|]|^[^>»›]{2,60}(?:\s[>»›]\s[^>»›]{2,60}){2,}$/iu;

/** `Thông báo dời …`, below what a page shows above its article. */
const ANNOUNCEMENT = /^thông báo (?:về |việc )*(?:\p{L}+\s?){2,}/iu;
const HEAD_OF_PAGE = 6;

/** `V/v đính chính …` below the number of a letter; it may go on in a second line. */
const ABOUT = /^(?:v\/v|về việc)\s?:?\s/iu;
export const HEAD_LINES = 20;
const aboutWhat = (texts: readonly string[], at: number): string =>
  /^\p{Ll}/u.test(texts[at + 1] ?? '') ? `${texts[at]} ${texts[at + 1]}` : texts[at]!;
