/**
 * RFC 5545 §3.1: no line longer than 75 octets without its line break; the rest follows after CRLF and one space, which
 * counts. A reader joins the pieces by taking both away.
 */
const MOST_OCTETS = 75;
const BREAK = '\r\n ';
/** So far back a better place is looked for before a plain one is taken. */
const LOOK_BACK = 24;

/**
 * What must stay in one piece: an escape (Google drops an event with a break between `\` and the next character), and a
 * letter with its marks, lest a reader that decodes line by line sees halves.
 */
const PIECES = /\\.|\P{M}\p{M}{0,4}|\p{M}/gsu;

export function foldLine(line: string): string {
  if (Buffer.byteLength(line) <= MOST_OCTETS) return line;
  const pieces = line.match(PIECES) ?? [];
  const lines: string[] = [];
  let start = 0;
  while (start < pieces.length) {
    const end = breakAfter(pieces, start, lines.length === 0 ? MOST_OCTETS : MOST_OCTETS - 1);
    lines.push(pieces.slice(start, end).join(''));
    start = end;
  }
  return lines.join(BREAK);
}

/** Index of the piece with which the next line begins. */
function breakAfter(pieces: readonly string[], start: number, room: number): number {
  let end = start;
  for (let octets = 0; end < pieces.length; end++) {
    octets += Buffer.byteLength(pieces[end]!);
    if (octets > room) break;
  }
  if (end === pieces.length) return end;
  for (let better = end; better > Math.max(start, end - LOOK_BACK); better--) {
    if (!isSpace(pieces[better - 1]) && !isSpace(pieces[better])) return better;
  }
  return Math.max(end, start + 1);
}

/** Readers that trim a line would lose a space beside the break. */
function isSpace(piece: string | undefined): boolean {
  return piece === ' ' || piece === '\t';
}
