-- Messages to people. recipient: an account id, or a sealed phone number or e-mail address.
CREATE TABLE plt_notice (
  id        BIGINT       NOT NULL AUTO_INCREMENT,
  route     VARCHAR(10)  NOT NULL,
  recipient VARCHAR(700) NOT NULL,
  template  VARCHAR(150) NOT NULL,
  arguments TEXT         NOT NULL,
  link      VARCHAR(300) NOT NULL,
  state     VARCHAR(10)  NOT NULL,
  at        DATETIME(6)  NOT NULL,
  read_at   DATETIME(6)  NULL,
  sent_at   DATETIME(6)  NULL,
  PRIMARY KEY (id),
  KEY plt_notice_inbox (route, recipient(120), id),
  KEY plt_notice_unread (route, recipient(120), read_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
