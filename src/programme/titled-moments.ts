import type { Block, SourceText } from '../model/block.ts';
import { cutFields } from './fields.ts';
import { kindOfTitle } from './kinds.ts';
import { withLabel } from './label-words.ts';
import { isMarked } from './list-marks.ts';
import { momentsIn } from './moments.ts';
import { isNoEntry } from './no-entry.ts';
import { isPlaceLine } from './places.ts';
import { printedText } from './printed.ts';
import { opensActivity } from './subjects.ts';

/**
 * Cards that give a title, below it a line with nothing but its day and hour, and then a place: what stands above the
 * first such line and not below the last tells that each title is that of the moment below it. Those lines get the labels
 * that say so.
 */

const LEAST_CARDS = 2;

interface Written {
  readonly at: number;
  readonly text: string;
}

/** The source with `Thời gian: ` and `Địa điểm: ` before the lines of such cards. */
export function withTitledMoments(source: SourceText): SourceText {
  if (source.blocks.some(({ type }) => type === 'table')) return source;
  const lines = source.blocks.flatMap((block, at): Written[] => {
    const text = block.type === 'paragraph' ? printedText(block.line) : '';
    return text === '' ? [] : [{ at, text }];
  });
  const cards = lines.flatMap(({ text }, i) => (isMoment(text) ? [i] : []));
  if (cards.length < LEAST_CARDS || !cards.every((i, n) => isCard(lines, i, cards[n + 1]))) return source;
  const times = new Set(cards.map((i) => lines[i]!.at));
  const places = new Set(cards.flatMap((i) => (isPlace(lines[i + 1]) ? [lines[i + 1]!.at] : [])));
  const blocks = source.blocks.map((block, at): Block => {
    const label = times.has(at) ? 'Thời gian' : places.has(at) ? 'Địa điểm' : null;
    return label === null || block.type !== 'paragraph' ? block : { ...block, line: withLabel(label, block.line) };
  });
  return { ...source, blocks };
}

/** `8h00 - Thứ Ba, 11/08/2026` */
function isMoment(text: string): boolean {
  if (text.length > LONGEST_MOMENT || !HOUR.test(text) || isMarked(text)) return false;
  const [moment, ...others] = momentsIn(text);
  if (!moment?.date || !moment.time || others.length > 0) return false;
  return !/[\p{L}\d]/u.test(text.slice(0, moment.from) + text.slice(moment.to));
}

const LONGEST_MOMENT = 120;
const HOUR = /\d\s{0,2}[hg:.]/iu;

/** A title stands right above it, and no other behind it but that of the next. */
function isCard(lines: readonly Written[], at: number, next = lines.length + 1): boolean {
  const below = lines.slice(at + 1, next - 1);
  return isTitle(lines[at - 1]) && !below.some(isTitle);
}

const isTitle = (line: Written | undefined): boolean =>
  line !== undefined &&
  !isPlace(line) &&
  cutFields(line.text).main !== '' &&
  !isNoEntry(line.text) &&
  (kindOfTitle(line.text) !== null || opensActivity(line.text));

const isPlace = (line: Written | undefined): boolean =>
  line !== undefined && cutFields(line.text).main !== '' && isPlaceLine(line.text);
