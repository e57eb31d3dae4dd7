let openKey = '';

function start() {
  document.body.dataset.state = data.verdict.state;
  const changed = () => { filter(); showList(); };
  const chooseDocument = id => { chosen.document = id; changed(); document.getElementById('findings-title').focus(); };
  document.getElementById('app').append(
    el('main', {}, el('div', { id: 'overview' }, data.documents.length > 1 ? buildDocuments(chooseDocument) : '', buildCoverage()),
      el('div', { id: 'work' },
        el('section', { id: 'findings', 'aria-labelledby': 'findings-title' }, el('h2', { id: 'findings-title', tabindex: '-1' }, word('findings')),
          buildFilters(changed), el('p', { id: 'status', role: 'status' }), el('div', { id: 'list' }),
          el('p', { class: 'small keys' }, word('keys'))),
        el('section', { id: 'finding', 'aria-labelledby': 'finding-title', hidden: true })),
      buildPrint()));
  changed();
  window.addEventListener('hashchange', followHash);
  document.addEventListener('keydown', onKey);
  followHash();
}

function filter() {
  const { passed, counts } = filterFindings();
  shown = passed;
  showFacets(counts);
  const coverage = document.querySelector('#coverage details');
  if (coverage.open) showCoverage(coverage.querySelector('.scroll'));
}

function followHash() {
  let key = location.hash.slice(1);
  try { key = decodeURIComponent(key); } catch { /* as it is written */ }
  const f = byKey.get(key) ?? findings.find(candidate => candidate.id === key || `${candidate.doc}:${candidate.id}` === key);
  if (!f) closeFinding();
  else if (f.key !== openKey) openFinding(f);
}

function openFinding(f) {
  openKey = f.key;
  if (!shown.includes(f)) {
    clearFilters();
    document.getElementById('search').value = '';
    filter();
    showList();
  }
  document.body.classList.add('open');
  const at = shown.indexOf(f);
  const stepButton = (by, key) => el('button', { type: 'button', disabled: !shown[at + by], click: () => go(at + by) }, word(key));
  const section = document.getElementById('finding');
  section.hidden = false;
  section.replaceChildren(el('nav', { class: 'bar', 'aria-label': word('findings') },
    el('button', { type: 'button', class: 'plain', click: leave }, word('back')), el('span', { class: 'count' }, `${number(at + 1)} / ${number(shown.length)}`),
    stepButton(-1, 'previous'), stepButton(1, 'next')), el('div', { class: 'columns' }, findingText(f), buildPlace(f)));
  window.scrollTo(0, 0);
  markRow(f.key);
  document.getElementById('finding-title').focus({ preventScroll: true });
  drawPlace(f);
}

function closeFinding() {
  const key = openKey;
  openKey = '';
  document.body.classList.remove('open');
  const section = document.getElementById('finding');
  section.hidden = true;
  section.replaceChildren();
  if (key) markRow(key)?.focus();
  document.querySelector('.row[aria-current]')?.removeAttribute('aria-current');
}

function leave() {
  history.pushState(null, '', location.pathname + location.search);
  closeFinding();
}

/** Opens at once: the event of the changed address comes later than the next key may. */
function go(index) {
  openFinding(shown[index]);
  location.hash = encodeURIComponent(openKey);
}

/** One step along the list: opens while a finding is open, else moves along the rows. */
function step(by) {
  const focused = document.activeElement?.dataset?.key;
  const at = shown.findIndex(f => f.key === (openKey || focused));
  const to = at < 0 ? listPage * rowsPerPage : at + by;
  if (!shown[to]) return;
  if (openKey) return go(to);
  markRow(shown[to].key)?.focus();
}

function onKey(event) {
  const { target, key } = event;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (key === 'Escape') return onEscape(target);
  if (target.closest('input, select, textarea')) return;
  const inPane = target.closest('#place');
  const onRow = target.closest('.row');
  const arrows = openKey ? { ArrowRight: 1, ArrowLeft: -1 } : { ArrowDown: 1, ArrowUp: -1 };
  const by = { j: 1, k: -1 }[key] ?? (!inPane && (openKey || onRow) ? arrows[key] : undefined);
  if (key === '/') {
    event.preventDefault();
    if (openKey) leave();
    document.getElementById('search').focus();
  } else if (by) {
    event.preventDefault();
    step(by);
  }
}

function onEscape(target) {
  if (target.id === 'search') target.blur();
  else if (openKey) leave();
}

start();
