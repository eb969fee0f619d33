import type { Static, TSchema } from 'typebox';
import { Settings } from 'typebox/system';
import { Value } from 'typebox/value';
import { isMap, isNode, LineCounter, parseDocument } from 'yaml';
import { type ConfigurationFaultCode, configurationSentence } from '../locale/configuration.ts';
import type { SentenceData } from '../locale/sentence.ts';
import { configurationError, type Fault, type Path } from './fault.ts';
import { schemaFaults } from './schema-faults.ts';

export type Report = (path: Path, code: ConfigurationFaultCode, data?: SentenceData) => void;
export type Lines = (path: Path) => number;

/** What a schema cannot say. Runs on a value of the right shape, also when the file had another. */
export type Rules<S extends TSchema> = (value: Static<S>, report: Report, lineOf: Lines) => void;

export interface YamlReading<S extends TSchema> {
  /** Null exactly when there are faults. */
  readonly value: Static<S> | null;
  readonly faults: readonly Fault[];
}

/** Missing keys get the schema's defaults. All faults are found at once, in the order of their lines. */
export function readYaml<S extends TSchema>(
  text: string,
  file: string,
  schema: S,
  rules: Rules<S> = () => {},
): YamlReading<S> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const faults: Fault[] = [];
  const add = (line: number, code: ConfigurationFaultCode, data: SentenceData = {}) =>
    faults.push({ file, line, ...configurationSentence(code, data) });

  for (const error of document.errors) add(counter.linePos(error.pos[0]).line, 'syntax', { reason: error.message });
  if (document.errors.length === 0 && document.contents === null) add(1, 'empty');
  if (faults.length > 0) return { value: null, faults };

  const lineOf: Lines = (path) => counter.linePos(offsetOf(document, path)).line;
  const given = Value.Default(schema, document.toJS({ maxAliasCount: 100 }));
  // To know that all is well takes a third of the time of finding what is not.
  const isWell = Value.Check(schema, given);
  const shape = isWell ? [] : schemaFaults(withAllErrors(() => Value.Errors(schema, given)));
  for (const fault of shape) add(lineOf(fault.path), fault.code, fault.data);

  const value = shape.length === 0 ? (given as Static<S>) : (Value.Repair(schema, given) as Static<S>);
  const isRepaired = (path: Path) => shape.some((fault) => fault.path.every((key, i) => key === path[i]));
  const report: Report = (path, code, data) => {
    if (!isRepaired(path)) add(lineOf(path), code, data);
  };
  rules(value, report, lineOf);
  faults.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return { value: faults.length === 0 ? value : null, faults };
}

/** As `readYaml`, for one file alone. */
export function parseYaml<S extends TSchema>(text: string, file: string, schema: S, rules?: Rules<S>): Static<S> {
  const { value, faults } = readYaml(text, file, schema, rules);
  if (faults.length > 0) throw configurationError(faults);
  return value as Static<S>;
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

/** TypeBox stops at eight errors unless told otherwise, and can be told only for the whole process. */
function withAllErrors<Result>(run: () => Result): Result {
  const { maxErrors } = Settings.Get();
  Settings.Set({ maxErrors: 1000 });
  try {
    return run();
  } finally {
    Settings.Set({ maxErrors });
  }
}
