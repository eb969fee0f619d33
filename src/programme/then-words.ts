/** `sau đó`, `tiếp đó`: what leads from one thing to the next. */
export const THEN_WORDS = '(?:sau đó|tiếp đó)';

/** Before the words that it joined to what stood before them: `Sau đó họp tổ`. */
export const THEN_AHEAD: RegExp = new RegExp(String.raw`^${THEN_WORDS}[\s,:]+(?=\p{L})`, 'iu');
