// Time to first interaction: node bench.mjs [REPORT.html], else a made report of 10,000 findings. Medians of five, in ms.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { compose, save } from './compose.mjs';
import { many, sampleSources } from './sample.mjs';

const report = process.argv[2] ? pathToFileURL(resolve(process.argv[2])).href : save('many.html', compose(many(10000), sampleSources()));
const median = times => Math.round(times.sort((a, b) => a - b)[Math.floor(times.length / 2)]);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
const [loads, filters] = [[], []];
for (let i = 0; i < 5; i++) {
  const page = await browser.newPage();
  const start = performance.now();
  await page.goto(report);
  await page.locator('#search').click();
  loads.push(performance.now() - start);
  filters.push(await page.evaluate(() => {
    const from = performance.now();
    const search = document.getElementById('search');
    search.value = '9999';
    search.dispatchEvent(new Event('input'));
    document.body.getBoundingClientRect();
    return performance.now() - from;
  }));
  await page.close();
}
console.log(`first interaction ${median(loads)} ms, search ${median(filters)} ms`);
await browser.close();
