import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** What the files of `src/` import, read from their text. Paths are relative to `src/`, with forward slashes. */

const SOURCE = resolve(import.meta.dirname, '../../src');

export interface SourceFile {
  readonly path: string;
  /** Without comments, so that only what runs or is a type is looked at. */
  readonly code: string;
  /** Files of `src/` that are imported, for values or for types. */
  readonly files: readonly string[];
  /** Packages and built-in modules, without the path inside a package: `yaml`, `@scope/name`, `node:fs`. */
  readonly packages: readonly string[];
}

export function readSources(): SourceFile[] {
  return readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.m?ts$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => read(name.replaceAll('\\', '/')));
}

function read(path: string): SourceFile {
  const code = withoutComments(readFileSync(join(SOURCE, path), 'utf8'));
  const specifiers = [...code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g)].map((match) => match[1]!);
  const inside = specifiers.filter((specifier) => /^[.#]/.test(specifier));
  const outside = specifiers.filter((specifier) => /^[^.#]/.test(specifier));
  return {
    path,
    code,
    files: inside.map((specifier) => fileOf(specifier, path)),
    packages: outside.map((specifier) => /^(@[^/]+\/[^/]+|[^/]+)/.exec(specifier)![1]!),
  };
}

function fileOf(specifier: string, from: string): string {
  const file = specifier.startsWith('#src/') ? specifier.slice(5) : join(dirname(from), specifier);
  return relative(SOURCE, resolve(SOURCE, file)).replaceAll('\\', '/');
}

/** Strings are stepped over, so that `https://` in one is no comment. */
function withoutComments(text: string): string {
  const pattern = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;
  return text.replace(pattern, (found) => (found.startsWith('/') ? ' ' : found));
}
