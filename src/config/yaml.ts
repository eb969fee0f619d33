import { isMap, isNode, LineCounter, parseDocument } from 'yaml';
import { type ConfigurationFaultCode, configurationSentence } from '../locale/configuration.ts';
import type { SentenceData } from '../locale/sentence.ts';
import { configurationError, type Fault, type Path } from './fault.ts';
import type { Report, Shape } from './shape.ts';

export type Lines = (path: Path) => number;

/** What a shape cannot say. Runs on a value of the right form, also when the file had another. */
export type Rules<T> = (value: T, report: Report, lineOf: Lines) => void;

export interface YamlReading<T> {
  /** Null exactly when there are faults. */
  readonly value: T | null;
  readonly faults: readonly Fault[];
}

/** All faults are found at once, in the order of their lines. */
export function readYaml<T>(text: string, file: string, shape: Shape<T>, rules: Rules<T> = () => {}): YamlReading<T> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const faults: Fault[] = [];
  const add = (line: number, code: ConfigurationFaultCode, data: SentenceData = {}) =>
    faults.push({ file, line, ...configurationSentence(code, data) });

  for (const error of document.errors) add(counter.linePos(error.pos[0]).line, 'syntax', { reason: error.message });
  if (document.errors.length === 0 && document.contents === null) add(1, 'empty');
  if (faults.length > 0) return { value: null, faults };

  const lineOf: Lines = (path) => counter.linePos(offsetOf(document, path)).line;
  const misshapen: Path[] = [];
  const value = shape.read(document.toJS({ maxAliasCount: 100 }), [], (path, code, data) => {
    misshapen.push(path);
    add(lineOf(path), code, data);
  });
  rules(
    value,
    (path, code, data) => {
      const isMended = misshapen.some((above) => above.every((key, i) => key === path[i]));
      if (!isMended) add(lineOf(path), code, data);
    },
    lineOf,
  );
  faults.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return { value: faults.length === 0 ? value : null, faults };
}

/** As `readYaml`, for one file alone. */
export function parseYaml<T>(text: string, file: string, shape: Shape<T>, rules?: Rules<T>): T {
  const { value, faults } = readYaml(text, file, shape, rules);
  if (value === null) throw configurationError(faults);
  return value;
}

/** The offset of a key, of an entry of a list, or of the nearest thing above that exists. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: Path): number {
  const above = path.slice(0, -1);
  const last = path.at(-1);
  const parent = document.getIn(above, true);
  const pair = isMap(parent) ? parent.items.find((item) => String(item.key) === last) : undefined;
  const node = pair?.key ?? document.getIn(path, true);
  if (isNode(node) && node.range) return node.range[0];
  return last === undefined ? 0 : offsetOf(document, above);
}
