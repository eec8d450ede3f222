/** 课程与其他历史的界面文字。课上讲什么，写在剧本里。 */
import type { lessonsEn } from './lessons-en.ts';

export const lessonsZhHans: Record<keyof typeof lessonsEn, string> = {
  'title.learn': '学着玩',
  'title.learnNote': '五个季度，五分钟',
  'lesson.label': '课程',
  'lesson.count': '{n}/{of}',
  'lesson.next': '知道了',
  'lesson.skip': '跳过课程',
  'saves.elsewhere.unknown': '它属于本页没有的一段历史：{id}',
  'word.problem.elsewhere': '它属于另一段历史：{id}。',
  'word.chart.loose': '不在容器中',
};
