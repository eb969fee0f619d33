import { type Line, textOf } from '../model/block.ts';
import { collapse } from '../vietnamese/normalise.ts';
import { oncePerText } from './once.ts';

/** What a notice shows of a line, so that it can be found. */

const LONGEST = 90;

/** The words, cut with an ellipsis. */
export const shortened = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST).trimEnd()}…`;

/** What is printed on a line, with single spaces. */
export const printedText = (line: Line): string => collapsed(textOf(line));

const collapsed = oncePerText(collapse);
