/** All words come from the server; see `CallTexts.java`. */
import type { PeerState } from './peer';
import type { Kind, Trouble } from './trouble';

type TroubleTexts = Record<Trouble | Kind | 'both' | 'replaced' | 'tryAgain', string>;

interface ChoiceTexts {
  chooseCamera: string;
  chooseMicrophone: string;
  chooseSpeaker: string;
  /** "Device {number}" */
  unnamedDevice: string;
  cameraOn: string;
  cameraOff: string;
  ask: string;
  asking: string;
}

export interface MirrorTexts extends TroubleTexts {
  asking: string;
  showMirror: string;
  hideMirror: string;
  mirrorPicture: string;
}

export interface CheckTexts extends TroubleTexts, ChoiceTexts {
  askWhy: string;
  microphoneOn: string;
  microphoneOff: string;
  saySomething: string;
  weHearYou: string;
  microphoneIsOff: string;
  cameraIsOff: string;
  yourPicture: string;
  playSound: string;
}

export interface CallTexts extends TroubleTexts, ChoiceTexts, Record<PeerState, string> {
  you: string;
  mute: string;
  unmute: string;
  devices: string;
  leave: string;
  lostHint: string;
  muted: string;
  cameraIsOff: string;
  without: string;
  alone: string;
  /** "{name} has left" */
  went: string;
  turnOnSound: string;
  left: string;
  rejoin: string;
  full: string;
  elsewhere: string;
  comeBack: string;
  tryPlace: string;
}

export type { TroubleTexts, ChoiceTexts };
