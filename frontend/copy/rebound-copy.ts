/**
 * Copying text, also where the browser's clipboard is closed to us (plain http on a home network).
 *
 * `window.Rebound.copy(text)` answers whether it worked. A click on anything with `data-copy="text"` copies
 * it within the click itself, as Safari insists, and then fires `rebound-copied` with that answer.
 */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const focused = document.activeElement as HTMLElement | null;
  const area = document.createElement('textarea');
  area.value = text;
  area.readOnly = true;
  area.style.cssText = 'position:fixed;inset-inline-start:0;top:0;opacity:0;font-size:16px';
  // A modal dialog takes the focus from everything outside it.
  (focused?.closest('dialog, vaadin-dialog, vaadin-dialog-overlay') ?? document.body).append(area);
  area.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    area.remove();
    focused?.focus({ preventScroll: true });
  }
}

document.addEventListener('click', async (event) => {
  const source = event.composedPath().find((node): node is HTMLElement => node instanceof HTMLElement && node.dataset.copy !== undefined);
  if (!source) return;
  const copied = await copy(source.dataset.copy!);
  source.dispatchEvent(new CustomEvent('rebound-copied', { detail: { copied } }));
});

declare global {
  interface ReboundGlobal {
    copy?: typeof copy;
  }
  interface Window {
    Rebound?: ReboundGlobal;
  }
}

(window.Rebound ??= {}).copy = copy;

export {};
