/** 走势图、结局陈列和对局图片的说法（简体中文）；与英文的 charts-en.ts 逐条对应。 */
import type { chartsEn } from './charts-en.ts';

export const chartsZhHans: Record<keyof typeof chartsEn, string> = {
  // 走势图
  'charts.heading': '走势',
  'charts.lead': '画的是已经走过的季度，和历史上的同一段。历史后来怎么走，复盘之前都在雾里。',
  'charts.none': '还没有走完一个季度。这一季结算之后，图上才有第一个点。',
  'charts.drawing': '正在画线……',
  'charts.closed': '屏幕还没有人坐下，先不看走势。',
  'charts.layers': '各产品承载的负载',
  'charts.ofHundred': '各岛合计，每百个负载中的个数',
  'charts.points': '满分 100',
  'charts.money': '季度末的美元数',
  'charts.solid': '你',
  'charts.dashed': '历史',
  'charts.none.layer': '无论你这边还是历史上，这一层都还没有哪个产品占到千分之一。',
  'charts.read': '{title}：逐季查看',
  'charts.said': '{quarter}：{values}',
  'charts.youHistory': '{name}：你 {you}，历史 {history}',
  'charts.end': '{name}：你止于 {you}，历史止于 {history}',
  'charts.pair': '你 {you}，历史 {history}',
  'charts.epilogue': '后来',
  'charts.nameAt': '{name} {n}',
  'keys.charts': '走势',

  // 结局陈列
  'endings.heading': '结局',
  'endings.lead': '每位船长总要停在某处。到过的已经描上海图，没到过的只有编号，还没有名字。',
  'endings.seen': '见过 {seen} / {all}',
  'endings.on': '初见于 {day}',
  'endings.sometime': '以前某一局里见过',
  'endings.blank': '第 {n} 号：还没见过',
  'endings.waiting': '引擎还在路上。',
  'endings.all': '全部结局',

  // 对局图片
  'picture.make': '这一局的图片',
  'picture.drawing': '正在画……',
  'picture.failed': '这个浏览器画不出图片：{reason}',
  'picture.download': '下载 PNG',
  'picture.share': '分享',
  'picture.shareFailed': '没能分享出去，请改用下载。',
  'picture.alt': '文字说明，给看不见图的人',
  'picture.copyAlt': '复制文字',
  'picture.copied': '已复制。',
  'picture.copyFailed': '浏览器不让复制，请选中文字手动复制。',
  'picture.fileName': '尘埃未定-{leader}-{seed}.png',
  'picture.score': '得分',
  'picture.history': '历史 {n}',
  'picture.of100': '满分 100',
  'picture.foot': '{chapter} · {ambition} · 种子 {seed}',
  'picture.text':
    '{title}。{leader}，{chapter}，{ambition}。结局：{ending}。得分 {score}，满分 100；照历史原样走，得 {history} 分。{course}种子 {seed}。',
  'picture.course': '{title}，每百个中：最终 {you}，历史 {history}。',
};
