/**
 * Files out of and into the page: a text as a download, a chosen file as text.
 */

/** Hands the reader a text as a file; the browser decides where it goes. */
export function download(name: string, text: string): void {
  downloadFile(name, new Blob([text], { type: 'application/json' }));
}

/** As `download`, of anything that is a file already. */
export function downloadFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The click only starts the download; letting go of the text at once would cancel it in some browsers.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Far more than any file of ours: to read it would only stop the page. */
const MOST_BYTES = 40_000_000;

/** The text of the file that was picked, or null when there is none, it is none of ours by its size, or cannot be read. */
export async function pickedText(input: HTMLInputElement): Promise<string | null> {
  const file = input.files?.[0];
  if (!file) return null;
  try {
    return file.size > MOST_BYTES ? null : await file.text();
  } catch {
    return null;
  } finally {
    // Picking the same file again must count as a change.
    Object.assign(input, { value: '' });
  }
}

/** A seed is the player's own text; a file name bears less. */
export function fileSafe(text: string): string {
  return text.replace(/[^\p{L}\p{N}-]+/gu, '_');
}
