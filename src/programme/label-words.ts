import type { Line } from '../model/block.ts';

/** The line with a label and its colon before its words. */
export function withLabel(label: string, line: Line): Line {
  const [first, ...rest] = line.spans;
  const head = `${label.replace(/\s*:\s*$/u, '')}: `;
  return { ...line, spans: [{ ...first!, text: head + first!.text.trimStart() }, ...rest] };
}
