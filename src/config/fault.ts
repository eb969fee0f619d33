import { LichError } from '../errors.ts';

/** One thing wrong, with a sentence in each language. */
export interface Fault {
  /** The file, or the name of the environment variable. */
  readonly file: string;
  /** Counted from 1; null for a variable. */
  readonly line: number | null;
  readonly vi: string;
  readonly en: string;
}

/** Keys and indexes from the top of a file to a value. */
export type Path = readonly (string | number)[];

/** One error that names every fault of every file. */
export function configurationError(faults: readonly Fault[]): LichError {
  const place = ({ file, line }: Fault) => (line === null ? file : `${file}:${line}`);
  const list = (language: 'vi' | 'en') => faults.map((fault) => `  ${place(fault)}: ${fault[language]}`).join('\n');
  return new LichError('configuration-invalid', { count: faults.length, faultsVi: list('vi'), faultsEn: list('en') });
}
