import { FORMATS, GROUPING_FORMATS } from '@plan-lint/core';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { failingPlan, folderWith } from './folder.ts';
import { runIn } from './run-in.ts';

const folderOfOne = (): string => folderWith({ 'a.plan.yaml': failingPlan('a') });
const HEADING = 'OVERLOADED: more than people can carry';

describe('--by pitfall', () => {
  test.each(GROUPING_FORMATS)('groups the format %s, printed and written to a file', async (format) => {
    const folder = folderOfOne();
    const printed = await runIn(folder, ['--by', 'pitfall', '-f', format]);
    expect([printed.code, printed.stderr]).toEqual([1, '']);
    expect(printed.stdout.toLowerCase().replaceAll('\\', '')).toContain('other: everything else');
    await runIn(folder, ['--by=pitfall', '-f', `${format}:out.txt`]);
    expect(readFileSync(join(folder, 'out.txt'), 'utf8')).toBe(printed.stdout);
  });

  describe.each(Object.keys(FORMATS).filter((format) => !GROUPING_FORMATS.some((each) => each === format)))(
    'and the format %s, whose order is fixed',
    (format) => {
      test('is refused where nothing else is written', async () => {
        const { code, stdout, stderr } = await runIn(folderOfOne(), ['--by', 'pitfall', '-f', format]);
        expect([code, stdout]).toEqual([2, '']);
        expect(stderr).toBe(
          `plan-lint: --by pitfall: The format ${format} has an order of its own. Choose one that can be grouped: --format leader or --format pretty or --format markdown or --format html\n`,
        );
      });

      test('leaves it as it is beside a page for people', async () => {
        const folder = folderOfOne();
        await runIn(folder, ['-f', `${format}:usual`]);
        const { stdout } = await runIn(folder, ['--by', 'pitfall', '-f', 'leader', '-f', `${format}:out`]);
        expect(stdout).toContain(HEADING);
        expect(readFileSync(join(folder, 'out'), 'utf8')).toBe(readFileSync(join(folder, 'usual'), 'utf8'));
      });
    },
  );

  test('takes a page that can be grouped where no format is named', async () => {
    const folder = folderWith({ 'a.plan.yaml': failingPlan('a'), 'c.yaml': 'preset: recommended\n' });
    expect((await runIn(folder, ['--by', 'pitfall'])).stdout).toContain(HEADING);
    expect((await runIn(folder, ['--by', 'pitfall'], { terminal: 80 })).stdout).toContain(HEADING);
    const pretty = await runIn(folder, ['--by', 'pitfall', '-c', 'c.yaml'], { terminal: 80 });
    expect(pretty.stdout).toContain('WHAT MATTERS MOST');
  });

  test('refuses on GitHub, where annotations are written unless a format is named', async () => {
    const env = { GITHUB_ACTIONS: 'true' };
    const { code, stderr } = await runIn(folderOfOne(), ['--by', 'pitfall'], { env });
    expect(code).toBe(2);
    expect(stderr).toContain('The format github has an order of its own.');
    expect((await runIn(folderOfOne(), ['--by', 'pitfall', '-f', 'leader'], { env })).code).toBe(1);
  });

  test('fits a narrow terminal', async () => {
    const { stdout } = await runIn(folderOfOne(), ['--by', 'pitfall', '--no-color'], { terminal: 50 });
    expect(stdout).toContain(HEADING);
    expect(stdout.split('\n').filter((line) => line.length > 50)).toEqual([]);
  });
});

test.each(['leader', 'pretty', 'stylish', 'json'])(
  '--by place is the format %s as it always is',
  async (format) => {
    const folder = folderOfOne();
    const usual = await runIn(folder, ['-f', format]);
    expect(await runIn(folder, ['--by', 'place', '-f', format])).toEqual(usual);
  },
);
