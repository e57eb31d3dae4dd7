const rowsPerPage = 100;
let shown = findings;
let listPage = 0;

/** What stands in the list for this finding; the whole message is one click away. */
function row(f) {
  const about = [place(f), data.documents.length > 1 ? documents.get(f.doc)?.name : '', f.related ? word('symptom') : '',
    f.origin === 'extraction_suspect' ? word('origin.extraction_suspect') : ''].filter(Boolean).join(' · ');
  return el('li', {}, el('a', { href: `#${encodeURIComponent(f.key)}`, class: `row ${f.severity}`, 'data-key': f.key, 'aria-current': f.key === openKey ? 'true' : null },
    el('span', { class: 'row-message' }, f.message.slice(0, 300)),
    el('span', { class: 'row-about' }, el('span', {}, about),
      f.difference ? el('span', { class: 'row-difference' }, `${word('difference')} ${f.difference} ${f.unit}`) : '')));
}

function groupHeading(f, total) {
  return el('h3', { class: f.severity }, el('span', { class: 'badge' }, word(`one.${f.severity}`)), ` ${f.ruleTitle || f.rule}`,
    el('span', { class: 'count' }, ` ${number(total)}`));
}

function showList() {
  listPage = Math.min(listPage, Math.max(0, Math.ceil(shown.length / rowsPerPage) - 1));
  const totals = new Map();
  for (const f of shown) totals.set(groupOf(f), (totals.get(groupOf(f)) ?? 0) + 1);
  const groups = [];
  let last = '';
  for (const f of shown.slice(listPage * rowsPerPage, (listPage + 1) * rowsPerPage)) {
    if (groupOf(f) !== last) groups.push(groupHeading(f, totals.get(last = groupOf(f))), el('ol', { class: 'rows' }));
    groups.at(-1).append(row(f));
  }
  const none = el('p', { class: 'none' }, word(findings.length ? 'none.filtered' : 'none'));
  document.getElementById('list').replaceChildren(...(groups.length ? groups : [none]), pager(listPage, shown.length, to => { listPage = to; showList(); }));
  document.getElementById('status').textContent = word('shown', { n: number(shown.length), total: number(findings.length) });
}

function groupOf(f) {
  return `${f.severity} ${f.rule}`;
}

function pager(page, total, go) {
  const pages = Math.ceil(total / rowsPerPage);
  const button = (to, key) => el('button', { type: 'button', disabled: to < 0 || to >= pages, click: () => go(to) }, word(key));
  return pages < 2 ? '' : el('nav', { class: 'pager', 'aria-label': word('pages') }, button(page - 1, 'previous.page'),
    el('span', {}, `${number(page * rowsPerPage + 1)}–${number(Math.min(total, (page + 1) * rowsPerPage))} / ${number(total)}`), button(page + 1, 'next.page'));
}

/** Brings the page of the list that holds the finding, and marks its row. */
function markRow(key) {
  const at = shown.findIndex(f => f.key === key);
  if (at >= 0 && Math.floor(at / rowsPerPage) !== listPage) {
    listPage = Math.floor(at / rowsPerPage);
    showList();
  }
  document.querySelector('.row[aria-current]')?.removeAttribute('aria-current');
  const current = rowOf(key);
  current?.setAttribute('aria-current', 'true');
  current?.scrollIntoView({ block: 'nearest' });
  return current;
}

function rowOf(key) {
  return [...document.querySelectorAll('.row')].find(candidate => candidate.dataset.key === key);
}
