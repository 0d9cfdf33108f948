/** The nonce that the server gave this page's styles and scripts; empty while none was filled in. */
export function pageNonce(): string {
  const content = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
  return content.startsWith('{{') ? '' : content;
}

/**
 * Gives every style element that our own scripts make the page's nonce. Parts of the component library (scroll locking and the
 * measuring of scroll bars) make style elements without passing on the nonce they were given. Styles that come in any other way
 * stay blocked, and so do style attributes.
 */
export function lendNonce(nonce: string): void {
  const create = document.createElement.bind(document);
  document.createElement = (name: string, options?: ElementCreationOptions): HTMLElement => {
    const element = create(name, options);
    if (nonce !== '' && element instanceof HTMLStyleElement) element.nonce = nonce;
    return element;
  };
}
