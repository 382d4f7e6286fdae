/** What goes between the server and the parts of a call; see `Wire.java`. */

export interface Who {
  /** One tab of one caller. */
  connection: string;
  caller: string;
  name: string;
}

export interface Start {
  connection: string;
  /** The way sound and picture take; see `paths.ts`. */
  path: string;
  ticket: Record<string, string>;
  iceServers: RTCIceServer[];
  /** Those who were here before, to be offered a connection. */
  others: Who[];
}

export type News =
  | { type: 'came'; who: Who }
  | { type: 'went'; connection: string }
  /** The server lost touch with that tab; perhaps only the server. */
  | { type: 'fellSilent'; connection: string }
  | { type: 'said'; connection: string; message: string }
  | { type: 'ended'; why: 'elsewhere' | 'silence' };

export type SendResult = 'SENT' | 'NOT_THERE' | 'TOO_LONG' | 'TOO_MANY';

export interface CallServer {
  send(to: string, message: string): Promise<SendResult>;
  stillHere(): Promise<void>;
  hangUp(): Promise<void>;
  leave(): Promise<void>;
  rejoin(): Promise<void>;
}
