// Hostile documents for the program: node made.mjs <folder>. A PDF in GBK without its font, and a text; with names to match.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pdfOf } from './sample.mjs';

export const script = `<script>window.hit=1</script>`;
// As files may be called where the report is made; what steers the direction of writing is shown as \u202E.
export const names = [`某局'&<img src=x onerror=window.hit=1>“__2025预算.pdf`, `某站"\u202Efdp.exe__2025预算.txt`];
export const long = '长'.repeat(10000);

/** GBK has no encoder here: the decoder, turned round. */
const gbk = new Map();
for (let high = 0x81; high <= 0xfe; high++) {
  for (let low = 0x40; low <= 0xfe; low++) {
    const text = new TextDecoder('gbk').decode(new Uint8Array([high, low]));
    if (text.length === 1 && text !== '\ufffd') gbk.set(text, [high, low]);
  }
}

const hex = text => [...text].flatMap(c => gbk.get(c) ?? [c.charCodeAt(0)]).map(byte => byte.toString(16).padStart(2, '0')).join('');

const rows = [['科目编码', '科目名称', '合计', '基本支出', '项目支出'], ['', '合计', '150.00', '100.00', '50.00'],
  ['201', '一般公共服务支出', '90.00', '60.00', '30.00'], ['208', `社会保障${script}`, '61.00', '40.00', '20.00']];
const edges = [40, 100, 300, 380, 460, 540];

/** One page with a ruled table; 61.00 is not 40.00 + 20.00. The font is STSong-Light with GBK-EUC-H, which no file embeds. */
function gbkPdf() {
  const [top, height] = [700, 24];
  const text = (x, y, size, what) => `BT /F1 ${size} Tf ${x} ${y} Td <${hex(what)}> Tj ET`;
  const lines = [text(220, 760, 16, '部门支出总表'), text(460, 730, 10, '单位：万元')];
  for (let i = 0; i <= rows.length; i++) lines.push(`${edges[0]} ${top - i * height} m ${edges.at(-1)} ${top - i * height} l S`);
  for (const x of edges) lines.push(`${x} ${top} m ${x} ${top - rows.length * height} l S`);
  rows.forEach((row, i) => row.forEach((cell, j) => { if (cell) lines.push(text(edges[j] + 4, top - (i + 1) * height + 8, 9, cell)); }));
  const content = lines.join('\n');
  return pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light-GBK-EUC-H /Encoding /GBK-EUC-H /DescendantFonts [6 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /W [1 95 500 814 939 500] '
      + '/FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 752 /Descent -271 /CapHeight 737 /StemV 58 >> >>']);
}

function text() {
  const all = [rows[0], ['', '合计', '155.00', '103.00', '52.00'], ...rows.slice(2), ['209', `${script}\u202E${long}`, '5.00', '3.00', '2.00']];
  return ['部门支出总表', '单位：万元', ...all.map(row => row.join('\t')), ''].join('\n');
}

if (process.argv[2]) {
  mkdirSync(process.argv[2], { recursive: true });
  writeFileSync(join(process.argv[2], names[0]), gbkPdf());
  writeFileSync(join(process.argv[2], names[1]), text());
}
