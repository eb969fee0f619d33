/**
 * The form in which Vietnamese words are compared: lower case, no marks, đ as d, punctuation as one space.
 * Folding removes the tone, so hoà and hòa, uỷ and ủy meet. It may join different words: use it to find, not to decide.
 */
export function fold(text: string): string {
  let folded = '';
  let apart = false;
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at)!;
    at += code > LAST_OF_UNIT ? 2 : 1;
    const plain = plainOf(code);
    if (plain === ' ') {
      apart = true;
      continue;
    }
    if (plain === '') continue;
    if (apart && folded !== '') folded += ' ';
    folded += plain;
    apart = false;
  }
  return folded;
}

/** The last code point that is one unit of a string. */
const LAST_OF_UNIT = 0xffff;
/** Texts use the same few letters over and over: kept by code point as far as Vietnamese letters and signs of print go. */
const LAST_KEPT = 0x20ff;
const plainLetters: (string | undefined)[] = Array.from({ length: LAST_KEPT + 1 });

/** A letter or digit without its mark, nothing for a mark alone, a space for anything else. */
function plainOf(code: number): string {
  if (code > LAST_KEPT) return withoutMark(code);
  const known = plainLetters[code];
  if (known !== undefined) return known;
  const plain = withoutMark(code);
  plainLetters[code] = plain;
  return plain;
}

const withoutMark = (code: number): string =>
  String.fromCodePoint(code)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');

/** Lower case and one place for the tone mark (hoà = hòa, uỷ = ủy), every mark kept: words that differ stay apart. */
export function foldCase(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/o([àáảãạ])/g, (_, a: string) => `${withTone('o', a)}a`)
    .replace(/o([èéẻẽẹ])/g, (_, e: string) => `${withTone('o', e)}e`)
    .replace(/(?<!q)u([ỳýỷỹỵ])/g, (_, y: string) => `${withTone('u', y)}y`)
    .replace(/\s+/g, ' ')
    .trim();
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/;

function withTone(vowel: string, toned: string): string {
  const tone = TONES.exec(toned.normalize('NFD'))?.[0] ?? '';
  return (vowel + tone).normalize('NFC');
}
