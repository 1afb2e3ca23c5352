const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00A0',
  lrm: '',
  rlm: '',
}

/** Who speaks, where a caption says so: `<v Name>`. */
export function voiceOf(line: string): string | undefined {
  return /<v(?:\.[^\s<>]*)?[ \t]+([^<>]+)>/u.exec(line)?.[1]?.trim()
}

/** A line's words without tags, times inside it, positions and entities. */
export function words(line: string): string {
  return line
    .replace(/<\/?(?:[a-z]+(?:\.[^\s<>]*)?(?:[ \t][^<>]*)?|(?:\d+:)?\d{1,2}:\d{2}\.\d{3})>/giu, '')
    .replace(/\{\\[^{}]*\}/gu, '')
    .replace(/&(amp|lt|gt|quot|nbsp|lrm|rlm);/gu, (_, name: string) => ENTITIES[name] as string)
    .replace(/[ \t]+/gu, ' ')
    .replace(/^ | $/gu, '')
}
