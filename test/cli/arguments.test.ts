import { expect, test } from 'vitest';
import { parseArguments } from '#src/cli/arguments.ts';

const OPTIONS = {
  revoke: { type: 'string' },
  label: { type: 'string' },
  json: { type: 'boolean', short: 'j' },
} as const;
const parsed = (...args: string[]) => {
  const { values, positionals } = parseArguments(args, OPTIONS, positionalsIn(args));
  return { ...values, positionals };
};
const positionalsIn = (args: readonly string[]) => (args.includes('OFFICE') ? ['OFFICE'] : []);

test('the value of an option may begin with a dash', () => {
  expect(parsed('--revoke', '-aB3_x', '--json')).toEqual({ revoke: '-aB3_x', json: true, positionals: [] });
  expect(parsed('OFFICE', '--label', '- tầng 1', '-j')).toEqual({
    label: '- tầng 1',
    json: true,
    positionals: ['OFFICE'],
  });
  expect(parsed('--revoke=-aB3_x')).toEqual({ revoke: '-aB3_x', positionals: [] });
});

test.each([
  ['the next option', ['--revoke', '--json']],
  ['the next option in short', ['--revoke', '-j']],
])('%s is no value', (_, args) => {
  expect(() => parsed(...args)).toThrow(expect.objectContaining({ code: 'option-value' }));
});

test('nothing behind two dashes is an option or the value of one', () => {
  expect(parseArguments(['--label', 'Kho', '--', '--revoke', '-x'], OPTIONS, ['A', 'B'])).toMatchObject({
    values: { label: 'Kho' },
    positionals: ['--revoke', '-x'],
  });
});

test('an option that nobody knows is refused by its name', () => {
  expect(() => parsed('-x')).toThrow(expect.objectContaining({ code: 'option-unknown', data: { option: '-x' } }));
});
