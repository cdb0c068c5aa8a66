package org.onewindow.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.onewindow.platform.web.menu.PublicEntry;

/** The three things every county's citizens come for; the halls add theirs. */
@ApplicationScoped
class PublicTargets {

  @Produces
  PublicEntry guides() {
    return new PublicEntry("/guides", "web.target.guides", "web.target.guides.help", "book", 10);
  }

  @Produces
  PublicEntry progress() {
    return new PublicEntry(
        "/progress", "web.target.progress", "web.target.progress.help", "progress", 20);
  }

  @Produces
  PublicEntry certificates() {
    return new PublicEntry(
        "/certificates/check",
        "web.target.certificates",
        "web.target.certificates.help",
        "certificate",
        30);
  }
}
