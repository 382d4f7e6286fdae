/** How loud a microphone is, ten times a second, and whether somebody has been heard just now. */

const LOUD_ENOUGH = 0.015;
const REMEMBERED_MILLIS = 3000;

export class Level {
  private readonly context = new AudioContext();
  private readonly analyser = this.context.createAnalyser();
  private readonly source: MediaStreamAudioSourceNode;
  private readonly samples: Float32Array<ArrayBuffer>;
  private readonly timer: ReturnType<typeof setInterval>;
  private heardAt = -Infinity;

  constructor(stream: MediaStream, private readonly tell: (level: number, heard: boolean) => void) {
    this.analyser.fftSize = 1024;
    this.samples = new Float32Array(this.analyser.fftSize);
    this.source = this.context.createMediaStreamSource(stream);
    this.source.connect(this.analyser);
    // Safari and a page that nobody has clicked on yet begin suspended.
    void this.context.resume().catch(() => {});
    this.timer = setInterval(() => this.measure(), 100);
  }

  stop() {
    clearInterval(this.timer);
    this.source.disconnect();
    void this.context.close().catch(() => {});
  }

  private measure() {
    this.analyser.getFloatTimeDomainData(this.samples);
    const power = Math.sqrt(this.samples.reduce((sum, sample) => sum + sample * sample, 0) / this.samples.length);
    if (power > LOUD_ENOUGH) this.heardAt = performance.now();
    // Loudness is felt in ratios: 60 dB, from a whisper far away to a shout, over the whole width.
    const level = power > 0 ? Math.min(1, Math.max(0, 1 + (20 * Math.log10(power)) / 60)) : 0;
    this.tell(level, performance.now() - this.heardAt < REMEMBERED_MILLIS);
  }
}
