/** 几个人同用一块屏幕时的说法（简体中文）；与英文的 hot-seat-en.ts 逐条对应。 */
import type { hotSeatEn } from './hot-seat-en.ts';

export const hotSeatZhHans: Record<keyof typeof hotSeatEn, string> = {
  // 开局之前
  'leaders.players': '几个人玩',
  'leaders.playersNote': '同用这块屏幕，轮着来。大家都结束本季度之前，谁也看不到别人的打算。',
  'leaders.playerFirst': '第一位执掌{name}，已在上面选好。',
  'leaders.player': '第{n, select, 2 {二} 3 {三} other {四}}位',
  'leaders.playerLeads': '执掌',

  // 换人
  'seats.handTo': '请{name}上座',
  'seats.moves': '这一季轮到{name}谋划，其他人请看天花板。',
  'seats.answers': '有人找上{name}，要等一句答复。其他人请看天花板。',
  'seats.take': '我是{name}',

  // 大家一起看
  'seats.together': '大家一起看',
  'seats.players': '同桌：{list}',
  'seats.deeds': '各家做了什么',
  'seats.own': '各家自己的得失，下一轮坐下时，在“消息”那里看。',
  'seats.over': '{name}的故事到此为止：{title}。',
  'seats.last': '你的上一季',
  'seats.lastTitle': '你的{quarter}',

  // 收场
  'seats.ends': '各家的收场',
  'seats.leader': '谁家',
  'seats.ending': '结局',
  'seats.score': '得分',
  'seats.whose': '看谁的复盘',
};
