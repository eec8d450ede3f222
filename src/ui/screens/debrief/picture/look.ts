/**
 * What a canvas cannot look up by itself: the page's colours and faces, and pieces of the drawn sheets as images.
 */
import { SHEETS } from '../../../chart/art.tsx';

/** A custom property of the page as it stands, day or night. */
export function token(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

/** A face of the page in so many pixels. */
export function face(kind: 'display' | 'text', pixels: number, weight = 400): string {
  return `${weight} ${pixels}px ${token(`--font-${kind}`)}`;
}

/** Brings the faces for these words: a canvas does not wait for what has not been used yet. */
export async function facesFor(words: string): Promise<void> {
  const faces = [face('display', 40), face('text', 20), face('text', 20, 600)];
  await Promise.all(faces.map((each) => document.fonts.load(each, words)));
}

/** The sheet's text with the page's colours put in, as a sheet on its own cannot see them. */
function coloured(sheet: string): string {
  return sheet.replace(/var\((--[\w-]+)\s*(?:,\s*([^()]*))?\)/g, (_, name: string, otherwise?: string) => {
    return token(name) || (otherwise ?? 'none');
  });
}

/** A piece of a sheet as an image of so many pixels. Rejects when it cannot be had. */
export async function pieceImage(
  sheet: keyof typeof SHEETS,
  piece: string,
  width: number,
  height: number,
): Promise<HTMLImageElement> {
  const answer = await fetch(SHEETS[sheet]);
  if (!answer.ok) throw new Error(`${sheet}: ${answer.status}`);
  const drawn = `<use href="#${piece}" width="${width}" height="${height}"/></svg>`;
  const text = coloured(await answer.text())
    .replace('<svg ', `<svg width="${width}" height="${height}" `)
    .replace(/<\/svg>\s*$/, drawn);
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}
