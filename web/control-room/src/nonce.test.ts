import { afterEach, expect, test } from 'vitest';
import { lendNonce, pageNonce } from './nonce';

afterEach(() => {
  document.head.innerHTML = '';
});

test('a page whose nonce was not filled in has none', () => {
  document.head.innerHTML = '<meta name="csp-nonce" content="{{CSP_NONCE}}">';
  expect(pageNonce()).toBe('');
  document.head.innerHTML = '<meta name="csp-nonce" content="abc123">';
  expect(pageNonce()).toBe('abc123');
});

test('style elements get the nonce, others do not', () => {
  lendNonce('abc123');
  expect(document.createElement('style').nonce).toBe('abc123');
  expect(document.createElement('script').nonce ?? '').toBe('');
});
