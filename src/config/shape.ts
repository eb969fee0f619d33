import type { ConfigurationFaultCode } from '../locale/configuration.ts';
import type { SentenceData } from '../locale/sentence.ts';
import type { Path } from './fault.ts';

export type Report = (path: Path, code: ConfigurationFaultCode, data?: SentenceData) => void;

/**
 * What a value of a file must be. `read` reports what it is not, and answers a value of the right form in any case, so
 * that one look finds every fault. Written here because a schema library costs every start a tenth of a second.
 */
export interface Shape<T> {
  read(given: unknown, path: Path, report: Report): T;
  /** What stands for a key that is left out; without it the key must be there. */
  readonly missing?: { readonly given: unknown };
}

export type ValueOf<S> = S extends Shape<infer T> ? T : never;

export const text: Shape<string> = {
  read(given, path, report) {
    if (typeof given !== 'string') wrongType('text', path, report);
    return typeof given === 'string' || typeof given === 'number' ? String(given) : '';
  },
};

export const flag: Shape<boolean> = {
  read(given, path, report) {
    if (typeof given !== 'boolean') wrongType('flag', path, report);
    return given === true;
  },
};

export function whole(least: number, most: number): Shape<number> {
  return {
    read(given, path, report) {
      const isWhole = typeof given === 'number' && Number.isInteger(given);
      if (!isWhole) wrongType('whole', path, report);
      else if (given < least || given > most) report(path, 'out-of-range', { key: nameOf(path), least, most });
      return isWhole ? given : least;
    },
  };
}

export function oneOf<const T extends readonly [string, ...string[]]>(values: T): Shape<T[number]> {
  return {
    read(given, path, report) {
      const value = values.find((known) => known === given);
      if (value === undefined) report(path, 'wrong-value', { key: nameOf(path), values: values.join(', ') });
      return value ?? values[0];
    },
  };
}

export function listOf<T>(entry: Shape<T>, atLeast = 0): Shape<readonly T[]> {
  return {
    read(given, path, report) {
      if (!Array.isArray(given)) {
        wrongType('list', path, report);
        return [];
      }
      if (given.length < atLeast) report(path, 'too-few', { key: nameOf(path), limit: atLeast });
      return given.map((value, i) => entry.read(value, [...path, i], report));
    },
  };
}

/** These keys and no others. */
export function keys<const S extends Readonly<Record<string, Shape<unknown>>>>(
  shapes: S,
): Shape<{ readonly [K in keyof S]: ValueOf<S[K]> }> {
  const readAll = (given: Readonly<Record<string, unknown>>, path: Path, report: Report) =>
    Object.fromEntries(
      Object.entries(shapes).map(([key, shape]) => {
        if (given[key] !== undefined) return [key, shape.read(given[key], [...path, key], report)];
        if (shape.missing === undefined) report([...path, key], 'key-missing', { key });
        return [key, shape.read(shape.missing?.given, [...path, key], silent)];
      }),
    ) as { readonly [K in keyof S]: ValueOf<S[K]> };
  return {
    read(given, path, report) {
      if (!isMap(given)) {
        wrongType('keys', path, report);
        return readAll({}, path, silent);
      }
      for (const key of Object.keys(given)) {
        if (!Object.hasOwn(shapes, key)) report([...path, key], 'key-unknown', { key });
      }
      return readAll(given, path, report);
    },
  };
}

export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return {
    missing: { given: null },
    read: (given, path, report) => (given === null ? null : shape.read(given, path, report)),
  };
}

/** Nothing stands for a key that is left out. */
export function optional<T>(shape: Shape<T>): Shape<T | undefined> {
  return {
    missing: { given: undefined },
    read: (given, path, report) => (given === undefined ? undefined : shape.read(given, path, report)),
  };
}

/** `given` stands for a key that is left out, as a file would write it. */
export function withDefault<T>(shape: Shape<T>, given: unknown): Shape<T> {
  return { ...shape, missing: { given } };
}

const silent: Report = () => {};

function isMap(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}

const nameOf = (path: Path) => String(path.findLast((key) => typeof key === 'string') ?? '');

const TYPES: Readonly<Record<'text' | 'flag' | 'whole' | 'list' | 'keys', SentenceData>> = {
  text: { typeVi: 'chữ (đặt trong ngoặc kép nếu là số)', typeEn: 'text (in quotation marks when it is a number)' },
  flag: { typeVi: 'true hoặc false', typeEn: 'true or false' },
  whole: { typeVi: 'số nguyên', typeEn: 'a whole number' },
  list: { typeVi: 'danh sách', typeEn: 'a list' },
  keys: { typeVi: 'một nhóm các mục', typeEn: 'a group of keys' },
};

function wrongType(type: keyof typeof TYPES, path: Path, report: Report): void {
  if (path.length === 0) report(path, 'not-keys');
  else report(path, 'wrong-type', { key: nameOf(path), ...TYPES[type] });
}
