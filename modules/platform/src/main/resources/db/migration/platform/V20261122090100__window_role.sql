-- Who sits at a window: those who hold this role in its unit choose it at log-in.
ALTER TABLE plt_window ADD COLUMN role VARCHAR(32) NOT NULL DEFAULT 'WINDOW_CLERK';
