import { type ParseArgsConfig, type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { LichError } from '../errors.ts';

interface Parsed<Options extends ParseArgsOptionsConfig> {
  readonly values: ReturnType<typeof parseArgs<{ options: Options; strict: true }>>['values'];
  readonly positionals: readonly string[];
}

/**
 * Options and positional arguments of one command, checked.
 * @param names what each positional argument is called in the help; all of them must be given and no more
 */
export function parseArguments<const Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
  names: readonly string[] = [],
): Parsed<Options> {
  const typed = withValues(args, options);
  const { values, positionals } = checked({ args: typed, options, allowPositionals: true, strict: true });
  const missing = names[positionals.length];
  if (missing !== undefined) throw new LichError('argument-missing', { name: missing });
  const extra = positionals[names.length];
  if (extra !== undefined) throw new LichError('argument-unexpected', { text: extra });
  return { values: values as Parsed<Options>['values'], positionals };
}

/** `--revoke -aB3…`: what follows an option that takes a value is its value, unless it is an option itself. */
function withValues(args: readonly string[], options: ParseArgsOptionsConfig): string[] {
  const end = args.includes('--') ? args.indexOf('--') : args.length;
  const isOption = (text: string) =>
    text.startsWith('--') || Object.values(options).some(({ short }) => short !== undefined && text === `-${short}`);
  return args.flatMap((arg, i) => {
    const [before, next] = [args[i - 1], args[i + 1]];
    const takes = (text: string | undefined) =>
      text?.startsWith('--') === true && options[text.slice(2)]?.type === 'string';
    const isValue = (text: string | undefined) => text?.startsWith('-') === true && text !== '-' && !isOption(text);
    if (i + 1 < end && takes(arg) && isValue(next)) return [`${arg}=${next}`];
    return i < end && takes(before) && isValue(arg) ? [] : [arg];
  });
}

function checked(config: ParseArgsConfig) {
  try {
    return parseArgs(config);
  } catch (error) {
    throw refusal(error);
  }
}

/** Node names the option in its English message only. */
function refusal(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const option = /'(?:-\w, )?(-{1,2}[^'\s]*)/.exec(error.message)?.[1] ?? '';
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return new LichError('option-unknown', { option });
  if (error.code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return new LichError('option-value', { option });
  return error;
}
