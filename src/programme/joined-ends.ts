import { linesOf, type SourceText } from '../model/block.ts';
import { type Notice, notice } from '../model/notice.ts';
import type { ProgrammeItem } from '../model/programme.ts';
import { foldCase } from '../vietnamese/fold.ts';
import { readCues } from './cues.ts';
import { isCapitals } from './heading.ts';
import { isRoomLine } from './places.ts';
import { printedText } from './printed.ts';

/**
 * The last entry of a schedule alone goes on in a further line that could have stood beside its words and begins anew: it
 * may be another entry, an office that signs or words of the page, so a person has to look.
 */
export function joinedEnds(source: SourceText, items: readonly ProgrammeItem[]): Notice[] {
  const lines = paragraphLines(source);
  const width = Math.max(0, ...lines.map(({ text }) => text.length));
  const joins = (item: ProgrammeItem): boolean => {
    const at = lines.findIndex(({ line }) => line === item.line);
    const [own, next] = [lines[at], lines[at + 1]];
    return (
      own !== undefined &&
      next !== undefined &&
      startsAnew(next.text, own.text, width) &&
      holds(item, next.text, own.text)
    );
  };
  const last = Math.max(...items.map(({ line }) => line));
  const [ends, others] = [items.filter(({ line }) => line === last), items.filter(({ line }) => line !== last)];
  if (others.length < LEAST_OTHERS || others.some(joins)) return [];
  return ends.filter(joins).map(({ id, line }) => notice('unclear-boundary', { line, item: id }));
}

const LEAST_OTHERS = 2;

const paragraphLines = ({ blocks }: SourceText) =>
  blocks
    .flatMap((block) => (block.type === 'table' ? [] : linesOf(block)))
    .map((line) => ({ line: line.place.line, text: printedText(line) }))
    .filter(({ text }) => text !== '');

const LINE = { openDays: true, ordinals: false, letters: true };

function startsAnew(text: string, above: string, width: number): boolean {
  const [word = ''] = text.split(' ');
  return (
    /^\p{Lu}/u.test(text) &&
    // Where all is in capitals, they begin nothing.
    !isCapitals(above) &&
    !/[,;:(–-]$/u.test(above) &&
    above.length + word.length + 1 <= width &&
    !LABELLED.test(text) &&
    readCues(text, 0, true, LINE).cues.length === 0
  );
}

/** `Thành phần: …`, `Tại phòng họp 2`, `Cùng dự: …`: what belongs to the entry above. */
const LABELLED = /^(?:[^:;.,]{2,40}:|(?:tại|cùng (?:dự|đi)|tham dự|mời|do|chuẩn bị|lái xe|xe)(?!\p{L}))/iu;

/** In its title, whose own line has no such words; or as its place, in capitals: an office that signs. */
function holds({ title, location }: ProgrammeItem, text: string, above: string): boolean {
  const words = foldCase(text.replace(/[\s.;,]+$/u, ''));
  const has = (held: string | null) => held !== null && foldCase(held).includes(words);
  return !has(above) && (has(title) || (isCapitals(text) && !isRoomLine(text) && has(location)));
}
