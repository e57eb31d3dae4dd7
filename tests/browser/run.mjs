// Runs all tests: node run.mjs [options of node --test]. REPORT=<html file of the program> tests that report too, MADE=<…> that of made.mjs.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const tests = readdirSync(here).filter(name => name.endsWith('.test.mjs')).sort();
// One browser at a time: times are asserted.
const run = spawnSync(process.execPath, ['--test', '--test-concurrency=1', ...process.argv.slice(2), ...tests], { cwd: here, stdio: 'inherit' });
process.exit(run.status ?? 1);
