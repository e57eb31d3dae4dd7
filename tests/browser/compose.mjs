// A report as the program makes it, from the assets and sample data.
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const assets = fileURLToPath(new URL('../../src/DisclosureAudit/Report/Html/assets/', import.meta.url));
const read = name => readFileSync(assets + name, 'utf8');
const hash = text => createHash('sha256').update(text).digest('base64');
const encode = text => text.replace(/[&<>"]/g, c => `&#${c.charCodeAt(0)};`);
const json = value => JSON.stringify(value).replace(/</g, '\\u003c');

export const style = read('report.css');
export const script = readdirSync(assets).filter(name => /^report.*\.js$/.test(name)).sort().map(read).join('\n');

export function words(lang) {
  return Object.fromEntries(Object.entries(JSON.parse(read('words.json'))).map(([key, texts]) => [key, texts[lang]]));
}

/** sources: {id: {kind, bytes}}; content: what the server writes, made of the verdict where it is not given. */
export function compose(data, sources = {}, content = '') {
  const values = {
    lang: data.lang === 'zh' ? 'zh-CN' : 'en', title: encode(data.title), style, script, styleHash: hash(style), scriptHash: hash(script),
    content: content || `<h1>${encode(data.title)}</h1><p class="verdict">${encode(data.verdict.text)}</p>`,
    data: json({ ...data, words: words(data.lang) }),
    sources: Object.entries(sources).map(([id, s]) =>
      `<script type="application/octet-stream" id="${id}" data-kind="${s.kind}">${Buffer.from(s.bytes).toString('base64')}</script>`).join('\n'),
    pdfjs: Object.values(sources).some(s => s.kind === 'pdf') ? read('pdfjs/pdfjs.bundle.txt') : '',
  };
  return read('report.html').replace(/\{\{(\w+)\}\}/g, (_, key) => values[key]);
}

const folder = mkdtempSync(join(tmpdir(), 'report-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

export function save(name, html) {
  const file = join(folder, name);
  writeFileSync(file, html);
  return pathToFileURL(file).href;
}
