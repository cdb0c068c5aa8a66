package org.onewindow.acceptance.domain.cases;

/** 送达方式. */
public enum DeliveryMethod {
  /** 直接送达: handed out at the window or brought. */
  DIRECT,
  /** 邮寄送达. */
  POST,
  /** 电子送达: only with the recipient's consent. */
  ELECTRONIC,
  /** 留置送达: the recipient refused; a witness signs. */
  LEFT_IN_PLACE,
  /** 公告送达. */
  PUBLIC_NOTICE
}
