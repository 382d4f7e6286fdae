/**
 * Camera and microphone of this browser, for one element: asked for, chosen, switched, and let go when the
 * element goes, so that no light stays on. What it is asked to do it does one after another.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { keepChoice, readChoice, type Choice } from './choice';
import { HOPELESS, KINDS, oneMayStillWork, troubleBeforeAsking, troubleOf, type Kind, type Trouble } from './trouble';

export interface Uses {
  kinds?: readonly Kind[];
  /** Whether what is chosen here counts the next time; a mirror leaves no trace. */
  remembers?: boolean;
  /** A track came, went (null), or was switched on or off. */
  changed?(kind: Kind, track: MediaStreamTrack | null): void;
}

const LISTED: Record<MediaDeviceKind, Kind | 'speaker'> = { videoinput: 'camera', audioinput: 'microphone', audiooutput: 'speaker' };

export class Devices implements ReactiveController {
  readonly choice: Choice = readChoice();
  readonly troubles = new Map<Kind, Trouble>();
  /** Kinds for which the one chosen before was not there, and another one is used. */
  readonly replaced = new Set<Kind>();
  readonly lists: Record<Kind | 'speaker', MediaDeviceInfo[]> = { camera: [], microphone: [], speaker: [] };
  asking = false;

  private readonly tracks = new Map<Kind, MediaStreamTrack>();
  private readonly streams = new Map<MediaStreamTrack, MediaStream>();
  private readonly kinds: readonly Kind[];
  private work: Promise<void> = Promise.resolve();
  private readonly plugged = () => void this.inTurn(() => this.look());

  constructor(private readonly host: ReactiveControllerHost & HTMLElement, private readonly uses: Uses = {}) {
    this.kinds = uses.kinds ?? KINDS;
    host.addController(this);
  }

  hostConnected() {
    navigator.mediaDevices?.addEventListener('devicechange', this.plugged);
  }

  hostDisconnected() {
    navigator.mediaDevices?.removeEventListener('devicechange', this.plugged);
    // An element that only moves within the page is back in the same breath.
    setTimeout(() => this.host.isConnected || this.letGo());
  }

  track(kind: Kind): MediaStreamTrack | null {
    return this.tracks.get(kind) ?? null;
  }

  /** The stream the track came in, for a picture or a meter on this page. */
  stream(kind: Kind): MediaStream | null {
    const track = this.track(kind);
    return track ? this.streams.get(track) ?? null : null;
  }

  /** Whether it works and is switched on. */
  gives(kind: Kind): boolean {
    return this.track(kind)?.enabled ?? false;
  }

  /** Says beforehand what is certain to fail, so that nobody is led to a button in vain. */
  foresee() {
    this.kinds.forEach((kind) => {
      const trouble = troubleBeforeAsking(kind);
      if (trouble) this.troubles.set(kind, trouble);
    });
    this.host.requestUpdate();
  }

  /** Whether it could work for one of them. */
  get hopeful(): boolean {
    return this.kinds.some((kind) => !HOPELESS.includes(this.troubles.get(kind) ?? 'unknown'));
  }

  /** Asks for what is to be on; never rejects, the troubles say what did not work. */
  ask(kinds: readonly Kind[] = this.kinds.filter((kind) => this.choice.on[kind])): Promise<void> {
    return this.inTurn(async () => {
      this.remember({ asked: true });
      await this.acquire(kinds.filter((kind) => !this.tracks.has(kind)));
      await this.look();
    });
  }

  /** A camera that is off is let go, light and all; a microphone stays, to be back at once. */
  turn(kind: Kind, on: boolean): Promise<void> {
    this.remember({ on: { ...this.choice.on, [kind]: on } });
    const track = this.track(kind);
    if (on && !track) return this.ask([kind]);
    if (!on && kind === 'camera') this.drop(kind);
    else if (track) {
      track.enabled = on;
      this.uses.changed?.(kind, track);
    }
    this.host.requestUpdate();
    return Promise.resolve();
  }

  /** Uses another one from here on. */
  choose(kind: Kind | 'speaker', id: string): Promise<void> {
    this.remember({ [kind]: id });
    this.host.requestUpdate();
    if (kind === 'speaker' || !this.choice.on[kind]) return Promise.resolve();
    return this.inTurn(async () => {
      this.drop(kind);
      await this.acquire([kind]);
      await this.look();
    });
  }

  letGo() {
    this.kinds.forEach((kind) => this.drop(kind));
  }

