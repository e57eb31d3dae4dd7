const data = JSON.parse(document.getElementById('data').textContent);
const documents = new Map(data.documents.map(d => [d.id, d]));
const severities = ['error', 'warning', 'info'];

function word(key, values = {}) {
  return (data.words[key] ?? key).replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);
}

/** An element; children that are strings become text, so nothing of a document is ever parsed as HTML. */
function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value != null) element.setAttribute(name, value);
  }
  element.append(...children.flat().filter(child => child != null && child !== ''));
  return element;
}

function number(value) {
  return (value ?? 0).toLocaleString('en');
}

function place(what) {
  if (what.page) return word('page', { n: what.page });
  return what.line ? word('line', { n: what.line }) : '';
}

/** A path that stays a path: what would run or lead elsewhere is not made a link. */
function fileLink(path, ...children) {
  const safe = /^[^:]*$/.test(path) && !/^[\\/]{2}/.test(path);
  return path && safe ? el('a', { href: path }, ...children) : el('span', {}, ...children);
}

function bytesOf(base64) {
  const text = atob(base64.trim());
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

const findings = sortedFindings();
const byKey = new Map(findings.map(f => [f.key, f]));

function sortedFindings() {
  const order = new Map(data.documents.map((d, i) => [d.id, i]));
  const rank = f => severities.indexOf(f.severity);
  const sorted = [...data.findings].sort((a, b) =>
    rank(a) - rank(b) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0) || order.get(a.doc) - order.get(b.doc));
  const times = new Map();
  for (const f of sorted) times.set(f.id, (times.get(f.id) ?? 0) + 1);
  // An id is unique within its document only.
  for (const f of sorted) f.key = times.get(f.id) === 1 ? f.id : `${f.doc}:${f.id}`;
  return sorted;
}

function ofSameDocument(f, id) {
  return byKey.get(id)?.doc === f.doc ? byKey.get(id) : byKey.get(`${f.doc}:${id}`);
}
