// Reads and parses the plans of a folder, and does nothing else: the least that a linter of YAML must do.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { parseDocument } from 'yaml';

const [, , folder = '.'] = argv;
for (const name of readdirSync(folder)) parseDocument(readFileSync(join(folder, name), 'utf8'));
