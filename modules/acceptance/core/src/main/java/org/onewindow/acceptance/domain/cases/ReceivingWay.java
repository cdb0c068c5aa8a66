package org.onewindow.acceptance.domain.cases;

/** 领取方式: how the applicant wants to receive the result. */
public enum ReceivingWay {
  /** 窗口领取: at the exit window. */
  WINDOW(DeliveryMethod.DIRECT),
  /** 邮寄: to the address of the application. */
  MAIL(DeliveryMethod.POST),
  /** 电子送达: in the online hall; choosing it is the consent (ACC-503). */
  ELECTRONIC(DeliveryMethod.ELECTRONIC);

  private final DeliveryMethod method;

  ReceivingWay(DeliveryMethod method) {
    this.method = method;
  }

  /** How it is then served. */
  public DeliveryMethod method() {
    return method;
  }
}
