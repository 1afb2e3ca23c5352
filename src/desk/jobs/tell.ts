/** Tells whoever looks after the machine of a fault in what the program does by itself. */
export function tell(error: unknown): void {
  console.error(error instanceof Error ? error.stack : String(error))
}
