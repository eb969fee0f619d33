import { expect, test } from 'vitest';
import { cell, paragraph, row, run, table, wordFile } from './office-files.ts';
import { blocksOf, sourceOf } from './seen.ts';

const read = (body: string, more: { styles?: string; numbering?: string } = {}) =>
  blocksOf(wordFile({ body, ...more }));
const p = (text: string) => paragraph(run(text));

test('insertions under tracked changes are read, deletions are not', async () => {
  const changed = `${run('Họp ')}<w:ins>${run('giao ban ')}</w:ins><w:del><w:r><w:delText>đột xuất </w:delText></w:r></w:del>${run('tuần')}`;
  const moved = `<w:moveFrom>${run('chiều')}</w:moveFrom><w:moveTo>${run('sáng')}</w:moveTo>`;
  expect(await read(paragraph(changed) + paragraph(moved))).toEqual(['Họp giao ban tuần', 'sáng']);
});

test('a paragraph whose end was deleted goes on in the next', async () => {
  const first = paragraph(run('Kiểm tra '), '<w:rPr><w:del/></w:rPr>');
  expect(await read(first + p('cơ sở'))).toEqual(['Kiểm tra cơ sở']);
});

test('a row deleted under tracked changes is gone', async () => {
  const gone = `<w:tr><w:trPr><w:del/></w:trPr>${cell(p('02'))}${cell(p('Bỏ'))}</w:tr>`;
  expect(await read(table(row(cell(p('01')), cell(p('Họp'))), gone))).toEqual([['0,0: 01', '0,1: Họp']]);
});

test('words struck once or twice, by themselves or by their style, are struck', async () => {
  const styles =
    '<w:style w:type="character" w:styleId="Cut"><w:rPr><w:strike/></w:rPr></w:style><w:style w:type="character" w:styleId="More"><w:basedOn w:val="Cut"/></w:style>';
  const body = paragraph(
    run('một ', '<w:strike/>') +
      run('hai ', '<w:dstrike/>') +
      run('ba ', '<w:rStyle w:val="More"/>') +
      run('bốn', '<w:strike w:val="0"/>'),
  );
  expect(await read(body, { styles })).toEqual(['~một hai ba ~bốn']);
});

test('hidden words are not there, words in capitals are read as shown', async () => {
  expect(await read(paragraph(run('a', '<w:vanish/>') + run('Lịch tuần', '<w:caps/>')))).toEqual(['LỊCH TUẦN']);
});

