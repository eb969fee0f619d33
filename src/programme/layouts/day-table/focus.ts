import { textOf } from '../../../model/block.ts';
import { type Notice, notice } from '../../../model/notice.ts';
import type { Programme, ProgrammeItem } from '../../../model/programme.ts';
import { collapse } from '../../../vietnamese/normalise.ts';
import { isCapitals } from '../../heading.ts';
import { item } from '../../items.ts';
import type { DocumentText } from '../../layout.ts';
import { mendSpelling } from '../../spelling.ts';
import { joinLines } from './content.ts';

/** What stands above the table of days: priorities under a heading of their own, and the heading of the table. */
export interface Focus {
  readonly items: readonly ProgrammeItem[];
  /** Headings under which the table stands. */
  readonly section: readonly string[];
  readonly rules: Programme['rules'];
  readonly notices: readonly Notice[];
}

const HEADING = /^(?:[IVX]{1,4}|[A-ZĐ]|\d{1,2})\s?[./)]\s*(?=\p{Lu})/u;
const MARK = /^(?:[-–—+*•·]|\d{1,2}(?:\.\d{1,2})*[.)])\s*(?=\S)/u;
const PRIORITIES = /trọng tâm|nhiệm vụ|nội dung (?:công tác|chính)|chỉ đạo|ưu tiên/iu;
const RULE = /(?<!\p{L})(?:hằng|hàng)\s(?:ngày|tuần|tháng|quý)(?!\p{L})/iu;
const LONGEST_HEADING = 160;

interface Paragraph {
  readonly text: string;
  readonly line: number;
  readonly page: number | null;
  readonly heading: boolean;
}

export function focusBefore(document: DocumentText, tableLine: number): Focus {
  const items: ProgrammeItem[] = [];
  const rules: { text: string; line: number }[] = [];
  const notices: Notice[] = [];
  let section: string[] = [];
  for (const { text, line, page, heading } of paragraphsBefore(document, tableLine)) {
    if (heading) section = [text.replace(/\s*:$/, '')];
    else if (section.length > 0 && PRIORITIES.test(section[0]!)) {
      const id = String(items.length + 1);
      const spelling = mendSpelling(text, document.organization);
      items.push(
        item({
          id,
          kind: 'focus',
          title: text,
          titleCorrected: spelling.corrected,
          timing: 'none',
          section,
          line,
          page,
        }),
      );
      notices.push(
        ...spelling.corrections.map((data) => notice('spelling-corrected', { line, item: id }, { ...data })),
      );
    } else if (RULE.test(text)) {
      rules.push({ text, line });
      notices.push(notice('rule-without-date', { line }, { printed: text }));
    }
  }
  return { items, section, rules, notices };
}

/** Paragraphs of the body above the table, wrapped lines joined, list marks taken off. */
function paragraphsBefore({ source, masthead }: DocumentText, tableLine: number): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const print = source.lineKind === 'print';
  for (const block of source.blocks.slice(masthead.body.start, masthead.body.end)) {
    if (block.type !== 'paragraph') continue;
    const { line, page } = block.line.place;
    if (line >= tableLine) break;
    const text = collapse(textOf(block.line));
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
