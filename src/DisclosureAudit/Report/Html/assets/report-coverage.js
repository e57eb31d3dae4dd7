const coverageColumns = ['instances', 'exact', 'rounding', 'flagged', 'notAssessable'];

/** What was asked, one row a law: of one document, or of all that the page is about. */
function coverageRows(documentId) {
  const rows = new Map();
  for (const c of data.coverage) {
    if (documentId && c.doc !== documentId) continue;
    const sum = rows.get(c.rule) ?? { title: c.title || c.rule, reasons: new Map(), ...Object.fromEntries(coverageColumns.map(column => [column, 0])) };
    for (const column of coverageColumns) sum[column] += c[column];
    addReasons(sum.reasons, c.reasons);
    rows.set(c.rule, sum);
  }
  return [...rows.values()];
}

function addReasons(reasons, text) {
  for (const reason of (text || '').split('; ').filter(Boolean)) {
    const [, name, count] = /^(.*?)(?: = (\d+))?$/s.exec(reason);
    reasons.set(name, (reasons.get(name) ?? 0) + Number(count ?? 1));
  }
}

function reasonsText(reasons) {
  const all = [...reasons].sort((a, b) => b[1] - a[1]);
  const text = all.slice(0, 6).map(([name, count]) => `${name} × ${number(count)}`).join('; ');
  return all.length > 6 ? `${text}; … (${number(all.length)})` : text;
}

function buildCoverage() {
  const body = el('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': word('coverage') });
  return el('section', { id: 'coverage', 'aria-label': word('coverage') }, coverageSummary(),
    el('details', { toggle: event => { if (event.target.open) showCoverage(body); } }, el('summary', {}, word('coverage.open')),
      el('p', { class: 'small' }, word('coverage.meaning')), body));
}

function coverageSummary() {
  const sum = column => number(data.documents.reduce((total, d) => total + (d[column] ?? 0), 0));
  const figure = (column, kind = '') => el('div', { class: kind }, el('dt', {}, word(`column.${column}`)), el('dd', {}, sum(column)));
  const one = data.documents.length === 1 ? data.documents[0] : null;
  return el('div', { class: 'summary' }, el('h2', {}, word('coverage')),
    one && one.status !== 'ok' ? el('p', {}, statusOf(one)) : '',
    el('dl', { class: 'figures' }, figure('tables'), figure('checks'), figure('exact'), figure('rounding'), figure('errors', 'error'),
      figure('warnings', 'warning'), figure('infos'), figure('notAssessable')));
}

function showCoverage(body) {
  const heads = ['rule', ...coverageColumns, 'reasons'].map(column =>
    el('th', { scope: 'col', class: coverageColumns.includes(column) ? 'number' : null }, word(`column.${column}`)));
  const rows = coverageRows(chosen.document).map(r => el('tr', { class: r.instances ? null : 'unasked' }, el('th', { scope: 'row' }, r.title),
    coverageColumns.map(column => el('td', { class: 'number' }, number(r[column]))), el('td', { class: 'reasons' }, reasonsText(r.reasons))));
  body.replaceChildren(el('table', { class: 'data' }, el('thead', {}, el('tr', {}, heads)), el('tbody', {}, rows)));
}
