const facetFields = { rule: 'rule', kind: 'kind', document: 'doc' };
const chosen = { severities: new Set(), rule: '', kind: '', document: '', text: '' };

/** Full-width digits and thousands separators are typed one way and printed the other. */
function searchable(text) {
  return text.normalize('NFKC').toLowerCase().replace(/(?<=\d),(?=\d)/g, '');
}

function haystack(f) {
  return f.haystack ??= searchable([f.id, f.rule, f.ruleTitle, f.message, f.equation, f.stated, f.expected, f.difference, f.note,
    documents.get(f.doc)?.name, documents.get(f.doc)?.unit, ...f.operands.flatMap(o => [o.role, o.printed])].join('\n'));
}

/** The findings that pass, and for each facet how many would pass with each of its values. */
function filterFindings() {
  const terms = searchable(chosen.text).split(/\s+/).filter(Boolean);
  const counts = { severity: new Map(), rule: new Map(), kind: new Map(), document: new Map() };
  const passed = [];
  for (const f of findings) {
    if (!terms.every(term => haystack(f).includes(term))) continue;
    const misses = Object.keys(facetFields).filter(facet => chosen[facet] && f[facetFields[facet]] !== chosen[facet]);
    if (chosen.severities.size && !chosen.severities.has(f.severity)) misses.push('severity');
    if (misses.length === 0) passed.push(f);
    if (misses.length > 1) continue;
    for (const facet of Object.keys(counts)) {
      if (misses.length && misses[0] !== facet) continue;
      const value = facet === 'severity' ? f.severity : f[facetFields[facet]];
      counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
  }
  return { passed, counts };
}

function buildFilters(changed) {
  const severityButtons = severities.map(severity => el('button', {
    type: 'button', class: `chip ${severity}`, 'aria-pressed': 'false', 'data-severity': severity,
    click: () => { chosen.severities.has(severity) ? chosen.severities.delete(severity) : chosen.severities.add(severity); changed(); },
  }));
  const selects = Object.keys(facetFields).map(facet => el('select', {
    id: `facet-${facet}`, hidden: facet === 'document' && data.documents.length < 2, 'aria-label': word(facet),
    change: event => { chosen[facet] = event.target.value; changed(); },
  }));
  const search = el('input', {
    id: 'search', type: 'search', placeholder: word('search'), 'aria-label': word('search'), autocomplete: 'off', spellcheck: 'false',
    input: event => { chosen.text = event.target.value; changed(); },
  });
  const clear = el('button', { type: 'button', class: 'plain', id: 'clear', click: () => { clearFilters(); search.value = ''; changed(); } }, word('clear'));
  return el('div', { class: 'filters', role: 'search', 'aria-label': word('filters') },
    search, el('div', { class: 'chips', role: 'group', 'aria-label': word('severity') }, severityButtons), selects, clear);
}

function clearFilters() {
  Object.assign(chosen, { severities: new Set(), rule: '', kind: '', document: '', text: '' });
}

function showFacets(counts) {
  for (const button of document.querySelectorAll('[data-severity]')) {
    const severity = button.dataset.severity;
    button.setAttribute('aria-pressed', String(chosen.severities.has(severity)));
    button.textContent = `${word(severity)} ${number(counts.severity.get(severity))}`;
  }
  const names = {
    rule: new Map(findings.map(f => [f.rule, f.ruleTitle || f.rule])),
    kind: new Map(findings.map(f => [f.kind, word(`kind.${f.kind}`)])),
    document: new Map(data.documents.map(d => [d.id, d.name])),
  };
  for (const facet of Object.keys(facetFields)) {
    const options = [...names[facet]].filter(([value]) => counts[facet].has(value) || value === chosen[facet])
      .map(([value, name]) => el('option', { value, selected: value === chosen[facet] }, `${name} (${number(counts[facet].get(value))})`));
    document.getElementById(`facet-${facet}`).replaceChildren(el('option', { value: '' }, word(`all.${facet}`)), ...options);
  }
  document.getElementById('clear').hidden = !(chosen.severities.size || chosen.rule || chosen.kind || chosen.document || chosen.text);
}
