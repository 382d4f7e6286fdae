/**
 * `<rebound-call>`: the others, oneself, and what one can do about both.
 *
 * In the call from `begin` until the element goes; then every device is let go. The server only carries what
 * browsers say to find each other: while it is away, the call goes on. What everybody’s connection is like
 * stands below their picture and is said when it changes.
 */
import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import '@vaadin/button';
import { Devices } from './devices';
import { FocusKeeper } from './focus';
import { choices, hearThrough, ownPicture, troubles } from './parts';
import { pathOf, type Other, type Path } from './paths';
import type { Received } from './peer';
import type { CallTexts } from './texts';
import type { Kind } from './trouble';
import type { CallServer, News, Start } from './wire';

type Stage = 'waiting' | 'in' | 'left' | 'full' | 'elsewhere' | 'unsupported';

/** Before the server gives away the place of a tab that says nothing. */
const SIGN_OF_LIFE = 20_000;
const SEND_AGAIN_AFTER = 1_500;
const SEND_TRIES = 4;

@customElement('rebound-call')
export class ReboundCall extends LitElement {
  @property({ attribute: false }) texts: Partial<CallTexts> = {};
  @property() name = '';
  /** Where one stands; for stylesheets and tests. */
  @property({ reflect: true }) stage: Stage = 'waiting';
  @state() private spoken = '';
  @state() private silenced = false;

  declare readonly $server?: CallServer;

  private path: Path | null = null;
  private wasTakenOut = false;
  private lifeTimer?: ReturnType<typeof setInterval>;
  private readonly said = new Map<string, string>();
  /** Whatever was pressed, from now on the browser lets sound through. */
  private readonly touched = () => this.silenced && this.play();
  private readonly devices = new Devices(this, { changed: (kind, track) => this.path?.use(kind, track) });

  /** The server let this tab in. */
  begin(start: Start) {
    this.end();
    if (!('RTCPeerConnection' in window)) {
      this.stage = 'unsupported';
      void this.$server?.hangUp();
      return;
    }
    this.stage = 'in';
    this.path = pathOf(start, {
      track: (kind) => this.devices.track(kind),
      sends: () => ({ camera: this.devices.gives('camera'), microphone: this.devices.gives('microphone') }),
      send: (connection, message) => void this.send(connection, message),
      changed: () => this.changed()
    });
    this.lifeTimer = setInterval(() => void this.$server?.stillHere(), SIGN_OF_LIFE);
    if (this.devices.choice.asked) void this.devices.ask();
  }

  /** The server says what happened in the room, in its order. */
  hear(news: News[]) {
    for (const one of news) {
      if (one.type === 'came') this.path?.came(one.who);
      else if (one.type === 'went') this.path?.went(one.connection);
      else if (one.type === 'fellSilent') this.path?.fellSilent(one.connection);
      else if (one.type === 'said') this.path?.heard(one.connection, one.message);
      else if (one.why === 'elsewhere') this.closed('elsewhere');
      // Asleep, or cut off from the server alone: back in, and what is connected goes on until then.
      else void this.$server?.rejoin();
    }
  }

  /** There is no call here, or no longer. */
  closed(why: 'full' | 'elsewhere') {
    this.end();
    this.devices.letGo();
    this.stage = why;
  }

  /** How many bytes of sound and picture came from each other one since the connection began. */
  received(): Promise<Received[]> {
    return this.path?.received() ?? Promise.resolve([]);
  }

  override connectedCallback() {
    super.connectedCallback();
    addEventListener('click', this.touched);
    addEventListener('keyup', this.touched);
    this.devices.foresee();
    if (this.wasTakenOut) void this.$server?.rejoin();
    this.wasTakenOut = false;
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('click', this.touched);
    removeEventListener('keyup', this.touched);
    // An element that only moves within the page is back in the same breath.
    setTimeout(() => {
      if (this.isConnected || this.stage !== 'in') return;
      this.end();
      this.stage = 'waiting';
      this.wasTakenOut = true;
    });
  }

