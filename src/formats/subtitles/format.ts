import { Problem } from '../../problem.ts'
import type { Format } from '../../reader/format.ts'
import { beginning } from '../beginning.ts'
import { charsetOf, decode } from '../decode.ts'
import { known } from '../known.ts'
import { languageHint } from '../language-hint.ts'
import { referenceDecoder } from '../references.ts'
import { parseCaptions } from './parse.ts'
import { runTogether } from './running.ts'
import { byVoice, words } from './words.ts'

const SIGNATURE =
  /^(?:webvtt(?:\s|$)|\d+[ \t]*\r?\n\s*\d+:\d{1,2}:\d{1,2}(?:[,.]\d{1,3})?[ \t]*(?:-{1,3}>|[–—]>|-{2}&gt;|→))/u

/** Subtitles of a kind that is not read; its times and styles would pass for words. */
function otherKind(bytes: Uint8Array): string | undefined {
  const start = beginning(bytes)
  if (/^\[script info\]/u.test(start)) return 'ASS'
  if (/^(?:<\?xml[^>]*>\s*)?<(?:\w+:)?tt\s[^>]*\/ns\/ttml/u.test(start)) return 'TTML'
  return /^\d+:\d{2}:\d{2}\.\d{3},\d+:\d{2}:\d{2}\.\d{3}\s/u.test(start) ? 'SBV' : undefined
}

/** Subtitles, SRT or WebVTT: one running text, with the moments at which its parts are spoken. */
const subtitles: Format = {
  name: 'subtitles',
  extensions: ['srt', 'vtt'],
  mediaTypes: ['text/vtt', 'application/x-subrip', 'application/srt', 'text/srt'],
  recognises: (bytes) => SIGNATURE.test(beginning(bytes)) || otherKind(bytes) !== undefined,
  async extract({ bytes, name: given, mediaType }) {
    const name = given || '-'
    const kind = otherKind(bytes)
    if (kind) throw new Problem('subtitles-unsupported', 'input', { name, format: kind })
    const source = decode(bytes, { name, charset: charsetOf(mediaType) }).replace(/\r\n?/gu, '\n')
    const trimmed = source.trimStart()
    const parsed = parseCaptions(trimmed)
    const above = source.slice(0, source.length - trimmed.length).split('\n').length - 1
    if ('broken' in parsed) {
      const line = parsed.broken + above
      throw new Problem('subtitles-times', 'input', { name, line })
    }
    const { header, captions, reversed } = parsed
    if (captions.length === 0) throw new Problem('subtitles-broken', 'input', { name })
    const decodes = await referenceDecoder(source)
    const spoken = captions.flatMap(({ from, to, lines }) =>
      byVoice(lines).map((part) => ({
        from,
        to,
        lines: part.lines.map((line) => words(line, decodes)).filter((line) => line !== ''),
        voice: part.voice,
      })),
    )
    const { text, cues } = runTogether(spoken)
    const voices = new Set(spoken.flatMap(({ voice }) => voice ?? []))
    return {
      text,
      metadata: known({
        title: header.title,
        // Of several voices nobody knows which one is the official's.
        speaker: voices.size === 1 ? [...voices][0] : undefined,
        language: languageHint(header.language, text),
      }),
      cues,
      ...(reversed.length > 0
        ? {
            notes: [
              { code: 'reversed-times', values: { lines: reversed.map((line) => line + above).join(', ') } },
            ],
          }
        : {}),
    }
  },
}

export default subtitles
