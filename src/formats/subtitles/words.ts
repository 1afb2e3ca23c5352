/** Who speaks, where a caption says so: `<v Name>`. */
export function voiceOf(line: string): string | undefined {
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
