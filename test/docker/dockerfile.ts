import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DockerfileParser, type Instruction, type JSONInstruction } from 'dockerfile-ast';

/** The image's recipe, as Docker's grammar has it. */

export const ROOT = join(import.meta.dirname, '../..');
export const TEXT = readFileSync(join(ROOT, 'Dockerfile'), 'utf8');
const parsed = DockerfileParser.parse(TEXT);

export interface Step {
  readonly keyword: string;
  /** Everything after the keyword, as written; lines that go on are one. */
  readonly text: string;
  readonly words: readonly string[];
}

const wordsOf = (instruction: Instruction) => instruction.getArguments().map((word) => word.getValue());

export const STEPS: readonly Step[] = parsed.getInstructions().map((instruction) => ({
  keyword: instruction.getKeyword(),
  text: instruction.getArgumentsContent() ?? '',
  words: wordsOf(instruction),
}));

/** What an instruction runs; null where it is left to a shell. */
export function execForm(keyword: 'CMD' | 'HEALTHCHECK'): readonly string[] | null {
  const text = STEPS.find((step) => step.keyword === keyword)?.text;
  const list = /^(?:--\S+\s+|CMD\s+)*(\[[\s\S]*\])$/.exec(text ?? '')?.[1];
  return list === undefined ? null : (JSON.parse(list) as string[]);
}

export const flagsOf = () =>
  Object.fromEntries(
    parsed
      .getHEALTHCHECKs()[0]!
      .getFlags()
      .map((flag) => [flag.getName(), flag.getValue()]),
  );

export const ENVIRONMENT: Readonly<Record<string, string>> = Object.fromEntries(
  parsed.getENVs().flatMap((env) => env.getProperties().map((one) => [one.getName(), one.getValue() ?? ''])),
);

export const VOLUMES = (parsed.getInstructions().find((one) => one.getKeyword() === 'VOLUME') as JSONInstruction)
  .getJSONStrings()
  .map((one) => one.getJSONValue());

export const BASE = parsed.getFROMs().map((from) => ({ image: from.getImageName(), tag: from.getImageTag() }));
