import { isSyllable } from './syllable.ts';

/**
 * Vietnamese from before Unicode: fonts that draw Vietnamese letters in the places of western ones. In a file such text
 * stands as western letters (`Ch­¬ng tr×nh`, `Chöông trình`) and only the font or the look of the words tells.
 */
export type LegacyEncoding = 'tcvn3' | 'vni';

/** TCVN 5712:1993, VN3: a letter a byte, lower case; capital fonts (`.VnTimeH`) draw the same bytes as capitals. */
const TCVN3_FROM = '¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ';
const TCVN3_TO = 'ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';

const TCVN3: ReadonlyMap<string, string> = new Map([...TCVN3_FROM].map((from, i) => [from, [...TCVN3_TO][i]!]));

/** VNI Windows: a base letter and a second letter for its marks; six letters stand alone. */
const VNI_MARKS: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};
const VNI_ALONE: Readonly<Record<string, string>> = {
  ô: 'ơ',
  ö: 'ư',
  ñ: 'đ',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
  Ô: 'Ơ',
  Ö: 'Ư',
  Ñ: 'Đ',
  Æ: 'Ỉ',
  Ó: 'Ĩ',
  Ò: 'Ị',
  Î: 'Ỵ',
};
/** A base with its marks, or a letter that stands alone: one pass, for what a pair gives is not looked at again. */
const VNI_LETTER = /([aeouyAEOUYôöÔÖ])([ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË])|[ôöñæóòîÔÖÑÆÓÒÎ]/g;

/** As the font would have shown it, NFC. `capital` for fonts that draw capitals only. */
export function fromLegacy(text: string, encoding: LegacyEncoding, capital = false): string {
  const shown = encoding === 'tcvn3' ? fromTcvn3(text) : fromVni(text);
  return capital ? shown.toUpperCase() : shown;
}

function fromTcvn3(text: string): string {
  return Array.from(text, (letter) => TCVN3.get(letter) ?? letter).join('');
}

function fromVni(text: string): string {
  return text.replace(VNI_LETTER, (whole, base: string | undefined, mark: string) => {
    if (base === undefined) return VNI_ALONE[whole]!;
    return ((VNI_ALONE[base] ?? base) + VNI_MARKS[mark.toLowerCase()]).normalize('NFC');
  });
}

/** Letters that only Unicode has: where they stand, the text has been Unicode all along. */
const MODERN = /[ăđĩũơưĂĐĨŨƠƯ\u1ea0-\u1ef9]|\p{M}/u;
const WORD = /[a-z\u00a1-\u00ff]+/gi;
const MARKED = /[\u00a1-\u00ff]/;
const QUOTES = /^[«»¡¿·]+|[«»·]+$/g;
const LONGEST_WORD = 40;
/** Words looked at, evenly over the text. */
const SAMPLE = 2_000;
const LEAST_SHARE = 0.8;
const LEAST_GAIN = 0.3;

/**
 * The old encoding in which `text` makes Vietnamese syllables where it makes none as it stands; null for Unicode, for
 * other languages, and for fewer than `leastWords` words with marks (a name or two prove nothing).
 */
export function legacyEncodingOf(text: string, leastWords = 8): LegacyEncoding | null {
  const lines = text.split('\n').filter((line) => !MODERN.test(line));
  const words = (lines.join('\n').match(WORD) ?? [])
    .filter((word) => word.length <= LONGEST_WORD && MARKED.test(word))
    .map((word) => word.replace(QUOTES, ''))
    .filter((word) => word !== '');
  if (words.length < leastWords) return null;
  const step = Math.ceil(words.length / SAMPLE);
  const sample = words.filter((_, i) => i % step === 0);
  const share = (read: (word: string) => string) =>
    sample.filter((word) => isSyllable(read(word))).length / sample.length;
  const asIs = share((word) => word);
  const [best] = (['tcvn3', 'vni'] as const)
    .map((encoding) => ({ encoding, share: share((word) => fromLegacy(word, encoding)) }))
    .sort((a, b) => b.share - a.share);
  return best!.share >= LEAST_SHARE && best!.share - asIs >= LEAST_GAIN ? best!.encoding : null;
}

/** Turns the lines of a text that are in an old encoding into Unicode; every other text comes back as it is. */
export function modernise(text: string): string {
  const encoding = legacyEncodingOf(text);
  if (encoding === null) return text;
  return text
    .split('\n')
    .map((line) => (MODERN.test(line) ? line : fromLegacy(line, encoding)))
    .join('\n');
}

/** One line a family of fonts; `H` at the end of a TCVN3 name is a capital font. */
const LEGACY_FONTS: readonly (readonly [RegExp, LegacyEncoding])[] = [
  [/^\.vn/i, 'tcvn3'],
  [/^vni[- ]/i, 'vni'],
];

/** What a font of this name draws, or null for a Unicode font. */
export function legacyFont(name: string): { readonly encoding: LegacyEncoding; readonly capital: boolean } | null {
  const family = LEGACY_FONTS.find(([pattern]) => pattern.test(name));
  return family ? { encoding: family[1], capital: family[1] === 'tcvn3' && /h$/i.test(name) } : null;
}
