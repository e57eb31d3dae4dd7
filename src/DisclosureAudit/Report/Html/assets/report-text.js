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

function drawText(pane, f, source) {
  const { lines, from } = readLines(source);
  const operands = f.operands.map((o, i) => ({ ...o, number: i + 1, at: o.line - from, suspect: isSuspect(f, o) })).filter(o => o.line && lines[o.at] !== undefined);
  if (!operands.length && f.line && lines[f.line - from] !== undefined) operands.push({ printed: '', number: 1, at: f.line - from });
  if (!operands.length) return pane.replaceChildren(noPlace(f));
  const wanted = wantedLines(lines, operands.map(o => o.at));
  const width = Math.max(...wanted.map(at => lines[at].split('\t').length));
  const rows = wanted.flatMap((at, i) => [i > 0 && wanted[i - 1] !== at - 1 ? gap(width) : '', line(lines[at], at + from, width, operands.filter(o => o.at === at))]);
  pane.replaceChildren(el('table', { class: 'lines' }, el('tbody', {}, rows.filter(Boolean))));
  showOperand(operands[0].number - 1);
}

function gap(width) {
  return el('tr', { class: 'gap' }, el('td', { colspan: width + 1 }, '⋯'));
}

function line(text, lineNumber, width, operands) {
  const cells = text.split('\t');
  const found = o => o.printed.trim() !== '' && cells.some(cell => cell.trim() === o.printed.trim());
  const whole = operands.filter(o => !found(o));
  const cellOf = cell => {
    const here = operands.filter(o => found(o) && o.printed.trim() === cell.trim());
    const kinds = [markClass(here), isFigure(cell) ? 'number' : ''].filter(Boolean).join(' ');
    return el('td', { class: kinds || null, colspan: cells.length === 1 ? width : null }, here.map(label), cell);
  };
  return el('tr', { class: markClass(whole) }, el('th', { scope: 'row' }, whole.map(label), String(lineNumber)), cells.map(cellOf));
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