test('numbers and bullets that Word draws are read', async () => {
  const level = (at: number, format: string, text: string) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}${level(2, 'bullet', '')}${level(3, 'lowerLetter', '%2.%4)')}</w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`;
  const item = (text: string, level: number, list = 1) =>
    paragraph(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
  const body = [
    item('Trọng tâm', 0),
    item('Văn phòng', 1),
    item('Họp', 2),
    item('Thanh tra', 1),
    item('ý', 3),
    item('Công việc', 0),
    item('Phòng A', 1),
    item('Phòng B', 1, 2),
    item('- đã có dấu', 2),
  ];
  expect(await read(body.join(''), { numbering })).toEqual([
    'I. Trọng tâm',
    '1. Văn phòng',
    '- Họp',
    '2. Thanh tra',
    '2.a) ý',
    'II. Công việc',
    '1. Phòng A',
    '5. Phòng B',
    '- đã có dấu',
  ]);
});

test('cells merged over rows and columns keep their places', async () => {
  const span = (n: number) => `<w:gridSpan w:val="${n}"/>`;
  const down = '<w:vMerge/>';
  const body = table(
    row(cell(p('Ngày'), '<w:vMerge w:val="restart"/>'), cell(p('Nội dung'), span(2))),
    row(cell(p(''), down), cell(p('Sáng')), cell(p('Chiều'))),
    row(cell(p('01')), cell(p('Họp'), span(2))),
  );
  expect(await read(body)).toEqual([
    ['0,0+2x1: Ngày', '0,1+1x2: Nội dung', '1,1: Sáng', '1,2: Chiều', '2,0: 01', '2,1+1x2: Họp'],
  ]);
});

test('paragraphs, line breaks and empty paragraphs of a cell are its lines', async () => {
  const broken = paragraph('<w:r><w:t>Sáng:</w:t><w:br/><w:t>Họp</w:t></w:r>');
  const body = table(row(cell(broken + p('') + p('Chiều: Nghỉ') + p('')), cell(p('x'))));
  expect(await read(body)).toEqual([['0,0: Sáng: | Họp |  | Chiều: Nghỉ', '0,1: x']]);
});

test('a table in a cell is read row by row', async () => {
  const inner = table(row(cell(p('8h00')), cell(p('Họp'))), row(cell(p('9h00')), cell(p('Tiếp dân'))));
  const body = table(
    row(cell(p('Thứ Hai')), cell(p('Sáng:') + inner + p(''))),
    row(cell(p('Thứ Ba')), cell(p('Nghỉ'))),
  );
  expect(await read(body)).toEqual([
    ['0,0: Thứ Hai', '0,1: Sáng: | 8h00 Họp | 9h00 Tiếp dân', '1,0: Thứ Ba', '1,1: Nghỉ'],
  ]);
});

test('a table that only frames another is a frame', async () => {
  const inner = table(row(cell(p('Ngày')), cell(p('Nội dung'))), row(cell(p('01')), cell(p('Họp giao ban'))));
  const body = table(row(cell(p('Lịch') + inner + p(''))));
  expect(await read(body)).toEqual(['Lịch', ['0,0: Ngày', '0,1: Nội dung', '1,0: 01', '1,1: Họp giao ban'], '']);
});

test('text boxes are read once, after their paragraph', async () => {
  const box = `<w:txbxContent>${p('SỞ NỘI VỤ')}</w:txbxContent>`;
  const both = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  expect(await read(paragraph(run('Lịch tuần') + both) + p('Thứ Hai'))).toEqual(['Lịch tuần', 'SỞ NỘI VỤ', 'Thứ Hai']);
});

test('text in fonts from before Unicode becomes Unicode, capitals of capital fonts too', async () => {
  const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
  const body =
    paragraph(run('ch\u00ad¬ng tr×nh c«ng t¸c', font('.VnTimeH'))) +
    paragraph(run('Häp giao ban tuÇn t¹i Së', font('.VnTime'))) +
    paragraph(run('Hoïp giao ban taïi Sôû', font('VNI-Times')));
  expect(await read(body)).toEqual(['CHƯƠNG TRÌNH CÔNG TÁC', 'Họp giao ban tuần tại Sở', 'Họp giao ban tại Sở']);
});

test('Unicode text under the name of an old font stays as it is', async () => {
  const body = paragraph(run('Hòa giải ở cơ sở, tổ chức tại xã Tân Hòa', '<w:rFonts w:ascii=".VnTime"/>'));
  expect(await read(body)).toEqual(['Hòa giải ở cơ sở, tổ chức tại xã Tân Hòa']);
});

test('the main part is found by its relationship, whatever it is called', async () => {
  const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${p('Lịch')}</w:body></w:document>`;
  const relations = `<Relationships><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>`;
  const file = wordFile({ body: p('cũ'), entries: { '_rels/.rels': relations, 'word/document2.xml': document } });
  expect(await blocksOf(file)).toEqual(['Lịch']);
});

test('lines know how far down their row they stand', async () => {
  const size = '<w:sz w:val="26"/>';
  const line = (text: string) => paragraph(run(text, size));
  const width = (twips: number) => `<w:tcW w:w="${twips}" w:type="dxa"/>`;
  const long = 'Làm việc với Đoàn kiểm tra liên ngành về công tác quản lý kho tư liệu của tỉnh';
  const body = table(row(cell(line(long) + line('Họp'), width(4000)), cell(line('A') + line('B'), width(2000))));
  const [block] = (await sourceOf(wordFile({ body }))).blocks;
  const tops = block?.type === 'table' ? block.cells.map((each) => each.lines.map(({ top }) => top)) : [];
  expect(tops).toEqual([
    [0, 44.8],
    [0, 15],
  ]);
});
