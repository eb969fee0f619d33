import { fill, type Sentence, type SentenceData } from '../locale/sentence.ts';
import type { Output } from './command.ts';

/** One thing said in Vietnamese and, on the line below, in English. */
export function say(output: Output, sentence: Sentence, data: SentenceData = {}): void {
  output.write(`${fill(sentence.vi, data)}\n${fill(sentence.en, data)}\n`);
}
