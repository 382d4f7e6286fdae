/** One connection with each other browser. */
import type { Path, PathUses } from './paths';
import { Peer, type Received } from './peer';
import type { Kind } from './trouble';
import type { Start, Who } from './wire';

export class Mesh implements Path {
  private readonly peers = new Map<string, Peer>();
  private readonly silent = new Set<string>();

  constructor(private readonly start: Start, private readonly uses: PathUses) {
    start.others.forEach((who) => this.meet(who, true));
  }

  get others(): readonly Peer[] {
    return [...this.peers.values()];
  }

  came(who: Who) {
    // Back in another tab; the old one may still look alive.
    this.others.filter((peer) => peer.who.caller === who.caller).forEach((peer) => this.went(peer.who.connection));
    this.meet(who, false);
    this.uses.changed();
  }

  went(connection: string) {
    this.peers.get(connection)?.close();
    this.peers.delete(connection);
    this.silent.delete(connection);
    this.uses.changed();
  }

  fellSilent(connection: string) {
    this.silent.add(connection);
    this.changed(connection);
  }

  heard(connection: string, message: string) {
    this.peers.get(connection)?.hear(message);
  }

  use(kind: Kind, track: MediaStreamTrack | null) {
    for (const peer of this.peers.values()) {
      void peer.use(kind, track);
      peer.sayWhatIsSent();
    }
  }

  received(): Promise<Received[]> {
    return Promise.all(this.others.map((peer) => peer.received()));
  }

  close() {
    this.peers.forEach((peer) => peer.close());
    this.peers.clear();
  }

  private changed(connection: string) {
    const gone = this.silent.has(connection) && this.peers.get(connection)?.state !== 'connected';
    if (gone) this.went(connection);
    else this.uses.changed();
  }

  private meet(who: Who, calls: boolean) {
    this.peers.get(who.connection)?.close();
    this.peers.set(
      who.connection,
      new Peer(who, {
        calls,
        iceServers: this.start.iceServers,
        track: (kind) => this.uses.track(kind),
        sends: () => this.uses.sends(),
        say: (message) => this.uses.send(who.connection, message),
        changed: () => this.changed(who.connection)
      })
    );
  }
}
