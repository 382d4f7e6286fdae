/**
 * `<rebound-autosave>`: nothing typed is lost between two saves.
 *
 * From the first keystroke until the server confirms exactly that text, a copy lies in this browser; if the
 * page comes back without it (a lost connection, a closed tab, a killed server), it is handed to the server
 * to decide. When the page is about to go, the server is asked to save at once. Copies expire after 14 days
 * and go at sign-out. Never shows anything and never changes the field.
 */
import { ReactiveElement, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';

export interface Unsent {
  text: string;
  /** When it was typed, in milliseconds since 1970. */
  at: number;
  /** The version of the server's text it was typed into. */
  base: number;
}

const PREFIX = 'rebound.unsent.';
const KEPT_FOR = 14 * 24 * 60 * 60 * 1000;

/** Storage may be full or forbidden; then there is no copy, and typing goes on all the same. */
const storage = {
  read(key: string): Unsent | null {
    try {
      const kept = JSON.parse(localStorage.getItem(key) ?? 'null');
      return typeof kept?.text === 'string' && Date.now() - kept.at < KEPT_FOR ? kept : null;
    } catch {
      return null;
    }
  },
  write(key: string, unsent: Unsent) {
    try {
      localStorage.setItem(key, JSON.stringify(unsent));
    } catch { /* see above */ }
  },
  remove(key: string) {
    try {
      localStorage.removeItem(key);
    } catch { /* see above */ }
  },
  keys(): string[] {
    try {
      return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
    } catch {
      return [];
    }
  }
};

/** Forgets every copy whose key starts with `owner` (all of them without one): for signing out. */
function forgetUnsent(owner = '') {
  storage.keys().filter((key) => key.startsWith(PREFIX + owner)).forEach(storage.remove);
}

/** What was typed and never confirmed, by key, where the key starts with `owner`: for fields that are gone from the page. */
function unsent(owner: string): Record<string, string> {
  const keys = storage.keys().filter((key) => key.startsWith(PREFIX + owner));
  return Object.fromEntries(keys.map((key) => [key.slice(PREFIX.length), storage.read(key)?.text ?? '']));
}

/** Java's String.hashCode, so that the server can say which text it saved without sending it back. */
function hashCode(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index++) hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
  return hash;
}

type TextField = HTMLElement & { value?: string };

@customElement('rebound-autosave')
export class ReboundAutosave extends ReactiveElement {
  /** Whose text and which, as `person-id/attempt-id`; empty keeps nothing. */
  @property() key = '';
  /** The id of the text field, beside this element; without one it is the element inside. */
  @property() for = '';
  /** The version of the text that the server put into the field. */
  @property({ type: Number, attribute: 'saved-version' }) savedVersion = 0;

  private field: TextField | null = null;
  private typed = false;
  private flushed: string | null = null;
  private readonly typing = (event: Event) => this.keep((event.target as TextField).value ?? this.field?.value ?? '');
  private readonly hiding = () => document.visibilityState === 'hidden' && this.flush();
  private readonly leaving = () => this.flush();

  /** The server has saved the text with this `String.hashCode()` as this version. What was typed since is kept. */
  confirm(version: number, textHash: number) {
    this.savedVersion = version;
    const unsent = storage.read(this.slotKey);
    if (!unsent) return;
    if (hashCode(unsent.text) === textHash) storage.remove(this.slotKey);
    else storage.write(this.slotKey, { ...unsent, base: version });
  }

  /** The person does not want the copy back. */
  discard() {
    storage.remove(this.slotKey);
  }

  override connectedCallback() {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.hiding);
    addEventListener('pagehide', this.leaving);
    storage.keys().filter((key) => !storage.read(key)).forEach(storage.remove);
    if (this.hasUpdated) this.attach();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.hiding);
    removeEventListener('pagehide', this.leaving);
    this.field?.removeEventListener('input', this.typing);
    this.field = null;
  }

  protected override createRenderRoot() {
    return this;
  }

  protected override updated(changed: PropertyValues<this>) {
    if (!changed.has('for') && !changed.has('key')) return;
    this.typed = false;
    this.flushed = null;
    this.attach();
  }

  private get slotKey(): string {
    return PREFIX + this.key;
  }

  /** Waits a turn, for the field may be created, and filled, by the same answer of the server. */
  private attach() {
    setTimeout(() => {
      if (!this.isConnected) return;
      this.field?.removeEventListener('input', this.typing);
      const root = this.getRootNode() as Document | ShadowRoot;
      this.field = this.for ? root.getElementById(this.for) : (this.firstElementChild as TextField | null);
      this.field?.addEventListener('input', this.typing);
      this.recover();
    });
  }

  private recover() {
    const unsent = this.key ? storage.read(this.slotKey) : null;
    if (!unsent || !this.field || this.typed) return;
    const saved = this.field.value ?? '';
    if (unsent.text === saved) {
      storage.remove(this.slotKey);
      return;
    }
    // Text that only goes on from what the server has takes nothing away, whatever its version.
    const conflict = unsent.base !== this.savedVersion && !unsent.text.startsWith(saved);
    this.dispatchEvent(new CustomEvent('rebound-autosave-recovered', { detail: { ...unsent, conflict } }));
  }

  private keep(text: string) {
    if (!this.key) return;
    this.typed = true;
    storage.write(this.slotKey, { text, at: Date.now(), base: this.savedVersion });
  }

  /** Any event the server listens to makes Flow send a value it is still holding back; the text goes along to be sure. */
  private flush() {
    const unsent = this.typed ? storage.read(this.slotKey) : null;
    if (!unsent || unsent.text === this.flushed) return;
    this.flushed = unsent.text;
    this.field?.dispatchEvent(new Event('change', { bubbles: true }));
    this.dispatchEvent(new CustomEvent('rebound-autosave-flush', { detail: { text: unsent.text, base: unsent.base } }));
  }
}

declare global {
  interface ReboundGlobal {
    forgetUnsent?: typeof forgetUnsent;
    unsent?: typeof unsent;
  }
  interface Window {
    Rebound?: ReboundGlobal;
  }
  interface HTMLElementTagNameMap {
    'rebound-autosave': ReboundAutosave;
  }
}

Object.assign((window.Rebound ??= {}), { forgetUnsent, unsent });
