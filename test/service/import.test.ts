import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LichError } from '../../src/errors.ts';
import type { Programme } from '../../src/model/programme.ts';
import { acceptRevision } from '../../src/service/accept.ts';
import { noteCalendar } from '../../src/service/calendar-moment.ts';
import { importDocument, type ReadProgramme } from '../../src/service/import.ts';
import { seedOrganization } from '../../src/service/organizations.ts';
import { isForExample, setUpExample } from '../../src/service/setup.ts';
import { MOMENT } from '../contract/samples.ts';
import { CLERK, meeting, month, openTestOffice, SO_MAU, type TestOffice } from './office.ts';

let opened: TestOffice;
beforeEach(async () => {
  opened = await openTestOffice();
});
afterEach(() => opened.close());

const BYTES = new TextEncoder().encode('chương trình tháng 3');
const REQUEST = { actor: CLERK, organization: SO_MAU, fileName: 'thang-3.txt', bytes: BYTES, on: null };
const reads = (programme: Programme): ReadProgramme => {
  return async () => ({ format: 'text', programme });
};
const refuses = (code: 'document-classified' | 'no-programme'): ReadProgramme => {
  return async () => {
    throw new LichError(code, { mark: 'MẬT' });
  };
};
const yes = (revisionId: string) => ({ revisionId, actor: CLERK, confirmed: false, others: null });

describe('an imported document', () => {
  test('is kept with its bytes, its name and a draft of its programme', async () => {
    const draft = await importDocument(opened.office, reads(month(meeting('03-05', 'Giao ban'))), REQUEST);
    expect(draft).toMatchObject({ organizationId: 'so-mau', createdAt: MOMENT, acceptance: null });
    const document = await opened.office.store.read(({ documents }) => documents.get('so-mau', draft.documentId!));
    expect(document).toMatchObject({ fileName: 'thang-3.txt', format: 'text', receivedAt: MOMENT });
    expect(Buffer.from(document!.bytes).toString()).toBe('chương trình tháng 3');
    expect(document!.id).toBe(createHash('sha256').update(BYTES).digest('hex'));
  });

  test('is read anew as long as nobody has accepted it, and is still one document with one draft', async () => {
    const first = await importDocument(opened.office, reads(month(meeting('03-05', 'Giao ban'))), REQUEST);
    const second = await importDocument(opened.office, reads(month(meeting('03-06', 'Giao ban'))), REQUEST);
    expect(second.id).toBe(first.id);
    const kept = await opened.office.store.read(({ revisions }) => revisions.ofDocument('so-mau', first.documentId!));
    expect(kept).toEqual([second]);
  });

  test('is not read again once it is accepted', async () => {
    const draft = await importDocument(opened.office, reads(month(meeting('03-05', 'Giao ban'))), REQUEST);
    await acceptRevision(opened.office, yes(draft.id));
    const again = await importDocument(opened.office, refuses('no-programme'), REQUEST);
    expect(again).toMatchObject({ id: draft.id, acceptance: { number: 1 } });
  });

  test('that is refused leaves nothing, not even its organisation', async () => {
    const refused = importDocument(opened.office, refuses('document-classified'), REQUEST);
    await expect(refused).rejects.toMatchObject({ code: 'document-classified' });
    expect(await opened.office.store.read(({ organizations }) => organizations.list())).toEqual([]);
  });

  test('is read with the roster that somebody edited on a page, not with the file', async () => {
    const edited = { ...SO_MAU, name: 'Sở Mẫu, sửa trên trang' };
    await opened.office.store.write(async (store) => {
      await seedOrganization(store, opened.office, SO_MAU);
      await store.organizations.putRoster(edited, 'page', MOMENT + 1);
    });
    let used = '';
    const read: ReadProgramme = async (_bytes, { organization }) => {
      used = organization.name;
      return { format: 'text', programme: month(meeting('03-05', 'Giao ban')) };
    };
    await importDocument(opened.office, read, REQUEST);
    expect(used).toBe('Sở Mẫu, sửa trên trang');
  });
});

