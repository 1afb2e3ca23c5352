import { bytesOfFile, decodeUtf8, type FileText, wholeText } from '../file-text.ts'
import { Unreadable } from './unreadable.ts'

/**
 * A file's text with `\n` line breaks, from UTF-8, or UTF-16 with its mark.
 * @throws Unreadable
 */
export async function textOfFile(path: string): Promise<string> {
  const read = await bytesOfFile(path)
  const text = 'fault' in read ? read : wholeText(decoded(read.bytes))
  if ('fault' in text) throw new Unreadable(text.fault)
  return text.text
}

function decoded(bytes: Uint8Array): FileText {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined
  return wide === undefined
    ? decodeUtf8(bytes)
    : { text: new TextDecoder(wide).decode(bytes).replace(/\r\n?/gu, '\n') }
}
