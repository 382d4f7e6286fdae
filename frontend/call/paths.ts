/** The ways sound and picture can take; the server names one when a call begins (ADR 25). */
import { Mesh } from './mesh';
import type { PeerState, Received, Sends } from './peer';
import type { Kind } from './trouble';
import type { Start, Who } from './wire';

/** Somebody else in the call, as far as a screen shows them. */
export interface Other {
  readonly who: Who;
  readonly state: PeerState;
  readonly sends: Sends;
  readonly stream: MediaStream;
}

export interface Path {
  readonly others: readonly Other[];
  came(who: Who): void;
  went(connection: string): void;
  /** The server no longer hears that one; they go when their sound and picture do. */
  fellSilent(connection: string): void;
  heard(connection: string, message: string): void;
  /** What is sent has changed: another track, none, or the same one switched on or off. */
  use(kind: Kind, track: MediaStreamTrack | null): void;
  /** How many bytes have come from each other one so far. */
  received(): Promise<Received[]>;
  close(): void;
}

export interface PathUses {
  track(kind: Kind): MediaStreamTrack | null;
  sends(): Sends;
  send(connection: string, message: string): void;
  changed(): void;
}

const PATHS: Record<string, (start: Start, uses: PathUses) => Path> = {
  mesh: (start, uses) => new Mesh(start, uses)
};

export function pathOf(start: Start, uses: PathUses): Path {
  return PATHS[start.path](start, uses);
}
