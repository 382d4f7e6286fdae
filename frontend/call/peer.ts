/**
 * The connection with one other browser: perfect negotiation, and a new way looked for when the old one breaks.
 *
 * Whoever came later calls, with a line for sound and one for picture; what goes through them is exchanged
 * without a word (replaceTrack). Afterwards both may offer; when both do, the one who called gives way. Every
 * offer has a number and an answer names it, so that what lay on a server that was away is not taken for new.
 */
import type { Kind } from './trouble';
import type { Who } from './wire';

export type PeerState = 'connecting' | 'connected' | 'reconnecting' | 'lost';

/** What somebody sends just now. */
export type Sends = Record<Kind, boolean>;

export interface Received {
  name: string;
  audio: number;
  video: number;
}

interface Message {
  description?: RTCSessionDescriptionInit;
  /** Number of the offer, or of the offer that is answered. */
  round?: number;
  candidates?: RTCIceCandidateInit[];
  sends?: Sends;
}

export interface PeerUses {
  /** Whether this browser came later. */
  calls: boolean;
  iceServers: RTCIceServer[];
  track(kind: Kind): MediaStreamTrack | null;
  sends(): Sends;
  say(message: string): void;
  changed(): void;
}

/** A short break heals by itself. */
const BEFORE_RESTART = 3_000;
const BETWEEN_RESTARTS = 8_000;
/** After so long without a connection people should know and telephone; it is tried on. */
const PATIENCE = 20_000;
const CANDIDATES_TOGETHER = 50;
/** For a small picture that is clear, four of which an ordinary uplink carries. */
const PICTURE_BITS = 600_000;

export class Peer {
  readonly stream = new MediaStream();
  state: PeerState = 'connecting';
  sends: Sends = { camera: false, microphone: false };

  private readonly pc: RTCPeerConnection;
  private making = false;
  private round = 0;
  private closed = false;
  private hearing: Promise<void> = Promise.resolve();
  private waiting: RTCIceCandidateInit[] = [];
  private flushTimer?: ReturnType<typeof setTimeout>;
  private restartTimer?: ReturnType<typeof setTimeout>;
  private patienceTimer?: ReturnType<typeof setTimeout>;

  constructor(readonly who: Who, private readonly uses: PeerUses) {
    const pc = new RTCPeerConnection({ iceServers: uses.iceServers });
    this.pc = pc;
    pc.onnegotiationneeded = () => void this.offer();
    pc.onicecandidate = ({ candidate }) => candidate && this.sayCandidate(candidate.toJSON());
    pc.onconnectionstatechange = () => this.look();
    pc.ontrack = ({ track }) => {
      this.stream.addTrack(track);
      uses.changed();
    };
    this.losePatienceLater();
    if (uses.calls) {
      for (const kind of ['microphone', 'camera'] as const) {
        pc.addTransceiver(uses.track(kind) ?? mediaOf(kind), { direction: 'sendrecv' });
      }
      this.say({ sends: uses.sends() });
    }
  }

  /** Takes what the other browser said, in its order. */
  hear(text: string) {
    this.hearing = this.hearing.then(() => this.take(JSON.parse(text) as Message)).catch(() => {});
  }

  /** From here on this track goes to the other one, or none. */
  async use(kind: Kind, track: MediaStreamTrack | null): Promise<void> {
    const line = this.pc.getTransceivers().find((each) => each.receiver.track.kind === mediaOf(kind));
    await line?.sender.replaceTrack(track).catch(() => {});
    if (kind === 'camera') await this.saveUplink();
  }

  sayWhatIsSent() {
    this.say({ sends: this.uses.sends() });
  }

  async received(): Promise<Received> {
    const sum: Received = { name: this.who.name, audio: 0, video: 0 };
    (await this.pc.getStats()).forEach((entry) => {
      if (entry.type === 'inbound-rtp') sum[entry.kind as 'audio' | 'video'] += entry.bytesReceived ?? 0;
    });
    return sum;
  }

  close() {
    this.closed = true;
    clearTimeout(this.flushTimer);
    clearTimeout(this.restartTimer);
    clearTimeout(this.patienceTimer);
    this.pc.close();
    this.stream.getTracks().forEach((track) => this.stream.removeTrack(track));
  }

