import type { Settings } from '../config/settings.ts';
import type { ReadProgramme } from '../service/import.ts';

/** The reader of documents; its parts are loaded when something is read. */
export function reader(_settings: Settings): ReadProgramme {
  return async (bytes, { organization, on }) => {
    const { decode } = await import('../readers/decode.ts');
    const { readText } = await import('../readers/text.ts');
    const { interpret } = await import('../programme/interpret.ts');
    const source = readText(decode(bytes));
    const { value } = interpret(source, { organizations: [organization], organizationId: organization.id, on });
    return { format: source.format, programme: value };
  };
}
