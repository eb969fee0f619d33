import type { TLocalizedValidationError } from 'typebox/error';
import type { ConfigurationFaultCode } from '../locale/configuration.ts';
import type { SentenceData } from '../locale/sentence.ts';
import type { Path } from './fault.ts';

/** What TypeBox has to say, as faults that a clerk can read: one for each place in the file. */
export interface ShapeFault {
  readonly path: Path;
  readonly code: ConfigurationFaultCode;
  readonly data: SentenceData;
}

type SchemaError = TLocalizedValidationError;

const TYPES: Readonly<Record<string, SentenceData>> = {
  string: { typeVi: 'chữ (đặt trong ngoặc kép nếu là số)', typeEn: 'text (in quotation marks when it is a number)' },
  number: { typeVi: 'số', typeEn: 'a number' },
  integer: { typeVi: 'số nguyên', typeEn: 'a whole number' },
  boolean: { typeVi: 'true hoặc false', typeEn: 'true or false' },
  array: { typeVi: 'danh sách', typeEn: 'a list' },
  object: { typeVi: 'một nhóm các mục', typeEn: 'a group of keys' },
  null: { typeVi: 'null', typeEn: 'null' },
};

export function schemaFaults(errors: readonly SchemaError[]): ShapeFault[] {
  const seen = new Set<string>();
  return errors.flatMap(faultsOf).filter(({ path }) => {
    const place = JSON.stringify(path);
    // A union reports each of its members: the first stands for the value that was meant.
    return !seen.has(place) && seen.add(place);
  });
}

function faultsOf(error: SchemaError): ShapeFault[] {
  const path = pathOf(error.instancePath);
  const key = String(path.at(-1) ?? '');
  switch (error.keyword) {
    case 'required':
      return error.params.requiredProperties.map((missing) => ({
        path: [...path, missing],
        code: 'key-missing',
        data: { key: missing },
      }));
    case 'boolean':
      return [{ path, code: 'key-unknown', data: { key } }];
    case 'additionalProperties':
      return [];
    case 'type':
      if (path.length === 0) return [{ path, code: 'not-keys', data: {} }];
      return [{ path, code: 'wrong-type', data: { key, ...TYPES[String(error.params.type)] } }];
    case 'enum':
      return [{ path, code: 'wrong-value', data: { key, values: error.params.allowedValues.join(', ') } }];
    case 'minItems':
      return [{ path, code: 'too-few', data: { key, limit: error.params.limit } }];
    case 'minimum':
    case 'maximum':
      return [
        {
          path,
          code: 'out-of-range',
          data: { key, comparison: error.params.comparison, limit: String(error.params.limit) },
        },
      ];
    default:
      return [{ path, code: 'wrong', data: { key, reason: error.message } }];
  }
}

/** RFC 6901 §4; a key of digits alone is an index, as no map of ours has such keys. */
function pathOf(pointer: string): Path {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part.replaceAll('~1', '/').replaceAll('~0', '~')));
}
