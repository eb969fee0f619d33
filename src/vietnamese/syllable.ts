/** The shape of a Vietnamese syllable, to tell Vietnamese from text in a wrong code. */

const ONSETS = 'b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x';
const NUCLEI =
  'iêu|yêu|ươi|ươu|uôi|uya|uyê|oai|oay|oeo|uây|iê|yê|ia|ya|ươ|ưa|ưi|ưu|uô|ua|uơ|uê|uy|ui|oa|oă|oe|oi|oo|ôi|ơi|ai|ay|ao|au|âu|ây|eo|êu|iu|uâ|a|ă|â|e|ê|i|o|ô|ơ|u|ư|y';
const CODAS = 'ch|c|m|ng|nh|n|p|t';

const SYLLABLE = new RegExp(`^(?:${ONSETS})?(?:${NUCLEI})(?:${CODAS})?$`, 'u');
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Whether a word could be one Vietnamese syllable; case and tone do not matter, at most one tone is taken. */
export function isSyllable(word: string): boolean {
  const parts = word.toLowerCase().normalize('NFD');
  if ((parts.match(TONES)?.length ?? 0) > 1) return false;
  return SYLLABLE.test(parts.replace(TONES, '').normalize('NFC'));
}