  private async offer(): Promise<void> {
    if (this.closed) return;
    try {
      this.making = true;
      await this.pc.setLocalDescription();
      // Somebody else's offer may have come first; then this is its answer's turn, not ours.
      if (this.pc.localDescription?.type === 'offer') this.say({ description: this.pc.localDescription, round: ++this.round });
    } catch { /* closed meanwhile, or the other one's offer came first */ } finally {
      this.making = false;
    }
  }

  private async take(message: Message): Promise<void> {
    if (this.closed) return;
    if (message.sends) {
      this.sends = message.sends;
      this.uses.changed();
    }
    if (message.description) await this.takeDescription(message.description, message.round ?? 0);
    for (const candidate of message.candidates ?? []) {
      // Those of an offer that was not taken fail, and may.
      await this.pc.addIceCandidate(candidate).catch(() => {});
    }
  }

  private async takeDescription(description: RTCSessionDescriptionInit, round: number): Promise<void> {
    const { pc } = this;
    if (description.type === 'answer') {
      if (round === this.round && pc.signalingState === 'have-local-offer') await pc.setRemoteDescription(description);
      return;
    }
    const both = this.making || pc.signalingState !== 'stable';
    if (both && !this.uses.calls) return;
    const first = pc.remoteDescription === null;
    await pc.setRemoteDescription(description);
    await this.pickUp();
    await pc.setLocalDescription();
    if (pc.localDescription?.type === 'answer') this.say({ description: pc.localDescription, round });
    if (first) this.say({ sends: this.uses.sends() });
  }

  /** Sends back on the lines the other one opened. */
  private async pickUp(): Promise<void> {
    for (const line of this.pc.getTransceivers().filter((each) => each.direction !== 'sendrecv')) {
      line.direction = 'sendrecv';
      await line.sender.replaceTrack(this.uses.track(line.receiver.track.kind === 'video' ? 'camera' : 'microphone'));
    }
  }

  private look() {
    switch (this.pc.connectionState) {
      case 'connected':
        clearTimeout(this.restartTimer);
        clearTimeout(this.patienceTimer);
        this.restartTimer = this.patienceTimer = undefined;
        void this.saveUplink();
        this.be('connected');
        break;
      case 'disconnected':
        this.broken(BEFORE_RESTART);
        break;
      case 'failed':
        this.broken(0);
        break;
    }
  }

  private broken(restartIn: number) {
    if (this.state === 'connected') this.be('reconnecting');
    this.losePatienceLater();
    clearTimeout(this.restartTimer);
    this.restartTimer = setTimeout(() => this.restart(), restartIn);
  }

  /** Again and again: the other one, or the server between, may be back only later. */
  private restart() {
    if (this.closed || this.pc.connectionState === 'connected') return;
    // Without a line yet, it is for the one who calls.
    if (this.pc.getTransceivers().length > 0) this.pc.restartIce();
    // An offer that nobody answered hinders the next one from being asked for.
    if (this.pc.signalingState === 'have-local-offer') void this.offer();
    this.restartTimer = setTimeout(() => this.restart(), BETWEEN_RESTARTS);
  }

  private losePatienceLater() {
    this.patienceTimer ??= setTimeout(() => {
      this.be('lost');
      // Where it never began, nothing has failed that would look for another way.
      if (!this.restartTimer) this.restart();
    }, PATIENCE);
  }

  private be(state: PeerState) {
    if (this.state === state || this.closed) return;
    this.state = state;
    this.uses.changed();
  }

  /** They come by the dozen; a few together make fewer messages. */
  private sayCandidate(candidate: RTCIceCandidateInit) {
    this.waiting.push(candidate);
    this.flushTimer ??= setTimeout(() => {
      this.flushTimer = undefined;
      if (!this.closed) this.say({ candidates: this.waiting.splice(0) });
    }, CANDIDATES_TOGETHER);
  }

  private say(message: Message) {
    this.uses.say(JSON.stringify(message));
  }

  private async saveUplink(): Promise<void> {
    const sender = this.pc.getSenders().find((each) => each.track?.kind === 'video');
    if (!sender) return;
    const wishes = sender.getParameters();
    if (!wishes.encodings?.length) return;
    wishes.encodings[0].maxBitrate = PICTURE_BITS;
    await sender.setParameters(wishes).catch(() => {});
  }
}

function mediaOf(kind: Kind): 'audio' | 'video' {
  return kind === 'camera' ? 'video' : 'audio';
}
