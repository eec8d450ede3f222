// The part of Phaser that the board draws with. Whoever imports `phaser` gets this file (an alias in
// vite.config.ts): Phaser ships as one object that no bundler can shake, and an entry of one's own over its
// source is its documented way to a smaller one. No sound, physics, tilemaps, text, or Canvas renderer.
// The types are those of the whole of Phaser, so what is missing here compiles and is undefined when it runs:
// add it here first.

// First, because the other modules reach into the renderer while they are being defined.
import 'phaser/src/renderer';
import CONST from 'phaser/src/const';
import Scene2D from 'phaser/src/cameras/2d';
import Game from 'phaser/src/core/Game';
import CoreEvents from 'phaser/src/core/events';
import Path from 'phaser/src/curves/path/Path';
import Spline from 'phaser/src/curves/SplineCurve';
import Color from 'phaser/src/display/color/Color';
import EventEmitter from 'phaser/src/events/EventEmitter';
import Circle from 'phaser/src/geom/circle';
import Polygon from 'phaser/src/geom/polygon';
import Rectangle from 'phaser/src/geom/rectangle';
import GameObjectCreator from 'phaser/src/gameobjects/GameObjectCreator';
import GameObjectFactory from 'phaser/src/gameobjects/GameObjectFactory';
import 'phaser/src/gameobjects/DisplayList';
import 'phaser/src/gameobjects/UpdateList';
import Blitter from 'phaser/src/gameobjects/blitter/Blitter';
import 'phaser/src/gameobjects/blitter/BlitterFactory';
import Container from 'phaser/src/gameobjects/container/Container';
import 'phaser/src/gameobjects/container/ContainerFactory';
import GameObjectEvents from 'phaser/src/gameobjects/events';
import Graphics from 'phaser/src/gameobjects/graphics/Graphics';
import 'phaser/src/gameobjects/graphics/GraphicsFactory';
import Image from 'phaser/src/gameobjects/image/Image';
import 'phaser/src/gameobjects/image/ImageFactory';
import Layer from 'phaser/src/gameobjects/layer/Layer';
import 'phaser/src/gameobjects/layer/LayerFactory';
import RenderTexture from 'phaser/src/gameobjects/rendertexture/RenderTexture';
import 'phaser/src/gameobjects/rendertexture/RenderTextureFactory';
import Sprite from 'phaser/src/gameobjects/sprite/Sprite';
import 'phaser/src/gameobjects/sprite/SpriteFactory';
import Zone from 'phaser/src/gameobjects/zone/Zone';
import 'phaser/src/gameobjects/zone/ZoneFactory';
import Input from 'phaser/src/input';
import LoaderEvents from 'phaser/src/loader/events';
import LoaderPlugin from 'phaser/src/loader/LoaderPlugin';
import ImageFile from 'phaser/src/loader/filetypes/ImageFile';
import Easing from 'phaser/src/math/easing';
import Vector2 from 'phaser/src/math/Vector2';
import Scale from 'phaser/src/scale';
import Scene from 'phaser/src/scene/Scene';
import SceneEvents from 'phaser/src/scene/events';
import 'phaser/src/scene/ScenePlugin';
import Textures from 'phaser/src/textures';
import TimeEvents from 'phaser/src/time/events';
import Clock from 'phaser/src/time/Clock';
import Tweens from 'phaser/src/tweens';

export default {
  ...CONST,
  Cameras: { Scene2D },
  Core: { Events: CoreEvents },
  Curves: { Path, Spline },
  Display: { Color },
  Events: { EventEmitter },
  Game,
  GameObjects: {
    Blitter,
    Container,
    Events: GameObjectEvents,
    GameObjectCreator,
    GameObjectFactory,
    Graphics,
    Image,
    Layer,
    RenderTexture,
    Sprite,
    Zone,
  },
  Geom: { Circle, Polygon, Rectangle },
  Input,
  Loader: { Events: LoaderEvents, FileTypes: { ImageFile }, LoaderPlugin },
  Math: { Easing, Vector2 },
  Scale,
  Scene,
  Scenes: { Events: SceneEvents },
  Textures,
  Time: { Clock, Events: TimeEvents },
  Tweens,
};
