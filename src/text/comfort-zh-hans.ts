import type { comfortEn } from './comfort-en.ts';

/** 玩得顺手的种种：反悔、按键、快慢、声音、存取、等待。 */
export const comfortZhHans: Record<keyof typeof comfortEn, string> = {
  'settings.speed': '动画快慢',
  'settings.speed.quick': '快（2 倍）',
  'settings.speed.normal': '正常',
  'settings.speed.slow': '慢（一半）',
  'settings.speed.note': '指季度结算时的动画。随便按个键或点一下，就跳过剩下的。',
  'settings.sound': '声音',
  'settings.sound.off': '关',
  'settings.sound.on': '开',
  'settings.sound.note': '几种短促的声响，加上极轻的海浪。没有哪件事只靠声音告诉你；不打开，就什么也不下载。',
  'settings.volume': '音量',
  'settings.volume.quiet': '轻',
  'settings.volume.middle': '适中',
  'settings.volume.full': '响',

  'work.part': '百分之 {n}',
  'work.ending': '正在走完剩下的季度',
  'work.endingNote': '各家都照历史走，不再替你签任何字。',
  'work.debrief': '正在整理复盘',
  'work.debriefNote': '你走的路和历史走的路，一季一季对过来。',
  'work.opening': '正在打开棋局',
  'work.openingNote': '每个季度都重走一遍，确保分毫不差。',
  'work.cancel': '取消',
};
