const context = 4;
const headRows = 3;

function readLines(source) {
  return JSON.parse(new TextDecoder().decode(bytesOf(source.textContent)));
}

/** The lines of the operands with some around them, and the head of the table that a line stands in. */
function wantedLines(lines, marked) {
  const wanted = new Set();
  const isRow = at => lines[at]?.includes('\t');
  for (const at of marked) {
    for (let i = Math.max(0, at - context); i <= Math.min(lines.length - 1, at + context); i++) wanted.add(i);
    let head = at;
    while (isRow(head) && isRow(head - 1)) head--;
    for (let i = head; i < head + headRows && i < at; i++) wanted.add(i);
  }
  return [...wanted].sort((a, b) => a - b);
}

function drawText(f, all, source) {
  const { lines, from } = readLines(source);
  const operands = all.map(o => ({ ...o, at: o.line - from })).filter(o => o.line && lines[o.at] !== undefined);
  if (!operands.length && f.line && lines[f.line - from] !== undefined) operands.push({ printed: '', number: 1, at: f.line - from });
  if (!operands.length) return noPlace(all);
  const wanted = wantedLines(lines, operands.map(o => o.at));
  const width = Math.max(...wanted.map(at => lines[at].split('\t').length));
  const rows = wanted.flatMap((at, i) => [i > 0 && wanted[i - 1] !== at - 1 ? gap(width) : '', line(lines[at], at + from, width, operands.filter(o => o.at === at))]);
  return { elements: [el('table', { class: 'lines' }, el('tbody', {}, rows.filter(Boolean)))] };
}

function gap(width) {
  return el('tr', { class: 'gap' }, el('td', { colspan: width + 1 }, '⋯'));
}

function line(text, lineNumber, width, operands) {
  const cells = text.split('\t');
  const says = (o, cell) => bare(o.printed) !== '' && bare(cell) === bare(o.printed);
  // Where the cell that is meant says something else, each that says the same.
  const stands = (o, i) => (says(o, cells[o.cell]) ? i === o.cell : says(o, cells[i]));
  const whole = operands.filter(o => !cells.some((_, i) => stands(o, i)));
  const cellOf = (cell, i) => {
    const here = operands.filter(o => stands(o, i));
    const kinds = [markClass(here), isFigure(cell) ? 'number' : ''].filter(Boolean).join(' ');
    return el('td', { class: kinds || null, colspan: cells.length === 1 ? width : null }, here.map(label), cell);
  };
  return el('tr', { class: markClass(whole) }, el('th', { scope: 'row' }, whole.map(label), String(lineNumber)), cells.map(cellOf));
}

/** Without spaces and the unit: a sheet names it once, beside its label. */
function bare(text) {
  return (text ?? '').replace(/\s+/g, '').replace(/(?<=\d)万?元$/, '');
}

function isFigure(cell) {
  return /^\s*[-−]?[\d,]+(\.\d+)?%?\s*$/.test(cell);
}

function markClass(operands) {
  return operands.length ? (operands.some(o => o.suspect) ? 'marked suspect' : 'marked') : null;
}

function label(operand) {
  return el('span', { class: 'mark', 'data-operand': operand.number - 1 }, String(operand.number));
}
