const mostSymptoms = 50;

function findingText(f) {
  const d = documents.get(f.doc);
  return el('div', { class: 'finding-text' },
    el('p', { class: `kinds ${f.severity}` }, el('span', { class: 'badge' }, word(`one.${f.severity}`)), ` ${f.ruleTitle || f.rule} · ${word(`kind.${f.kind}`)}`),
    el('h2', { id: 'finding-title', tabindex: '-1' }, f.message),
    el('p', { class: 'small' }, [d.unit, d.year, d.name, place(f)].filter(Boolean).join(' · ')),
    f.origin === 'extraction_suspect' ? el('p', { class: 'notice' }, word('origin.explained')) : '',
    equation(f), operandTable(f), suspects(f), relatives(f),
    f.note ? el('section', {}, el('h3', {}, word('source.text')), el('blockquote', {}, f.note)) : '',
    el('p', { class: 'small' }, word('finding.id'), ' ', el('a', { href: `#${encodeURIComponent(f.key)}`, class: 'id' }, f.id), ` · ${f.rule}`));
}

function equation(f) {
  const values = ['stated', 'expected', 'difference'].filter(name => f[name]);
  return el('section', {}, f.equation ? [el('h3', {}, word('equation')), el('p', { class: 'equation' }, f.equation)] : '',
    values.length ? el('dl', { class: 'figures' }, values.map(name => el('div', { class: name === 'difference' ? f.severity : null },
      el('dt', {}, word(name)), el('dd', {}, f[name], el('span', { class: 'unit' }, ` ${f.unit}`))))) : '');
}

function operandTable(f) {
  if (!f.operands.length) return '';
  const rows = f.operands.map((o, i) => el('tr', { class: isSuspect(f, o) ? 'suspect' : null },
    el('td', {}, el('button', { type: 'button', class: 'mark', 'aria-label': word('show.operand', { n: i + 1 }), click: () => showOperand(i) }, String(i + 1))),
    el('th', { scope: 'row' }, o.role, o.about ? el('span', { class: 'small about' }, o.about) : ''), el('td', { class: 'number' }, o.printed.trim() === '' ? word('blank') : o.printed), el('td', { class: 'small at' }, place(o))));
  return el('section', {}, el('h3', {}, word('operands')), el('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': word('operands') },
    el('table', { class: 'data operands' }, el('thead', {}, el('tr', {}, ['number', 'figure', 'printed', 'place'].map(column =>
      el('th', { scope: 'col', class: column === 'printed' ? 'number' : null }, word(`column.${column}`))))), el('tbody', {}, rows))));
}

function isSuspect(f, operand) {
  return f.suspects.some(s => s.with.some(w => w.name === operand.role));
}

/** Alternatives one below the other; figures that are wrong together in one line. */
function suspects(f) {
  if (!f.suspects.length) return '';
  const one = w => [el('strong', {}, w.name), w.repair ? ` ${word('would.be')} ` : '', w.repair ? el('strong', { class: 'repair' }, w.repair) : ''];
  const lines = f.suspects.map(s => el('li', {}, s.with.flatMap((w, i) => (i ? [` ${word('together')} `, ...one(w)] : one(w)))));
  return el('section', { class: 'suspects' }, el('h3', {}, word(f.suspects.length > 1 ? 'suspects.any' : 'suspects')), el('ul', {}, lines),
    el('p', { class: 'small' }, word('suspects.meaning')));
}

function relatives(f) {
  const cause = f.related ? ofSameDocument(f, f.related) : null;
  const symptoms = findings.filter(other => other.related === f.id && other.doc === f.doc);
  const link = other => el('li', {}, el('a', { href: `#${encodeURIComponent(other.key)}` }, other.message.slice(0, 300)), el('span', { class: 'small' }, ` ${place(other)}`));
  return [cause ? el('section', {}, el('h3', {}, word('cause')), el('ul', {}, link(cause))) : '',
    symptoms.length ? el('section', {}, el('h3', {}, word('symptoms', { n: number(symptoms.length) })), el('ul', {}, symptoms.slice(0, mostSymptoms).map(link)),
      symptoms.length > mostSymptoms ? el('p', { class: 'small' }, word('more', { n: number(symptoms.length - mostSymptoms) })) : '') : ''].flat();
}
