// Hand-made data: one text, one PDF written here, one masked document.
export const lines = ['2025年单位预算', '', '单位：万元', '', '预算收支总表', '项目\t收入\t支出', '一般公共预算\t438.68\t400.00', '政府性基金\t0.00\t38.98',
      ...Array.from({ length: 30 }, (_, i) => `项目${i}\t${i}.10\t${i}.10`),
  '合计\t438.68\t438.98', '', '说明：2025年收入合计438.68万元，比上年增加。'];

/** Three upright pages and one turned by its page dictionary, with figures in Helvetica (not embedded). */
export function madePdf() {
  const pages = [
    { rotate: 0, text: [[60, 760, 'Budget 2025, page 1'], [100, 600, 'Total'], [300, 600, '438.68'], [420, 600, '438.98']] },
    { rotate: 0, text: [[60, 760, 'Page 2, nothing wanted here'], [300, 500, '111.11']] },
    { rotate: 90, text: [[200, 400, '777.70'], [60, 760, 'Page 3, turned']] },
    { rotate: 0, text: [[60, 120, '38.98'], [60, 760, 'Page 4']] },
  ];
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Kids [${pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'];
  for (const [i, page] of pages.entries()) {
    const content = page.text.map(([x, y, text]) => `BT /F1 12 Tf ${x} ${y} Td (${text}) Tj ET`).join('\n');
    objects.push(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate ${page.rotate} /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * i} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  }
  return pdfOf(objects);
}

/** One page with a black square that is a fax image (CCITT G4), which pdf.js decodes by WebAssembly. */
export function faxPdf() {
  const [content, image] = ['q 100 0 0 100 200 600 cm /Im Do Q', '\xff\x00\x10\x01'];
  return pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /Im 5 0 R >> >> /Contents 4 0 R >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /CCITTFaxDecode '
      + `/DecodeParms << /K -1 /Columns 8 /Rows 8 /BlackIs1 true >> /Length ${image.length} >>\nstream\n${image}\nendstream`]);
}

