/** What the lobby's check, the call and the mirror show alike. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Devices } from './devices';
import type { ChoiceTexts, TroubleTexts } from './texts';
import { HOPELESS, KINDS, type Kind, type Trouble } from './trouble';

/** What is in the way and what to do about it, once where it is the same for both. */
export function troubles(devices: Devices, texts: Partial<TroubleTexts>, again: (kinds: Kind[]) => void) {
  const found = new Map<Trouble, Kind[]>();
  devices.troubles.forEach((trouble, kind) => found.set(trouble, [...(found.get(trouble) ?? []), kind]));
  const kindOf = (kinds: Kind[]) => (kinds.length > 1 ? texts.both : texts[kinds[0]]);
  const notes = [...devices.replaced].map((kind) => html`<p class="rb-soft"><b>${texts[kind]}.</b> ${texts.replaced}</p>`);
  const cards = [...found].map(([trouble, kinds]) => html`
    <div class="rb-call-trouble" data-trouble=${trouble}>
      <p><b>${kindOf(kinds)}.</b> ${texts[trouble]}</p>
      ${HOPELESS.includes(trouble) ? nothing : html`
        <vaadin-button @click=${() => again(kinds)}>${texts.tryAgain}</vaadin-button>`}
    </div>`);
  return html`<div aria-live="polite">${notes}${cards}</div>`;
}

/** Which camera, microphone and loudspeaker, where there is a choice. */
export function choices(devices: Devices, texts: Partial<ChoiceTexts>, speakerChosen: (id: string) => void): TemplateResult {
  const labels = { camera: texts.chooseCamera, microphone: texts.chooseMicrophone, speaker: texts.chooseSpeaker };
  const kinds: (Kind | 'speaker')[] = canChooseSpeaker() ? [...KINDS, 'speaker'] : [...KINDS];
  return html`${kinds.filter((kind) => devices.lists[kind].length > 1).map((kind) => html`
    <label class="rb-call-choice">
      <span>${labels[kind]}</span>
      <select .value=${live(inUse(devices, kind))} @change=${(event: Event) => {
        const { value } = event.target as HTMLSelectElement;
        void devices.choose(kind, value);
        if (kind === 'speaker') speakerChosen(value);
      }}>
        ${devices.lists[kind].map((device, index) => html`
          <option value=${device.deviceId} ?selected=${device.deviceId === inUse(devices, kind)}>
            ${device.label || texts.unnamedDevice?.replace('{number}', `${index + 1}`)}
          </option>`)}
      </select>
    </label>`)}`;
}

/** A picture of a stream; without sound, for it is one's own. */
export function ownPicture(stream: MediaStream | null, label: string | undefined): TemplateResult {
  return html`<video class="rb-call-mirrored" aria-label=${label ?? nothing} autoplay playsinline .muted=${true} .srcObject=${stream}></video>`;
}

export function canChooseSpeaker(): boolean {
  return 'setSinkId' in HTMLMediaElement.prototype;
}

/** Lets sound come out where it was chosen; where that is gone, the usual place will do. */
export function hearThrough(media: HTMLMediaElement, speaker: string) {
  if (canChooseSpeaker() && media.sinkId !== speaker) void media.setSinkId(speaker).catch(() => {});
}

function inUse(devices: Devices, kind: Kind | 'speaker'): string {
  const used = kind === 'speaker' ? undefined : devices.track(kind)?.getSettings().deviceId;
  return used ?? (devices.choice[kind] || devices.lists[kind][0]?.deviceId || '');
}
