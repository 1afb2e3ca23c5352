import { Problem } from '../../problem.ts'
import type { Format } from '../../reader/format.ts'
import { beginning } from '../beginning.ts'
import { charsetOf, decode } from '../decode.ts'
import { known } from '../known.ts'
import { languageHint } from '../language-hint.ts'
import { parseCaptions } from './parse.ts'
import { runTogether } from './running.ts'
import { voiceOf, words } from './words.ts'

/** Subtitles, SRT or WebVTT: one running text, with the moments at which its parts are spoken. */
const subtitles: Format = {
  name: 'subtitles',
  extensions: ['srt', 'vtt'],
  mediaTypes: ['text/vtt', 'application/x-subrip', 'application/srt', 'text/srt'],
  recognises: (bytes) =>
    /^(?:webvtt(?:\s|$)|\d+[ \t]*\r?\n\s*\d+:\d{2}:\d{2}[,.]\d{1,3}[ \t]*-->)/u.test(beginning(bytes)),
  async extract({ bytes, name, mediaType }) {
    const source = decode(bytes, { name, charset: charsetOf(mediaType) })
    const { header, captions } = parseCaptions(source.replace(/\r\n?/gu, '\n').trimStart())
    if (captions.length === 0) throw new Problem('subtitles-broken', 'input', { name: name || '-' })
    const { text, cues } = runTogether(
      captions.map(({ from, to, lines }) => ({
        from,
        to,
        lines: lines.map(words).filter((line) => line !== ''),
        voice: lines.map(voiceOf).find((voice) => voice !== undefined),
      })),
    )
    return {
      text,
      metadata: known({ title: header.title, language: languageHint(header.language, text) }),
      cues,
    }
  },
}

export default subtitles