export function pdfOf(objects) {
  let pdf = '%PDF-1.7\n';
  const offsets = objects.map((object, i) => { const at = pdf.length; pdf += `${i + 1} 0 obj\n${object}\nendobj\n`; return at; });
  const start = pdf.length;
  pdf += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map(at => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`;
  return Buffer.from(`${pdf}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`, 'latin1');
}

// Points from the top left of the upright page: baseline at 842 − y; the turned page is 842 wide, its x is the y of the unturned.
const boxes = { stated: [300, 233, 337, 245], sum: [420, 233, 457, 245], turned: [397, 200, 409, 237], last: [60, 713, 91, 725] };

const finding = values => ({
  doc: 'd1', severity: 'error', rule: 'row-total', ruleTitle: '横向合计', kind: 'total', origin: 'published', message: '', equation: '', stated: '', expected: '', difference: '',
  unit: '万元', suspects: [], related: '', page: null, line: null, operands: [], note: '', ...values,
});
const operand = values => ({ role: '', printed: '', page: null, line: null, box: null, ...values });

export function findings() {
  return [
    finding({ id: 'aaaaaaaaaaaa', message: '公布数字不一致，请核对：预算收支总表收入合计 438.68 与支出合计 438.98 相差 −0.30 万元', equation: '预算收支总表[合计].收入 = 预算收支总表[合计].支出\n438.68 ≠ 438.98',
      stated: '438.68', expected: '438.98', difference: '-0.30', line: 39, note: '合计 438.68 438.98', suspects: [{ with: [{ name: 'T1[合计].收入', repair: '438.98' }] }],
      operands: [operand({ role: 'T1[合计].收入', printed: '438.68', line: 39 }), operand({ role: 'T1[一般公共预算].收入', printed: '438.68', line: 7 })] }),
    finding({ id: 'bbbbbbbbbbbb', severity: 'info', rule: 'table-tie', ruleTitle: '表间一致', kind: 'cross_table', message: '说明中的收入与表不一致', related: 'aaaaaaaaaaaa', line: 41,
      operands: [operand({ role: '说明', printed: '438.68万元', line: 41 })] }),
    finding({ id: 'cccccccccccc', doc: 'd2', rule: 'table-tie', ruleTitle: '表间一致', kind: 'cross_table', message: '表一合计 438.68 与表三 777.70、表四 38.98 不一致', page: 1,
      equation: '表一[合计] = 表三 − 表四: 438.68 ≠ 777.70 − 38.98', stated: '438.68', expected: '738.72', difference: '-300.04',
      operands: [operand({ role: 'T1[合计]', printed: '438.68', page: 1, box: boxes.stated }), operand({ role: 'T1[合计].支出', printed: '438.98', page: 1, box: boxes.sum }),
        operand({ role: 'T3', printed: '777.70', page: 3, box: boxes.turned }), operand({ role: 'T4', printed: '38.98', page: 4, box: boxes.last })],
      suspects: [{ with: [{ name: 'T3', repair: '477.66' }] }, { with: [{ name: 'T1[合计]', repair: '738.72' }, { name: 'T1[合计].支出',
      repair: '738.72' }] }, { with: [{ name: 'T4', repair: '' }] }] }),
    finding({ id: 'dddddddddddd', doc: 'd3', severity: 'warning', rule: 'privacy', ruleTitle: '个人信息', kind: 'privacy', message: '文件中有手机号码 138****0000', unit: '',
      operands: [operand({ role: '联系电话', printed: '138****0000', page: 2 })] }),
    finding({ id: 'eeeeeeeeeeee', doc: 'd2', severity: 'warning', rule: 'completeness', ruleTitle: '完整性', kind: 'completeness',
      origin: 'extraction_suspect', message: '没有找到“三公”经费表', unit: '' }),
  ];
}

const documentOf = values => ({ year: 2025, status: 'ok', reason: '', tables: 13, checks: 1030, exact: 1000, rounding: 20, notAssessable: 40,
      errors: 1, warnings: 0, infos: 1, link: '', masked: false, ...values });

export const sampleSources = () => ({ 'src-d1': { kind: 'text', bytes: JSON.stringify({ lines, from: 1 }) }, 'src-d2': { kind: 'pdf', bytes: madePdf() } });

export function sample(lang = 'zh') {
  return {
    lang, title: '2025年预算公开核对结果', verdict: { state: 'contradicts', text: '公布数字有 2 处互相矛盾，请核对。' },
    documents: [
      documentOf({ id: 'd1', name: '山西/某单位 2025.txt', unit: '某单位', kind: 'text', source: 'src-d1', link: '../a/x%202025.txt' }),
      documentOf({ id: 'd2', name: 'b.pdf', unit: '另一单位', kind: 'pdf', source: 'src-d2', status: 'partial', reason: 'pages_unread', warnings: 1,
      checks: 512, exact: 500, rounding: 11, year: 2024 }),
      documentOf({ id: 'd3', name: 'c.pdf', unit: '', kind: 'pdf', source: null, masked: true, link: 'c.pdf', errors: 0, warnings: 1, checks: 5, exact: 5, rounding: 0 }),
    ],
    findings: findings(),
    coverage: [
      { doc: 'd1', rule: 'row-total', title: '横向合计', instances: 10, exact: 9, rounding: 0, flagged: 1, notAssessable: 2, reasons: 'unit_kind_unknown(T11-02) = 1; row_absent = 1' },
      { doc: 'd2', rule: 'row-total', title: '横向合计', instances: 20, exact: 20, rounding: 0, flagged: 0, notAssessable: 1, reasons: 'row_absent = 1' },
      { doc: 'd1', rule: 'rate', title: '增长率', instances: 0, exact: 0, rounding: 0, flagged: 0, notAssessable: 0, reasons: 'no_instance = 1' },
    ],
  };
}

export function many(count) {
  const data = sample();
  const rules = ['row-total', 'table-tie', 'share', 'rate', 'code'];
  data.findings = Array.from({ length: count }, (_, i) => finding({
    id: i.toString(16).padStart(12, '0'), doc: `d${1 + i % 3}`, severity: ['error', 'warning', 'info'][i % 3], rule: rules[i % 5],
      ruleTitle: `规则${i % 5}`, kind: ['total', 'cross_table'][i % 2],
    message: `公布数字不一致，请核对：第 ${i} 项 ${i}.25 与 ${i}.75 不一致，科目名称为一般公共服务支出`, equation: `合计${i} = 基本支出 + 项目支出`, stated: `${i}.25`, expected: `${i}.75`, difference: '-0.50', line: 39,
    operands: [operand({ role: `T1[项目${i}].合计`, printed: `${i}.25`, line: 39 }), operand({ role: `T1[项目${i}].基本`, printed: '438.68', line: 39 })],
  }));
  return data;
}
