/** What a template is given; it can only be shown, never run. */
export type Data = Readonly<Record<string, unknown>>

/** What is to be set: a tagged PDF (PDF/UA-1), or the first page as a picture (PNG) of so many pixels in width. */
export type Form = { readonly kind: 'pdf' } | { readonly kind: 'picture'; readonly width: number }

/** A piece of work for the typesetter. */
export interface Job {
  /** Address of the template. */
  readonly template: string
  readonly data: Data
  readonly form: Form
}

/** A job as the process is sent it, and what it answers. */
export interface Sent {
  readonly id: number
  readonly job: Job
}

export type Answer =
  | { readonly id: number; readonly bytes: Uint8Array<ArrayBuffer> }
  /** This machine has no typesetter, and never will in this run. */
  | { readonly id: number; readonly lacking: string }
  | { readonly id: number; readonly failure: string }
