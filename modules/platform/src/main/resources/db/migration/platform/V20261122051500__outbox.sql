-- One row per event and listener, written with the fact itself; see docs/adr/0052-outbox.md.
CREATE TABLE plt_outbox (
  id           BIGINT        NOT NULL AUTO_INCREMENT,
  event_id     CHAR(36)      NOT NULL,
  event_type   VARCHAR(100)  NOT NULL,
  listener     VARCHAR(100)  NOT NULL,
  payload      MEDIUMTEXT    NOT NULL,
  state        VARCHAR(10)   NOT NULL,
  attempts     INT           NOT NULL,
  next_at      DATETIME(6)   NOT NULL,
  last_error   VARCHAR(1000) NULL,
  published_at DATETIME(6)   NOT NULL,
  done_at      DATETIME(6)   NULL,
  request_id   VARCHAR(64)   NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY plt_outbox_once (event_id, listener),
  KEY plt_outbox_due (state, next_at, id),
  KEY plt_outbox_done (state, done_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
