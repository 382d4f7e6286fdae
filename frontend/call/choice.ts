/** Which camera, microphone and loudspeaker somebody likes; kept in this browser and nowhere else. */
import type { Kind } from './trouble';

export interface Choice {
  camera: string;
  microphone: string;
  speaker: string;
  /** Whether the others shall see and hear; also what one comes with into a call. */
  on: Record<Kind, boolean>;
  /** Whether the person has asked for their devices here; until then no browser is to. */
  asked: boolean;
}

const KEY = 'rebound.call.devices';
const NOTHING: Choice = { camera: '', microphone: '', speaker: '', on: { camera: true, microphone: true }, asked: false };

/** Storage may be forbidden; then it is chosen anew each time. */
export function readChoice(): Choice {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return { ...NOTHING, ...kept, on: { ...NOTHING.on, ...kept.on } };
  } catch {
    return structuredClone(NOTHING);
  }
}

export function keepChoice(choice: Choice) {
  try {
    localStorage.setItem(KEY, JSON.stringify(choice));
  } catch { /* see above */ }
}
