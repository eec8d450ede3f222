import type { labWordsEn } from './lab-words-en.ts';

/** 假如实验室里由引擎来问的话。 */
export const labWordsZhHans: Record<keyof typeof labWordsEn, string> = {
  'word.lab.asPlayed': '照我走过的',
  'word.lab.byRecord': '照历史走过的',
  'word.card.at': '{place} 处：{reason}',
  'word.card.list': '这里该是一个列表',
  'word.card.object': '这里该是一组名目和值',
  'word.card.text': '这里该是另一种文字',
  'word.card.long': '长得不可能是我们的',
  'word.card.number': '这里该是一个不出格的数',
  'word.card.id': '这段历史里没有这样的名目',
  'word.card.quarter': '这里该是一个季度，比如 2014-Q3',
  'word.card.kind': '这里不能是这个值',
  'word.card.unseen': '里面有看不见的字符',
  'word.card.missing': '这里不能空着',
  'word.card.fit': '跟旁边的对不上',
  'word.card.large': '文件大得不可能是我们的。',
  'word.card.json': '这不是 JSON，或者没存完整。',
  'word.card.format': '这不是假说卡的文件，或者出自另一版。',
  'word.card.many': '最多留 {n} 张卡。先导出，再删掉几张。',
  'word.card.tooLong': '这张卡跟着的那局棋太长，链接里放不下。把卡导出成文件发过去吧，棋局在文件里。',
  'word.card.link.long': '这个链接长得不可能是我们的。',
  'word.card.link.damaged': '这张卡在路上被截断或改动过。请对方把链接完整地再发一次。',
  'word.card.link.future': '这张卡出自更新的版本。请刷新页面。',
  'word.card.link.foreign': '这张卡问的东西，这段历史里没有。',
};
