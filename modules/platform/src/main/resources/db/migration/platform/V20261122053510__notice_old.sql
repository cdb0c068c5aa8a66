-- Old notices are found by their time when they are removed.
CREATE INDEX plt_notice_old ON plt_notice (at);
