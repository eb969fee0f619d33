import { readCues } from './cues.ts';
import { cutFields } from './fields.ts';

const LINE = { openDays: true, ordinals: true, letters: false };

/** A line that opens with a day, a session, an hour, leaders, a list mark or a label. */
export function opensEntry(text: string): boolean {
  if (readCues(text, 0, true, LINE).cues.length > 0) return true;
  const { main, fields } = cutFields(text);
  return main === '' && fields.length > 0;
}
