/** Why there is no picture or sound, told apart as far as browsers tell, so that one can say what to do. */

export type Kind = 'camera' | 'microphone';

export const KINDS: readonly Kind[] = ['camera', 'microphone'];

export type Trouble =
  /** The page was not opened with https. */
  | 'insecure'
  /** The browser cannot do it at all. */
  | 'unsupported'
  /** A rule of the page, or of a frame around it, forbids it. */
  | 'policy'
  | 'refused'
  /** The browser's question was closed without an answer. */
  | 'dismissed'
  /** The operating system does not let the browser. */
  | 'system'
  | 'missing'
  /** It is there, and gives nothing. */
  | 'busy'
  | 'unplugged'
  | 'unknown';

/** Nothing that a person could do on this page helps against these. */
export const HOPELESS: readonly Trouble[] = ['insecure', 'unsupported', 'policy'];

/** What is certain without asking, so that nobody is asked in vain. */
export function troubleBeforeAsking(kind: Kind): Trouble | null {
  if (!window.isSecureContext) return 'insecure';
  if (!navigator.mediaDevices?.getUserMedia) return 'unsupported';
  return forbiddenByPolicy(kind) ? 'policy' : null;
}

/** What an error of `getUserMedia` means for this kind. */
export async function troubleOf(error: unknown, kind: Kind): Promise<Trouble> {
  const { name, message } = error instanceof Error ? error : { name: '', message: '' };
  switch (name) {
    case 'NotAllowedError':
    case 'SecurityError':
      if (forbiddenByPolicy(kind)) return 'policy';
      if (/system/i.test(message)) return 'system';
      if (/dismiss/i.test(message)) return 'dismissed';
      return (await permission(kind)) === 'prompt' ? 'dismissed' : 'refused';
    case 'NotFoundError':
      return 'missing';
    case 'NotReadableError':
    case 'AbortError':
      return 'busy';
    case 'OverconstrainedError':
      return 'missing';
    case 'TypeError':
      return 'unsupported';
    default:
      return 'unknown';
  }
}

/** Whether what failed for both at once may still work for one of them. */
export async function oneMayStillWork(error: unknown): Promise<boolean> {
  const name = error instanceof Error ? error.name : '';
  if (name !== 'NotAllowedError') return name !== 'TypeError';
  const answers = await Promise.all(KINDS.map(permission));
  return answers.filter((answer) => answer === 'denied').length === 1;
}

/** Not every browser tells; then nothing is known. */
async function permission(kind: Kind): Promise<PermissionState | null> {
  try {
    return (await navigator.permissions.query({ name: kind as PermissionName })).state;
  } catch {
    return null;
  }
}

function forbiddenByPolicy(kind: Kind): boolean {
  const { featurePolicy } = document as Document & { featurePolicy?: { allowsFeature(name: string): boolean } };
  return featurePolicy?.allowsFeature(kind) === false;
}
