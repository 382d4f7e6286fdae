/**
 * `<rebound-clock>`: the time left, in a ring and in words.
 *
 * The server owns the deadline. What it last said is counted on from the moment it arrived, by a clock
 * that nobody can set; whenever that may have gone wrong (sleep, a hidden tab, the network) it asks again,
 * and when the time is up it says so once and leaves the deciding to the server. Colour, word and ring all
 * change near the end. A screen reader hears the start, half, 30 seconds, 10 seconds and the end, no more.
 */
import { LitElement, css, html, nothing, svg, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

export type ClockPhase = 'preparation' | 'answer' | 'paused' | 'over' | 'none';

/** Where a text holds {time}, the time stands there; else above it. Those that start with `say` are only spoken. */
export interface ClockTexts {
  toPrepare: string;
  toAnswer: string;
  lastQuarter: string;
  lastSeconds: string;
  /** "over by {time}" */
  over: string;
  paused: string;
  noClock: string;
  /** "{time} to prepare" */
  sayPrepare: string;
  sayAnswer: string;
  /** "Half of it is left: {time}" */
  sayHalf: string;
  /** "{time} left" */
  sayLeft: string;
  sayPrepared: string;
  sayOver: string;
  sayPaused: string;
}

export interface ClockState {
  phase: ClockPhase;
  /** What is left when this is sent; below zero it is over time. */
  remainingMillis: number;
  limitMillis: number;
  running: boolean;
}

const RADIUS = 58;
const AROUND = 2 * Math.PI * RADIUS;
const LAST_SECONDS = 10_000;
/** Two clocks that part by more than this have slept, or one was set. */
const DRIFT = 2_000;

@customElement('rebound-clock')
export class ReboundClock extends LitElement {
  @property() phase: ClockPhase = 'none';
  @property({ type: Number, attribute: 'remaining-millis' }) remainingMillis = 0;
  @property({ type: Number, attribute: 'limit-millis' }) limitMillis = 0;
  @property({ type: Boolean }) running = false;
  @property({ attribute: 'texts', converter: (json) => (json ? JSON.parse(json) : {}) }) texts: Partial<ClockTexts> = {};
  @property() locale = '';

  @state() private spoken = '';
  private heardAt = performance.now();
  private heardAnew = false;
  /** What was left when it was last looked at, to see which mark was passed since. */
  private lastLeft = Infinity;
  private elapsedSaid = false;
  private lastTick = { steady: 0, wall: 0 };
  private lastAsked = -Infinity;
  private timer?: ReturnType<typeof setTimeout>;

  private readonly seen = () => document.visibilityState === 'visible' && this.ask('visible');
  private readonly shown = (event: PageTransitionEvent) => event.persisted && this.ask('restored');
  private readonly online = () => this.ask('online');

  /** Takes the server's word. Unlike the properties, it also counts when it repeats what was said before. */
  sync(said: ClockState) {
    Object.assign(this, said);
    this.heardAnew = true;
    this.requestUpdate();
  }

  override connectedCallback() {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.seen);
    addEventListener('pageshow', this.shown);
    addEventListener('online', this.online);
    if (!this.hasUpdated) return;
    this.tick();
    this.ask('reattached');
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.seen);
    removeEventListener('pageshow', this.shown);
    removeEventListener('online', this.online);
    clearTimeout(this.timer);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    const heard = this.heardAnew || changed.has('phase') || changed.has('remainingMillis') || changed.has('limitMillis') || changed.has('running');
    if (!heard) return;
    this.heardAnew = false;
    this.heardAt = performance.now();
    if (changed.has('phase') || changed.has('limitMillis') || this.remainingMillis > 0) this.elapsedSaid = false;
    if (changed.has('phase') || (changed.has('running') && this.phase !== 'paused')) this.begin();
    this.tick();
  }

  private get left(): number {
    return this.remainingMillis - (this.running ? performance.now() - this.heardAt : 0);
  }

  private get over(): boolean {
    return this.phase === 'over' || (this.phase === 'answer' && this.left <= 0);
  }

  /** Seconds as they are shown: 0:01 until the last one is gone, and 0:00 over until the first one is. */
  private get seconds(): number {
    return this.over ? Math.floor(Math.max(0, -this.left) / 1000) : Math.ceil(Math.max(0, this.left) / 1000);
  }

  private tick() {
    clearTimeout(this.timer);
    const now = { steady: performance.now(), wall: Date.now() };
    const drift = now.wall - this.lastTick.wall - (now.steady - this.lastTick.steady);
    if (this.lastTick.steady > 0 && Math.abs(drift) > DRIFT) this.ask('woke');
    this.lastTick = now;

    this.sayMarks();
    if (this.left <= 0 && this.running && !this.elapsedSaid && (this.phase === 'preparation' || this.phase === 'answer')) {
      this.elapsedSaid = true;
      this.dispatchEvent(new CustomEvent('rebound-clock-elapsed', { detail: { phase: this.phase } }));
    }
    if (!this.running || !this.isConnected) return;
    const toNextSecond = ((this.left % 1000) + 1000) % 1000;
    this.timer = setTimeout(() => {
      this.requestUpdate();
      this.tick();
    }, toNextSecond + 10);
  }

  private ask(reason: string) {
    const now = performance.now();
    if (this.phase === 'none' || now - this.lastAsked < 1000) return;
    this.lastAsked = now;
    this.dispatchEvent(new CustomEvent('rebound-clock-sync', { detail: { reason } }));
  }

  private begin() {
    this.lastLeft = this.remainingMillis;
    if (this.phase === 'preparation') this.say(this.texts.sayPrepare);
    else if (this.phase === 'answer' && this.remainingMillis > 0) this.say(this.texts.sayAnswer);
    else if (this.phase === 'paused') this.say(this.texts.sayPaused);
    else if (this.phase === 'over') this.say(this.texts.sayOver);
    else if (this.phase === 'none') this.say(this.texts.noClock);
  }

  /** Of the marks passed since the last look only the nearest to the end is worth hearing. */
  private sayMarks() {
    const { left, lastLeft } = this;
    this.lastLeft = left;
    if (!this.running || (this.phase !== 'preparation' && this.phase !== 'answer')) return;
    const passed = (mark: number) => lastLeft > mark && left <= mark;
    const half = this.limitMillis / 2;
    if (passed(0)) this.say(this.phase === 'preparation' ? this.texts.sayPrepared : this.texts.sayOver);
    else if (passed(LAST_SECONDS) || passed(30_000)) this.say(this.texts.sayLeft);
    else if (passed(half) && half > 35_000) this.say(this.texts.sayHalf);
  }

  private say(text: string | undefined) {
    if (!text) return;
    const words = text.replace('{time}', this.inWords(this.seconds));
    // The same words twice are only heard twice if they differ.
    this.spoken = words === this.spoken ? `${words}\u00a0` : words;
  }

  private inWords(seconds: number): string {
    const locale = this.usableLocale;
    const part = (amount: number, unit: 'minute' | 'second') =>
      new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
    const parts = [];
    if (seconds >= 60) parts.push(part(Math.floor(seconds / 60), 'minute'));
    if (seconds % 60 > 0 || seconds === 0) parts.push(part(seconds % 60, 'second'));
    return new Intl.ListFormat(locale, { type: 'unit' }).format(parts);
  }

  private inDigits(seconds: number): string {
    const plain = new Intl.NumberFormat(this.usableLocale, { useGrouping: false });
    const two = new Intl.NumberFormat(this.usableLocale, { minimumIntegerDigits: 2 });
    return `${plain.format(Math.floor(seconds / 60))}:${two.format(seconds % 60)}`;
  }

  private get usableLocale(): string | undefined {
    try {
      return Intl.getCanonicalLocales(this.locale.replaceAll('_', '-'))[0];
    } catch {
      return undefined;
    }
  }

  private get nearness(): 'calm' | 'quarter' | 'last' | 'over' | 'paused' {
    if (this.phase === 'paused') return 'paused';
    if (this.over) return 'over';
    if (this.left <= LAST_SECONDS) return 'last';
    return this.left <= this.limitMillis / 4 ? 'quarter' : 'calm';
  }

  protected override render() {
    const { texts } = this;
    const hearing = html`<div class="unseen" role="status">${this.spoken}</div>`;
    if (this.phase === 'none') return html`<p>${texts.noClock}</p>${hearing}`;

    const near = this.nearness;
    const ordinary = this.phase === 'preparation' ? texts.toPrepare : texts.toAnswer;
    const word = { calm: ordinary, quarter: texts.lastQuarter ?? ordinary, last: texts.lastSeconds ?? ordinary, over: texts.over, paused: texts.paused }[near] ?? '';
    const [before, after] = word.includes('{time}') ? word.split('{time}') : ['', word];
    // While it runs, the ring is on its way to where it will be when this second is over.
    const target = this.seconds - (this.running && !matchMedia('(prefers-reduced-motion: reduce)').matches ? 1 : 0);
    const full = near === 'over' || this.limitMillis <= 0;
    const share = full ? 1 : Math.min(1, Math.max(0, (target * 1000) / this.limitMillis));
    return html`
      <div class="face ${near} ${this.running ? 'running' : ''}" role="timer" aria-live="off">
        <svg viewBox="0 0 132 132" aria-hidden="true">
          <circle class="track" cx="66" cy="66" r=${RADIUS}></circle>
          ${share === 0 ? nothing : svg`<circle class="left" cx="66" cy="66" r=${RADIUS} transform="rotate(-90 66 66)"
            stroke-dasharray=${near === 'over' ? '4 10' : AROUND} stroke-dashoffset=${full ? 0 : AROUND * (1 - share)}></circle>`}
        </svg>
        <div class="words">
          ${before.trim() ? html`<span>${before.trim()}</span>` : nothing}
          <strong dir="ltr">${this.inDigits(this.seconds)}</strong>
          ${after.trim() ? html`<span>${after.trim()}</span>` : nothing}
        </div>
      </div>
      ${hearing}`;
  }

  static override styles = css`
    :host {
      display: inline-block;
      color: var(--rb-ink, light-dark(#2a2521, #f4efe9));
      --_soft: var(--rb-soft, light-dark(#6b6159, #b0a59a));
      --_line: var(--rb-line, light-dark(#e7dfd5, #3a332d));
      --_accent: var(--rb-accent, light-dark(#0f6e66, #66cbbc));
      --_care: var(--rb-care, light-dark(#9a5b0b, #e8b565));
      --_stone: var(--rb-stone, light-dark(#5b6470, #a9b2bd));
    }
    :host([hidden]) { display: none; }
    p { margin: 0; color: var(--_soft); }
    .face { position: relative; width: var(--rebound-clock-size, 132px); aspect-ratio: 1; container-type: inline-size; --_tint: var(--_accent); --_width: 9; }
    .quarter { --_tint: var(--_care); --_width: 11; }
    .last { --_tint: var(--_care); --_width: 15; }
    .over { --_tint: var(--_care); --_width: 9; }
    .paused { --_tint: var(--_stone); --_width: 5; }
    svg { display: block; width: 100%; height: 100%; overflow: visible; }
    circle { fill: none; stroke-width: var(--_width); }
    .track { stroke: var(--_line); }
    .left { stroke: var(--_tint); stroke-linecap: round; }
    .over .left { stroke-linecap: butt; }
    .running:not(.over) .left { transition: stroke-dashoffset 1s linear, stroke-width 0.3s; }
    .words { position: absolute; inset: 0; display: flex; flex-direction: column; align-items: center; justify-content: center; text-align: center; }
    strong { font-size: 23cqi; line-height: 1.15; letter-spacing: -0.01em; font-variant-numeric: tabular-nums; }
    span { max-width: 70cqi; font-size: max(0.75rem, 10cqi); line-height: 1.2; color: var(--_soft); text-wrap: balance; }
    .quarter span, .last span, .over span { color: var(--_care); font-weight: 600; }
    .unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    @media (prefers-reduced-motion: reduce) {
      .running .left { transition: none !important; }
    }
    @media (forced-colors: active) {
      .track { stroke: GrayText; }
      .left { stroke: Highlight; }
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'rebound-clock': ReboundClock;
  }
}
