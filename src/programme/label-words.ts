import type { Line } from '../model/block.ts';

/** `Ghi chú:`, `Lưu ý:` before a remark, without its colon and in small letters: for expressions. */
export const REMARK_LABEL = '(?:ghi chú|lưu ý|chú ý)';

/** The line with a label and its colon before its words. */
export function withLabel(label: string, line: Line): Line {
  const [first, ...rest] = line.spans;
  const head = `${label.replace(/\s*:\s*$/u, '')}: `;
  return { ...line, spans: [{ ...first!, text: head + first!.text.trimStart() }, ...rest] };
}
