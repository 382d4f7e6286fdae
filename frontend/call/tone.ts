/** A short soft sound, to hear where the others will come from. */
import { hearThrough } from './parts';

const SECONDS = 0.8;

export function playTone(speaker: string) {
  const context = new AudioContext();
  const volume = context.createGain();
  volume.gain.setValueAtTime(0.0001, context.currentTime);
  volume.gain.exponentialRampToValueAtTime(0.2, context.currentTime + 0.05);
  volume.gain.exponentialRampToValueAtTime(0.0001, context.currentTime + SECONDS);
  const tone = context.createOscillator();
  tone.frequency.value = 523.25;
  const out = context.createMediaStreamDestination();
  tone.connect(volume).connect(out);
  // An element can be sent to a chosen loudspeaker; a context not in every browser.
  const media = new Audio();
  media.srcObject = out.stream;
  hearThrough(media, speaker);
  void media.play().catch(() => {});
  tone.start();
  tone.stop(context.currentTime + SECONDS);
  tone.onended = () => {
    media.srcObject = null;
    void context.close().catch(() => {});
  };
}
