package org.onewindow.web.failure;

import gg.jte.TemplateOutput;
import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.onewindow.platform.web.page.Page;
import org.onewindow.web.CrossedLocks;

/** Addresses behind which things break. */
@Path("/it/broken")
@RequestScoped
public class BrokenResource {

  @Inject Breakages breakages;
  @Inject CrossedLocks locks;

  @GET
  @Path("/{where}")
  public Page breaks(@PathParam("where") String where) {
    switch (where) {
      case "inside" -> breakages.inside();
      case "flush" -> breakages.atFlush();
      case "commit" -> breakages.atCommit();
      case "outrun" -> locks.loseTheRace();
      default -> {
        return Page.of(new BrokenPage());
      }
    }
    throw new IllegalStateException("Nothing broke");
  }

  private static final class BrokenPage implements JteModel {
    @Override
    public void render(TemplateOutput output) {
      throw new IllegalStateException(Breakages.SECRET);
    }

    @Override
    public void writeTo(TemplateOutput output) {
      render(output);
    }
  }
}
