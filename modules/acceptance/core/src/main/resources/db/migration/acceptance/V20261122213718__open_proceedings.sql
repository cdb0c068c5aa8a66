-- All open proceedings, the oldest first, page by page.
ALTER TABLE acc_licence_proceeding ADD KEY acc_licence_proceeding_open (state, id);
