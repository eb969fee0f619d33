import { LichError } from '../errors.ts';

/** One thing wrong in one file, with its line from 1 and a sentence in each language. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly vi: string;
  readonly en: string;
}

/** Keys and indexes from the top of a file to a value. */
export type Path = readonly (string | number)[];

/** One error that names every fault of every file. */
export function configurationError(faults: readonly Fault[]): LichError {
  const list = (language: 'vi' | 'en') =>
    faults.map((fault) => `  ${fault.file}:${fault.line}: ${fault[language]}`).join('\n');
  return new LichError('configuration-invalid', { count: faults.length, faultsVi: list('vi'), faultsEn: list('en') });
}
