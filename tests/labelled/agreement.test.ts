import type { FileReport, Finding } from '@plan-lint/core';
import { expect, test } from 'vitest';
import { agreementByPart, exactAgreement } from './agreement.ts';
import type { Labels } from './labels.ts';

const NOTHING = { right: [], missed: [], falseAlarms: [], debatable: [] };

test('a finding at a field of a labelled part agrees by part, and not exactly', () => {
  const labels = labelled({ reports: { 'goal-owner': ['/goals/0'] } });
  const report = reported(found('goal-owner', '/goals/0/owner'));
  expect(agreementByPart(labels, report)).toEqual({ ...NOTHING, right: [mark('goal-owner', '/goals/0')] });
  expect(exactAgreement(labels, report)).toEqual({
    ...NOTHING,
    missed: [mark('goal-owner', '/goals/0')],
    falseAlarms: [mark('goal-owner', '/goals/0/owner')],
  });
});

test('a finding whose places all stand inside the labelled part speaks of it, once', () => {
  const labels = labelled({ reports: { 'vague-dates': [''] } });
  const report = reported(found('vague-dates', '/goals/0/actions/0', '/goals/1/actions/2'));
  expect(agreementByPart(labels, report)).toEqual({ ...NOTHING, right: [mark('vague-dates', '')] });
});

test('a finding that reaches outside the labelled part is a false alarm', () => {
  const labels = labelled({ reports: { 'success-is-outcome': ['/goals/0'] } });
  const report = reported(found('success-is-outcome', '/goals/0/measures/1', '/goals/1/measures/0'));
  expect(agreementByPart(labels, report)).toMatchObject({
    right: [],
    missed: [mark('success-is-outcome', '/goals/0')],
    falseAlarms: [{ pointer: '/goals/0/measures/1' }, { pointer: '/goals/1/measures/0' }],
  });
});

test('a second finding for one label is a false alarm', () => {
  const labels = labelled({ reports: { story: [''] } });
  const report = reported(found('story', ''), found('story', ''));
  expect(agreementByPart(labels, report)).toEqual({
    ...NOTHING,
    right: [mark('story', '')],
    falseAlarms: [mark('story', '')],
  });
});

test('what is left open counts neither when reported nor when not', () => {
  const labels = labelled({ reports: {}, either: { 'for-all': [''], 'quick-win': [''] } });
  const report = reported(found('for-all', ''));
  const open = { ...NOTHING, debatable: [mark('for-all', '')] };
  expect(agreementByPart(labels, report)).toEqual(open);
  expect(exactAgreement(labels, report)).toEqual(open);
});

test('a finding inside a part that is left open is left open', () => {
  const labels = labelled({ reports: {}, either: { 'quick-win': [''] } });
  const report = reported(found('quick-win', '/goals/0/actions/1'));
  expect(agreementByPart(labels, report)).toEqual({
    ...NOTHING,
    debatable: [mark('quick-win', '/goals/0/actions/1')],
  });
});

test('labels that do not cover all are silent on rules that came later', () => {
  const early = { about: 'A plan', batch: 'none', because: {}, reports: {} };
  const report = reported(found('story', ''), found('goal-owner', '/goals/0'));
  expect(agreementByPart(early, report)).toEqual({
    ...NOTHING,
    falseAlarms: [mark('goal-owner', '/goals/0')],
  });
});

function labelled(labels: Pick<Labels, 'reports' | 'either'>): Labels {
  return { about: 'A plan', batch: 'none', covers: 'all', because: {}, ...labels };
}

function mark(rule: string, pointer: string): { rule: string; pointer: string } {
  return { rule, pointer };
}

function found(ruleId: string, ...pointers: readonly [string, ...string[]]): Finding {
  const [at, ...others] = pointers.map((pointer) => ({ pointer }));
  return {
    ruleId,
    at,
    count: pointers.length,
    related: others.map((place) => ({ at: place })),
  } as unknown as Finding;
}

function reported(...findings: readonly Finding[]): FileReport {
  return { findings } as unknown as FileReport;
}
