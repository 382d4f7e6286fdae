/**
 * `<rebound-device-check>`: before a call, one sees oneself and reads that one is heard.
 *
 * Nothing is asked for until a button is pressed, for whoever is asked out of nowhere says no. Where a device
 * is refused, missing or in use it says what to do; without any, one goes on all the same.
 */
import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '@vaadin/button';
import { Devices } from './devices';
import { FocusKeeper } from './focus';
import { Level } from './level';
import { canChooseSpeaker, choices, ownPicture, troubles } from './parts';
import { playTone } from './tone';
import type { CheckTexts } from './texts';
import type { Kind } from './trouble';

@customElement('rebound-device-check')
export class ReboundDeviceCheck extends LitElement {
  @property({ attribute: false }) texts: Partial<CheckTexts> = {};
  @state() private heard = false;

  private level: Level | null = null;
  private readonly devices = new Devices(this, { changed: (kind) => kind === 'microphone' && this.listen() });

  constructor() {
    super();
    new FocusKeeper(this);
  }

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.devices.foresee();
  }

  protected override render() {
    const { devices, texts } = this;
    const again = troubles(devices, texts, (kinds) => void devices.ask(kinds));
    if (!devices.hopeful) return again;
    return this.begun
      ? html`
        <div class="rb-call-picture">
          ${devices.gives('camera') ? ownPicture(devices.stream('camera'), texts.yourPicture) : html`<p>${texts.cameraIsOff}</p>`}
        </div>
        ${devices.track('microphone') || !devices.choice.on.microphone ? this.hearing() : nothing}
        ${again}
        <div class="rb-actions">
          ${this.toggle('camera', texts.cameraOn, texts.cameraOff)}
          ${this.toggle('microphone', texts.microphoneOn, texts.microphoneOff)}
          ${canChooseSpeaker() ? html`<vaadin-button theme="tertiary" @click=${() => playTone(devices.choice.speaker)}>${texts.playSound}</vaadin-button>` : nothing}
        </div>
        <div class="rb-call-choices">${choices(devices, texts, playTone)}</div>`
      : html`
        <p>${texts.askWhy}</p>
        ${again}
        <vaadin-button theme="primary" @click=${() => this.askForBoth()}>${devices.asking ? texts.asking : texts.ask}</vaadin-button>`;
  }

  /** Once somebody has asked, there is something to see, or something to say, or both are off on purpose. */
  private get begun(): boolean {
    const { devices } = this;
    return devices.track('camera') !== null || devices.track('microphone') !== null || (devices.choice.asked && (devices.troubles.size > 0 || this.allOff));
  }

  /** Both were switched off here, which is a choice and no trouble. */
  private get allOff(): boolean {
    const { asked, on } = this.devices.choice;
    return asked && !on.camera && !on.microphone;
  }

  private hearing() {
    const { texts } = this;
    const words = !this.devices.gives('microphone') ? texts.microphoneIsOff : this.heard ? texts.weHearYou : texts.saySomething;
    return html`
      <div class="rb-call-level" aria-hidden="true"><span></span></div>
      <p role="status" class=${this.heard ? 'rb-call-heard' : 'rb-soft'}>${words}</p>`;
  }

  private toggle(kind: Kind, turnOn: string | undefined, turnOff: string | undefined) {
    const { devices } = this;
    const on = devices.gives(kind);
    return html`<vaadin-button @click=${() => void devices.turn(kind, !on)}>${on ? turnOff : turnOn}</vaadin-button>`;
  }

  private askForBoth() {
    this.devices.choice.on = { camera: true, microphone: true };
    void this.devices.ask();
  }

  private listen() {
    this.level?.stop();
    this.level = null;
    this.heard = false;
    const stream = this.devices.stream('microphone');
    if (!stream) return;
    this.level = new Level(stream, (level, heard) => {
      this.heard = heard && this.devices.gives('microphone');
      this.querySelector<HTMLElement>('.rb-call-level')?.style.setProperty('--rb-call-loud', level.toFixed(2));
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rebound-device-check': ReboundDeviceCheck;
  }
}
