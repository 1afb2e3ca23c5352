import type { Accent } from '../desk/setup/site-settings.ts'

const ADDRESS = /^\/assets\/accent-([0-9a-f]{6})-([0-9a-f]{6})\.css$/u

/** Address of the style sheet of an accent. The colours stand in it: it never changes and needs no look at the settings. */
export function accentAddress({ light, dark }: Accent): string {
  return `/assets/accent-${light.slice(1)}-${dark.slice(1)}.css`
}

/** The style sheet at an address; nothing where it is not the address of one. */
export function accentSheet(path: string): string | undefined {
  const [, light, dark] = ADDRESS.exec(path) ?? []
  if (light === undefined || dark === undefined) return undefined
  return `:root{--accent:#${light}}@media (prefers-color-scheme:dark){:root{--accent:#${dark}}}\n`
}
