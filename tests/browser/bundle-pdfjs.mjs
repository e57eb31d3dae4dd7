// Packs pdfjs-dist into the one file that reports carry: node bundle-pdfjs.mjs
// The same package gives the same bytes with the same Node: Mozilla's legacy build, the worker as a plain script.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const from = fileURLToPath(new URL('node_modules/pdfjs-dist/', import.meta.url));
const to = fileURLToPath(new URL('../../src/DisclosureAudit/Report/Html/assets/pdfjs/', import.meta.url));

function packed(bytes) {
  const zipped = gzipSync(bytes, { level: 9 });
  zipped[9] = 255; // the system that made it: unknown, so that every system makes the same
  return zipped.toString('base64');
}

// A blob has no maps beside it.
const script = name => readFileSync(from + name, 'utf8').replace(/\/\/# sourceMappingURL=.*\s*$/, '');

/** Chromium runs no module worker from a blob of a page that was opened as a file, so the worker becomes a plain script. */
function plainScript(module) {
  const body = module.replace(/export\s*\{[^{}]*\};?\s*$/, '').replaceAll('import.meta.url', '""');
  if (/\bexport\s*\{|import\.meta/.test(body)) throw new Error('the worker is still a module');
  return `(()=>{"use strict";${body}\n})();\n`;
}

function pack(folder, wanted) {
  const files = {};
  const parts = [];
  let at = 0;
  for (const name of readdirSync(from + folder).filter(file => wanted.test(file)).sort()) {
    const bytes = readFileSync(`${from}${folder}/${name}`);
    files[name] = [at, bytes.length];
    parts.push(bytes);
    at += bytes.length;
  }
  return { files, data: packed(Buffer.concat(parts)) };
}

const { version } = JSON.parse(readFileSync(`${from}package.json`, 'utf8'));
const bundle = {
  version,
  main: packed(Buffer.from(script('legacy/build/pdf.min.mjs'))),
  worker: packed(Buffer.from(plainScript(script('legacy/build/pdf.worker.min.mjs')))),
  cMaps: pack('cmaps', /\.bcmap$/),
  fonts: pack('standard_fonts', /\.(pfb|ttf)$/),
  wasm: pack('wasm', /^(jbig2|openjpeg)\.wasm$/),
};
const text = JSON.stringify(bundle).replace(/("(?:version|main|worker|cMaps|fonts|wasm)":)/g, '\n$1');
writeFileSync(`${to}pdfjs.bundle.txt`, `${text}\n`);

const licences = ['LICENSE', 'cmaps/LICENSE', 'standard_fonts/LICENSE_FOXIT', 'standard_fonts/LICENSE_LIBERATION', 'wasm/LICENSE_JBIG2', 'wasm/LICENSE_PDFJS_JBIG2',
  'wasm/LICENSE_OPENJPEG', 'wasm/LICENSE_PDFJS_OPENJPEG'];
writeFileSync(`${to}LICENSE`, licences.map(name => `==== ${name}\n\n${readFileSync(from + name, 'utf8').trim()}\n`).join('\n'));
console.log(`pdf.js ${version}: ${text.length + 1} bytes`);
