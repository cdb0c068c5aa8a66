package org.onewindow.platform.web.page;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.text.Texts;
import org.onewindow.platform.web.menu.MenuEntry.Group;
import org.onewindow.platform.web.menu.MenuItem;

/** Views of sample requests. */
public final class Views {

  /** 2026-03-05 10:42:07 in Shanghai. */
  public static final Instant MOMENT = Instant.parse("2026-03-05T02:42:07Z");

  private Views() {}

  public static View forPublic() {
    return view(Texts.chinese(), Actor.PUBLIC, "/guides", "q=%E5%8D%AB&after=x");
  }

  public static View inEnglish() {
    return view(Texts.in(Locale.ENGLISH), Actor.PUBLIC, "/guides", "");
  }

  public static View forClerk() {
    return view(
        Texts.chinese(),
        new Actor("7", "李窗口员", "U1", "A03", Set.of("WINDOW_CLERK"), Set.of("case.read")),
        "/worklist",
        "");
  }

  private static View view(Texts texts, Actor actor, String path, String query) {
    return new View(
        texts,
        actor,
        path,
        query,
        Optional.of(new Flash(Tone.OK, "sample.received", List.of("371799-2026-0000318"))),
        false,
        true,
        Duration.ZERO,
        new Bureau("示范县政务服务中心", "0539-12345", "", ""),
        List.of(new MenuItem(Group.WORK, "/worklist", "待办", true)),
        MOMENT,
        ZoneId.of("Asia/Shanghai"),
        "token-token");
  }
}
