/** On paper: every finding that passes the filters, with its equation and its places. */
function printed(f) {
  const d = documents.get(f.doc);
  const figures = f.operands.map(o => `${o.role} = ${o.printed.trim() === '' ? word('blank') : o.printed}${place(o) ? `（${place(o)}）` : ''}`).join('; ');
  const values = ['stated', 'expected', 'difference'].filter(name => f[name]).map(name => `${word(name)} ${f[name]} ${f.unit}`).join(' · ');
  return el('li', {}, el('p', {}, el('strong', {}, `${word(`one.${f.severity}`)} · ${f.ruleTitle || f.rule}`), ` ${[d.name, place(f)].filter(Boolean).join(' · ')}`),
    el('p', {}, f.message), f.equation ? el('p', { class: 'equation' }, f.equation) : '', values ? el('p', {}, values) : '',
    figures ? el('p', { class: 'small' }, figures) : '', suspects(f), el('p', { class: 'small' }, f.id));
}

function buildPrint() {
  const paper = el('section', { id: 'print' });
  window.addEventListener('beforeprint', () => paper.replaceChildren(el('h2', {}, word('shown', { n: number(shown.length), total: number(findings.length) })),
    el('ol', {}, shown.map(printed))));
  window.addEventListener('afterprint', () => paper.replaceChildren());
  return paper;
}
