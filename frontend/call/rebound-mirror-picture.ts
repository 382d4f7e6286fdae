/**
 * `<rebound-mirror-picture>`: one's own camera, mirrored, for as long as one wants to see it.
 *
 * The picture never leaves the element that shows it, and not even the choice of a camera is kept.
 */
import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '@vaadin/button';
import { Devices } from './devices';
import { FocusKeeper } from './focus';
import { ownPicture, troubles } from './parts';
import type { MirrorTexts } from './texts';

@customElement('rebound-mirror-picture')
export class ReboundMirrorPicture extends LitElement {
  @property({ attribute: false }) texts: Partial<MirrorTexts> = {};

  private readonly devices = new Devices(this, { kinds: ['camera'], remembers: false });

  constructor() {
    super();
    new FocusKeeper(this);
  }

  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    const { devices, texts } = this;
    const label = devices.asking ? texts.asking : devices.gives('camera') ? texts.hideMirror : texts.showMirror;
    return html`
      ${devices.gives('camera') ? html`<div class="rb-call-picture">${ownPicture(devices.stream('camera'), texts.mirrorPicture)}</div>` : nothing}
      ${troubles(devices, texts, () => void devices.ask(['camera']))}
      <vaadin-button @click=${() => this.show(!devices.gives('camera'))}>${label}</vaadin-button>`;
  }

  private show(wanted: boolean) {
    this.devices.troubles.clear();
    void this.devices.turn('camera', wanted);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rebound-mirror-picture': ReboundMirrorPicture;
  }
}
