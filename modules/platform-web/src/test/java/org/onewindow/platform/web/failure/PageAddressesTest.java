package org.onewindow.platform.web.failure;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PageAddressesTest {

  /** A page in steps, each of which takes what is sent at an address of its own. */
  @Path("/online")
  public static class InSteps {
    @GET
    @Path("drafts/{ref}")
    public String show(@PathParam("ref") String ref, @QueryParam("step") String step) {
      return ref + step;
    }

    @POST
    @Path("drafts/{ref}/form")
    public void send() {}
  }

  /** A case and an act on it. */
  @Path("/cases/{no}/{way: decision|spot}")
  public static class Act {
    @GET
    public String ask() {
      return "";
    }

    @POST
    @Path("preview")
    public void preview() {}
  }

  /** For machines. */
  @Path("/api/v1/cases")
  public static class ForMachines {
    @GET
    public String list() {
      return "";
    }
  }

  private final PageAddresses pages =
      new PageAddresses(List.of(InSteps.class, Act.class, ForMachines.class));

  @Test
  @DisplayName("ACC-633 退回的表单重新载入、后退，回到它所在的页面和步骤，不是“方法不对”")
  void thePageOverAnAddress() {
    assertThat(pages.over("/online/drafts/a%20b/form")).contains("/online/drafts/a%20b?step=form");
    assertThat(pages.over("/online/drafts/ab/files/M01/removal"))
        .contains("/online/drafts/ab?step=files");
    assertThat(pages.over("/cases/1-2/decision/preview")).contains("/cases/1-2/decision");
    assertThat(pages.over("/cases/1-2/other/preview")).isEmpty();
    assertThat(pages.over("/api/v1/cases/1/acts")).isEmpty();
    assertThat(pages.over("/")).isEmpty();
  }
}
