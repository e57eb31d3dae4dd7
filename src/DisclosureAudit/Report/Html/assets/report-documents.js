const documentColumns = ['name', 'year', 'status', 'errors', 'warnings', 'infos', 'tables', 'checks', 'exact', 'rounding', 'notAssessable'];
const sorting = { column: '', descending: false, page: 0 };

function buildDocuments(choose) {
  const section = el('section', { id: 'documents', 'aria-labelledby': 'documents-title' });
  const show = () => section.replaceChildren(el('h2', { id: 'documents-title' }, word('documents', { n: number(data.documents.length) })),
    el('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-labelledby': 'documents-title' }, documentTable(choose, show)),
    pager(sorting.page, data.documents.length, to => { sorting.page = to; show(); }));
  show();
  return section;
}

function documentTable(choose, show) {
  const heads = documentColumns.map(column => el('th', {
    scope: 'col', 'aria-sort': sorting.column === column ? (sorting.descending ? 'descending' : 'ascending') : null, class: isText(column) ? null : 'number',
  }, el('button', { type: 'button', click: () => { sortBy(column); show(); document.getElementById(`sort-${column}`).focus(); }, id: `sort-${column}` },
    word(`column.${column}`), sorting.column === column ? (sorting.descending ? ' ▼' : ' ▲') : '')));
  const rows = sortedDocuments().slice(sorting.page * rowsPerPage, (sorting.page + 1) * rowsPerPage).map(d => documentRow(d, choose));
  return el('table', { class: 'data' }, el('thead', {}, el('tr', {}, heads)), el('tbody', {}, rows));
}

function isText(column) {
  return column === 'name' || column === 'status';
}

/** Names ascend first, figures descend: what is worst comes up. */
function sortBy(column) {
  sorting.descending = sorting.column === column ? !sorting.descending : !isText(column);
  Object.assign(sorting, { column, page: 0 });
}

function sortedDocuments() {
  if (!sorting.column) return data.documents;
  const sign = sorting.descending ? -1 : 1;
  const compare = isText(sorting.column)
    ? (a, b) => String(a[sorting.column]).localeCompare(String(b[sorting.column]), data.lang)
    : (a, b) => (a[sorting.column] ?? 0) - (b[sorting.column] ?? 0);
  return [...data.documents].sort((a, b) => sign * compare(a, b));
}

function documentRow(d, choose) {
  const figure = column => el('td', { class: `number${d[column] && ['errors', 'warnings'].includes(column) ? ` ${column}` : ''}` }, d.status === 'failed' ? '—' : number(d[column]));
  return el('tr', {}, el('th', { scope: 'row' }, el('button', { type: 'button', class: 'link', click: () => choose(d.id) }, d.unit || d.name),
    d.unit ? el('span', { class: 'small' }, d.name) : '', isPart(d) ? el('a', { class: 'small', href: d.link }, word('open.part')) : ''),
  el('td', { class: 'number' }, d.year ? String(d.year) : ''), el('td', {}, statusOf(d)), documentColumns.slice(3).map(figure));
}

function statusOf(d) {
  return el('span', { class: `status ${d.status}` }, word(`status.${d.status}`), d.reason ? el('span', { class: 'small' }, d.problem || reasonOf(d)) : '');
}

function reasonOf(d) {
  const key = `reason.${d.reason}`;
  return data.words[key] ? word(key) : d.reason;
}
