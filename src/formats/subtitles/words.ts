/** Lines of a caption that one voice says. */
export interface Voiced {
  readonly voice: string | undefined
  readonly lines: readonly string[]
}

/** A caption by who speaks, where it says so: `<v Name>`. Several voices may share one. */
export function byVoice(lines: readonly string[]): readonly Voiced[] {
  const parts: { voice: string | undefined; lines: string[] }[] = []
  for (const part of lines.flatMap((line) => line.split(VOICE_BEGINS))) {
    const voice = voiceOf(part)
    const last = parts.at(-1)
    if (last === undefined || (voice !== undefined && voice !== last.voice))
      parts.push({ voice, lines: [part] })
    else last.lines.push(part)
  }
  return parts
}

const VOICE_BEGINS = /(?=<v(?:\.[^\s<>]*)?[ \t][^<>]*>)/u

function voiceOf(line: string): string | undefined {
  return /<v(?:\.[^\s<>]*)?[ \t]+([^<>]+)>/u.exec(line)?.[1]?.trim()
}

/** A line's words without tags, times inside it, positions and readings set above a word; references become characters. */
export function words(line: string, decodes: (words: string) => string): string {
  const said = line
    .replace(/<rt(?:\.[^\s<>]*)?>[^<]*<\/rt>/giu, '')
    .replace(/<\/?(?:[a-z]+(?:\.[^\s<>]*)?(?:[ \t][^<>]*)?|(?:\d+:)?\d{1,2}:\d{2}\.\d{3})>/giu, '')
    .replace(/\{\\[^{}]*\}/gu, '')
    .replace(/&[lr]rm;/gu, '')
  return decodes(said)
    .replace(/[ \t]+/gu, ' ')
    .replace(/^ | $/gu, '')
}

/** Whether a line tells of a sound instead of what is said: `[applause]`, `(laughter)`, `♪ music ♪`. */
export function isSound(line: string): boolean {
  return /^(?:\[[^[\]]{1,60}\]|\([^()\d]{1,40}\)|[♪♫][^♪♫]*[♪♫]*)$/u.test(line)
}
