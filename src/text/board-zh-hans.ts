/** 海图棋盘的中文：提示、按键、季末四拍。 */
import type { boardEn } from './board-en.ts';

export const boardZhHans: Record<keyof typeof boardEn, string> = {
  'board.keys': '用方向键逐一查看海图上的事物及其背后的数字；加号、减号放大缩小，0 看全图，Esc 离开。',
  'board.closer': '放大',
  'board.further': '缩小',
  'board.whole': '看全图',
  'board.stability': '稳定性 {n}',
  'board.missing': '这个浏览器画不出海图，数字都在下面的表里。',
  'board.lost': '海图的画面暂时丢失，数字都在下面的表里。',

  'board.tip.island': '{name}：每 100 个工作负载有 {n} 个在容器里，比上季 {change}。雾也就散到这里。',
  'board.tip.stack': '{segment}：100 个工作负载里占 {n} 个',
  'board.tip.uncontained': '{segment}：100 个工作负载里有 {n} 个还不在容器中',
  'board.tip.flagship': '旗舰',
  'board.tip.boat': '船',
  'board.tip.ship':
    '{kind}。{n, plural, =0 {停泊着：上季没有做出外人看得见的决定。} other {出过航：上季有 # 项决定人人看得见。}}',
  'board.tip.pier': '{name} 的生态',
  'board.tip.projects': '有 {n} 个项目围着它做；{per, plural, =1 {一船一个。} other {每条小船代表 # 个。}}',
  'board.tip.storm': '{name} 上空的风暴',
  'board.tip.stability': '稳定性 {n}，满分 10。到 5 就放晴。',
  'board.tip.rope': '同盟',
  'board.tip.allied': '{a} 与 {b} 结了盟，系着一根缆绳。',
  'board.tip.dark': '灯还没亮：尚未成立。',
  'board.tip.members': '{n, plural, =0 {灯亮着，还没有成员} other {灯亮着，# 名成员：{list}}}。',
  'board.tip.hosts': '托管着 {n} 个项目：{list}。',
  'board.tip.fog': '雾',
  'board.tip.outside': '所有岛上，每 100 个工作负载还有 {n} 个不在容器里。',

  'beats.label': '这一季动了什么',
  'beats.news': '消息到岸',
  'beats.ships': '{n, plural, =0 {没有船出航} other {# 条船出航}}',
  'beats.boxes': '{n, plural, =0 {没有集装箱移动} other {# 个集装箱移动}}',
  'beats.fog': '{n, plural, =0 {雾没有动} other {# 座岛的雾在动}}',
  'beats.skip': '跳过',
  'beats.seconds': '{n} 秒',
};
