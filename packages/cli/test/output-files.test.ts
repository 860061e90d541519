import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { AS_OF, build, example, folderWith, planLint } from './command.ts';

beforeAll(build);

const text = example('oakwood');

const flags = (...formats: readonly string[]): readonly string[] => [AS_OF, 'a.plan.yaml', ...formats.flatMap((format) => ['-f', format])];

describe('a report in a file', () => {
  it('stands beside others, and beside the one on standard output', async () => {
    const cwd = folderWith({ 'a.plan.yaml': text, 'out/old.json': 'old' });
    const { code, stdout, stderr } = await planLint(flags('json:out/old.json', 'sarif:out/new.sarif', 'compact'), { cwd });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain('a.plan.yaml:6:8: error: ');
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['new.sarif', 'old.json']);
    expect(JSON.parse(readFileSync(join(cwd, 'out/old.json'), 'utf8'))).toHaveLength(1);
    expect(JSON.parse(readFileSync(join(cwd, 'out/new.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
  });

  it('leaves standard output empty when it is the only one', async () => {
    const cwd = folderWith({ 'a.plan.yaml': text });
    expect(await planLint(flags('pretty:report.txt'), { cwd })).toMatchObject({ code: 1, stdout: '', stderr: '' });
  });

  it.each([
    ['one of the plans', 'a.plan.yaml', 'it is one of the plans that are checked'],
    ['one of the plans by another name', '../A/a.plan.yaml', 'it is one of the plans that are checked'],
    ['a folder', 'folder', 'it is a folder'],
    ['a link', 'link.json', 'it is a link or a device'],
    ['a device', '/dev/null', 'it is a link or a device'],
    ['the file of another format', './twice.json', 'another format goes there'],
  ])('is never written over %s', async (_what, file, reason) => {
    const cwd = join(folderWith({ 'A/a.plan.yaml': text, 'A/folder/x': '' }), 'A');
    symlinkSync('target.json', join(cwd, 'link.json'));
    const { code, stdout, stderr } = await planLint(flags('json:twice.json', `json:${file}`), { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe(`The report cannot be written to ${file}: ${reason}. Choose another name.\n`);
    expect(readdirSync(cwd).sort()).toEqual(['a.plan.yaml', 'folder', 'link.json']);
    expect(readFileSync(join(cwd, 'a.plan.yaml'), 'utf8')).toBe(text);
  });

  it('that cannot be written does not hold up the others', async () => {
    const cwd = folderWith({ 'a.plan.yaml': text });
    const { code, stdout, stderr } = await planLint(flags('json:gone/a.json', 'sarif:a.sarif', 'compact'), { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^The report could not be written to gone\/a\.json \(ENOENT\)\. .*\n$/);
    expect(stdout).toContain('[plan-overload]');
    expect(readdirSync(cwd).sort()).toEqual(['a.plan.yaml', 'a.sarif']);
  });
});
