import { type Passage, slice } from './passage.ts';

/** A full stop after these ends no sentence. */
const ABBREVIATED = /(?:^|[\s(])(?:TP|Tp|tp|P|Q|H|T|Đ|TS|ThS|PGS|GS|BS|KS|St|Tr|đ|tr|PCT|CT|v\.v|Ths|BSCK\w*|\p{Lu})$/u;
/** Whether the words end in such a short form. */
export const endsShortened = (before: string): boolean => ABBREVIATED.test(before);

const END = /[.;!?](?:\s+|(?=\p{Lu}))|\n+/gu;

/** The sentences of a paragraph; a semicolon ends one when `opens` says that what follows can stand alone. */
export function sentencesOf(passage: Passage, opens: (rest: string) => boolean = () => true): Passage[] {
  const { text } = passage;
  const sentences: Passage[] = [];
  let from = 0;
  for (const match of text.matchAll(END)) {
    if (
      match[0].startsWith('.') &&
      (ABBREVIATED.test(text.slice(from, match.index)) || depth(text, from, match.index) > 0)
    )
      continue;
    const end = match.index + match[0].length;
    if (
      match[0].startsWith(';') &&
      !opens(text.slice(end, text.indexOf(';', end) < 0 ? undefined : text.indexOf(';', end)))
    )
      continue;
    sentences.push(slice(passage, from, match.index + 1));
    from = end;
  }
  sentences.push(slice(passage, from));
  return sentences.filter((sentence) => sentence.text !== '');
}

function depth(text: string, from: number, to: number): number {
  let open = 0;
  for (let i = from; i < to; i++) {
    if (text[i] === '(') open++;
    else if (text[i] === ')') open = Math.max(0, open - 1);
  }
  return open;
}
