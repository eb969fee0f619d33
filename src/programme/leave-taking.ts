/** The words with which a letter takes its leave: what stands below them says who sent it. */

const START = String.raw`^[\s*_>+\-–—]{0,6}`;
const LEAVE = [
  'trân trọng(?: kính chào)?',
  'kính (?:chào|thư)',
  'thân (?:ái|mến)',
  '(?:(?:thanks|many thanks|thank you)\\s?(?:,|&|and)?\\s?)?(?:with )?(?:(?:best|kind|warm)(?: (?:best|kind|warm))? )?regards',
  'many thanks|thanks(?: (?:a lot|so much))?|thank you',
].join('|');
const THANKS = '(?:xin |trân trọng |chân thành ){1,3}(?:cảm|cám) ơn';
/**
 * Alone in its line or before the sender; thanks may say for what. `Trân trọng kính mời …` invites, `- Xin cảm ơn các nhà
 * tài trợ` is something to do.
 */
const LEAVE_TAKING = new RegExp(
  `${START}(?:(?:${LEAVE})(?:\\s?[,.!/;–-][^\\d]{0,100})?|${THANKS}[\\s.!]{0,4})$|^[\\s*_>]{0,6}${THANKS}[^\\d:]{0,100}$`,
  'iu',
);

export const takesLeave = (text: string): boolean => LEAVE_TAKING.test(text);
