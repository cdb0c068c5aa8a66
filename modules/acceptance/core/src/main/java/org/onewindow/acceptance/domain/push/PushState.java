package org.onewindow.acceptance.domain.push;

/** How a push stands. */
public enum PushState {
  /** 待送达: not answered yet; it is tried again by itself. */
  WAITING,
  /** 已接收. */
  ACCEPTED,
  /** 对方退回: it will not be taken as it is; trying again by itself is no use. */
  REFUSED,
  /** 没有送达: tried as often as it is; somebody has to look. */
  FAILED;
}
