import type { SourceFormat } from '../../model/block.ts';

/** What an ending says that a file is. */
const ENDINGS: Readonly<Record<string, readonly SourceFormat[]>> = {
  docx: ['docx'],
  doc: ['doc', 'docx', 'html'],
  pdf: ['pdf'],
  xlsx: ['xlsx'],
  htm: ['html'],
  html: ['html'],
  ics: ['ics'],
  json: ['json'],
  txt: ['text'],
};

/** The ending that says something else than the bytes do; null where it does not, or says nothing. */
export function belies(fileName: string, format: SourceFormat): string | null {
  const ending = /\.([a-z]{2,5})$/iu.exec(fileName)?.[1]?.toLowerCase();
  const said = ending === undefined ? undefined : ENDINGS[ending];
  return ending === undefined || said === undefined || said.includes(format) ? null : `.${ending}`;
}
