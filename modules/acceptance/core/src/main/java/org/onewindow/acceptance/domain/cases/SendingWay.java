package org.onewindow.acceptance.domain.cases;

/** How papers go to the organ that decides. Names are stored. */
public enum SendingWay {
  /** 政务专网: as files, the papers follow. */
  NETWORK,
  /** 邮政特快专递. */
  EXPRESS,
  /** 专人递送. */
  MESSENGER
}
