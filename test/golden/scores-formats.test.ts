import { expect, test } from 'vitest';
import { loadOrganization } from '../../src/config/organizations.ts';
import { READING_LIMITS } from '../../src/readers/limits.ts';
import { readDocumentHere } from '../../src/service/reading-task.ts';
import { asPage, asWord, type Layout } from './laid-out.ts';
import { present, scoreOf, scoreOfProgramme, textOf } from './scoring.ts';

if (!present) console.log('The real documents are not beside this checkout: the scores of formats are not measured.');

const OFFICES = ['skhcn-ha-tinh', 'skhcn-ha-tinh', 'skhcn-quang-tri', 'skhcn-thua-thien-hue', 'skhcn-nghe-an'];
const CASES = OFFICES.flatMap((id, seed) =>
  (['tables', 'tabs'] as const).flatMap((layout) =>
    (['docx', 'html'] as const).map((format) => ({ seed, id, layout, format })),
  ),
);

test.runIf(present).each(CASES)('document $seed as $format with $layout is read no worse than its text', async (given) => {
  const { seed, id, layout, format } = given;
  const lay: (text: string, layout: Layout) => Uint8Array = format === 'docx' ? asWord : asPage;
  const organization = loadOrganization('config', id);
  const { value } = await readDocumentHere(lay(textOf(seed), layout), {
    organizations: [organization],
    organizationId: id,
    on: null,
    limits: READING_LIMITS,
  });
  const [score, text] = [scoreOfProgramme(seed, value), scoreOf(seed, id)];
  for (const figure of ['f1', 'when', 'leaders', 'units', 'verbatim'] as const)
    expect(score[figure], figure).toBeGreaterThanOrEqual(text[figure]);
  expect(score.silent).toBeLessThanOrEqual(text.silent);
  expect(score.reviewShare).toBeLessThanOrEqual(text.reviewShare + 5);
});