  constructor() {
    super();
    new FocusKeeper(this);
  }

  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    const { stage, texts } = this;
    if (stage === 'waiting') return nothing;
    if (stage === 'unsupported') return html`<p role="status">${texts.unsupported}</p>`;
    if (stage !== 'in') return this.out(stage);
    const others = this.path?.others ?? [];
    return html`
      <div class="rb-call-stage" data-others=${others.length}>
        ${others.length === 0 ? html`<p class="rb-call-alone">${texts.alone}</p>` : nothing}
        ${repeat(others, (other) => other.who.connection, (other) => this.other(other))}
        ${this.own()}
      </div>
      <div class="rb-visually-hidden" role="status" aria-live="polite">${this.spoken}</div>
      ${this.silenced && others.some((other) => other.state === 'connected') ? html`<p><vaadin-button theme="primary" @click=${() => this.play()}>${texts.turnOnSound}</vaadin-button></p>` : nothing}
      ${others.some((other) => other.state === 'lost') ? html`<p class="rb-soft">${texts.lostHint}</p>` : nothing}
      ${troubles(this.devices, texts, (kinds) => void this.devices.ask(kinds))}
      ${this.actions()}`;
  }

  protected override updated(changed: PropertyValues<this>) {
    super.updated(changed);
    this.others().forEach((video) => hearThrough(video, this.devices.choice.speaker));
    if (this.stage === 'in' && !this.silenced) this.play();
  }

  private other({ who, state, sends, stream }: Other) {
    const { texts } = this;
    const notes = [state === 'connected' ? '' : texts[state], state === 'connected' && !sends.microphone ? texts.muted : ''];
    const seen = sends.camera && state !== 'connecting';
    return html`
      <figure class="rb-call-other" data-name=${who.name} data-state=${state} ?data-seen=${seen}>
        <video autoplay playsinline aria-label=${who.name} .srcObject=${stream}></video>
        ${seen ? nothing : html`<div class="rb-call-initial" aria-hidden="true">${[...who.name.trim()][0] ?? ''}</div>`}
        <figcaption><b>${who.name}</b> ${notes.filter(Boolean).map((note) => html`<span>${note}</span>`)}</figcaption>
      </figure>`;
  }

  private own() {
    const { devices, texts } = this;
    const seen = devices.gives('camera');
    return html`
      <figure class="rb-call-own" ?data-seen=${seen}>
        ${seen ? ownPicture(devices.stream('camera'), texts.you) : nothing}
        <figcaption><b>${texts.you}</b>
          ${seen ? nothing : html`<span>${texts.cameraIsOff}</span>`}
          ${devices.gives('microphone') ? nothing : html`<span>${texts.muted}</span>`}
        </figcaption>
      </figure>`;
  }

  private actions() {
    const { devices, texts } = this;
    const { asked } = devices.choice;
    return html`
      <div class="rb-actions rb-call-actions">
        ${!devices.hopeful ? nothing : asked
          ? html`
            ${this.toggle('microphone', texts.unmute, texts.mute)}
            ${this.toggle('camera', texts.cameraOn, texts.cameraOff)}`
          : html`<vaadin-button @click=${() => void devices.ask()}>${devices.asking ? texts.asking : texts.ask}</vaadin-button>`}
        <vaadin-button theme="tertiary" @click=${() => this.leave()}>${texts.leave}</vaadin-button>
      </div>
      ${asked && devices.hopeful ? nothing : html`<p class="rb-soft rb-small">${texts.without}</p>`}
      ${Object.values(devices.lists).some((list) => list.length > 1)
        ? html`<details class="rb-fold"><summary>${texts.devices}</summary>
            <div class="rb-call-choices">${choices(devices, texts, () => this.requestUpdate())}</div></details>`
        : nothing}`;
  }

  private toggle(kind: Kind, turnOn: string | undefined, turnOff: string | undefined) {
    const on = this.devices.gives(kind);
    return html`<vaadin-button data-turns=${kind} @click=${() => void this.devices.turn(kind, !on)}>${on ? turnOff : turnOn}</vaadin-button>`;
  }

  private out(stage: Exclude<Stage, 'waiting' | 'in' | 'unsupported'>) {
    const { texts } = this;
    const back = { left: texts.rejoin, full: texts.tryPlace, elsewhere: texts.comeBack }[stage];
    return html`
      <p role="status">${texts[stage]}</p>
      <vaadin-button @click=${() => void this.$server?.rejoin()}>${back}</vaadin-button>`;
  }

  private leave() {
    this.end();
    this.devices.letGo();
    this.stage = 'left';
    void this.$server?.leave();
  }

  private end() {
    clearInterval(this.lifeTimer);
    this.path?.close();
    this.path = null;
    this.said.clear();
    this.spoken = '';
    this.silenced = false;
  }

  /** Tries a few times where there was too much at once; a lost message would be a lost connection. */
  private async send(connection: string, message: string, tries = SEND_TRIES): Promise<void> {
    const { path } = this;
    const result = await this.$server?.send(connection, message).catch(() => undefined);
    if (result !== 'TOO_MANY' || tries === 1) return;
    await new Promise((passed) => setTimeout(passed, SEND_AGAIN_AFTER));
    if (this.path === path) await this.send(connection, message, tries - 1);
  }

  private changed() {
    const others = this.path?.others ?? [];
    const news: string[] = [];
    for (const { who, state } of others) {
      const words = `${who.name}: ${this.texts[state]}`;
      if (this.said.get(who.connection) !== words) news.push(words);
      this.said.set(who.connection, words);
    }
    for (const connection of [...this.said.keys()].filter((known) => !others.some((other) => other.who.connection === known))) {
      const name = this.said.get(connection)!.split(': ')[0];
      this.said.delete(connection);
      news.push(this.texts.went?.replace('{name}', name) ?? '');
    }
    if (news.length > 0) this.spoken = news.join('. ');
    this.requestUpdate();
  }

  private others(): HTMLVideoElement[] {
    return [...this.querySelectorAll<HTMLVideoElement>('.rb-call-other video')];
  }

  /** A page that nobody has touched since it was loaded may be kept silent by its browser; then it plays without sound. */
  private play() {
    this.silenced = false;
    for (const video of this.others().filter(({ paused, muted }) => paused || muted)) {
      video.muted = false;
      video.play().catch((error: Error) => {
        if (error.name !== 'NotAllowedError') return;
        this.silenced = true;
        video.muted = true;
        void video.play().catch(() => {});
      });
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rebound-call': ReboundCall;
  }
}