  private async acquire(kinds: readonly Kind[]): Promise<void> {
    const open = kinds.filter((kind) => {
      const trouble = troubleBeforeAsking(kind);
      if (trouble) this.troubles.set(kind, trouble);
      return !trouble;
    });
    if (open.length === 0 || !this.host.isConnected) return;
    try {
      const stream = await navigator.mediaDevices.getUserMedia(this.wishes(open));
      stream.getTracks().forEach((track) => this.take(track, stream));
    } catch (error) {
      await this.acquireLess(open, error);
    }
  }

  /** One of two, or another than the chosen one, is better than nothing. */
  private async acquireLess(kinds: readonly Kind[], error: unknown): Promise<void> {
    if (kinds.length > 1 && (await oneMayStillWork(error))) {
      for (const kind of kinds) await this.acquire([kind]);
      return;
    }
    const [kind] = kinds;
    if (kinds.length === 1 && this.choice[kind] && error instanceof Error && error.name === 'OverconstrainedError') {
      this.remember({ [kind]: '' });
      await this.acquire([kind]);
      if (this.tracks.has(kind)) this.replaced.add(kind);
      return;
    }
    for (const each of kinds) this.troubles.set(each, await troubleOf(error, each));
  }

  private wishes(kinds: readonly Kind[]): MediaStreamConstraints {
    const chosen = (kind: Kind) => (this.choice[kind] ? { deviceId: { exact: this.choice[kind] } } : {});
    return {
      video: kinds.includes('camera') && { ...chosen('camera'), width: { ideal: 640 }, height: { ideal: 360 }, frameRate: { ideal: 24, max: 30 } },
      audio: kinds.includes('microphone') && { ...chosen('microphone'), echoCancellation: true, noiseSuppression: true, autoGainControl: true }
    };
  }

  private take(track: MediaStreamTrack, stream: MediaStream) {
    const kind: Kind = track.kind === 'video' ? 'camera' : 'microphone';
    // Whoever left, or thought again, while the browser asked, wants no light on.
    if (!this.host.isConnected || !this.choice.on[kind]) {
      track.stop();
      return;
    }
    this.tracks.get(kind)?.stop();
    this.tracks.set(kind, track);
    this.streams.set(track, stream);
    this.troubles.delete(kind);
    this.replaced.delete(kind);
    track.onended = () => void this.inTurn(() => this.unplugged(kind, track));
    this.uses.changed?.(kind, track);
    this.host.requestUpdate();
  }

  private async unplugged(kind: Kind, track: MediaStreamTrack): Promise<void> {
    if (this.track(kind) !== track) return;
    this.drop(kind);
    this.troubles.set(kind, 'unplugged');
    await this.look();
    if (this.lists[kind].length === 0) return;
    this.remember({ [kind]: '' });
    await this.acquire([kind]);
    if (this.tracks.has(kind)) this.replaced.add(kind);
  }

  private drop(kind: Kind) {
    const track = this.tracks.get(kind);
    if (!track) return;
    track.onended = null;
    track.stop();
    this.tracks.delete(kind);
    this.streams.delete(track);
    this.uses.changed?.(kind, null);
  }

  /** Sees what there is; what was missed and is there again is used again. */
  private async look(): Promise<void> {
    const all = (await navigator.mediaDevices?.enumerateDevices?.().catch(() => [])) ?? [];
    for (const list of Object.values(this.lists)) list.length = 0;
    // Before permission, browsers list one nameless device of each kind.
    all.filter((device) => device.deviceId !== '').forEach((device) => this.lists[LISTED[device.kind]].push(device));
    const back = this.kinds.filter((kind) => this.isMissed(kind) && this.choice.on[kind] && all.some((device) => LISTED[device.kind] === kind));
    if (back.length > 0) {
      await this.acquire(back);
    }
  }

  private isMissed(kind: Kind): boolean {
    const trouble = this.troubles.get(kind);
    return trouble === 'missing' || trouble === 'unplugged';
  }

  private remember(part: Partial<Choice>) {
    Object.assign(this.choice, part);
    if (this.uses.remembers ?? true) keepChoice(this.choice);
  }

  private inTurn(task: () => Promise<void>): Promise<void> {
    this.work = this.work.then(async () => {
      this.asking = true;
      this.host.requestUpdate();
      await task().catch(() => {});
      this.asking = false;
      this.host.requestUpdate();
    });
    return this.work;
  }
}
