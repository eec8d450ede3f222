/**
 * Canvases as textures. A texture of the same name is replaced; whoever shows it has to take the new one.
 */
import type Phaser from 'phaser';

export function putTexture(
  scene: Phaser.Scene,
  key: string,
  canvas: HTMLCanvasElement,
): Phaser.Textures.Texture {
  const { textures } = scene;
  if (textures.exists(key)) textures.remove(key);
  // `addCanvas` would read every pixel back into memory.
  const texture = textures.create(key, canvas, canvas.width, canvas.height)!;
  texture.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
  return texture;
}