describe('an organisation', () => {
  const record = () => opened.office.store.read(({ organizations }) => organizations.get('so-mau'));
  const seed = (roster: typeof SO_MAU) =>
    opened.office.store.write((store) => seedOrganization(store, opened.office, roster));
  const feedIds = async () => (await opened.office.store.read(({ feeds }) => feeds.list('so-mau'))).map(({ id }) => id);
  const links = () => opened.office.store.read(({ links: all }) => all.ofOrganization('so-mau'));

  test('comes with a feed for everybody and a link to each, in the order of the roster', async () => {
    await seed(SO_MAU);
    expect(await feedIds()).toEqual([
      'so-mau.person.an',
      'so-mau.person.binh',
      'so-mau.organization',
      'so-mau.holidays',
    ]);
    expect((await links()).map(({ feedId }) => feedId).sort()).toEqual((await feedIds()).sort());
  });

  test('that has not changed is not touched by the next start', async () => {
    await seed(SO_MAU);
    const [before, made] = [await record(), await links()];
    opened.now += 60;
    await seed(structuredClone(SO_MAU));
    expect(await record()).toEqual(before);
    expect(await links()).toEqual(made);
  });

  test('follows its file: who is new gets a feed, who had one keeps the link', async () => {
    await seed(SO_MAU);
    const before = await links();
    opened.now += 60;
    const newcomer = { ...SO_MAU.persons[0]!, id: 'chi', name: 'Người Thứ Ba' };
    await seed({ ...SO_MAU, persons: [...SO_MAU.persons, newcomer] });
    expect(await feedIds()).toContain('so-mau.person.chi');
    expect(await links()).toEqual([...before, expect.objectContaining({ feedId: 'so-mau.person.chi' })]);
    expect((await record())?.changedAt).toBe(MOMENT + 60);
  });

  test('that somebody edited on a page follows its file no longer', async () => {
    await seed(SO_MAU);
    await opened.office.store.write(({ organizations }) => organizations.putRoster(SO_MAU, 'page', MOMENT + 1));
    await seed({ ...SO_MAU, name: 'Tên mới trong tệp' });
    expect((await record())?.organization.name).toBe('Sở Mẫu');
  });
});

describe('the example', () => {
  const example = {
    organization: SO_MAU,
    documents: ['một', 'hai'].map((name) => ({ fileName: `${name}.txt`, bytes: new TextEncoder().encode(name) })),
  };
  const read: ReadProgramme = async (bytes) => {
    const first = Buffer.from(bytes).toString() === 'một';
    const february = { ...month(meeting('02-05', 'Giao ban')), period: { start: '2025-02-01', end: '2025-02-28' } };
    return { format: 'text', programme: first ? month(meeting('03-05', 'Giao ban')) : february };
  };

  test('is published at the first start, and the second does nothing', async () => {
    await setUpExample(opened.office, read, example);
    const before = await opened.published();
    expect(before).toHaveLength(2);
    opened.now += 60;
    await setUpExample(opened.office, refuses('no-programme'), example);
    expect(await opened.published()).toEqual(before);
  });

  test('of a start that was cut off is finished by the next', async () => {
    const { documents } = example;
    const cutOff: ReadProgramme = async (bytes, options) => {
      if (Buffer.from(bytes).toString() === 'hai') throw new Error('power cut');
      return read(bytes, options);
    };
    await expect(setUpExample(opened.office, cutOff, example)).rejects.toThrow('power cut');
    expect(await opened.published()).toHaveLength(1);
    await setUpExample(opened.office, read, { organization: SO_MAU, documents });
    expect(await opened.published()).toHaveLength(2);
  });

  test('is for a store in which nobody has an office of their own', async () => {
    expect(await isForExample(opened.office)).toBe(true);
    await setUpExample(opened.office, read, example);
    expect(await isForExample(opened.office)).toBe(true);
    const own = { ...SO_MAU, id: 'so-rieng', example: false };
    await opened.office.store.write((store) => seedOrganization(store, opened.office, own));
    expect(await isForExample(opened.office)).toBe(false);
  });
});

test('new holidays are a change to every organisation, the same ones are none', async () => {
  await opened.office.store.write((store) => seedOrganization(store, opened.office, SO_MAU));
  const changedAt = async () =>
    (await opened.office.store.read(({ organizations }) => organizations.get('so-mau')))?.changedAt;
  opened.now = MOMENT + 10;
  await noteCalendar(opened.office);
  expect(await changedAt()).toBe(MOMENT + 10);
  opened.now = MOMENT + 20;
  await noteCalendar(opened.office);
  expect(await changedAt()).toBe(MOMENT + 10);
  const { calendar } = opened.office;
  await noteCalendar({ ...opened.office, calendar: { ...calendar, observances: new Map() } });
  expect(await changedAt()).toBe(MOMENT + 20);
});
