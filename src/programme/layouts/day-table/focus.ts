import { type Notice, notice } from '../../../model/notice.ts';
import type { Programme, ProgrammeItem } from '../../../model/programme.ts';
import { isCapitals } from '../../heading.ts';
import { item } from '../../items.ts';
import { REMARK_LABEL } from '../../label-words.ts';
import type { DocumentText } from '../../layout.ts';
import { printedText } from '../../printed.ts';
import { mendSpelling } from '../../spelling.ts';
import { joinLines } from './content.ts';

/** What stands around the table of days: priorities under a heading of their own, and the heading of the table. */
export interface Around {
  readonly above: readonly Priority[];
  readonly below: readonly Priority[];
  /** Headings under which the table stands. */
  readonly section: readonly string[];
  readonly rules: Programme['rules'];
}

export interface Priority {
  readonly text: string;
  readonly section: readonly string[];
  readonly line: number;
  readonly page: number | null;
}

const HEADING = /^(?:[IVX]{1,4}|[A-ZĐ]|\d{1,2})\s?[./)]\s*(?=\p{Lu})/u;
const MARK = /^(?:[-–—+*•·]|\d{1,2}(?:\.\d{1,2})*[.)])\s*(?=\S)/u;
const PRIORITIES =
  /trọng tâm|nhiệm vụ|nội dung (?:công tác|chính|khác)|công tác (?:khác|thường xuyên)|chỉ đạo|ưu tiên/iu;
/** Days that come back, without a date: `ngày 15 và 25 hằng tháng`. */
const RULE = /(?:ngày|thứ|chủ nhật)\s[^.;]{0,40}(?:hằng|hàng|mỗi)\s(?:tuần|tháng|quý)(?!\p{L})/iu;
const REMARK = new RegExp(String.raw`^${REMARK_LABEL}\s?:`, 'iu');
const LONGEST_HEADING = 160;

interface Paragraph {
  readonly text: string;
  readonly line: number;
  readonly page: number | null;
  readonly heading: boolean;
}

/** `table`: first and last line of the table in the source. */
export function readAround(document: DocumentText, table: { readonly first: number; readonly last: number }): Around {
  const above = underHeadings(paragraphsOf(document, (line) => line < table.first));
  const below = underHeadings(paragraphsOf(document, (line) => line > table.last));
  return {
    above: above.priorities,
    below: below.priorities,
    section: above.section,
    rules: [...above.rules, ...below.rules],
  };
}

/** A priority as an item. */
export function focusItem(
  id: string,
  priority: Priority,
  document: DocumentText,
): { item: ProgrammeItem; notices: Notice[] } {
  const { text, section, line, page } = priority;
  const spelling = mendSpelling(text, document.organization);
  return {
    item: item({
      id,
      kind: 'focus',
      title: text,
      titleCorrected: spelling.corrected,
      timing: 'none',
      section: [...section],
      line,
      page,
    }),
    notices: spelling.corrections.map((data) => notice('spelling-corrected', { line, item: id }, { ...data })),
  };
}

function underHeadings(paragraphs: readonly Paragraph[]) {
  const priorities: Priority[] = [];
  const rules: { text: string; line: number }[] = [];
  let section: string[] = [];
  for (const { text, line, page, heading } of paragraphs) {
    if (heading) section = [text.replace(/\s*:$/, '')];
    else if (RULE.test(text)) rules.push({ text, line });
    else if (REMARK.test(text)) break;
    else if (section.length > 0 && PRIORITIES.test(section[0]!)) priorities.push({ text, section, line, page });
  }
  return { priorities, rules, section };
}

/** Paragraphs of the body outside the table, wrapped lines joined, list marks taken off. */
function paragraphsOf({ source, masthead }: DocumentText, wanted: (line: number) => boolean): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const print = source.lineKind === 'print';
  for (const block of source.blocks.slice(masthead.body.start, masthead.body.end)) {
    if (block.type !== 'paragraph') continue;
    const { line, page } = block.line.place;
    if (!wanted(line)) continue;
    const text = printedText(block.line);
    if (text === '') continue;
    const bold = block.line.spans.every((span) => span.bold === true || span.text.trim() === '');
    const heading =
      text.length <= LONGEST_HEADING &&
      HEADING.test(text) &&
      (isCapitals(text.replace(HEADING, '')) || bold || PRIORITIES.test(text));
    const before = paragraphs.at(-1);
    const marked = MARK.test(text);
    if (print && before && !before.heading && !heading && !marked) {
      paragraphs[paragraphs.length - 1] = { ...before, text: joinLines(before.text, text) };
    } else paragraphs.push({ text: heading ? text : text.replace(MARK, ''), line, page, heading });
  }
  return paragraphs;
}
