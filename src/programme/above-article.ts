import type { Block, SourceText } from '../model/block.ts';
import type { Reading } from '../model/notice.ts';
import { isStamp } from './asides.ts';
import { withoutBlocks } from './cut.ts';
import { isLink, isOthersHeading } from './other-articles.ts';
import { printedText } from './printed.ts';

/**
 * What a page shows above its article (a menu, its hours, the titles of other news), where a box of other articles
 * (`TIN MỚI`) holds nothing but links with days, and behind it stand a headline and right below it when that was posted.
 */
export function withoutAboveArticle(source: SourceText): Reading<SourceText> {
  const said = source.blocks.flatMap((block, at) => {
    const text = printed(block);
    return text === '' ? [] : [{ at, text }];
  });
  const whole = { value: source, notices: [] };
  const box = said.findIndex(({ text }) => isOthersHeading(text));
  if (box < 0) return whole;
  const headline = said.findIndex(({ text }) => isStamp(text)) - 1;
  if (box + 1 >= headline) return whole;
  const links = said.slice(box + 1, headline);
  const ends = /[.;:]$/u.test(said[headline]!.text) || isLink(said[headline]!.text);
  if (ends || !links.every(({ text }) => isLink(text))) return whole;
  const from = said[headline]!.at;
  return withoutBlocks(
    source,
    source.blocks.map((_, i) => i < from),
    'other-articles-cut',
  );
}

const printed = (block: Block): string => (block.type === 'paragraph' ? printedText(block.line) : '|');
