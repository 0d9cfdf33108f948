/** The nonce that the server gave this page's styles and scripts; empty while none was filled in. */
export function pageNonce(): string {
  const content = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
  return content.startsWith('{{') ? '' : content;
}
