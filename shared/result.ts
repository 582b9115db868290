/** The outcome of something that is expected to fail now and then. Bugs are thrown, not returned. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** Wraps what was asked for. */
export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/** Wraps why it could not be had. */
export const err = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });
