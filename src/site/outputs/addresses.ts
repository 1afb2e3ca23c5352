import type { Context } from 'hono'
import type { Paper } from '../public/paper.ts'

/** Where the site is found, without a slash at the end: its public address, or the one that it was asked for by. */
export function originOf({ address }: Pick<Paper, 'address'>, context: Context): string {
  return address ?? new URL(context.req.url).origin
}
