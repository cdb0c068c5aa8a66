INSERT INTO plt_demo_time (id, ahead_micros) VALUES (1, 0);
