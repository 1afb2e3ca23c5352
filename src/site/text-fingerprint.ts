/** FNV-1a: whoever sends a form may write into it what they please, so it only has to tell an edited text. */
export function textFingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return `${text.length.toString(36)}z${(hash >>> 0).toString(36)}`
}
