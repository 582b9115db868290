/** Finishes an opening; when that fails, what was started is closed before the failure is told. */
export const orClose = async <T>({ close }: { readonly close: () => Promise<void> }, work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    await close().catch(() => undefined);
    throw error;
  }
};
