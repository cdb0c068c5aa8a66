package org.onewindow.platform.web.page;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;

/**
 * The answer to a POST that did its work: 303 to a page, with a line to say there.
 *
 * <pre>{@code return Redirect.to("/cases/" + no).saying("intake.received", no);}</pre>
 */
public final class Redirect {

  private static final int SECONDS_TO_SHOW = 120;

  private final String path;

  private Redirect(String path) {
    this.path = path;
  }

  /**
   * @param path within the product
   */
  public static Redirect to(String path) {
    if (!Address.within(path, "/").equals(path)) {
      throw new IllegalArgumentException("Not a path within the product: " + path);
    }
    return new Redirect(path);
  }

  public Response quietly() {
    return Response.seeOther(URI.create(path)).build();
  }

  /** The act succeeded; arguments never carry personal data. */
  public Response saying(String textKey, Object... arguments) {
    return saying(Tone.OK, textKey, arguments);
  }

  public Response saying(Tone tone, String textKey, Object... arguments) {
    Flash flash = new Flash(tone, textKey, Arrays.stream(arguments).map(String::valueOf).toList());
    return Response.seeOther(URI.create(path))
        .cookie(
            new NewCookie.Builder(Flash.COOKIE)
                .value(flash.toCookie())
                .path("/")
                .maxAge(SECONDS_TO_SHOW)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build())
        .build();
  }
}
