// The pictures of README.zh-CN.md: node screenshots.mjs REPORT.html FINDING-ID, of a report of fixtures/printed/002-ruled.pdf.
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const [report, finding] = process.argv.slice(2);
const images = fileURLToPath(new URL('../../docs/images/', import.meta.url));
mkdirSync(images, { recursive: true });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
for (const [name, hash] of [['report-list.png', ''], ['report-finding.png', `#${finding}`]]) {
  const page = await browser.newPage({ viewport: { width: 1100, height: 700 } });
  await page.goto(pathToFileURL(resolve(report)).href + hash);
  await page.locator(hash ? 'canvas[data-drawn]' : '#list').first().waitFor();
  await page.screenshot({ path: images + name });
  await page.close();
}
await browser.close();
