UPDATE acc_case SET time_act = 'ACCEPT_BY_SILENCE', time_act_at = acceptance_due_at
WHERE state = 'RECEIVED' AND due_provisional = FALSE;
