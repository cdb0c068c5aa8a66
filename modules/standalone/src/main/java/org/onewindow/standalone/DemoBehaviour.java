package org.onewindow.standalone;

/** How a demo service behaves, as somebody who tries the product by hand switched it. */
enum DemoBehaviour {
  NORMAL("正常"),
  SLOW("很慢（等 8 秒）"),
  WRONG("答错（不是约定的格式）"),
  DOWN("断开（不答复）"),
  /** What was asked is done, but the answer never arrives: the case a network makes. */
  ANSWER_LOST("收下了，但答复丢失");

  private final String words;

  DemoBehaviour(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
